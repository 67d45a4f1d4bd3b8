import { describe, expect, it } from 'vitest';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { LogHistory } from '../../../shared/log/log-history';
import { contentOf } from '../../../shared/model/content-of';
import { type Document, emptyDocument } from '../../../shared/register/document';
import type { Register } from '../../../shared/register/register';
import { exampleLog } from '../exchange/example-log';
import { longLog } from './long-log';

/** A document as plain data, entities in their order. */
const plain = ({ clock, entities }: Document) => ({
  clock,
  entities: [...entities].map(([key, { fields }]) => [key, { ...fields }] as const),
});

describe('a log of which every moment can be looked up', () => {
  it('R-REPLAY-1 gives at every moment of the example what folding the entries until then gives, in the same order', () => {
    const log = exampleLog();
    const history = new LogHistory(log);
    expect(history.length).toBe(log.length);
    for (let moment = 0; moment <= log.length; moment += 1) {
      expect(plain(history.documentAt(moment))).toEqual(plain(fold(log.slice(0, moment))));
    }
  });

  it('R-REPLAY-1 holds for moments asked for in any order, and stays within the log', () => {
    const log = exampleLog();
    const history = new LogHistory(log);
    for (const moment of [log.length, 3, log.length - 1, 0, 50, 49, 51]) {
      expect(plain(history.documentAt(moment))).toEqual(plain(fold(log.slice(0, moment))));
    }
    expect(history.documentAt(-4)).toEqual(emptyDocument);
    expect(plain(history.documentAt(log.length + 9))).toEqual(plain(fold(log)));
  });

  it('R-REPLAY-1 knows each state of one thing, once, from the entry that made it', () => {
    const log = [written('a:1', 'name', 'Wonen'), written('a:2', 'note', 'x'), written('a:3', 'name', 'Woningbouw')];
    const both = {
      ...written('a:1', 'name', 'Wonen'),
      writes: [log[0], log[1]].flatMap((entry) => entry?.writes ?? []),
    };
    const history = new LogHistory([both as LogEntry, log[2] as LogEntry]);
    const key = both.writes[0]?.entity as `element:${string}`;
    expect(history.versionsOf(key)).toHaveLength(2);
    expect(history.entityAt(key, 0)).toBeUndefined();
    expect([1, 2].map((count) => history.entityAt(key, count))).toEqual(history.versionsOf(key));
    expect(history.versionsOf('element:nooit')).toEqual([]);
    expect(history.documentAt(1)).toBe(history.documentAt(1));
  });

  it('R-REPLAY-1 holds for what was removed and put back, and for two laptops that wrote the same field', () => {
    const log: readonly LogEntry[] = [
      written('a:1', 'alive', true),
      written('a:2', 'name', 'Wonen'),
      // Without having seen the name.
      written('b:1', 'name', 'Woningbouw'),
      written('a:3', 'alive', false, [{ dot: 'a:1', value: true }]),
      written('a:4', 'alive', true, [{ dot: 'a:3', value: false }]),
    ];
    const history = new LogHistory(log);
    let document = emptyDocument;
    log.forEach((entry, index) => {
      document = applyEntry(document, entry);
      expect(plain(history.documentAt(index + 1))).toEqual(plain(document));
    });
    expect(history.entityAt('element:x', 3)?.fields['name']).toHaveLength(2);
    expect(history.entityAt('element:x', 0)).toBeUndefined();
    expect(history.entityAt('element:y', 5)).toBeUndefined();
  });

  it('R-REPLAY-2 gives what two moments agree on as one and the same object', () => {
    const log = exampleLog();
    const history = new LogHistory(log);
    const [early, late] = [history.documentAt(20), history.documentAt(log.length)];
    const changed = new Set(log.slice(20).flatMap(({ writes }) => writes.map(({ entity }) => entity)));
    const unchanged = [...early.entities].filter(([key]) => !changed.has(key));
    expect(unchanged.length).toBeGreaterThan(10);
    for (const [key, entity] of unchanged) expect(late.entities.get(key)).toBe(entity);
  });
});

/** Figures of this machine go into the title, since they say more than a limit that a slow one must pass too. */
const { log: ten, elements } = longLog(10_000);
const began = performance.now();
const history = new LogHistory(ten);
const built = performance.now() - began;
const walk = Array.from({ length: 60 }, (_, at) => (at * 4_999) % ten.length);
const steps = walk.map((moment) => {
  const start = performance.now();
  contentOf(history.documentAt(moment));
  return performance.now() - start;
});
const median = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Number.NaN;
const foldStart = performance.now();
contentOf(fold(ten));
const folded = performance.now() - foldStart;

describe('ten thousand entries', () => {
  it(`R-REPLAY-3 any moment of 10,000 entries over ${elements} elements takes ${median.toFixed(1)} ms (the log read once in ${built.toFixed(0)} ms; folding anew takes ${folded.toFixed(0)} ms)`, () => {
    for (const moment of [1, 4_321, 9_999]) {
      expect(plain(history.documentAt(moment))).toEqual(plain(fold(ten.slice(0, moment))));
    }
    expect(median).toBeLessThan(folded);
  });
});

function written(dot: LogEntry['dot'], field: string, value: string | boolean, was: Register = []): LogEntry {
  return {
    v: 1,
    dot,
    at: '2026-01-01T10:00:00+01:00',
    session: null,
    seq: null,
    item: null,
    event: { type: 'element.updated', data: {} },
    text: '',
    writes: [{ entity: 'element:x', field, value, was }],
  };
}
