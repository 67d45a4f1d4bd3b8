import Dexie, { type Table } from 'dexie';
import { logEntryVersion, upgradeEntry } from '../../shared/log/entry-format';
import { applying } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { type Document, type EntityKey, emptyDocument } from '../../shared/register/document';
import { jsonEquals } from '../../shared/values/json';
import { type StoredEntity, type TableHead, TablesDatabase } from './database';
import { nextTask } from './next-task';
import { joined, storedEntry } from './stored-entry';

/** Rows that are read at once. */
const pageSize = 2_000;

/** What the database holds of a table, and whether it agrees with itself. */
export interface StoredTable {
  readonly log: readonly LogEntry[];
  readonly document: Document;
  /** `fold(log) === entities`: false means that the entities were built again from the log. */
  readonly agrees: boolean;
  /** Formats of the entries as they stand in the database, and always the present one. */
  readonly formats: { readonly oldest: number; readonly newest: number };
}

/** The second copy of every table, behind the journal: fast to open and to query. */
export class TableStore {
  readonly #database: TablesDatabase;

  constructor(database = new TablesDatabase()) {
    this.#database = database;
  }

  heads(): Promise<readonly TableHead[]> {
    return this.#database.heads.toArray();
  }

  head(table: string): Promise<TableHead | undefined> {
    return this.#database.heads.get(table);
  }

  /**
   * Adds entries and the entities they touched in one strict transaction: all of a command is there or nothing.
   * @param document the document after the entries
   * @param first number of the first of them
   */
  async append(head: TableHead, document: Document, first: number, entries: readonly LogEntry[]): Promise<void> {
    const touched = new Set(entries.flatMap((entry) => entry.writes.map((write) => write.entity)));
    const { heads, entities, log } = this.#database;
    await this.#database.transaction('rw', heads, entities, log, async () => {
      await Promise.all([
        log.bulkPut(entries.map((entry, at) => storedEntry(head.id, first + at, entry))),
        entities.bulkPut([...touched].flatMap((key) => storedEntity(head.id, key, document))),
        heads.put(head),
      ]);
    });
  }

  /** Makes the database hold exactly this table state: after an import, or when the journal proved it wrong. */
  async replace(head: TableHead, document: Document, entries: readonly LogEntry[]): Promise<void> {
    const { heads, entities, log } = this.#database;
    await this.#database.transaction('rw', heads, entities, log, async () => {
      await this.#clear(head.id);
      await log.bulkPut(entries.map((entry, at) => storedEntry(head.id, at + 1, entry)));
      await entities.bulkPut([...document.entities.keys()].flatMap((key) => storedEntity(head.id, key, document)));
      await heads.put(head);
    });
  }

  /**
   * Reads a table and checks that its entities are what its log tells. Entries of an earlier format come out in the
   * present one; the entities beside them do not, so those count as not agreeing. Where this version does not understand
   * an entry, what follows it is left out, as it is of the journal.
   */
  async load(table: string): Promise<StoredTable> {
    const written = await this.#written(table);
    const formats = formatsOf(written);
    const log = presentOf(written, formats);
    const document = await folded(log);
    return { log, document, agrees: log === written && (await this.#holds(table, document)), formats };
  }

  /** The log of a table alone, as far as this version understands it, in the present format. */
  async log(table: string): Promise<readonly LogEntry[]> {
    const written = await this.#written(table);
    return presentOf(written, formatsOf(written));
  }

  async #written(table: string): Promise<readonly LogEntry[]> {
    const written: LogEntry[] = [];
    const lines = pagesOf(this.#database.log, '[table+n]', table, ({ n }) => n);
    for await (const page of lines) {
      for (const row of page) written.push('entry' in row ? row.entry : await joined(row));
    }
    return written;
  }

  /** Whether the entities of a table are those of a document. */
  async #holds(table: string, document: Document): Promise<boolean> {
    let held = 0;
    for await (const page of pagesOf(this.#database.entities, '[table+key]', table, ({ key }) => key)) {
      if (!page.every((row) => isSame(document, row))) return false;
      held += page.length;
    }
    return held === document.entities.size;
  }

  /** Forgets a table on this computer. */
  async remove(table: string): Promise<void> {
    const { heads, entities, log } = this.#database;
    await this.#database.transaction('rw', heads, entities, log, () => this.#clear(table));
  }

  /** Closes the database while its files are removed, and opens it again, empty. */
  async emptied(removeFiles: () => Promise<void>): Promise<void> {
    this.#database.close({ disableAutoOpen: false });
    await removeFiles();
    await this.#database.open();
  }

  close(): void {
    this.#database.close();
  }

  async #clear(table: string): Promise<void> {
    await this.#database.log.where('table').equals(table).delete();
    await this.#database.entities.where('table').equals(table).delete();
    await this.#database.heads.delete(table);
  }
}

/** The rows of a table in the order of a key, a page at a time: nothing could be pressed while thousands are read at once. */
async function* pagesOf<Row, Key extends string | number>(
  rows: Table<Row, [string, Key]>,
  index: string,
  table: string,
  keyOf: (row: Row) => Key,
): AsyncGenerator<readonly Row[]> {
  let after: Key | number = Dexie.minKey;
  for (;;) {
    const range = rows.where(index).between([table, after], [table, Dexie.maxKey], false, false);
    const page: Row[] = await range.limit(pageSize).toArray();
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = keyOf(last);
  }
}

/** The document that a log tells. */
async function folded(log: readonly LogEntry[]): Promise<Document> {
  const steps = applying(emptyDocument, log);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTask();
  }
}

function formatsOf(entries: readonly LogEntry[]): StoredTable['formats'] {
  let [oldest, newest]: [number, number] = [logEntryVersion, logEntryVersion];
  for (const { v } of entries) {
    oldest = Math.min(oldest, v);
    newest = Math.max(newest, v);
  }
  return { oldest, newest };
}

/** The entries in the present format; themselves when they are. */
function presentOf(entries: readonly LogEntry[], { oldest, newest }: StoredTable['formats']): readonly LogEntry[] {
  return oldest === logEntryVersion && newest === logEntryVersion ? entries : present(entries);
}

/** The entries in the present format, up to the first one that does not get there. */
function present(entries: readonly LogEntry[]): readonly LogEntry[] {
  const log: LogEntry[] = [];
  for (const entry of entries) {
    const upgraded = upgradeEntry(entry) as LogEntry;
    if (upgraded.v !== logEntryVersion) break;
    log.push(upgraded);
  }
  return log;
}

function storedEntity(table: string, key: EntityKey, document: Document): readonly StoredEntity[] {
  const entity = document.entities.get(key);
  return entity === undefined ? [] : [{ table, key, entity }];
}

function isSame(document: Document, { key, entity }: StoredEntity): boolean {
  const fields = document.entities.get(key as EntityKey)?.fields;
  return fields !== undefined && jsonEquals(fields as never, entity.fields as never);
}
