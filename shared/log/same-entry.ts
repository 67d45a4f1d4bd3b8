import { type JsonValue, jsonEquals } from '../values/json';
import type { LogEntry } from './log-entry';

/** Whether two entries say the same in every field, whatever the order in which the fields stand. */
export function sameEntry(one: LogEntry, other: LogEntry | undefined): boolean {
  return one === other || jsonEquals(one as unknown as JsonValue, other as unknown as JsonValue);
}
