import path from 'node:path';
import { z } from 'zod';
import {
  type AppendAnswer,
  type ErasedElsewhere,
  type EraseNamesAnswer,
  type JournalLine,
  type JournalSummary,
  nothingElsewhere,
  type OutlineAnswer,
  type ReadAnswer,
} from '../../shared/ipc/journal';
import {
  diskFileSystem,
  errorCode,
  type FileSystem,
  meansDiskFull,
  syncFolder,
  writeAtomically,
} from '../disk/atomic-write';
import { UnreachableFolder } from '../disk/unreachable-folder';
import type { StoredCopy } from './erased-copies';
import { forgottenFolders, forgottenPlace, forgottenTables } from './forgotten-tables';
import { namesIn } from './journal-files';
import { finishReplacement } from './journal-replacement';
import { eraseNames, finishErasing, forgetOrder, owesWorkingCopy } from './name-erasure';
import { replaceLines } from './replace-lines';
import { readSentinel } from './sentinel';
import { TableJournal } from './table-journal';
import { finishWiping, settleWiping, wipedButForCopies, wipeFolders } from './wiped-tables';

export interface JournalOptions {
  /** Folder for tables and settings, outside the Chromium profile. */
  readonly dataFolder: string;
  readonly files?: FileSystem;
  readonly now?: () => Date;
  /** Longest lag of the sentinel in milliseconds. */
  readonly sentinelDelay?: number;
  /** Copies of a table besides its journal, out of which names must be taken too. */
  readonly copiesOf?: (tableId: string) => Promise<readonly StoredCopy[]>;
}

const descriptionFile = 'table.json';
const descriptionSchema = z.object({ id: z.string(), name: z.string() });

/** The journals of all tables on this computer. The first copy of everything captured; the database is the second. */
export class Journal {
  readonly #tablesFolder: string;
  readonly #files: FileSystem;
  readonly #now: () => Date;
  readonly #sentinelDelay: number | undefined;
  readonly #dataFolder: string;
  readonly #copiesOf: (tableId: string) => Promise<readonly StoredCopy[]>;
  /** What an earlier start had decided and could not finish comes first. */
  readonly #ready: Promise<void>;
  readonly #tables = new Map<string, TableJournal>();

  constructor(options: JournalOptions) {
    const { dataFolder, files = diskFileSystem, now = () => new Date(), sentinelDelay, copiesOf } = options;
    this.#dataFolder = dataFolder;
    this.#copiesOf = copiesOf ?? (async () => []);
    this.#tablesFolder = path.join(dataFolder, 'tables');
    this.#files = files;
    this.#now = now;
    this.#sentinelDelay = sentinelDelay;
    this.#ready = this.#finish();
  }

  /** See `TableJournal.append`. The replica defaults to that of the first entry. */
  async append(tableId: string, lines: readonly JournalLine[], replica: string | null = null): Promise<AppendAnswer> {
    await this.#ready;
    return this.#table(tableId).append(lines, replica ?? replicaOf(lines));
  }

  /** See `TableJournal.read`. A table without a journal gives no lines. */
  async read(tableId: string, from = 1): Promise<ReadAnswer> {
    await this.#ready;
    return this.#table(tableId).read(from);
  }

  /** See `TableJournal.outline`. */
  async outline(tableId: string): Promise<OutlineAnswer> {
    await this.#ready;
    return this.#table(tableId).outline();
  }

  /**
   * Takes the names out of everything on the disk that belongs to the table, with a line that tells of it. Either all of
   * it is done, or nothing is and the refusal says why.
   */
  async eraseNames(
    tableId: string,
    line: JournalLine,
    replica: string,
    elsewhere: ErasedElsewhere = nothingElsewhere,
  ): Promise<EraseNamesAnswer> {
    await this.#ready;
    try {
      return await this.#table(tableId).writtenAnew(async (position) => {
        const copies = await this.#copiesOf(tableId);
        return eraseNames({ ...this.#erasingPlace(tableId), copies }, line, replica, position, elsewhere);
      });
    } catch (error) {
      if (error instanceof UnreachableFolder) {
        const { folder, code } = error;
        return { ok: false, refusal: { kind: 'unreachable', folder, code } };
      }
      const code = errorCode(error);
      return { ok: false, refusal: meansDiskFull(code) ? { kind: 'disk-full' } : { kind: 'not-writable', code } };
    }
  }

