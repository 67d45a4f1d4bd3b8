import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile, reconcileDamaged } from '../../renderer/storage/reconcile';
import type { LogEntry } from '../../shared/log/log-entry';
import { type Step, workThrough } from '../property/random-table';

const add = (word: string): Step => ({ act: 'addElement', picks: [1, 2, 3, 4, 5, 6, 7, 8], word });
const { log } = workThrough(['a', 'b', 'c', 'd', 'e'].map(add));
const other: LogEntry = { ...(log[3] as LogEntry), dot: 'r2:4' };

describe('two copies of one log', () => {
  it('R-OPEN-1 that hold the same need nothing', () => {
    expect(reconcile(log, [...log])).toEqual({ kind: 'equal' });
    expect(reconcile([], [])).toEqual({ kind: 'equal' });
  });

  it('R-OPEN-2 give the database what only the journal has', () => {
    expect(reconcile(log, log.slice(0, 4))).toEqual({ kind: 'database_behind', log, restored: 2 });
    expect(reconcile(log, [])).toEqual({ kind: 'database_behind', log, restored: 6 });
  });

  it('R-OPEN-3 give the journal what only the database has', () => {
    expect(reconcile(log.slice(0, 4), log)).toEqual({ kind: 'journal_behind', log, missing: log.slice(4) });
  });

  it('R-OPEN-4 are settled by the journal where they part ways', () => {
    const database = [...log.slice(0, 3), other, ...log.slice(4)];
    expect(reconcile(log, database)).toEqual({ kind: 'different', log, restored: 3 });
    expect(reconcile(log.slice(0, 4), database)).toMatchObject({ kind: 'different', log: log.slice(0, 4) });
  });

  it('R-OPEN-1 that hold the same in another order need nothing', () => {
    const turned = [...log.slice(0, 2), ...log.slice(2).toReversed()];
    expect(reconcile(log, turned)).toEqual({ kind: 'equal' });
    expect(reconcile(turned, log.slice(0, 5))).toMatchObject({ kind: 'different' });
    const doubled = [...log.slice(0, 5), log[3] as LogEntry];
    expect(reconcile(log, doubled)).toMatchObject({ kind: 'different', log });
    expect(reconcile(log, [...turned.slice(0, 5), other])).toMatchObject({ kind: 'different', log });
  });

  it('R-OPEN-5 together tell everything that either can still tell, in order, when lines of the journal are damaged', () => {
    const kept = fc.array(fc.boolean(), { minLength: log.length, maxLength: log.length });
    fc.assert(
      fc.property(kept, fc.nat({ max: log.length }), (readable, stored) => {
        const journal = log.filter((_, at) => readable[at]);
        const database = log.slice(0, stored);
        const found = reconcileDamaged(journal, database);
        expect(found).toMatchObject({
          kind: 'merged',
          log: log.filter((_, at) => readable[at] || at < stored),
          restored: database.filter((_, at) => !readable[at]).length,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('R-OPEN-4 are settled by the journal when they tell the same in another order', () => {
    expect(reconcileDamaged(log, [...log].reverse())).toMatchObject({ kind: 'different', log });
  });
});
