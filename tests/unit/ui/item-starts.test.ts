import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../shared/log/log-entry';
import { itemStarts } from '../../../shared/session/item-starts';

const entry = (dot: number, minutes: number, event: LogEntry['event'], undoes?: number): LogEntry => ({
  v: 1,
  dot: `a:${dot}` as LogEntry['dot'],
  at: `2021-12-02T13:${String(minutes).padStart(2, '0')}:00+01:00`,
  session: 's',
  seq: dot,
  item: null,
  event,
  text: '',
  writes: [],
  ...(undoes === undefined ? {} : { undoes: `a:${undoes}` as LogEntry['dot'] }),
});
const start = (dot: number, minutes: number, no: number): LogEntry =>
  entry(dot, minutes, { type: 'agenda.item_started', data: { item: no } });
const undo = (dot: number, minutes: number, undone: number): LogEntry =>
  entry(dot, minutes, { type: 'entry.undone', data: {} }, undone);

describe('when agenda items were taken up', () => {
  it('is read from the log of that session, oldest first', () => {
    const other = { ...start(3, 40, 1), session: 'other' };
    const starts = itemStarts([start(1, 30, 1), start(2, 40, 2), other], 's');
    expect(starts.map(({ no }) => no)).toEqual([1, 2]);
    expect(starts[1]!.at - starts[0]!.at).toBe(10 * 60_000);
  });

  it('leaves out what was undone, and has it again after redo', () => {
    const log = [start(1, 30, 1), start(2, 40, 2), undo(3, 41, 2)];
    expect(itemStarts(log, 's').map(({ no }) => no)).toEqual([1]);
    expect(itemStarts([...log, undo(4, 42, 3)], 's').map(({ no }) => no)).toEqual([1, 2]);
  });
});
