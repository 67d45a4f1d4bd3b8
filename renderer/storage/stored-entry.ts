import type { FieldWrite, LogEntry } from '../../shared/log/log-entry';
import { nextTask } from './next-task';

interface Place {
  readonly table: string;
  readonly n: number;
}

export interface WholeRow extends Place {
  readonly entry: LogEntry;
}

interface PiecedRow extends Place {
  /** JSON of the entry without its writes, and of its writes in order. */
  readonly pieces: readonly string[];
}

/**
 * A row of the log. An entry that touches thousands of things, as one that takes a whole table in does, is kept as text
 * in pieces: the browser would make all of it at once when the row is read, and nothing could be pressed meanwhile.
 */
export type StoredEntry = WholeRow | PiecedRow;

/** An entry with more writes than this is kept in pieces of as many. */
export const mostWritesAtOnce = 2_000;

export function storedEntry(table: string, n: number, entry: LogEntry): StoredEntry {
  if (entry.writes.length <= mostWritesAtOnce) return { table, n, entry };
  const pieces = [JSON.stringify({ ...entry, writes: [] })];
  for (let at = 0; at < entry.writes.length; at += mostWritesAtOnce) {
    pieces.push(JSON.stringify(entry.writes.slice(at, at + mostWritesAtOnce)));
  }
  return { table, n, pieces };
}

/** The entry of a row that is in pieces, made of one after the other. */
export async function joined({ pieces: [head, ...others] }: PiecedRow): Promise<LogEntry> {
  const entry = JSON.parse(head as string) as LogEntry;
  const writes: FieldWrite[] = [];
  for (const piece of others) {
    await nextTask();
    for (const write of JSON.parse(piece) as FieldWrite[]) writes.push(write);
  }
  await nextTask();
  return { ...entry, writes };
}
