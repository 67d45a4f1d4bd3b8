import { type Dot, parseDot, type ReplicaId } from '../register/register';
import type { Laptop, LogEntry } from './log-entry';
import { eachCause, isShared } from './order-log';

/** Which laptop each replica wrote on, as far as the log tells; the newest name of a laptop counts for all its entries. */
export class Provenance {
  readonly #laptopOf = new Map<ReplicaId, string>();
  readonly #names = new Map<string, string>();

  constructor(log: Iterable<LogEntry> = []) {
    for (const entry of log) this.add(entry);
  }

  add({ dot, laptop }: LogEntry): void {
    if (laptop === undefined) return;
    this.#laptopOf.set(parseDot(dot).replica, laptop.id);
    if (laptop.name !== undefined) this.#names.set(laptop.id, laptop.name);
  }

  /** Where the entry with this dot was made; undefined for what came from an exchange file or an older log. */
  laptopOf(dot: Dot): Laptop | undefined {
    const id = this.#laptopOf.get(parseDot(dot).replica);
    if (id === undefined) return undefined;
    const name = this.#names.get(id);
    return name === undefined ? { id } : { id, name };
  }

  /** Whether the entry was made on this laptop, or nobody can say where. */
  isOwn(dot: Dot, laptop: string): boolean {
    const id = this.#laptopOf.get(parseDot(dot).replica);
    return id === undefined || id === laptop;
  }
}

/** The entries that no other entry was written knowing, one per replica at most: what a reader of the log has seen last. */
export function headsOf(log: readonly LogEntry[]): readonly Dot[] {
  const last = new Map<ReplicaId, { readonly counter: number; readonly dot: Dot }>();
  const named = new Set<Dot>();
  for (const entry of log) {
    if (!isShared(entry)) continue;
    const { replica, counter } = parseDot(entry.dot);
    if (counter > (last.get(replica)?.counter ?? 0)) last.set(replica, { counter, dot: entry.dot });
    eachCause(entry, (cause) => {
      if (parseDot(cause).replica !== replica) named.add(cause);
    });
  }
  return [...last.values()].flatMap(({ dot }) => (named.has(dot) ? [] : [dot])).sort();
}

/**
 * Marks the entries that one replica makes with where they were made and what it had seen. One for each opening of a
 * table; told of everything that comes in from elsewhere.
 */
export class EntryMarks {
  readonly #replica: ReplicaId;
  readonly #laptop: () => Laptop | undefined;
  #unnamed: readonly Dot[];
  #told: Laptop | undefined;

  constructor(replica: ReplicaId, log: readonly LogEntry[], laptop: () => Laptop | undefined) {
    this.#replica = replica;
    this.#laptop = laptop;
    this.#unnamed = this.#others(log);
    this.#told = log.findLast((entry) => entry.laptop !== undefined && parseDot(entry.dot).replica === replica)?.laptop;
  }

  /** To be called when entries of others joined the log. */
  tookIn(log: readonly LogEntry[]): void {
    this.#unnamed = this.#others(log);
  }

  /** The entry as it is to be saved. What is private throughout is marked by nothing: others order their log without it. */
  mark(entry: LogEntry): LogEntry {
    if (!isShared(entry)) return entry;
    const laptop = this.#laptop();
    const isTold = laptop === undefined || (laptop.id === this.#told?.id && laptop.name === this.#told.name);
    return {
      ...entry,
      ...(isTold ? {} : { laptop }),
      ...(this.#unnamed.length === 0 ? {} : { after: this.#unnamed }),
    };
  }

  /** To be called when a marked entry has been saved. */
  saved(entry: LogEntry): void {
    if (!isShared(entry)) return;
    this.#unnamed = [];
    this.#told = entry.laptop ?? this.#told;
  }

  #others(log: readonly LogEntry[]): readonly Dot[] {
    return headsOf(log).filter((dot) => parseDot(dot).replica !== this.#replica);
  }
}
