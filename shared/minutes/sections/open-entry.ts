import { actEvent, joinEntries, partsOf } from '../../log/act-entry';
import type { LogEntry } from '../../log/log-entry';
import type { JsonValue } from '../../values/json';
import { type Confidential, isConfidentialEntry } from './confidential';

/**
 * An entry as the public version may tell it; null when it may not. Of an act what is public stays, as if the rest had not
 * been part of it; its line goes when that says more.
 */
export function openEntry(entry: LogEntry, confidential: Confidential): LogEntry | null {
  const isOpen = (each: LogEntry): boolean => !isConfidentialEntry(each, confidential);
  if (entry.event.type !== actEvent) return isOpen(entry) ? entry : null;
  const parts = partsOf(entry);
  const open = parts.filter(isOpen);
  if (open.length === parts.length && isOpen(entry)) return entry;
  if (open.length === 0) return null;
  const { parts: events, writes } = joinEntries(open);
  const data = { events: events as unknown as JsonValue };
  return { ...entry, event: { type: actEvent, data }, text: open.map(({ text }) => text).join(' '), writes };
}