  /** Tables whose names were erased on the disk while the working copy of the window may still hold them. */
  async owedErasures(): Promise<readonly string[]> {
    await this.#ready;
    const ids = await namesIn(this.#tablesFolder, this.#files).catch(() => []);
    const owed = await Promise.all(ids.map((id) => owesWorkingCopy(this.#folder(id), this.#files)));
    return ids.filter((_, at) => owed[at]);
  }

  /** The working copy holds the names no longer. */
  async settleErasure(tableId: string): Promise<void> {
    await forgetOrder(this.#folder(tableId), this.#files);
  }

  /** All tables with a journal on this computer, newest first. Counts from the sentinel where it is up to date. */
  async list(): Promise<readonly JournalSummary[]> {
    await this.#ready;
    const ids = await namesIn(this.#tablesFolder, this.#files).catch(() => []);
    const summaries = await Promise.all(ids.map((id) => this.#summary(id).catch(() => null)));
    return summaries
      .filter((summary) => summary !== null)
      .sort((a, b) => (b.lastSavedAt ?? '').localeCompare(a.lastSavedAt ?? ''));
  }

  /** Notes the table's name beside its journal. False when it could not be written. */
  async describe(tableId: string, { name }: { readonly name: string }): Promise<boolean> {
    const folder = this.#folder(tableId);
    try {
      await this.#files.mkdir(folder, { recursive: true });
      const text = `${JSON.stringify({ id: tableId, name })}\n`;
      await writeAtomically(path.join(folder, descriptionFile), text, this.#files);
      return true;
    } catch {
      return false;
    }
  }

  /** The name that was noted beside the journal; the id when there is none. */
  nameOf(tableId: string): Promise<string> {
    return this.#name(this.#folder(tableId), tableId);
  }

  /**
   * Puts a whole log in the place of a damaged journal. What was there is set aside under another name and not removed;
   * killed at any moment, either the one or the other is the journal.
   * @param lines numbered from 1
   */
  async replace(tableId: string, lines: readonly JournalLine[], replica: string): Promise<AppendAnswer> {
    await this.#ready;
    await this.#tables.get(tableId)?.close();
    this.#tables.delete(tableId);
    const place = { tableFolder: this.#folder(tableId), tableId };
    const refused = await replaceLines(place, lines, replica, { files: this.#files, now: this.#now });
    if (refused !== null) return refused;
    return this.#table(tableId).receipt();
  }

  /** Moves the table's folder out of the list. Removing the text itself is for the owner of the computer. */
  async forget(tableId: string): Promise<boolean> {
    await this.#tables.get(tableId)?.close();
    this.#tables.delete(tableId);
    const forgotten = forgottenTables(this.#dataFolder);
    try {
      await this.#files.mkdir(forgotten, { recursive: true });
      await this.#files.rename(this.#folder(tableId), forgottenPlace(this.#dataFolder, tableId, this.#now()));
      await syncFolder(this.#files, this.#tablesFolder);
      await syncFolder(this.#files, forgotten);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Removes everything of a table from the data folder, also what was set aside or forgotten before. Killed at any moment,
   * the table is there as it was, or gone at the next start. What the disk keeps of removed files is a matter of disk
   * encryption. Throws what the file system throws.
   */
  async erase(tableId: string): Promise<{ readonly files: number; readonly bytes: number }> {
    await this.#ready;
    await this.#tables.get(tableId)?.close();
    this.#tables.delete(tableId);
    const forgotten = await forgottenFolders(this.#dataFolder, tableId, this.#files);
    return wipeFolders(this.#wipingPlace(tableId), [...forgotten, this.#folder(tableId)]);
  }

  /** Where everything of a table is, which goes when it is wiped; and what is remembered of all exchanges. */
  foldersOf(tableId: string): readonly string[] {
    const besides = ['exchange', 'wiped'].map((name) => path.join(this.#dataFolder, name));
    return [this.#folder(tableId), forgottenTables(this.#dataFolder), ...besides];
  }

  /** Tables that were wiped while the window may still have a copy. */
  async wiped(): Promise<readonly string[]> {
    await this.#ready;
    return wipedButForCopies(this.#dataFolder, this.#files);
  }

  /** The window has no copy of a wiped table any more. */
  async settleWiping(tableId: string): Promise<void> {
    await settleWiping(this.#wipingPlace(tableId));
  }

  /** Writes all sentinels and ends all files; afterwards every table starts a new file. */
  async close(): Promise<void> {
    await Promise.all([...this.#tables.values()].map((table) => table.close()));
  }

  #wipingPlace(tableId: string) {
    return { dataFolder: this.#dataFolder, tableId, files: this.#files };
  }

  #erasingPlace(tableId: string) {
    return { dataFolder: this.#dataFolder, tableId, files: this.#files, now: this.#now };
  }

  async #finish(): Promise<void> {
    await finishWiping(this.#dataFolder, this.#files);
    const ids = await namesIn(this.#tablesFolder, this.#files).catch(() => []);
    // A table for which it fails can still be read; it is tried again at the next start.
    await Promise.all(ids.map((id) => finishErasing(this.#erasingPlace(id)).catch(() => undefined)));
  }

  #folder(tableId: string): string {
    return path.join(this.#tablesFolder, tableId);
  }

  #table(tableId: string): TableJournal {
    const known = this.#tables.get(tableId);
    if (known !== undefined) return known;
    const table = this.#tableIn(this.#folder(tableId), tableId);
    this.#tables.set(tableId, table);
    return table;
  }

  #tableIn(tableFolder: string, tableId: string): TableJournal {
    return new TableJournal({
      tableFolder,
      tableId,
      files: this.#files,
      now: this.#now,
      ...(this.#sentinelDelay === undefined ? {} : { sentinelDelay: this.#sentinelDelay }),
    });
  }

  async #summary(tableId: string): Promise<JournalSummary | null> {
    const folder = this.#folder(tableId);
    await finishReplacement(folder, this.#files);
    const journalFolder = path.join(folder, 'journal');
    const names = (await namesIn(journalFolder, this.#files)).filter((name) => name.endsWith('.jsonl'));
    if (names.length === 0) return await this.#emptied(folder, tableId);
    const stats = await Promise.all(names.map((name) => this.#files.stat(path.join(journalFolder, name))));
    const bytes = stats.reduce((sum, { size }) => sum + size, 0);
    const sentinel = await readSentinel(folder, this.#files);
    const count = sentinel?.bytes === bytes ? sentinel.count : await this.#table(tableId).count();
    // A file that was made for a first line which never came is no table. One that was emptied from outside is.
    if (count === 0 && (sentinel?.n ?? 0) === 0) return null;
    const newest = Math.max(...stats.map(({ mtimeMs }) => mtimeMs));
    return {
      tableId,
      name: await this.#name(folder, tableId),
      count,
      bytes,
      lastSavedAt: Number.isFinite(newest) ? new Date(newest).toISOString() : null,
    };
  }

  /** A table of which the journal is gone and the sentinel remains: it is listed, so that somebody hears of it. */
  async #emptied(folder: string, tableId: string): Promise<JournalSummary | null> {
    const sentinel = await readSentinel(folder, this.#files);
    if (sentinel === null || sentinel.n === 0) return null;
    return { tableId, name: await this.#name(folder, tableId), count: 0, bytes: 0, lastSavedAt: sentinel.at };
  }

  async #name(folder: string, tableId: string): Promise<string> {
    try {
      const text = await this.#files.readFile(path.join(folder, descriptionFile), 'utf8');
      return descriptionSchema.parse(JSON.parse(text)).name;
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') console.warn(`${descriptionFile} of ${tableId} is not readable`);
      return tableId;
    }
  }
}

function replicaOf(lines: readonly JournalLine[]): string {
  const dot: string = lines[0]?.entry.dot ?? '';
  return dot.slice(0, Math.max(0, dot.lastIndexOf(':')));
}
