import type { LogEntry } from '../log/log-entry';
import { withoutPrivate } from '../log/unite-logs';

/**
 * A log without what is private (scores about parties, names of people): writes to private kinds are left out, and an
 * entry that wrote nothing else is left out whole, since its line tells what was written.
 */
export function publicLog(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.flatMap((entry) => withoutPrivate(entry) ?? []);
}
