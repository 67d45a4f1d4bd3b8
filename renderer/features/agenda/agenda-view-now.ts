import type { Command } from '../../../shared/commands/command';
import { type MainView, mainViews } from '../../../shared/i18n/main-views';
import type { Content } from '../../../shared/model/content';
import type { AgendaItem, NamedView } from '../../../shared/model/content-types';
import { type AgendaView, recordOfAgendaView, withNamedView } from '../../../shared/views/agenda-view';
import { exactViewOf, recordOfView } from '../../../shared/views/named-views';
import type { AppActions } from '../../app/app-actions';
import { currentMapView, namedViewStore, showMapView } from '../view/map-view-store';
import type { View } from '../view/view-context';

/** How the table is looked at now; by the name of a view when the map shows exactly that. */
export function agendaViewNow(main: MainView, hall: readonly string[], views: Content['views']): AgendaView {
  const map = currentMapView();
  return { main, map, hall, named: exactViewOf(views, map, namedViewStore.getState().shown)?.id ?? null };
}

/** The map as a named view shows it, for an agenda item that is prepared. */
export function agendaViewOf(view: NamedView): AgendaView {
  return { main: 'map', map: recordOfView(view), hall: [], named: view.id };
}

/** The command that keeps a view with an agenda item. */
export function keepView({ session, no }: AgendaItem, view: AgendaView): Command {
  return { type: 'keepAgendaView', session, no, view: recordOfAgendaView(view) };
}

interface Showing {
  readonly view: Pick<View, 'main' | 'showMain'>;
  readonly actions: Pick<AppActions, 'focusHall'>;
  readonly content: Content;
}

/** Shows a kept view, on the console and, for what stands in focus there, in the hall. */
export function showAgendaView(kept: AgendaView, { view, actions, content }: Showing): void {
  const main = mainViews.find((each) => each === kept.main);
  if (main !== undefined && main !== view.main) view.showMain(main);
  const { map, named, hall } = withNamedView(kept, content.views);
  showMapView(map, named);
  actions.focusHall(hall.filter((id) => content.elements.has(id)));
}
