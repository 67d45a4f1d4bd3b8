import type { LogEntry } from '../../log/log-entry';
import { isAboutLooking } from '../../log/looking-entry';
import type { LogLine } from '../minutes';
import type { SessionMoment } from './session-moment';
import { isPrivateEntry } from './touched-ids';

/**
 * Annex A: every event with its time, what was undone and the undoing itself included. How the map was looked at is no
 * event of the meeting.
 */
export function logAnnex({ between, entries, undone }: SessionMoment): readonly LogLine[] {
  const lineOf = (entry: LogEntry, isBetween: boolean): LogLine => ({
    entry: entry.dot,
    seq: entry.seq,
    at: entry.at,
    item: entry.item,
    text: entry.text,
    undone: undone.has(entry.dot),
    between: isBetween,
  });
  const isTold = (entry: LogEntry): boolean => !isPrivateEntry(entry) && !isAboutLooking(entry);
  return [
    ...between.filter(isTold).map((entry) => lineOf(entry, true)),
    ...entries.filter(isTold).map((entry) => lineOf(entry, false)),
  ];
}
