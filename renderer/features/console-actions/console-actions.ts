import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { ActionId } from '../../../shared/actions/actions';
import type { MainView } from '../../../shared/i18n/main-views';
import type { MinutesPart } from '../../../shared/minutes/document/minutes-document';
import type { Content } from '../../../shared/model/content';
import {
  type FocusSteps,
  focusSteps,
  type HallBoardKind,
  type HallListWish,
  hallBoardKinds,
  mostCloser,
} from '../../../shared/projection/hall-look';
import { agendaStep } from '../../../shared/session/agenda-step';
import {
  agendaOf,
  currentItemOf,
  type Meetings,
  openSessionOf,
  shownSessionOf,
} from '../../../shared/session/current-session';
import type { AppActions } from '../../app/app-actions';
import { useActions, useApp } from '../../app/app-context';
import type { ProjectorState, SelectedThing } from '../../app/app-state';
import { type MinutesFormat, minutesFormats } from '../../app/export/minutes-formats';
import { useRemoval } from '../elements/use-removal';
import { type Replay, useReplay } from '../replay/replay-context';
import { agendaViewControls } from '../shortcuts/agenda-view-controls';
import type { ConsoleAction, ConsoleActions } from '../shortcuts/console-action';
import { type MapMenu, openMapMenu } from '../shortcuts/map-menus';
import { focusCapture, moveRegion } from '../shortcuts/regions';
import { hasTypingToTakeBack } from '../shortcuts/text-focus';
import { mapControls } from '../view/map-controls';
import { type MapViewControls, mapViewControls } from '../view/map-view-controls';
import { useView, type View } from '../view/view-context';
import { actionsInReplay } from './actions-in-replay';

interface Sources {
  readonly actions: AppActions;
  readonly view: View;
  /** Of the open table; null when there is none. */
  readonly content: Meetings | null;
  readonly selection: readonly SelectedThing[];
  readonly remove: (chosen: readonly SelectedThing[]) => Promise<void>;
  /** What the hall would look at: the chosen elements, and the two ends of chosen relations. */
  readonly chosen: readonly string[];
  readonly projector: ProjectorState;
  readonly replay: Replay;
}

/** What every action does now, and whether it can be done: the same for keys, menu, palette and buttons. */
export function useConsoleActions(): ConsoleActions {
  const actions = useActions();
  const view = useView();
  // Not the whole table: what is captured changes it all the time, and no action depends on most of it.
  const sessions = useApp((state) => state.table?.content.sessions ?? null);
  const agendaItems = useApp((state) => state.table?.content.agendaItems ?? null);
  const selection = useApp((state) => state.selection);
  const chosen = useApp(useShallow(({ table, selection: now }) => elementsOf(now, table?.content.relations)));
  const projector = useApp((state) => state.projector);
  const remove = useRemoval();
  const replay = useReplay();
  return useMemo(() => {
    const content = sessions === null || agendaItems === null ? null : { sessions, agendaItems };
    const sources: Sources = { actions, view, content, selection, remove, chosen, projector, replay };
    const all = {
      ...tableActions(sources),
      ...viewActions(sources),
      ...mapActions(sources),
      ...sessionActions(sources),
      ...projectorActions(sources),
    };
    return replay.shown === null ? all : actionsInReplay(all, replay, () => void actions.undo());
  }, [actions, view, sessions, agendaItems, selection, remove, chosen, projector, replay]);
}

type Part<Prefix extends string> = Readonly<Record<Extract<ActionId, `${Prefix}.${string}`>, ConsoleAction>>;

const action = (run: () => unknown, isEnabled = true): ConsoleAction => ({ run: () => void run(), isEnabled });

