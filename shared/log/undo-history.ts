import type { EventType } from './event-types';
import type { LogEntry } from './log-entry';
import { Provenance } from './provenance';

/** Nobody's act at the table, or a mark that others rely on: undo passes over these. */
const notUndoable: readonly EventType[] = ['table.created', 'snapshot.taken', 'minutes.adopted', 'names.erased'];

export function isUndoable(entry: LogEntry): boolean {
  return !notUndoable.includes(entry.event.type) && entry.event.data['automatic'] !== true;
}

/** What undo and redo would take back now. Derived from the log, so it survives a restart. */
export interface UndoHistory {
  readonly undo: LogEntry | undefined;
  readonly redo: LogEntry | undefined;
  /** The line of the entry that undo or redo is about, without "undone" before it. */
  readonly undoText: string;
  readonly redoText: string;
}

/**
 * Reads the log as a person would count: an undo takes the last act back, an undo of that undo puts it back, a new act
 * ends what could be redone. Grows with the log, so that an edit costs the same however long the log is. What other
 * laptops did is theirs to take back; when they took back something of here, it is gone from here too.
 */
export class UndoTrail {
  readonly #done: LogEntry[] = [];
  readonly #undone: LogEntry[] = [];
  readonly #byDot = new Map<string, LogEntry>();

  readonly #provenance = new Provenance();
  readonly #laptop: string | undefined;

  /** @param laptop the id of this laptop; without it everything counts as done here */
  constructor(log: Iterable<LogEntry> = [], laptop?: string) {
    this.#laptop = laptop;
    for (const entry of log) this.add(entry);
  }

  add(entry: LogEntry): void {
    this.#byDot.set(entry.dot, entry);
    this.#provenance.add(entry);
    if (this.#laptop !== undefined && !this.#provenance.isOwn(entry.dot, this.#laptop)) {
      const at = this.#done.findLastIndex((earlier) => earlier.dot === entry.undoes);
      if (at !== -1) this.#done.splice(at, 1);
    } else if (entry.undoes === undefined) {
      if (!isUndoable(entry)) return;
      this.#done.push(entry);
      this.#undone.length = 0;
    } else if (this.#undone.at(-1)?.dot === entry.undoes) {
      this.#undone.pop();
      this.#done.push(entry);
    } else {
      const at = this.#done.findLastIndex((earlier) => earlier.dot === entry.undoes);
      if (at !== -1) this.#done.splice(at, 1);
      this.#undone.push(entry);
    }
  }

  get history(): UndoHistory {
    const undo = this.#done.at(-1);
    const redo = this.#undone.at(-1);
    return { undo, redo, undoText: originalText(undo, this.#byDot), redoText: originalText(redo, this.#byDot) };
  }
}

/** What undo and redo would take back after this log. */
export function undoHistory(log: Iterable<LogEntry>, laptop?: string): UndoHistory {
  return new UndoTrail(log, laptop).history;
}

/**
 * An entry, what it takes back, what that takes back, and so on. Ends also in a log from outside in which entries take
 * back each other.
 */
export function* undoChain(entry: LogEntry, byDot: ReadonlyMap<string, LogEntry>): Generator<LogEntry> {
  const passed = new Set<string>();
  let next: LogEntry | undefined = entry;
  while (next !== undefined && !passed.has(next.dot)) {
    passed.add(next.dot);
    yield next;
    next = next.undoes === undefined ? undefined : byDot.get(next.undoes);
  }
}

/** Follows undo upon undo back to what was done at the table. */
export function originalEntry(entry: LogEntry, byDot: ReadonlyMap<string, LogEntry>): LogEntry {
  return [...undoChain(entry, byDot)].at(-1) ?? entry;
}

function originalText(entry: LogEntry | undefined, byDot: ReadonlyMap<string, LogEntry>): string {
  return entry === undefined ? '' : originalEntry(entry, byDot).text;
}
