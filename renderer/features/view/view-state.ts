import type { MapOverlay } from '../../../shared/boards/map-overlay';
import type { MainView } from '../../../shared/i18n/main-views';
import type { MinutesPart } from '../../../shared/minutes/document/minutes-document';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';

/** What the facilitator looks at. View state: never logged, never projected, gone when the window closes. */
export const panelIds = [
  'element',
  'decisions',
  'actions',
  'questions',
  'learnings',
  'participants',
  'log',
  'signals',
  'openPoints',
  'conflicts',
] as const;
export type PanelId = (typeof panelIds)[number];

/** The views that always have a tab; of the others the one opened last has one. */
export const steadyViews: readonly MainView[] = ['map', 'list', 'balance', 'space', 'matrix'];

export type OpenDialog =
  | { readonly kind: 'palette'; readonly start: '' | '@' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'newTable' }
  | { readonly kind: 'renameTable' }
  /** A file that was dropped, or none yet. */
  | { readonly kind: 'takeList'; readonly file?: File }
  | { readonly kind: 'planSession' }
  | { readonly kind: 'editAgenda'; readonly session: string }
  | { readonly kind: 'closeSession'; readonly session: string }
  /** At one of their lists, when that was asked for. */
  | { readonly kind: 'minutes'; readonly session: string; readonly part?: MinutesPart }
  | { readonly kind: 'archive'; readonly session?: string }
  | { readonly kind: 'names' }
  | { readonly kind: 'exchange' }
  | { readonly kind: 'snapshots' }
  | { readonly kind: 'keepView' }
  | { readonly kind: 'views' }
  | { readonly kind: 'wipeTable' }
  | { readonly kind: 'about' };

export interface ViewState {
  readonly main: MainView;
  /** The board beside the tabs that are always there: the one that was opened last. */
  readonly extraBoard: MainView | null;
  /** null: the panel at the right is folded away. */
  readonly panel: PanelId | null;
  /** What is put in the light on the map. */
  readonly overlay: MapOverlay | null;
  /** The snapshot that the table is to be compared with, chosen elsewhere; the board itself chooses further. */
  readonly compared: ListedSnapshot | null;
  readonly isAgendaShown: boolean;
  readonly dialog: OpenDialog | null;
}

export const initialView: ViewState = {
  main: 'map',
  extraBoard: null,
  overlay: null,
  compared: null,
  panel: 'element',
  isAgendaShown: true,
  dialog: null,
};
