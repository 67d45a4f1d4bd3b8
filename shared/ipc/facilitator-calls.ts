import { z } from 'zod';
import { languages } from '../i18n/language';
import { objectIdSchema } from '../snapshot/snapshot-state';
import { type SnapshotNote, snapshotNoteSchema, type TakenSnapshot, takenIdSchema } from '../snapshot/taken-snapshot';
import type { PassphraseChange, PassphraseChanged, PlaceDraft, PlaceSummary, PlaceTest } from '../sync/place';
import { passphraseChangeSchema, placeDraftSchema } from '../sync/place-schemas';
import type { AppInfo, PageFailure } from './app-info';
import type { BackupAnswer, BackupList } from './backups';
import * as a from './call-schemas';
import { type BridgeOf, defineCall, defineEvent, defineQuestion } from './define-call';
import type { DiskState } from './disk';
import type { OpenedFile, OpenFileAnswer, SaveFileAnswer, SaveFileRequest } from './files';
import type { AppendAnswer, EraseNamesAnswer, JournalSummary, OutlineAnswer, ReadAnswer } from './journal';
import type { MenuEvent, MenuState } from './menu';
import { menuStateShape } from './menu-schema';
import type { PlaceProgress, PulledAnswer, PushedAnswer, TablesAnswer } from './places';
import type { PdfAnswer, PdfRequest, PictureAnswer } from './print';
import type { ProjectAnswer, ProjectorWindowState } from './projector';
import type { Settings } from './settings';
import { settingsShape } from './settings-schema';
import type { KeepAnswer, SnapshotObject } from './snapshots';
import { shortestPassphrase, type UnlockAnswer, type WipeAnswer, type WipeRequest } from './wipe';

const placeDraft = a.typed<PlaceDraft>(placeDraftSchema);
const passphraseChange = a.typed<PassphraseChange>(passphraseChangeSchema);
const tableAtPlace = z.strictObject({ journal: a.tableId, id: z.string().min(1).max(1000), name: a.name });
const namedContent = z.strictObject({ name: a.fileName, content: a.content });
const fileFilter = z.strictObject({
  name: z.string().max(100),
  extensions: z.array(z.string().regex(/^\w{1,20}$/)).max(10),
});
const manyLines = a.listOf(a.line, 1_000_000, 1);

