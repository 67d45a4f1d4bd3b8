import path from 'node:path';
import { publicLog } from '../../shared/exchange/public-log';
import type { LogEntry } from '../../shared/log/log-entry';
import type { ExchangeParts, ExchangeProgress } from '../../shared/sync/exchange-parts';
import { lookedFrom } from '../../shared/sync/mend-objects';
import { addressOf } from '../../shared/sync/object-key';
import type { ObjectStore } from '../../shared/sync/object-store';
import type { PlaceProblem } from '../../shared/sync/place';
import { pull } from '../../shared/sync/pull';
import { push } from '../../shared/sync/push';
import type { Seal } from '../../shared/sync/seal';
import { type TableAbout, unpackBatch } from '../../shared/sync/snapshot-batch';
import { newTableExchange, type TableExchange, withDelivered } from '../../shared/sync/table-exchange';
import { linesIn, nameOfLine, withWhatIsNew } from '../../shared/sync/table-snapshots';
import { diskFileSystem, errorCode, type FileSystem, writeAtomically } from '../disk/atomic-write';
import { hashInKey, newDevice } from './hash';
import { exchangeStateFile, type Remembered, remembered } from './remembered';

export interface TableSyncOptions {
  /** Folder for what is remembered of this table at this place; made when missing. */
  readonly folder: string;
  readonly about: TableAbout;
  readonly store: ObjectStore;
  readonly startAfter: boolean;
  readonly seal: Seal;
  readonly now?: () => number;
  readonly onProgress?: (progress: ExchangeProgress) => void;
  readonly files?: FileSystem;
}

export interface Received {
  /** Lines that others left, each once. */
  readonly lines: readonly LogEntry[];
  /** To be given back once the lines are in the table. */
  readonly ids: readonly string[];
  readonly fetched: number;
  readonly putAgain: number;
  /** Objects that are not whole, or not ours; they are looked at again with every exchange. */
  readonly setAside: readonly TornObject[];
  readonly problem: PlaceProblem | null;
}

/** An object that could not be read, as people can speak of it. */
export interface TornObject {
  /** File name at the place. */
  readonly file: string;
  /** The laptop that left it, as its user calls it; null when nothing of it tells. */
  readonly laptop: string | null;
}

export interface Sent {
  readonly sent: number;
  /** Snapshots that did not get there yet. */
  readonly waiting: number;
  readonly problem: PlaceProblem | null;
}

/** One table at one place, with what this laptop remembers of it on its own disk. */
export class TableSync {
  readonly #options: TableSyncOptions;
  readonly #stateFile: string;
  readonly #objects: string;
  #exchange: TableExchange;
  readonly #dots: Set<string>;
  readonly #files: FileSystem;

  private constructor(options: TableSyncOptions, { exchange, dots }: Remembered) {
    this.#options = options;
    this.#files = options.files ?? diskFileSystem;
    this.#stateFile = path.join(options.folder, exchangeStateFile);
    this.#objects = path.join(options.folder, 'objects');
    this.#exchange = exchange;
    this.#dots = new Set(dots);
  }

  /** What cannot be read is begun anew under a new name: everything is fetched and compared again, nothing is lost. */
  static async open(options: TableSyncOptions): Promise<TableSync> {
    const files = options.files ?? diskFileSystem;
    await files.mkdir(path.join(options.folder, 'objects'), { recursive: true });
    const text = await files.readFile(path.join(options.folder, exchangeStateFile), 'utf8').catch(() => '');
    return new TableSync(options, remembered(text) ?? { exchange: newTableExchange(newDevice()), dots: [] });
  }

  get waiting(): number {
    return this.#exchange.outbox.length;
  }

