import path from 'node:path';
import type { BackupAnswer, BackupList, BackupSummary, ReachedNote } from '../../shared/ipc/backups';
import type { JournalLine } from '../../shared/ipc/journal';
import {
  diskFileSystem,
  errorCode,
  type FileSystem,
  syncFolder,
  syncUpwards,
  writeAtomically,
} from '../disk/atomic-write';
import { UnreachableFolder } from '../disk/unreachable-folder';
import type { StoredCopy } from '../journal/erased-copies';
import { namesIn } from '../journal/journal-files';
import { backupCopy, emptiedCopy, noteCopy } from './backup-copy';
import { type BackupHeader, backupHeader, packBackup, refuseNewer, unpackBackup } from './backup-file';
import { noteText, readNote } from './backup-note';
import { currentFile, dayFile, hourFile, isOutdated, kindOfBackup, previousFile } from './backup-slots';

export interface BackupsOptions {
  /** The folder of backups; may be changed by the user. */
  readonly folder: () => string;
  /** Folders that the user had chosen before: what is left there is erased too, and never written. */
  readonly earlierFolders?: () => readonly string[];
  /** The folder before any was chosen, made when there is something to put in it: all others must be there. */
  readonly usualFolder?: string;
  readonly files?: FileSystem;
  readonly now?: () => Date;
}

/**
 * `kept-fuller`: the backup that is there counts more entries, so it stays and the new one is put beside it.
 * `same`: nothing has changed since.
 */
export type BackupOutcome = 'written' | 'same' | 'kept-fuller';

const reachedFile = 'reached.json';

/** Enough for the record about the file. */
const headBytes = 16 * 1024;

/**
 * Backups of all tables, in a folder outside the profile and outside the data folder: `<folder>/<table>/current`,
 * `previous`, one an hour for a day, one a day for a month. Every one is written beside its place, read back, compared
 * and only then given its name.
 */
