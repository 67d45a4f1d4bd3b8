import type { JournalLine } from '../../../shared/ipc/journal';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { Dot } from '../../../shared/register/register';

/** An entry as the journal sees one: an object with a dot. The rest only has to come back unchanged. */
export function entry(counter: number, text = `regel ${counter}`, replica = 'laptop-a'): LogEntry {
  return {
    v: 1,
    dot: `${replica}:${counter}` as Dot,
    at: '2026-11-24T10:00:00+01:00',
    session: null,
    seq: null,
    item: null,
    event: { type: 'note.recorded', data: { text } },
    text,
    writes: [{ entity: `note:n-${counter}`, field: 'text', value: text, was: [] }],
  };
}

export function line(n: number, text?: string, replica?: string): JournalLine {
  return { n, entry: entry(n, text, replica) };
}

export const lines = (from: number, to: number): readonly JournalLine[] =>
  Array.from({ length: to - from + 1 }, (_, index) => line(from + index));
