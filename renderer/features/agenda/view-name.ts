import type { Content } from '../../../shared/model/content';
import type { AgendaItem } from '../../../shared/model/content-types';
import { parseAgendaView } from '../../../shared/views/agenda-view';

/** The name of the view that an agenda item goes by; undefined when it has a view of its own, or none. */
export function viewNameOf(item: AgendaItem | undefined, views: Content['views']): string | undefined {
  const named = item?.view == null ? undefined : parseAgendaView(item.view)?.named;
  return named == null ? undefined : views.get(named)?.name;
}
