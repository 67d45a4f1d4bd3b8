import type { Command } from '../../shared/commands/command';
import type { Refusal } from '../../shared/commands/refusal';
import type { Language } from '../../shared/i18n/language';
import type { MainView } from '../../shared/i18n/main-views';
import type { UnlockAnswer } from '../../shared/ipc/wipe';
import type { LogEntry } from '../../shared/log/log-entry';
import type { MinutesBoardId } from '../../shared/minutes/boards/board-ids';
import type { HallBoardKind, HallListWish, HallLook } from '../../shared/projection/hall-look';
import type { DecisionDraft } from '../../shared/projection/read-back-of';
import type { Result } from '../../shared/values/result';
import type { HallRoom, Notice, SelectedThing, Theme } from './app-state';
import type { ErasingChoice } from './erasure/erase-names';
import type { WipeOutcome } from './erasure/wipe-actions';
import type { PlaceActions } from './exchange/place-actions';
import type { ArchiveWish } from './export/export-actions';
import type { MinutesFormat } from './export/minutes-formats';
import type { MinutesWish } from './export/table-exports';
import type { OtherTables } from './other-tables/other-tables';
import type { SnapshotActions } from './snapshots/snapshot-actions';

/** Everything the facilitator's screens can do. One object, so that screens are testable with a fake one. */
export interface AppActions {
  /** The only way to change a table: refused in plain words, or saved and then shown. Calls are carried out in order. */
  dispatch(command: Command): Promise<Result<LogEntry, Refusal>>;
  /** As `dispatch`, and shows a refusal as a notice. Resolves to whether it was carried out. */
  perform(command: Command): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;

  createTable(name: string): Promise<void>;
  openExample(): Promise<void>;
  openTable(id: string): Promise<void>;
  /** Bytes of a `.gebiedstafel` or exchange `.json` file. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Gives up the large file that is being read; nothing has changed. */
  stopReading(): void;
  /** Asks for a file with the system's dialog. */
  chooseFile(): Promise<void>;
  /** Takes all names of participants out of the open table. Resolves to whether that was done. */
  eraseNames(choice?: ErasingChoice): Promise<boolean>;
  closeTable(): void;
  /** Takes the open table off this computer, after its encrypted file was proven. */
  wipeTable(passphrase: string, suggestedName: string): Promise<WipeOutcome>;
  /** Opens the encrypted file that waits; the reason when it does not open. */
  unlockFile(passphrase: string): Promise<Extract<UnlockAnswer, { kind: 'refused' }>['reason'] | null>;
  leaveLocked(): void;
  /** Shows the folder of backups in the system's file manager. */
  showBackups(): Promise<void>;
  chooseBackupFolder(): Promise<void>;
  /** Tries at once to save what the disk refused. */
  retrySaving(): void;
  /** Goes on with what a source of the recovery window tells. */
  restore(source: string): Promise<void>;
  /** Back to the list; nothing has changed. */
  leaveRecovery(): void;
  /** Everything that was found of the table, in a file. */
  saveRecovery(): Promise<void>;

  /** Asks for a table file of the open table, and shows what it would bring. */
  chooseExchangeFile(): Promise<void>;
  /** Takes in what is offered, and shows what is new. */
  takeInOffer(): Promise<void>;
  /** Whether names go here too, which another laptop erased; without that nothing is taken in. */
  answerErasing(isAgreed: boolean): Promise<void>;
  /** What came in by itself since somebody last looked, in the dialog that tells of an exchange. */
  showUnseen(): Promise<void>;
  endExchange(): void;
  /** How this laptop is called in what others take in from it. */
  nameLaptop(name: string): void;
  /** Exchanging with other laptops at places. */
  readonly places: PlaceActions;
  readonly snapshots: SnapshotActions;
  /** Holding the open table against the others on this laptop. */
  readonly otherTables: Pick<OtherTables, 'compare' | 'addFile' | 'leaveOut'>;
  saveTableFile(): Promise<void>;
  exportExchange(): Promise<void>;
  /** Minutes of a session, or one of their lists, in one format or several. */
  exportMinutes(session: string, formats: readonly MinutesFormat[], options?: MinutesWish): Promise<void>;
  /** Which boards stand in the minutes of the open table, from now on. */
  chooseMinutesBoards(boards: readonly MinutesBoardId[]): void;
  /** The archive package of the open table. Resolves to whether it was saved. */
  exportArchive(wish: ArchiveWish): Promise<boolean>;
  /** The decisions or the actions of a session for a spreadsheet. */
  exportList(session: string, part: 'decisions' | 'actions'): Promise<void>;
  /** The parties and the tasks of the map, as lists for a spreadsheet. */
  exportLists(): Promise<void>;
  /** The days of open actions and of councils that still have to act, for a calendar. */
  exportCalendar(session: string): Promise<void>;
  exportMapPicture(): Promise<void>;
  exportMapDrawing(): Promise<void>;
  /** Who does what in which task, for a spreadsheet. */
  exportMatrix(): Promise<void>;
  /** The board that is on screen, as PDF. */
  exportBoard(view: MainView): Promise<void>;

  select(things: readonly SelectedThing[]): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  notify(notice: Notice | null): void;
  /** Keeps the message on screen while somebody is at it; returns what lets it go. */
  keepNotice(): () => void;

  openProjector(): Promise<void>;
  closeProjector(): Promise<void>;
  setProjectorMode(mode: 'follow' | 'hold' | 'blank'): void;
  publishHeld(): void;
  /** Shows only the first of the changes that wait; the hall holds still again after it. */
  publishNext(): void;
  /** From how near and how far around the hall looks, whatever the console looks at. */
  lookAtHall(look: Partial<HallLook>): void;
  /** A list of decisions or actions in the hall, or null to return to the map. */
  showList(list: HallListWish | null): void;
  /** A board as a picture in the hall; asked again its next page, and after the last the map. */
  turnHallBoard(kind: HallBoardKind): void;
  setRoom(room: Partial<HallRoom>): void;
  /**
   * Large text in the hall: a decision read back ("Klopt dit?"), or null to return to the map. With what is being
   * written of it the hall reads along.
   */
  readBack(decision: string | null, draft?: DecisionDraft | null): void;
  /** What the hall looks at: these elements and what belongs to them, or with none the whole map. */
  focusHall(elements: readonly string[]): void;
  /** A signal before the hall, with its elements in the light, or null to take it away. */
  showSignal(signal: string | null): void;
  showLegend(isShown: boolean): void;
}