function tableActions({
  actions,
  view,
  content,
  selection,
  remove,
}: Sources): Part<'table' | 'export' | 'edit' | 'help'> {
  const isOpen = content !== null;
  const session = content === null ? undefined : shownSessionOf(content);
  const wasHeld = content !== null && [...content.sessions.values()].some(({ openedAt }) => openedAt);
  const minutes = (...formats: readonly MinutesFormat[]): ConsoleAction =>
    action(() => session && actions.exportMinutes(session.id, formats), session !== undefined);
  const list = (part: MinutesPart): ConsoleAction =>
    action(() => session && view.openDialog({ kind: 'minutes', session: session.id, part }), session !== undefined);
  return {
    'table.new': action(() => view.openDialog({ kind: 'newTable' })),
    'table.open': action(() => actions.chooseFile()),
    'table.openExample': action(() => actions.openExample()),
    'table.save': action(() => actions.saveTableFile(), isOpen),
    'table.wipe': action(() => view.openDialog({ kind: 'wipeTable' }), isOpen),
    'table.backups': action(() => actions.showBackups()),
    'table.backupFolder': action(() => actions.chooseBackupFolder()),
    'table.rename': action(() => view.openDialog({ kind: 'renameTable' }), isOpen),
    'table.takeList': action(() => view.openDialog({ kind: 'takeList' }), isOpen),
    'table.exchange': action(() => view.openDialog({ kind: 'exchange' }), isOpen),
    'table.snapshots': action(() => view.openDialog({ kind: 'snapshots' }), isOpen),
    'table.close': action(() => actions.closeTable(), isOpen),
    'export.exchange': action(() => actions.exportExchange(), isOpen),
    'export.minutesMarkdown': minutes('md'),
    'export.minutesHtml': minutes('html'),
    'export.minutesPdf': minutes('pdf'),
    'export.minutesWord': minutes('docx'),
    'export.minutesOdt': minutes('odt'),
    'export.minutesAll': minutes(...minutesFormats),
    'export.agenda': list('agenda'),
    'export.decisionList': list('decisions'),
    'export.actionList': list('actions'),
    'export.archive': action(() => view.openDialog({ kind: 'archive' }), wasHeld),
    'export.lists': action(() => actions.exportLists(), isOpen),
    'export.mapPicture': action(() => actions.exportMapPicture(), isOpen),
    'export.mapDrawing': action(() => actions.exportMapDrawing(), isOpen),
    // In a field they take back typing, on the table they take back a change.
    'edit.undo': action(
      () => (hasTypingToTakeBack(document.activeElement) ? window.facilitator?.typing.undo() : actions.undo()),
      isOpen,
    ),
    'edit.redo': action(
      () => (hasTypingToTakeBack(document.activeElement) ? window.facilitator?.typing.redo() : actions.redo()),
      isOpen,
    ),
    'edit.delete': action(() => remove(selection), isOpen && selection.some(isOnMap)),
    'edit.find': action(() => view.openDialog({ kind: 'palette', start: '@' }), isOpen),
    'help.palette': action(() => view.openDialog({ kind: 'palette', start: '' })),
    'help.shortcuts': action(() => view.openDialog({ kind: 'shortcuts' })),
    'help.about': action(() => view.openDialog({ kind: 'about' })),
    'help.dataFolder': action(() => window.facilitator?.app.showDataFolder()),
  };
}

const isOnMap = (thing: SelectedThing): boolean => thing.kind === 'element' || thing.kind === 'relation';

function viewActions({ actions, view, content, replay }: Sources): Part<'view' | 'panel'> {
  const isOpen = content !== null;
  const panel = (id: Parameters<View['showPanel']>[0]): ConsoleAction => action(() => view.showPanel(id), isOpen);
  const main = (id: Parameters<View['showMain']>[0]): ConsoleAction => action(() => view.showMain(id), isOpen);
  return {
    'view.map': main('map'),
    'view.list': main('list'),
    'view.balance': main('balance'),
    'view.space': main('space'),
    'view.matrix': main('matrix'),
    'view.asks': main('asks'),
    'view.goals': main('goals'),
    'view.dependencies': main('dependencies'),
    'view.legitimacy': main('legitimacy'),
    'view.learning': main('learning'),
    'view.compare': main('compare'),
    'view.log': panel('log'),
    'view.replay': action(() => (replay.shown === null ? replay.start() : replay.leave()), isOpen),
    'view.inspector': panel('element'),
    'view.agenda': action(() => view.toggleAgenda(), isOpen),
    'view.nextRegion': action(() => moveRegion(1)),
    'view.previousRegion': action(() => moveRegion(-1)),
    'view.zoomIn': action(() => mapControls.current?.zoomIn(), isOpen && view.main === 'map'),
    'view.zoomOut': action(() => mapControls.current?.zoomOut(), isOpen && view.main === 'map'),
    'view.fit': action(() => mapControls.current?.fit(), isOpen && view.main === 'map'),
    'view.themeSystem': action(() => actions.setTheme('system')),
    'view.themeLight': action(() => actions.setTheme('light')),
    'view.themeDark': action(() => actions.setTheme('dark')),
    'view.languageNl': action(() => actions.setLanguage('nl')),
    'view.languageEn': action(() => actions.setLanguage('en')),
    'panel.element': panel('element'),
    'panel.decisions': panel('decisions'),
    'panel.actions': panel('actions'),
    'panel.questions': panel('questions'),
    'panel.learnings': panel('learnings'),
    'panel.participants': panel('participants'),
    'panel.log': panel('log'),
    'panel.signals': panel('signals'),
    'panel.openPoints': panel('openPoints'),
    'panel.conflicts': panel('conflicts'),
  };
}