/** `window.facilitator`: all that the facilitator's page can ask of the computer. */
export const facilitatorCalls = {
  app: {
    /** What a page may know about the running program. */
    info: defineCall().answering<AppInfo>(),
    /** Shows the data folder in the system's file manager. */
    showDataFolder: defineCall(),
    /**
     * Removes the files of the page's databases and storage, so that no byte of what was deleted stays in them. The
     * page closes its databases before, and fills them again.
     */
    clearWorkingCopies: defineCall(),
    /**
     * What must be finished before the window closes, which waits for it, at most five seconds, and asks the user
     * when it gives a number of changes that could not be saved. One callback at a time. A flush that fails keeps
     * nobody: what the journal confirmed is safe already.
     */
    onFlush: defineQuestion('app:flushed', 0),
    /** The page is done, but for so many changes; sent by the bridge itself. */
    flushed: defineCall(z.int().nonnegative()),
  },
  journal: {
    /**
     * Writes lines with consecutive numbers in one write and waits until the disk confirms: all or nothing. The
     * replica names the journal file that a start of the program makes; by default that of the first dot.
     */
    append: defineCall(
      a.tableId,
      a.listOf(a.line, 100_000, 1),
      a.replica.nullable().default(null),
    ).answering<AppendAnswer>(),
    /** All readable lines from a number on (by default 1), and what was found besides. */
    read: defineCall(a.tableId, z.int().positive().default(1)).answering<ReadAnswer>(),
    /**
     * What `read` finds without the lines: carrying fifty thousand of them into the page takes seconds, and the
     * working copy holds them in the ordinary case.
     */
    outline: defineCall(a.tableId).answering<OutlineAnswer>(),
    /** Every table that has a journal. */
    list: defineCall().answering<readonly JournalSummary[]>(),
    /** Gives the table the name that `list` shows. False: it could not be written. */
    describe: defineCall(a.tableId, z.strictObject({ name: a.name })).answering<boolean>(),
    /**
     * Removes the table from this computer by moving its folder to `forgotten`. False: there is none, or it failed.
     */
    forget: defineCall(a.tableId).answering<boolean>(),
    /**
     * Takes the names out of everything on the disk that belongs to the table, and writes the line that tells of it,
     * together with what another laptop erased and still stands here. Survives an interruption: the next start finishes
     * what was decided.
     */
    eraseNames: defineCall(a.tableId, a.line, a.replica, a.erasedElsewhere).answering<EraseNamesAnswer>(),
    /** Tables of which the working copy may still hold names that the disk holds no longer. */
    owedErasures: defineCall().answering<readonly string[]>(),
    /** The working copy holds those names no longer. */
    settleErasure: defineCall(a.tableId),
    /** Tables that were wiped from the disk, of which the working copy may still hold something. */
    wiped: defineCall().answering<readonly string[]>(),
    /** The working copy holds nothing of that table any more. */
    settleWiping: defineCall(a.tableId),
    /** Puts a whole log, numbered from 1, in the place of a damaged journal, which is set aside. All or nothing. */
    replace: defineCall(a.tableId, manyLines, a.replica).answering<AppendAnswer>(),
    /**
     * Writes the table to an encrypted file where the user wants it, proves that file, and removes the table's
     * journal and backups from this computer. The working copy is the page's own.
     */
    wipe: defineCall(
      a.tableId,
      a.typed<WipeRequest>(
        z.strictObject({
          tableName: a.name,
          suggestedName: a.fileName,
          lines: manyLines,
          passphrase: a.passphrase.min(shortestPassphrase),
        }),
      ),
    ).answering<WipeAnswer>(),
  },
  disk: {
    /** How the disk of the data folder is doing, and the backups. */
    state: defineCall().answering<DiskState>(),
    /** Room is getting short or is there again, or a backup failed or succeeded after that. */
    onChange: defineEvent<DiskState>(),
  },
  backups: {
    /** All of one table, or the last two of every table. */
    list: defineCall(a.tableId.nullable().default(null)).answering<BackupList>(),
    /** The lines of one backup. */
    read: defineCall(a.tableId, a.backupName).answering<BackupAnswer>(),
    /** Shows the folder in the system's file manager. */
    showFolder: defineCall(),
    /** Asks for a folder; what is there already stays where it is. The new folder, or null when it was left. */
    chooseFolder: defineCall().answering<string | null>(),
  },
  files: {
    /** The entries of an encrypted file. */
    unlock: defineCall(a.bytes, a.passphrase).answering<UnlockAnswer>(),
    /** Asks for a table file and reads it. */
    openTableFile: defineCall().answering<OpenFileAnswer>(),
    /** Asks where, and writes a table file. */
    saveTableFile: defineCall(a.fileName, a.bytes).answering<SaveFileAnswer>(),
    /** Asks where, and writes a file. */
    saveFile: defineCall(
      a.typed<SaveFileRequest>(
        z.strictObject({
          suggestedName: a.fileName,
          filters: z.array(fileFilter).max(10).optional(),
          content: a.content,
        }),
      ),
    ).answering<SaveFileAnswer>(),
    /** Asks for a folder once and writes all files into it. */
    saveFiles: defineCall(z.strictObject({ files: a.listOf(namedContent, 50, 1) })).answering<SaveFileAnswer>(),
    /** A table file was opened from outside: double click, second start, drop on the icon. */
    onOpenFile: defineEvent<OpenedFile>(),
    /** Opening from outside did not work; a sentence in the language of the screen. */
    onRefusedFile: defineEvent<string>(),
  },
  print: {
    /** Renders HTML as a tagged A4 PDF with outline and page numbers. */
    pdf: defineCall(
      z.string().max(64 * 1024 * 1024),
      a.typed<Omit<PdfRequest, 'html'>>(
        z.strictObject({
          language: z.enum(languages),
          title: z.string().max(1000),
          landscape: z.boolean().optional(),
        }),
      ),
    ).answering<PdfAnswer>(),
    /** A window as it stands. */
    picture: defineCall(z.enum(['facilitator', 'projector'])).answering<PictureAnswer>(),
  },
  projector: {
    /** Opens it, or moves it. Without a display: the one chosen before, else the first external one. */
    open: defineCall(z.number().nullable().default(null)).answering<ProjectorWindowState>(),
    /** Closes the window of the hall. */
    close: defineCall().answering<ProjectorWindowState>(),
    /** Where the window of the hall is. */
    state: defineCall().answering<ProjectorWindowState>(),
    /** The window of the hall opened, moved or closed. */
    onChange: defineEvent<ProjectorWindowState>(),
    /**
     * The projector's page failed. It is loaded again and will show the last model, or it failed too often and is
     * closed.
     */
    onFailure: defineEvent<PageFailure>(),
    /**
     * What the hall sees from now on, or a heartbeat; the last model is sent again whenever the projector window
     * loads. A `ProjectionMessage` as JSON: things are copied from the page to its bridge one by one, text at once.
     * Judged by the gate of the projection itself, which answers with a refusal instead of an error.
     */
    project: defineCall(z.string()).answering<ProjectAnswer>(),
    /** A large number on every display for a few seconds. */
    showDisplayNumbers: defineCall(),
  },
  menu: {
    /** What the menu shows; only what changed needs to be given. */
    setState: defineCall(a.typed<Partial<MenuState>>(z.strictObject(menuStateShape).partial())),
    /** Somebody chose a line of the menu. */
    onCommand: defineEvent<MenuEvent>(),
  },
  typing: {
    /** Takes back typing in the field, as the platform does it. */
    undo: defineCall(),
    /** Does typing in the field again, as the platform does it. */
    redo: defineCall(),
  },
  snapshots: {
    /** Snapshots beside the journal, newest first. */
    list: defineCall(a.tableId).answering<readonly TakenSnapshot[]>(),
    /** What all of them take on the disk together, in bytes. */
    size: defineCall(a.tableId).answering<number>(),
    /** Which of these objects are not on the disk yet. */
    missing: defineCall(a.tableId, a.objectIds).answering<readonly string[]>(),
    /** Keeps a snapshot: the ids of all objects that it needs, and those that were missing. */
    keep: defineCall(
      a.tableId,
      a.typed<SnapshotNote>(snapshotNoteSchema),
      a.objectIds,
      a.typed<readonly SnapshotObject[]>(a.listOf(z.strictObject({ id: objectIdSchema, packed: a.bytes }), 1_000_000)),
    ).answering<KeepAnswer>(),
    /** Gives it another name on this laptop; the line in the log stays as it is. */
    rename: defineCall(a.tableId, takenIdSchema, a.name).answering<boolean>(),
    /** Objects as they stand on the disk, packed; null for one that is not there. */
    read: defineCall(a.tableId, a.objectIds).answering<readonly (Uint8Array | null)[]>(),
  },
  places: {
    /** Places where laptops exchange. Secrets go in and never come out. */
    list: defineCall().answering<readonly PlaceSummary[]>(),
    /** Asks for a folder with the system's dialog; null when the person changed their mind. */
    chooseFolder: defineCall().answering<string | null>(),
    /** Asks for a file of certificates; null as above. */
    chooseCertificates: defineCall().answering<string | null>(),
    /** Tries a place without keeping it. */
    test: defineCall(placeDraft).answering<PlaceTest>(),
    /** Tries a place and keeps it. */
    save: defineCall(placeDraft, a.placeId.nullable()).answering<PlaceTest>(),
    /** Locks a place with another passphrase; nothing that lies there is written again. */
    changePassphrase: defineCall(a.placeId, passphraseChange).answering<PassphraseChanged>(),
    /** Whether this place is exchanged at without being asked each time. False: it could not be written down. */
    setAutomatic: defineCall(a.placeId, z.boolean()).answering<boolean>(),
    /** Takes a place off the list; what lies there stays. */
    forget: defineCall(a.placeId),
    /** What others left of a table; it comes again until `push` is told that it was taken in. */
    pull: defineCall(a.placeId, tableAtPlace).answering<PulledAnswer>(),
    /** Leaves what others lack, and tells what was taken in. */
    push: defineCall(a.placeId, tableAtPlace, a.listOf(z.string().max(100), 1_000_000)).answering<PushedAnswer>(),
    /** Tables that lie at a place. */
    tables: defineCall(a.placeId).answering<TablesAnswer>(),
    /** Ends what is under way. */
    cancel: defineCall(),
    /** How far an exchange is. */
    onProgress: defineEvent<PlaceProgress>(),
  },
  settings: {
    /** What the program remembers for this user. */
    read: defineCall().answering<Settings>(),
    /** Changes some of it. */
    change: defineCall(a.typed<Partial<Settings>>(z.strictObject(settingsShape).partial())).answering<Settings>(),
  },
};
export interface FacilitatorBridge extends BridgeOf<typeof facilitatorCalls> {}
