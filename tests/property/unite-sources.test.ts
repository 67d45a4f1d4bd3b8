import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniteSources } from '../../shared/health/unite-sources';
import type { LogEntry } from '../../shared/log/log-entry';
import { uniteLogs, withoutPrivate } from '../../shared/log/unite-logs';
import { steps, workThrough } from './random-table';
import { runs } from './settings';

const source = (name: string, log: readonly LogEntry[], keepsPrivate: boolean) => ({
  name,
  log,
  keepsPrivate,
  isReplayed: false,
});
const byDot = (log: readonly LogEntry[]) => new Map(log.map((entry) => [entry.dot, entry]));

describe('the sources of a repair', () => {
  it('R-HEALTH-6 together give exactly the union of their lines, in any order', () => {
    const masks = fc.array(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(steps, masks, fc.boolean(), (work, held, isPrivateKept) => {
        const { log } = workThrough(work);
        const logs = held.map((mask) => log.filter((_, at) => mask[at % mask.length]));
        const sources = logs.map((each, at) => source(`bron ${at}`, each, isPrivateKept));
        const wanted = new Set(logs.flat().map(({ dot }) => dot));
        const first = uniteSources(sources);
        const other = uniteSources(sources.toReversed());
        for (const { log: united, apart } of [first, other]) {
          expect(apart).toEqual([]);
          const expected = log
            .filter(({ dot }) => wanted.has(dot))
            .flatMap((entry) => (isPrivateKept ? entry : (withoutPrivate(entry) ?? [])));
          expect(byDot(united)).toEqual(byDot(expected));
        }
        expect(first.log).toEqual(other.log);
      }),
      runs(300),
    );
  });

  it('R-HEALTH-6 give back a damaged table from any one source that holds its lines', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (work, cut) => {
        const { log } = workThrough(work);
        const left = log.slice(0, cut % (log.length + 1));
        const united = uniteSources([source('kapot', left, true), source('heel', log, true)]);
        expect(byDot(united.log)).toEqual(byDot(log));
        const plain = uniteLogs(left, log);
        expect(plain.ok).toBe(true);
      }),
      runs(300),
    );
  });
});
