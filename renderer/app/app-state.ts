import type { Language } from '../../shared/i18n/language';
import type { DiskState } from '../../shared/ipc/disk';
import type { ArchiveOfTable, BoardsOfTable, LaptopSettings } from '../../shared/ipc/settings';
import type { LogEntry } from '../../shared/log/log-entry';
import type { Content } from '../../shared/model/content';
import { type HallListWish, type HallLook, restingLook } from '../../shared/projection/hall-look';
import type { DecisionDraft } from '../../shared/projection/read-back-of';
import type { Document } from '../../shared/register/document';
import type { Dot } from '../../shared/register/register';
import type { ExchangeState, UnseenNews } from './exchange/exchange-state';
import type { OtherTablesState } from './other-tables/other-tables-state';
import type { Recovery } from './recovery/recovery-sources';

/** What the status line may say. "Opgeslagen" only after the journal has confirmed (promise 1). */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string; readonly count: number; readonly place: string }
  | { readonly kind: 'saving'; readonly waiting: number }
  /** Proven in the journal, while the second copy (IndexedDB) lags. */
  | { readonly kind: 'lagging'; readonly at: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly waiting: number };

/** The open table. `document`, `content` and `log` change together, after an entry is saved, never before. */
export interface OpenTable {
  readonly id: string;
  readonly document: Document;
  readonly content: Content;
  readonly log: readonly LogEntry[];
  readonly save: SaveState;
  /** The entry made last here, for the spotlight. */
  readonly lastEntry: Dot | null;
  /** What undo and redo would take back, as named in the menu; null when there is nothing. */
  readonly undo: { readonly dot: Dot; readonly text: string } | null;
  readonly redo: { readonly dot: Dot; readonly text: string } | null;
}

export interface TableSummary {
  readonly id: string;
  /** null when nothing on this computer tells it any more. */
  readonly name: string | null;
  readonly count: number;
  readonly lastSavedAt: string | null;
  readonly lastSession: string | null;
  readonly bytes: number;
  /** Of the table itself nothing was found: only that it was there. */
  readonly isGone: boolean;
}

export type Theme = 'light' | 'dark' | 'system';

export type SelectedThing =
  | { readonly kind: 'element'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'action'; readonly id: string }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'learning'; readonly id: string };

/** Short-lived message under the capture line: a refusal, a recovery report, a finished export. */
export interface Notice {
  /** `done`: what was asked has been carried out. */
  readonly kind: 'done' | 'info' | 'warning' | 'problem';
  readonly text: string;
  /** The entry it tells of: once that is taken back, there is nothing to tell. */
  readonly about?: Dot;
  /** The step that takes the reason away, offered beside the text: to open a session, or to plan one. */
  readonly offer?: 'session';
}

/** Everything the facilitator's screens read. View state (selection, panels) is never logged. */
export interface AppState {
  readonly language: Language;
  readonly theme: Theme;
  /** Free space and backups, as the main process last told. */
  readonly disk: DiskState;
  readonly tables: readonly TableSummary[];
  /** True until the list of tables is known. */
  readonly starting: boolean;
  /** Under which this start of the app writes; known before a table can be open. */
  readonly replica?: string;
  readonly table: OpenTable | null;
  /** A table that lost entries: what is left of it is shown, and nothing is opened before somebody has chosen. */
  readonly recovery: Recovery | null;
  /** Why nothing can be opened at all; null as long as things can. */
  readonly blocked: { readonly title: string; readonly text: string } | null;
  /** An encrypted file that is being opened and waits for its passphrase. */
  readonly locked: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** How far a large file has been read, in events; zero of zero while that is not known. Null when none is being read. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly selection: readonly SelectedThing[];
  readonly notice: Notice | null;
  /** For a moment, when names are erased: what was typed and not captured yet must lose them too. */
  readonly eraseTyped: ((typed: string) => string) | null;
  readonly projector: ProjectorState;
  /** This laptop, as others know it. */
  readonly laptop: LaptopSettings;
  /** The boards that were chosen for the minutes, by table. */
  readonly minutesBoards: readonly BoardsOfTable[];
  /** What was said about archive packages, by table. */
  readonly archives: readonly ArchiveOfTable[];
  /** What the open table is compared with; null until somebody looks. */
  readonly otherTables: OtherTablesState | null;
  /** Tables that are left out of that, by their id on this laptop. */
  readonly tablesLeftOut: readonly string[];
  /** What an exchange would bring or has brought; null when none is at hand. */
  readonly exchange: ExchangeState | null;
  /** Names that would go here too with what is about to be taken in: somebody has to agree. Null when nothing asks. */
  readonly erasing: { readonly count: number; readonly source: string } | null;
  /** Exchanging by itself; null when no place asks for it. */
  readonly automatic: AutomaticState | null;
}

export interface AutomaticState {
  readonly now:
    | { readonly kind: 'busy' }
    | { readonly kind: 'done'; readonly at: string }
    /** A place was not reached, with the next step; it is tried again. */
    | { readonly kind: 'waiting'; readonly problem: string };
  /** What came in by itself and nobody has looked at yet. */
  readonly unseen: UnseenNews | null;
}

export interface ProjectorState {
  readonly open: boolean;
  readonly mode: 'follow' | 'hold' | 'blank';
  /** Changes made since hold, not yet shown in the hall. */
  readonly waiting: number;
  /** The decision that is read back in the hall, instead of the map. */
  readonly readBack: string | null;
  /** What is being written of that decision: the hall reads along while its sheet is open. */
  readonly decisionDraft: DecisionDraft | null;
  /** Elements that the hall looks at, with what belongs to them; empty is the whole map. */
  readonly focus: readonly string[];
  /** The signal that is put before the hall, by id. */
  readonly signal: string | null;
  /** Whether the hall is told what shapes, letters and lines mean. */
  readonly legend: boolean;
  /** From how near and how far around the hall looks. */
  readonly look: HallLook;
  /** A list in the hall instead of the map. */
  readonly list: HallListWish | null;
  readonly room: HallRoom;
  readonly display: string | null;
}

/** What the hall is like: settings of this computer. */
export interface HallRoom {
  /** Larger letters, for who sits far away. */
  readonly deepRoom: boolean;
  readonly theme: 'light' | 'dark';
}

/** The projector before anything was asked of it. */
export const projectorAtRest: ProjectorState = {
  open: false,
  mode: 'follow',
  waiting: 0,
  readBack: null,
  decisionDraft: null,
  focus: [],
  signal: null,
  legend: false,
  look: restingLook,
  list: null,
  room: { deepRoom: false, theme: 'light' },
  display: null,
};