function mapActions({ view, content, chosen, selection }: Sources): Part<'map'> {
  const isOpen = content !== null;
  const isOnMapNow = isOpen && view.main === 'map';
  const elements = selection.filter(({ kind }) => kind === 'element').map(({ id }) => id);
  // A view of the map brings the map on screen.
  const onMap = (look: (controls: MapViewControls) => void): void => {
    if (view.main !== 'map') view.showMain('map');
    if (mapViewControls.current !== null) look(mapViewControls.current);
  };
  const menu = (name: MapMenu) =>
    action(() => {
      if (view.main !== 'map') view.showMain('map');
      openMapMenu(name);
    }, isOpen);
  return {
    'map.filter': menu('filter'),
    'map.light': menu('light'),
    'map.collapse': menu('collapse'),
    'map.rearrange': menu('rearrange'),
    'map.keepView': action(() => view.openDialog({ kind: 'keepView' }), isOpen),
    'map.views': action(() => view.openDialog({ kind: 'views' }), isOpen),
    'map.nextView': action(() => onMap((controls) => controls.step(1)), isOpen),
    'map.previousView': action(() => onMap((controls) => controls.step(-1)), isOpen),
    'map.back': action(() => onMap((controls) => controls.back()), isOpen),
    'map.forward': action(() => onMap((controls) => controls.forward()), isOpen),
    'map.toSelection': action(() => onMap((controls) => controls.zoomTo(chosen)), isOnMapNow && chosen.length > 0),
    'map.areas': action(
      () => view.showOverlay(view.overlay?.kind === 'space' && view.main === 'map' ? null : { kind: 'space' }),
      isOpen,
    ),
    'map.path': action(() => onMap((controls) => controls.showPath(elements)), isOpen),
  };
}

function sessionActions({ actions, view, content }: Sources): Part<'session'> {
  const open = content === null ? undefined : openSessionOf(content);
  const shown = content === null ? undefined : shownSessionOf(content);
  const canStart = shown !== undefined && open === undefined && !shown.openedAt;
  const step = (by: 1 | -1): ConsoleAction => {
    const target =
      content === null || open === undefined ? undefined : agendaStep(agendaOf(content, open.id), open.currentItem, by);
    return action(
      () => target !== undefined && actions.perform({ type: 'startAgendaItem', no: target }),
      target !== undefined,
    );
  };
  const current = content === null ? undefined : currentItemOf(content);
  const hasView = current?.view != null;
  return {
    'session.keepView': action(() => agendaViewControls.current?.keep(), current !== undefined),
    'session.showView': action(() => agendaViewControls.current?.show(), hasView),
    'session.forgetView': action(
      () =>
        current && actions.perform({ type: 'keepAgendaView', session: current.session, no: current.no, view: null }),
      hasView,
    ),
    'session.capture': action(focusCapture, content !== null),
    'session.plan': action(() => view.openDialog({ kind: 'planSession' }), content !== null),
    'session.editAgenda': action(
      () => shown && view.openDialog({ kind: 'editAgenda', session: shown.id }),
      shown !== undefined && !shown.closedAt,
    ),
    'session.start': action(() => shown && actions.perform({ type: 'openSession', id: shown.id }), canStart),
    'session.nextItem': step(1),
    'session.previousItem': step(-1),
    'session.close': action(
      () => open && view.openDialog({ kind: 'closeSession', session: open.id }),
      open !== undefined,
    ),
    'session.names': action(() => view.openDialog({ kind: 'names' }), content !== null),
    'session.minutes': action(
      () => shown && view.openDialog({ kind: 'minutes', session: shown.id }),
      shown !== undefined,
    ),
  };
}

