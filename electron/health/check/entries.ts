import { logEntryVersion, upgradeEntry } from '../../../shared/log/entry-format';
import type { LogEntry } from '../../../shared/log/log-entry';
import { readEntry } from '../../../shared/log/plain-entry';

export interface UnderstoodLines {
  readonly log: readonly LogEntry[];
  /** Lines that a newer version wrote. */
  readonly newer: number;
  /** Lines that are whole and say nothing to anybody. */
  readonly strange: number;
}

/** Lines that proved themselves, as entries of the present format. */
export function understood(values: readonly unknown[]): UnderstoodLines {
  const log: LogEntry[] = [];
  let [newer, strange] = [0, 0];
  for (const value of values) {
    const entry = readEntry(upgradeEntry(value));
    if (entry !== undefined) log.push(entry);
    else if (Number((value as { readonly v?: unknown } | null)?.v) > logEntryVersion) newer += 1;
    else strange += 1;
  }
  return { log, newer, strange };
}
