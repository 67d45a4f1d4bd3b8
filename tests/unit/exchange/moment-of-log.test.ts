import { describe, expect, it } from 'vitest';
import { logUntil } from '../../../shared/exchange/moment-of-log';
import type { LogEntry } from '../../../shared/log/log-entry';
import { dotsOf, entry, write } from '../log/entry';

const planned = (dot: LogEntry['dot'], id: string) =>
  entry(dot, [write(`session:${id}`, 'alive', true)], {
    event: { type: 'session.planned', data: { session: { id } } },
  });
const held = (dot: LogEntry['dot'], session: string, seq: number) => entry(dot, [], { session, seq });

const log = [
  entry('a:1'),
  planned('a:2', 's'),
  planned('a:3', 's:1'),
  planned('a:4', 'nooit'),
  held('a:5', 's', 1),
  held('a:6', 's', 2),
  held('a:7', 's:1', 1),
  held('a:8', 's', 12),
  entry('a:9'),
];
const until = (moment: string, of: readonly LogEntry[] = log) => {
  const answer = logUntil(of, moment);
  return answer.found ? dotsOf(answer.log).at(-1) : answer;
};

describe('the log up to a moment', () => {
  it('ends before the first session at the start', () => {
    expect(until('start')).toBe('a:4');
    expect(until('start', log.slice(0, 3))).toBe('a:3');
    expect(until('start', log.slice(4))).toBeUndefined();
  });

  it('ends with the last event of a session, or with its planning when it was not held', () => {
    expect(['s', 's:1', 'nooit'].map((moment) => until(moment))).toEqual(['a:8', 'a:7', 'a:4']);
  });

  it('ends with one event of a session, also of one with a colon in its id', () => {
    expect(['s:2', 's:12', 's:1:1'].map((moment) => until(moment))).toEqual(['a:6', 'a:8', 'a:7']);
  });

  it('says what there is when it is not there', () => {
    const sessions = ['s', 's:1', 'nooit'];
    for (const moment of ['x', 'x:1', '']) {
      expect(until(moment)).toEqual({ found: false, missing: 'session', sessions });
    }
    for (const moment of ['s:3', 's:x', 's:', 's:2x', 's:x2', 's:1e0']) {
      expect(until(moment)).toEqual({ found: false, missing: 'position', session: 's', positions: [1, 2, 12] });
    }
  });
});
