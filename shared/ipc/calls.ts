import type { SnapshotNote, TakenSnapshot } from '../snapshot/taken-snapshot';
import type {
  PassphraseChange,
  PassphraseChanged,
  PlaceDraft,
  PlaceSummary,
  PlaceTest,
  TableAtPlace,
} from '../sync/place';
import type { AppInfo, PageFailure } from './app-info';
import type { BackupAnswer, BackupList } from './backups';
import type { DiskState } from './disk';
import type { OpenedFile, OpenFileAnswer, SaveFileAnswer, SaveFileRequest, SaveFilesRequest } from './files';
import type { AppendAnswer, EraseNamesAnswer, JournalLine, JournalSummary, OutlineAnswer, ReadAnswer } from './journal';
import type { MenuEvent, MenuState } from './menu';
import type { PlaceProgress, PulledAnswer, PushedAnswer, TablesAnswer } from './places';
import type { PdfAnswer, PdfRequest, PictureAnswer } from './print';
import type { ProjectAnswer, ProjectorWindowState } from './projector';
import type { Settings } from './settings';
import type { KeepAnswer, SnapshotObject } from './snapshots';
import type { WindowKind } from './window-kind';
import type { UnlockAnswer, WipeAnswer, WipeRequest } from './wipe';

/** A question from a page to the main process. */
interface Call<Arguments extends readonly unknown[], Answer> {
  readonly arguments: Arguments;
  readonly answer: Answer;
}

/** Everything the facilitator window may ask. */
export interface FacilitatorCalls {
  'app:info': Call<[], AppInfo>;
  'app:flushed': Call<[unsaved: number], void>;
  'app:show-data-folder': Call<[], void>;
  'journal:append': Call<[tableId: string, lines: readonly JournalLine[], replica: string | null], AppendAnswer>;
  'journal:read': Call<[tableId: string, from: number], ReadAnswer>;
  'journal:outline': Call<[tableId: string], OutlineAnswer>;
  'journal:list': Call<[], readonly JournalSummary[]>;
  'journal:describe': Call<[tableId: string, description: { readonly name: string }], boolean>;
  'journal:forget': Call<[tableId: string], boolean>;
  'journal:erase-names': Call<
    [tableId: string, line: JournalLine, replica: string, alsoNamed: readonly string[]],
    EraseNamesAnswer
  >;
  'journal:owed-erasures': Call<[], readonly string[]>;
  'journal:settle-erasure': Call<[tableId: string], void>;
  'journal:wiped': Call<[], readonly string[]>;
  'journal:settle-wiping': Call<[tableId: string], void>;
  'app:clear-working-copies': Call<[], void>;
  'journal:replace': Call<[tableId: string, lines: readonly JournalLine[], replica: string], AppendAnswer>;
  'table:wipe': Call<[tableId: string, request: WipeRequest], WipeAnswer>;
  'files:unlock': Call<[bytes: Uint8Array, passphrase: string], UnlockAnswer>;
  'disk:state': Call<[], DiskState>;
  'backups:list': Call<[tableId: string | null], BackupList>;
  'backups:read': Call<[tableId: string, file: string], BackupAnswer>;
  'backups:show-folder': Call<[], void>;
  'backups:choose-folder': Call<[], string | null>;
  'files:open-table': Call<[], OpenFileAnswer>;
  'files:save-table': Call<[suggestedName: string, bytes: Uint8Array], SaveFileAnswer>;
  'files:save': Call<[request: SaveFileRequest], SaveFileAnswer>;
  'files:save-several': Call<[request: SaveFilesRequest], SaveFileAnswer>;
  'print:pdf': Call<[request: PdfRequest], PdfAnswer>;
  'print:picture': Call<[window: WindowKind], PictureAnswer>;
  'projector:open': Call<[displayId: number | null], ProjectorWindowState>;
  'projector:close': Call<[], ProjectorWindowState>;
  'projector:state': Call<[], ProjectorWindowState>;
  'projector:project': Call<[message: string], ProjectAnswer>;
  'projector:show-numbers': Call<[], void>;
  'menu:set-state': Call<[state: Partial<MenuState>], void>;
  'edit:undo-typing': Call<[], void>;
  'edit:redo-typing': Call<[], void>;
  'snapshots:list': Call<[tableId: string], readonly TakenSnapshot[]>;
  'snapshots:size': Call<[tableId: string], number>;
  'snapshots:missing': Call<[tableId: string, ids: readonly string[]], readonly string[]>;
  'snapshots:keep': Call<
    [tableId: string, note: SnapshotNote, ids: readonly string[], objects: readonly SnapshotObject[]],
    KeepAnswer
  >;
  'snapshots:rename': Call<[tableId: string, id: string, title: string], boolean>;
  'snapshots:read': Call<[tableId: string, ids: readonly string[]], readonly (Uint8Array | null)[]>;
  'places:list': Call<[], readonly PlaceSummary[]>;
  'places:choose-folder': Call<[], string | null>;
  'places:choose-certificates': Call<[], string | null>;
  'places:test': Call<[draft: PlaceDraft], PlaceTest>;
  'places:save': Call<[draft: PlaceDraft, id: string | null], PlaceTest>;
  'places:change-passphrase': Call<[id: string, change: PassphraseChange], PassphraseChanged>;
  'places:set-automatic': Call<[id: string, isAutomatic: boolean], boolean>;
  'places:forget': Call<[id: string], void>;
  'places:pull': Call<[id: string, table: TableAtPlace], PulledAnswer>;
  'places:push': Call<[id: string, table: TableAtPlace, taken: readonly string[]], PushedAnswer>;
  'places:tables': Call<[id: string], TablesAnswer>;
  'places:cancel': Call<[], void>;
  'settings:read': Call<[], Settings>;
  'settings:change': Call<[changes: Partial<Settings>], Settings>;
}

/** Everything the projector window may ask: it can say that it listens, and that it wants to close. */
export interface ProjectorCalls {
  'projection:ready': Call<[], void>;
  'projection:close': Call<[], void>;
}

/** What each window may ask. A channel that is not listed under a kind is refused for windows of that kind. */
export interface Calls {
  readonly facilitator: FacilitatorCalls;
  readonly projector: ProjectorCalls;
}

/**
 * Asked by every page before its first call, which waits for the answer: the window is there before those who answer. On
 * a channel of its own, since it is what the others depend on.
 */
export const answersReady = 'answers:ready';

/** What the main process tells the facilitator window. */
export interface FacilitatorEvents {
  'app:flush': null;
  'files:opened': OpenedFile;
  'files:refused': string;
  'menu:command': MenuEvent;
  'disk:changed': DiskState;
  'projector:changed': ProjectorWindowState;
  'projector:failed': PageFailure;
  'places:progress': PlaceProgress;
}

/** What the main process tells the projector window. */
export interface ProjectorEvents {
  /** A `ProjectionMessage` as JSON. */
  'projection:show': string;
}

export interface Events {
  readonly facilitator: FacilitatorEvents;
  readonly projector: ProjectorEvents;
}

export type ArgumentsOf<Kind extends WindowKind, Channel extends keyof Calls[Kind]> =
  Calls[Kind][Channel] extends Call<infer Arguments, unknown> ? Arguments : never;
export type AnswerOf<Kind extends WindowKind, Channel extends keyof Calls[Kind]> =
  Calls[Kind][Channel] extends Call<readonly unknown[], infer Answer> ? Answer : never;
