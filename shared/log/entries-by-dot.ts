import type { Dot } from '../register/register';
import type { LogEntry } from './log-entry';

const known = new WeakMap<readonly LogEntry[], Map<Dot, LogEntry>>();

/** The entries of a log by their dots. Of a log that is written on, only what is new is looked at. */
export function entriesByDot(log: readonly LogEntry[]): ReadonlyMap<Dot, LogEntry> {
  let entries = known.get(log);
  if (entries === undefined) {
    entries = new Map();
    known.set(log, entries);
  }
  for (let at = entries.size; at < log.length; at += 1) {
    const entry = log[at] as LogEntry;
    entries.set(entry.dot, entry);
  }
  return entries;
}
