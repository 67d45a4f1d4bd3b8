import { describe, expect, it } from 'vitest';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { isEventType } from '../../../shared/log/event-types';
import { fold } from '../../../shared/log/fold';
import { logEntrySchema } from '../../../shared/log/log-entry';
import { openingPosition } from '../../../shared/log/position';
import { undoHistory } from '../../../shared/log/undo-history';
import { contextAfter, type Step, workThrough } from '../../property/random-table';

const add: Step = { act: 'addElement', picks: [1, 2, 3, 4, 5, 6, 7, 8], word: 'Wonen' };
const { log } = workThrough([add]);
const entry = log[1] as (typeof log)[number];
const nested = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as never;

describe('an entry from outside', () => {
  it('R-LOG-3 passes when this app made it', () => {
    expect(logEntrySchema.safeParse(entry).success).toBe(true);
    expect(isEventType(entry.event.type)).toBe(true);
    expect(isEventType('__proto__')).toBe(false);
  });

  const spoilt: Readonly<Record<string, object>> = {
    'a newer format': { v: 2 },
    'a dot without counter': { dot: 'r1' },
    'a dot that counts from zero': { dot: 'r1:0' },
    'a moment without offset': { at: '2026-11-24T09:00:00' },
    'a position below one': { seq: 0 },
    'an unknown kind of entity': { writes: [{ entity: 'geheim:x', field: 'name', value: 1, was: [] }] },
    'a value that is not finite': { writes: [{ entity: 'element:x', field: 'name', value: Number.NaN, was: [] }] },
    'a value nested without end': { writes: [{ entity: 'element:x', field: 'name', value: nested, was: [] }] },
    'a forbidden key in its data': { event: { type: 'element.added', data: JSON.parse('{"__proto__":{}}') } },
    'a line longer than a text may be': { text: 'x'.repeat(100_001) },
    'no writes': { writes: null },
  };
  it.each(Object.keys(spoilt))('R-LOG-3 is refused, and nothing is thrown, when it has %s', (what) => {
    expect(logEntrySchema.safeParse({ ...entry, ...spoilt[what] }).success).toBe(false);
  });
});

describe('a log from outside', () => {
  it('R-UNDO-6 in which entries take back themselves or each other is read to its end', () => {
    const circle = [
      { ...entry, dot: 'r1:7', undoes: 'r1:8' },
      { ...entry, dot: 'r1:8', undoes: 'r1:7' },
      { ...entry, dot: 'r1:9', undoes: 'r1:9' },
    ] as const;
    const all = [...log, ...circle];
    expect(undoHistory(all).redo?.dot).toBe('r1:9');
    for (const { dot } of circle) {
      expect(() => undoEntry(fold(all), all, dot, contextAfter({ document: fold(all), log: all }))).not.toThrow();
    }
  });
});

describe('the position of an opening', () => {
  it('R-LOG-7 is found in a log of any length', () => {
    const long = Array.from({ length: 300_000 }, (_, at) => ({
      ...entry,
      session: at % 2 === 0 ? 's' : 't',
      seq: at + 1,
    }));
    expect(openingPosition(long, 's')).toEqual({ session: 's', seq: 300_000, item: null });
    expect(openingPosition([], 's')).toEqual({ session: 's', seq: 1, item: null });
  });
});
