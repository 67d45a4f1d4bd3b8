import type { ReadAnswer } from '../../../shared/ipc/journal';
import { fold } from '../../../shared/log/fold';
import { type LogEntry, logEntrySchema } from '../../../shared/log/log-entry';
import { sameEntry } from '../../../shared/log/same-entry';
import { type MergedTables, mergeTables, type TableState } from '../../../shared/merge/merge-tables';

/** How an open table goes on with a journal that was replaced under it. */
export interface Rejoining {
  /** The last number of that journal. */
  readonly last: number;
  /** What the table has and that journal has not, in the order of the log: to be added behind its last line. */
  readonly missing: readonly LogEntry[];
  /** The table with what that journal has and nobody here knew, such as lines that another program wrote into it. */
  readonly merged: MergedTables;
}

/**
 * What has to be done so that the open table and the journal on the disk hold the same again: an older copy of the folder
 * was put back, or the folder was taken away. Nothing that was saved is given up, on either side.
 * @returns null when that is not for the open table to decide: lines are damaged or not understood, or one says something
 * else than here, as a copy from before names were erased does. Opening the table looks at more than these two.
 */
export function rejoining(table: TableState, answer: ReadAnswer): Rejoining | null {
  if (!answer.ok) return null;
  const { lines, last, report } = answer.contents;
  // Not one damaged, none twice, and all of them there.
  if (report.brokenLines.length > 0 || report.unreadable.length > 0 || last !== lines.length) return null;
  const known = new Map(table.log.map((entry) => [entry.dot, entry]));
  const written: LogEntry[] = [];
  for (const { entry } of lines) {
    const own = known.get(entry.dot);
    if (own !== undefined && !sameEntry(own, entry)) return null;
    const understood = own ?? logEntrySchema.safeParse(entry).data;
    if (understood === undefined) return null;
    written.push(understood);
  }
  const merged = mergeTables(table, { log: written, document: fold(written) });
  if (!merged.ok) return null;
  const there = new Set(written.map(({ dot }) => dot));
  // What is private in lines that were written elsewhere is not taken over.
  const unknown = written.filter(({ dot }) => !known.has(dot)).length;
  if (there.size < written.length || merged.value.received.length < unknown) return null;
  return { last, missing: table.log.filter(({ dot }) => !there.has(dot)), merged: merged.value };
}
