import type { Command } from '../../../shared/commands/command';
import { type MainView, mainViews } from '../../../shared/i18n/main-views';
import type { Content } from '../../../shared/model/content';
import type { AgendaItem } from '../../../shared/model/content-types';
import { type AgendaView, recordOfAgendaView } from '../../../shared/session/agenda-view';
import type { AppActions } from '../../app/app-actions';
import { currentMapView, showMapView } from '../view/map-view-store';
import type { View } from '../view/view-context';

/** How the table is looked at now. */
export function agendaViewNow(main: MainView, hall: readonly string[]): AgendaView {
  return { main, map: currentMapView(), hall };
}

/** The command that keeps a view with an agenda item. */
export function keepView({ session, no }: AgendaItem, view: AgendaView): Command {
  return { type: 'keepAgendaView', session, no, view: recordOfAgendaView(view) };
}

interface Showing {
  readonly view: Pick<View, 'main' | 'showMain'>;
  readonly actions: Pick<AppActions, 'focusHall'>;
  readonly content: Content | null;
}

/** Shows a kept view, on the console and, for what stands in focus there, in the hall. */
export function showAgendaView(kept: AgendaView, { view, actions, content }: Showing): void {
  const main = mainViews.find((each) => each === kept.main);
  if (main !== undefined && main !== view.main) view.showMain(main);
  showMapView(kept.map);
  actions.focusHall(kept.hall.filter((id) => content?.elements.has(id)));
}
