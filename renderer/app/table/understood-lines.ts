import type { JournalLine } from '../../../shared/ipc/journal';
import { type LogEntry, logEntrySchema } from '../../../shared/log/log-entry';
import { sameEntry } from '../../../shared/log/same-entry';
import { knowsErasedNames } from '../erasure/names-returned';

/**
 * The entries up to the first one that this version does not understand. What follows it may build on it, so it is not
 * taken apart: it stays in the journal, and is counted.
 * @param lines of the journal
 * @param stored the log of the working copy
 */
export function understood(
  lines: readonly JournalLine[],
  stored: readonly LogEntry[],
): { readonly written: readonly LogEntry[]; readonly unknown: number } {
  // The ordinary opening: the working copy holds these very entries, which were looked at when it got them.
  const areSame = knowsErasedNames(stored)
    ? ({ entry }: JournalLine, at: number) => sameEntry(entry, stored[at])
    : ({ entry }: JournalLine, at: number) => entry.dot === stored[at]?.dot;
  if (lines.length === stored.length && lines.every(areSame)) return { written: stored, unknown: 0 };
  const written: LogEntry[] = [];
  for (const { entry } of lines) {
    const parsed = logEntrySchema.safeParse(entry);
    if (!parsed.success) break;
    written.push(parsed.data);
  }
  return { written, unknown: lines.length - written.length };
}