function projectorActions({ actions, content, chosen, projector, view }: Sources): Part<'projector'> {
  const isShown = content !== null && projector.open;
  const isFocused = projector.focus.length > 0;
  return {
    'projector.open': action(() => actions.openProjector(), content !== null && !projector.open),
    'projector.close': action(() => actions.closeProjector(), isShown),
    'projector.follow': action(() => actions.setProjectorMode('follow'), isShown),
    'projector.hold': action(() => actions.setProjectorMode('hold'), isShown),
    'projector.blank': action(() => actions.setProjectorMode('blank'), isShown),
    'projector.publish': action(
      () => actions.publishHeld(),
      isShown && projector.mode === 'hold' && projector.waiting > 0,
    ),
    'projector.focus': action(
      () => actions.focusHall(isFocused ? [] : chosen),
      isShown && (isFocused || chosen.length > 0),
    ),
    'projector.legend': action(() => actions.showLegend(!projector.legend), isShown),
    'projector.publishNext': action(
      () => actions.publishNext(),
      isShown && projector.mode === 'hold' && projector.waiting > 0,
    ),
    'projector.closer': action(
      () => actions.lookAtHall({ closer: projector.look.closer + 1 }),
      isShown && projector.look.closer < mostCloser,
    ),
    'projector.farther': action(
      () => actions.lookAtHall({ closer: projector.look.closer - 1 }),
      isShown && projector.look.closer > 0,
    ),
    'projector.steps': action(
      () => actions.lookAtHall({ steps: focusSteps[projector.look.steps % focusSteps.length] as FocusSteps }),
      isShown,
    ),
    'projector.decisionList': action(() => actions.showList(nextList(projector.list, 'decisions')), isShown),
    'projector.actionList': action(() => actions.showList(nextList(projector.list, 'actions')), isShown),
    'projector.board': action(() => actions.turnHallBoard(boardFor(projector.list, view.main)), isShown),
    'projector.balance': action(() => actions.turnHallBoard('balance'), isShown),
    'projector.space': action(() => actions.turnHallBoard('space'), isShown),
    'projector.areas': action(() => actions.lookAtHall({ areas: !projector.look.areas }), isShown),
    'projector.wholeMap': action(
      () => {
        actions.showList(null);
        actions.focusHall([]);
        actions.lookAtHall({ closer: 0 });
      },
      isShown && (isFocused || projector.list !== null || projector.look.closer > 0),
    ),
    'projector.deepRoom': action(() => actions.setRoom({ deepRoom: !projector.room.deepRoom })),
    'projector.dark': action(() => actions.setRoom({ theme: projector.room.theme === 'dark' ? 'light' : 'dark' })),
    'projector.showNumbers': action(() => window.facilitator?.projector.showDisplayNumbers()),
  };
}

/** The board that the hall has, else the one that is open here; the balance when it is another. */
function boardFor(shown: HallListWish | null, here: MainView): HallBoardKind {
  return hallBoardKinds.find((kind) => kind === shown?.kind) ?? (here === 'space' ? 'space' : 'balance');
}

/** The list from its first page, or its next page when it is there already. */
function nextList(shown: HallListWish | null, kind: HallListWish['kind']): HallListWish {
  return shown?.kind === kind ? { kind, page: shown.page + 1 } : { kind, page: 0 };
}

/** The chosen elements, and the two ends of chosen relations. */
function elementsOf(selection: readonly SelectedThing[], relations?: Content['relations']): readonly string[] {
  const ids = selection.flatMap(({ kind, id }) => {
    if (kind === 'element') return [id];
    const relation = kind === 'relation' ? relations?.get(id) : undefined;
    return relation === undefined ? [] : [relation.from, relation.to];
  });
  return [...new Set(ids)];
}