  async pull(news?: readonly string[]): Promise<Received> {
    const { seal, about } = this.#options;
    try {
      const pulled = await pull(seal.tableName(about.table), this.#exchange, this.#parts(), news);
      await this.#save(pulled.exchange);
      return await this.#received(pulled.fetched, pulled.putAgain, pulled.problem);
    } catch (error) {
      return await this.#received(0, 0, { kind: 'own-disk', detail: errorCode(error) });
    }
  }

  /** The table here holds these now; the place has their lines anyway. */
  async confirm(ids: readonly string[]): Promise<void> {
    const done = new Set(ids);
    const taken = linesIn(this.#exchange.undelivered.filter(({ id }) => done.has(id)));
    for (const line of taken.lines) this.#dots.add(nameOfLine(line));
    await this.#save(withDelivered(this.#exchange, ids));
  }

  /** Sends those lines of the log that the place does not have. */
  async push(log: readonly LogEntry[]): Promise<Sent> {
    const { seal, about } = this.#options;
    try {
      const prepared = withWhatIsNew(this.#exchange, log, this.#dots, hashInKey);
      if (prepared !== this.#exchange) {
        for (const line of publicLog(log)) this.#dots.add(nameOfLine(line));
        await this.#save(prepared);
      }
      const pushed = await push(seal.tableName(about.table), about, prepared, this.#parts());
      await this.#save(pushed.exchange);
      return { sent: pushed.sent, waiting: this.waiting, problem: pushed.problem };
    } catch (error) {
      return { sent: 0, waiting: this.waiting, problem: { kind: 'own-disk', detail: errorCode(error) } };
    }
  }

  /** How many lines of a log the place does not have. */
  unsent(log: readonly LogEntry[]): number {
    return publicLog(log).filter((line) => !this.#dots.has(nameOfLine(line))).length;
  }

  /** How far each log has been read, for a look that covers several tables. */
  get readSoFar() {
    const { seal, about } = this.#options;
    return { table: seal.tableName(about.table), cursors: lookedFrom(this.#exchange) };
  }

  async #received(fetched: number, putAgain: number, problem: PlaceProblem | null): Promise<Received> {
    const { lines, ids, isNewer } = linesIn(this.#exchange.undelivered);
    const setAside: TornObject[] = [];
    for (const key of Object.keys(this.#exchange.suspects).sort()) {
      setAside.push({ file: key.slice(key.lastIndexOf('/') + 1), laptop: await this.#laptopOf(key) });
    }
    return {
      lines,
      ids,
      fetched,
      putAgain,
      setAside,
      problem: problem ?? (isNewer ? { kind: 'newer-lines' } : null),
    };
  }

  #parts(): ExchangeParts {
    const { store, startAfter, seal, now = Date.now, onProgress, about } = this.#options;
    return {
      store,
      startAfter,
      seal,
      tableId: about.table,
      mirror: {
        read: async (key) => {
          const bytes = await this.#files.readFile(this.#fileOf(key)).catch(() => null);
          return bytes === null ? null : new Uint8Array(bytes);
        },
        write: (key, bytes) => writeAtomically(this.#fileOf(key), bytes, this.#files),
      },
      hash: hashInKey,
      newDevice,
      now,
      save: (exchange) => this.#save(exchange),
      // What they said is in the table all the same, and goes there once more.
      onGone: () => this.#dots.clear(),
      ...(onProgress === undefined ? {} : { onProgress }),
    };
  }

  /** Who left an object: its name stands in lines of others that came under the same name at the place. */
  async #laptopOf(key: string): Promise<string | null> {
    const device = addressOf(key)?.device;
    const others = this.#exchange.taken.filter((other) => addressOf(other)?.device === device);
    for (const other of others.sort()) {
      const address = addressOf(other);
      const bytes = await this.#files.readFile(this.#fileOf(other)).catch(() => null);
      if (bytes === null || address === null) continue;
      const opened = this.#options.seal.open(new Uint8Array(bytes), address);
      const batch = opened.ok ? unpackBatch(opened.value, hashInKey) : opened;
      const lines = batch.ok ? linesIn(batch.value.snapshots).lines : [];
      const name = lines.findLast(({ laptop }) => laptop?.name !== undefined)?.laptop?.name;
      if (name !== undefined) return name;
    }
    return null;
  }

  /** Device, number and hash are unique within a table. */
  #fileOf(key: string): string {
    return path.join(this.#objects, key.split('/').slice(-2).join('-'));
  }

  async #save(exchange: TableExchange): Promise<void> {
    this.#exchange = exchange;
    const kept: Remembered = { exchange, dots: [...this.#dots] };
    await writeAtomically(this.#stateFile, JSON.stringify(kept), this.#files);
  }
}