export class Backups {
  readonly #folder: () => string;
  readonly #earlierFolders: () => readonly string[];
  readonly #usualFolder: () => string;
  readonly #files: FileSystem;
  readonly #now: () => Date;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ folder, earlierFolders, usualFolder, files, now }: BackupsOptions) {
    this.#folder = folder;
    this.#earlierFolders = earlierFolders ?? (() => []);
    this.#usualFolder = usualFolder === undefined ? folder : () => usualFolder;
    this.#files = files ?? diskFileSystem;
    this.#now = now ?? (() => new Date());
  }

  get folder(): string {
    return this.#folder();
  }

  /** Writes the log of a table to all places that are due. Throws what the file system throws. */
  write(tableId: string, name: string, lines: readonly JournalLine[]): Promise<BackupOutcome> {
    return this.#inOrder(async () => {
      const folder = await this.#madeFolder(tableId);
      const at = this.#now();
      const { bytes, header } = await packBackup({ table: tableId, name, at: at.toISOString() }, lines);
      const [current, previous] = [await this.#whole(folder, currentFile), await this.#header(folder, previousFile)];
      const outcome = outcomeOf(current, header);
      if (outcome === 'written') {
        if (current !== null && (previous?.count ?? 0) <= current.count) {
          await this.#files.rename(path.join(folder, currentFile), path.join(folder, previousFile));
        }
        await this.#place(folder, currentFile, bytes, header);
      }
      for (const file of [hourFile(at), dayFile(at)]) {
        const there = await this.#header(folder, file);
        if (there === null || (there.count <= header.count && there.hash !== header.hash)) {
          await this.#place(folder, file, bytes, header);
        }
      }
      await this.#prune(folder, Math.max(header.count, current?.count ?? 0), at);
      return outcome;
    });
  }

  /**
   * All backups of one table, or of every table the last two that can be read, newest first: the list of tables needs no
   * more. What cannot be read is left out.
   */
  async list(tableId: string | null = null): Promise<BackupList> {
    const top = this.#folder();
    const ids = tableId === null ? await namesIn(top, this.#files).catch(() => []) : [tableId];
    const backups: BackupSummary[] = [];
    const reached: Record<string, ReachedNote> = {};
    for (const id of ids) {
      const folder = path.join(top, id);
      const names = await namesIn(folder, this.#files).catch(() => []);
      const last = tableId === null ? await this.#summaries(folder, id, names.filter(isLast)) : [];
      // With the newest one damaged and none before it yet, those of hours and days must still name the table.
      backups.push(...(last.length > 0 ? last : await this.#summaries(folder, id, names)));
      const noted = await this.#reached(folder);
      if (noted !== null && noted.count > 0) reached[id] = noted;
    }
    return { folder: top, backups: backups.sort((a, b) => b.at.localeCompare(a.at)), reached };
  }

  /** The lines of a backup, or of the part of it that can be read. */
  async read(tableId: string, file: string): Promise<BackupAnswer> {
    try {
      const read = await unpackBackup(await this.#files.readFile(path.join(this.#folder(), tableId, file)));
      return read === null
        ? { ok: false, code: 'not-a-backup' }
        : { ok: true, lines: read.lines, isWhole: read.isWhole };
    } catch (error) {
      return { ok: false, code: errorCode(error) };
    }
  }

  /**
   * Every backup of a table, the note beside them, and what a crash left half-written, as copies that names can be taken
   * out of. Throws `UnreachableFolder`: a folder that cannot be read may hold names.
   */
  async storedCopies(tableId: string): Promise<readonly StoredCopy[]> {
    const copies: StoredCopy[] = [];
    for (const top of this.#allFolders()) {
      const folder = path.join(top, tableId);
      for (const file of await this.#filesIn(top, tableId)) {
        if (file === reachedFile) copies.push(noteCopy(path.join(folder, file), this.#files));
        else if (kindOfBackup(file) !== null) copies.push(backupCopy(path.join(folder, file), this.#files));
        else if (isHalfWritten(file) || isSetAside(file))
          copies.push(emptiedCopy(path.join(folder, file), this.#files));
      }
    }
    return copies;
  }

  /** The folder that keeps backups of a table from being found or erased; null when all can be looked into. */
  async unreachable(tableId: string): Promise<UnreachableFolder | null> {
    try {
      for (const top of this.#allFolders()) await this.#filesIn(top, tableId);
      return null;
    } catch (error) {
      if (error instanceof UnreachableFolder) return error;
      throw error;
    }
  }

  /**
   * Removes all backups of a table, wherever they were kept; none while one of the folders cannot be looked into. Throws
   * `UnreachableFolder`, and what the file system throws.
   * @returns the names of the files that are gone
   */
  erase(tableId: string): Promise<readonly string[]> {
    return this.#inOrder(async () => {
      const gone: string[] = [];
      const missing = await this.unreachable(tableId);
      if (missing !== null) throw missing;
      for (const top of this.#allFolders()) {
        const folder = path.join(top, tableId);
        const names = await this.#filesIn(top, tableId);
        await this.#files.rm(folder, { recursive: true, force: true });
        if (names.length > 0) await syncFolder(this.#files, top);
        gone.push(...names.filter((name) => kindOfBackup(name) !== null));
      }
      return gone;
    });
  }

  /** Where the backups of a table are, or were. */
  foldersOf(tableId: string): readonly string[] {
    return this.#allFolders().map((top) => path.join(top, tableId));
  }

  /** A folder that was chosen and is not there is not empty: it is on a stick that was pulled out. */
  async #filesIn(top: string, tableId: string): Promise<readonly string[]> {
    try {
      const names = await namesIn(path.join(top, tableId), this.#files);
      if (names.length === 0 && top !== this.#usualFolder()) await this.#files.stat(top);
      return names;
    } catch (error) {
      throw new UnreachableFolder({ folder: top, code: errorCode(error) });
    }
  }

  #allFolders(): readonly string[] {
    return [...new Set([this.#folder(), ...this.#earlierFolders()])];
  }

  /** Notes how many entries a table has had and what it is called, so that a loss of everything else can be told. */
  noteReached(tableId: string, count: number, name: string | null): Promise<void> {
    return this.#inOrder(async () => {
      const folder = await this.#madeFolder(tableId);
      await this.#note(folder, { count, name, at: this.#now().toISOString() });
    });
  }

  /** The table is called otherwise from now on: what is noted of it must not keep the name it had. */
  noteName(tableId: string, name: string): Promise<void> {
    return this.#inOrder(async () => {
      const folder = path.join(this.#folder(), tableId);
      const noted = await this.#reached(folder);
      if (noted !== null && noted.name !== name) await this.#note(folder, { ...noted, name });
    });
  }

  /** The folder for backups of a table, there to stay. */
  async #madeFolder(tableId: string): Promise<string> {
    const folder = path.join(this.#folder(), tableId);
    await this.#files.mkdir(folder, { recursive: true });
    await syncUpwards(this.#files, path.dirname(folder), 2);
    return folder;
  }

  async #note(folder: string, note: ReachedNote): Promise<void> {
    await writeAtomically(path.join(folder, reachedFile), noteText(note), this.#files);
  }

  #inOrder<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#queue.then(work);
    this.#queue = answer.catch(() => {});
    return answer;
  }

  async #place(folder: string, file: string, bytes: Uint8Array, header: BackupHeader): Promise<void> {
    const target = path.join(folder, file);
    await this.#refuseNewer(target);
    await writeAtomically(target, bytes, this.#files);
    const found = await this.#files.readFile(target);
    const read = await unpackBackup(found);
    if (read?.isWhole !== true || read.header.hash !== header.hash) throw new Error(`${file} came back otherwise`);
  }

  async #refuseNewer(file: string): Promise<void> {
    const first = await this.#firstBytes(file).catch(() => null);
    if (first !== null) await refuseNewer(first);
  }

  async #header(folder: string, file: string): Promise<BackupHeader | null> {
    try {
      return await backupHeader(await this.#firstBytes(path.join(folder, file)));
    } catch {
      return null;
    }
  }

  /** The header of a backup of which every line is there; a damaged one counts as none, and is written again. */
  async #whole(folder: string, file: string): Promise<BackupHeader | null> {
    try {
      const read = await unpackBackup(await this.#files.readFile(path.join(folder, file)));
      return read?.isWhole === true ? read.header : null;
    } catch {
      return null;
    }
  }

  async #firstBytes(file: string): Promise<Uint8Array> {
    const handle = await this.#files.open(file, 'r');
    try {
      const bytes = Buffer.alloc(headBytes);
      const { bytesRead } = await handle.read(bytes, 0, headBytes, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  async #summaries(folder: string, tableId: string, files: readonly string[]): Promise<readonly BackupSummary[]> {
    const summaries = await Promise.all(files.map((file) => this.#summary(folder, tableId, file)));
    return summaries.filter((summary) => summary !== null);
  }

  async #summary(folder: string, tableId: string, file: string): Promise<BackupSummary | null> {
    const kind = kindOfBackup(file);
    const header = kind === null ? null : await this.#header(folder, file);
    if (kind === null || header === null) return null;
    const { size } = await this.#files.stat(path.join(folder, file));
    const { name: tableName, at, count, lastAt } = header;
    return { tableId, file, kind, tableName, at, count, lastAt, bytes: size };
  }

  async #reached(folder: string): Promise<ReachedNote | null> {
    try {
      return readNote(await this.#files.readFile(path.join(folder, reachedFile), 'utf8'));
    } catch {
      return null;
    }
  }

  async #prune(folder: string, currentCount: number, now: Date): Promise<void> {
    for (const file of await namesIn(folder, this.#files)) {
      if (isHalfWritten(file)) await this.#files.rm(path.join(folder, file), { force: true });
      if (!isOutdated(file, now)) continue;
      // One that counts more than the current one stays, however old: then the table may have been emptied.
      const count = (await this.#header(folder, file))?.count ?? 0;
      if (count <= currentCount) await this.#files.rm(path.join(folder, file), { force: true });
    }
  }
}

/** Left by a crash: one file at a time is written here, and that one has its name by now. */
const isHalfWritten = (file: string): boolean => /\.[0-9a-f]{12}\.tmp$/.test(file);

/** What `repair` put aside: damaged, and with names in it all the same. */
const isSetAside = (file: string): boolean => file.includes('.damaged-');

const isLast = (file: string): boolean => file === currentFile || file === previousFile;

function outcomeOf(current: BackupHeader | null, next: BackupHeader): BackupOutcome {
  if (current === null) return 'written';
  if (current.hash === next.hash) return 'same';
  return current.count > next.count ? 'kept-fuller' : 'written';
}
