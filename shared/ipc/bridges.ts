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
import type { FileContent, FileFilter, OpenedFile, OpenFileAnswer, SaveFileAnswer, SaveFilesRequest } from './files';
import type { AppendAnswer, EraseNamesAnswer, JournalLine, JournalSummary, OutlineAnswer, ReadAnswer } from './journal';
import type { MenuEvent, MenuState } from './menu';
import type { PlaceProgress, PulledAnswer, PushedAnswer, TablesAnswer } from './places';
import type { PdfAnswer, PdfRequest, PictureAnswer } from './print';
import type { ProjectAnswer, ProjectorWindowState } from './projector';
import type { Settings } from './settings';
import type { KeepAnswer, SnapshotObject } from './snapshots';
import type { WindowKind } from './window-kind';
import type { UnlockAnswer, WipeAnswer, WipeRequest } from './wipe';

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** `window.facilitator`: all that the facilitator's page can ask of the computer. */
export interface FacilitatorBridge {
  readonly app: {
    info(): Promise<AppInfo>;
    /** Shows the data folder in the system's file manager. */
    showDataFolder(): Promise<void>;
    /**
     * Removes the files of the page's databases and storage, so that no byte of what was deleted stays in them. The page
     * closes its databases before, and fills them again.
     */
    clearWorkingCopies(): Promise<void>;
    /**
     * Registers what must be finished before the window closes. The window waits for the promise, at most five
     * seconds, and asks the user when it gives a number of changes that could not be saved. One callback at a time.
     */
    onFlush(flush: () => Promise<number>): Unsubscribe;
  };
  readonly journal: {
    /**
     * Writes lines with consecutive numbers in one write and waits until the disk confirms. All or nothing.
     * @param replica names the journal file that a start of the program makes; by default that of the first dot
     */
    append(tableId: string, lines: readonly JournalLine[], replica?: string): Promise<AppendAnswer>;
    /** All readable lines from number `from` (default 1), and what was found besides. */
    read(tableId: string, from?: number): Promise<ReadAnswer>;
    /**
     * What `read` finds without the lines: carrying fifty thousand of them into the page takes seconds, and the working
     * copy holds them in the ordinary case.
     */
    outline(tableId: string): Promise<OutlineAnswer>;
    list(): Promise<readonly JournalSummary[]>;
    /** Gives the table the name that `list` shows. False: it could not be written. */
    describe(tableId: string, description: { readonly name: string }): Promise<boolean>;
    /** Removes the table from this computer by moving its folder to `forgotten`. False: there is none, or it failed. */
    forget(tableId: string): Promise<boolean>;
    /**
     * Takes the names out of everything on the disk that belongs to the table, and writes the line that tells of it.
     * Survives an interruption: the next start finishes what was decided.
     */
    /** @param alsoNamed names that another laptop erased and that stand here in texts only */
    eraseNames(
      tableId: string,
      line: JournalLine,
      replica: string,
      alsoNamed: readonly string[],
    ): Promise<EraseNamesAnswer>;
    /** Tables of which the working copy may still hold names that the disk holds no longer. */
    owedErasures(): Promise<readonly string[]>;
    settleErasure(tableId: string): Promise<void>;
    /** Tables that were wiped from the disk, of which the working copy may still hold something. */
    wiped(): Promise<readonly string[]>;
    settleWiping(tableId: string): Promise<void>;
    /** Puts a whole log, numbered from 1, in the place of a damaged journal, which is set aside. All or nothing. */
    replace(tableId: string, lines: readonly JournalLine[], replica: string): Promise<AppendAnswer>;
  };
  /**
   * Writes the table to an encrypted file where the user wants it, proves that file, and removes the table's journal and
   * backups from this computer. The working copy is the page's own.
   */
  wipeTable(tableId: string, request: WipeRequest): Promise<WipeAnswer>;
  readonly disk: {
    state(): Promise<DiskState>;
    /** Room is getting short or is there again, or a backup failed or succeeded after that. */
    onChange(callback: (state: DiskState) => void): Unsubscribe;
  };
  readonly backups: {
    /** All of one table, or the last two of every table. */
    list(tableId?: string): Promise<BackupList>;
    read(tableId: string, file: string): Promise<BackupAnswer>;
    /** Shows the folder in the system's file manager. */
    showFolder(): Promise<void>;
    /** Asks for a folder; what is there already stays where it is. The new folder, or null when it was left. */
    chooseFolder(): Promise<string | null>;
  };
  readonly files: {
    /** The entries of an encrypted file. */
    unlock(bytes: Uint8Array, passphrase: string): Promise<UnlockAnswer>;
    openTableFile(): Promise<OpenFileAnswer>;
    saveTableFile(suggestedName: string, bytes: Uint8Array): Promise<SaveFileAnswer>;
    saveFile(request: {
      readonly suggestedName: string;
      readonly filters?: readonly FileFilter[];
      readonly content: FileContent;
    }): Promise<SaveFileAnswer>;
    /** Asks for a folder once and writes all files into it. */
    saveFiles(request: SaveFilesRequest): Promise<SaveFileAnswer>;
    /** A table file was opened from outside: double click, second start, drop on the icon. */
    onOpenFile(callback: (file: OpenedFile) => void): Unsubscribe;
    /** Opening from outside did not work; a sentence in the language of the screen. */
    onRefusedFile(callback: (sentence: string) => void): Unsubscribe;
  };
  /** Renders HTML as a tagged A4 PDF with outline and page numbers. */
  printPdf(html: string, options: Omit<PdfRequest, 'html'>): Promise<PdfAnswer>;
  capture(window: WindowKind): Promise<PictureAnswer>;
  readonly projector: {
    /** Opens it, or moves it. Without a display: the one chosen before, else the first external one. */
    open(displayId?: number): Promise<ProjectorWindowState>;
    close(): Promise<ProjectorWindowState>;
    state(): Promise<ProjectorWindowState>;
    onChange(callback: (state: ProjectorWindowState) => void): Unsubscribe;
    /** The projector's page failed. It is loaded again and will show the last model, or it failed too often and is closed. */
    onFailure(callback: (failure: PageFailure) => void): Unsubscribe;
    /**
     * What the hall sees from now on, or a heartbeat. The last model is sent again whenever the projector window loads.
     * @param message a `ProjectionMessage` as JSON: things are copied from the page to its bridge one by one, text at once
     */
    project(message: string): Promise<ProjectAnswer>;
    /** A large number on every display for a few seconds. */
    showDisplayNumbers(): Promise<void>;
  };
  readonly menu: {
    /** Only what changed needs to be given. */
    setState(state: Partial<MenuState>): Promise<void>;
    onCommand(callback: (event: MenuEvent) => void): Unsubscribe;
  };
  /** Undo and redo within the field being typed in, as the platform does it. */
  readonly typing: {
    undo(): Promise<void>;
    redo(): Promise<void>;
  };
  /** Snapshots of tables, beside their journals. */
  readonly snapshots: {
    /** Newest first. */
    list(tableId: string): Promise<readonly TakenSnapshot[]>;
    /** What all of them take on the disk together, in bytes. */
    size(tableId: string): Promise<number>;
    /** Which of these objects are not on the disk yet. */
    missing(tableId: string, ids: readonly string[]): Promise<readonly string[]>;
    /**
     * @param ids of all objects that the snapshot needs
     * @param objects those that were missing
     */
    keep(
      tableId: string,
      note: SnapshotNote,
      ids: readonly string[],
      objects: readonly SnapshotObject[],
    ): Promise<KeepAnswer>;
    /** Gives it another name on this laptop; the line in the log stays as it is. */
    rename(tableId: string, id: string, title: string): Promise<boolean>;
    /** Objects as they stand on the disk, packed; null for one that is not there. */
    read(tableId: string, ids: readonly string[]): Promise<readonly (Uint8Array | null)[]>;
  };
  /** Places where laptops exchange. Secrets go in and never come out. */
  readonly places: {
    list(): Promise<readonly PlaceSummary[]>;
    /** Asks for a folder with the system's dialog; null when the person changed their mind. */
    chooseFolder(): Promise<string | null>;
    chooseCertificates(): Promise<string | null>;
    test(draft: PlaceDraft): Promise<PlaceTest>;
    save(draft: PlaceDraft, id: string | null): Promise<PlaceTest>;
    /** Locks a place with another passphrase; nothing that lies there is written again. */
    changePassphrase(id: string, change: PassphraseChange): Promise<PassphraseChanged>;
    /** Whether this place is exchanged at without being asked each time. False: it could not be written down. */
    setAutomatic(id: string, isAutomatic: boolean): Promise<boolean>;
    forget(id: string): Promise<void>;
    /** What others left of a table; it comes again until `push` is told that it was taken in. */
    pull(id: string, table: TableAtPlace): Promise<PulledAnswer>;
    push(id: string, table: TableAtPlace, taken: readonly string[]): Promise<PushedAnswer>;
    tables(id: string): Promise<TablesAnswer>;
    /** Ends what is under way. */
    cancel(): Promise<void>;
    onProgress(callback: (progress: PlaceProgress) => void): Unsubscribe;
  };
  readonly settings: {
    read(): Promise<Settings>;
    change(changes: Partial<Settings>): Promise<Settings>;
  };
}

/** `window.projector`: the page in the hall can be shown a model, and nothing else. */
export interface ProjectorBridge {
  /** Calls back with a `ProjectionMessage` as JSON. */
  onProjection(callback: (message: string) => void): Unsubscribe;
  /** The page listens: the last model, if any, follows. */
  ready(): Promise<void>;
  /** Escape on the projector: back to one window. */
  requestClose(): Promise<void>;
}
