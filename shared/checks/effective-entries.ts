import type { LogEntry } from '../log/log-entry';
import type { Dot } from '../register/register';

/**
 * The dots of entries that were taken back and not put back since. An undo that was itself undone takes nothing back,
 * so the log is read from its end.
 */
export function undoneDots(log: readonly LogEntry[]): ReadonlySet<Dot> {
  const undone = new Set<Dot>();
  for (let at = log.length - 1; at >= 0; at -= 1) {
    const entry = log[at] as LogEntry;
    if (entry.undoes !== undefined && !undone.has(entry.dot)) undone.add(entry.undoes);
  }
  return undone;
}
