import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicLog } from '../../shared/exchange/public-log';
import { erasedName } from '../../shared/log/erasure';
import { type LogEntry, logEntrySchema } from '../../shared/log/log-entry';
import { readEntry } from '../../shared/log/plain-entry';
import { canonicalJson } from '../../shared/values/canonical-json';
import type { JsonValue } from '../../shared/values/json';
import { ErasingLaptop, people, textsIn } from './erasing-laptops';
import { acts, fewActs, lawRuns } from './laptops';
import { runs } from './settings';

/** Three laptops that begin with the same lines, and go on as the numbers say. */
function hallOf(numbers: readonly number[], way: 'takeIn' | 'follow' = 'takeIn') {
  const first = new ErasingLaptop('a', [], new Map());
  for (const number of numbers.slice(0, 3)) first.type(number, number % 2 === 0);
  const shared = publicLog(first.log);
  const laptops = [first, ...['b', 'c'].map((name) => new ErasingLaptop(name, shared, first.known))];
  const refused: string[] = [];
  const exchange = (one: number, other: number): void => {
    if (one === other) return;
    const refusal = laptops[one]?.[way](laptops[other] as ErasingLaptop);
    if (refusal != null) refused.push(refusal);
  };
  for (const number of numbers) {
    const laptop = laptops[(number >> 3) % 3] as ErasingLaptop;
    const kind = number % 8;
    if (kind < 2) laptop.type(number >> 5, kind === 0);
    else if (kind < 5) laptop.erase(people.filter((_name, at) => ((number >> (5 + at * 2)) & 3) === 3));
    else exchange((number >> 3) % 3, (number >> 6) % 3);
  }
  return { laptops, refused, exchange };
}

/** After these all have what any of them had. */
const everybody = [
  [0, 1],
  [2, 0],
  [0, 2],
  [1, 0],
] as const;

const textOf = (log: readonly LogEntry[]): string => canonicalJson(publicLog(log) as unknown as JsonValue);

describe('lines from which several laptops erased names', () => {
  it('R-NAME-21 lose what any of them erased and nothing else, in any order, and no line is refused', () => {
    fc.assert(
      fc.property(fewActs, (numbers) => {
        const { laptops, refused, exchange } = hallOf(numbers);
        for (const [one, other] of everybody) exchange(one, other);
        expect(refused).toEqual([]);
        const [first, ...others] = laptops.map(({ log }) => textOf(log));
        for (const other of others) expect(other).toBe(first);
        for (const { log, known } of laptops) {
          expect(log.length).toBe(known.size);
          const should = log.map(({ dot }) => known.get(dot)?.read.join('|')).join('\n');
          expect(log.map((entry) => textsIn(entry).join('|')).join('\n')).toBe(should);
        }
      }),
      lawRuns,
    );
  });

  it('R-NAME-21 unite to the same whichever comes first, and again to the same', () => {
    fc.assert(
      fc.property(acts, (numbers) => {
        const { laptops, refused } = hallOf(numbers);
        const united = (order: readonly number[]): string => {
          const [first, ...others] = order.map((at) => laptops[at] as ErasingLaptop);
          const copy = new ErasingLaptop('x', publicLog(first?.log ?? []), first?.known ?? new Map());
          for (const other of [...others, others[0] as ErasingLaptop])
            refused.push(...[copy.takeIn(other)].filter((no) => no !== null));
          return textOf(copy.log);
        };
        const orders = [
          [0, 1, 2],
          [2, 1, 0],
          [1, 2, 0],
        ].map(united);
        expect(refused).toEqual([]);
        expect(new Set(orders).size).toBe(1);
        for (const entry of laptops[2]?.log.slice(-2) ?? []) {
          const told = JSON.parse(JSON.stringify(entry)) as LogEntry;
          expect(logEntrySchema.parse(told)).toEqual(entry);
          expect(readEntry(told)).toEqual(entry);
        }
      }),
      runs(1000),
    );
  });

  it('R-NAME-15 are erased by who follows too, everywhere the same, and only words that somebody erased', () => {
    fc.assert(
      fc.property(acts, (numbers) => {
        const { laptops, refused, exchange } = hallOf(numbers, 'follow');
        // Who follows erases names of its own, which the others then hear of.
        for (const [one, other] of [everybody, everybody, everybody].flat()) exchange(one, other);
        expect(refused).toEqual([]);
        const [first, ...others] = laptops.map(({ log }) => textOf(log));
        for (const other of others) expect(other).toBe(first);
        for (const { log, known } of laptops) {
          for (const entry of log) {
            for (const [at, text] of textsIn(entry).entries()) {
              // What was erased where the line was known is gone; what went besides stood for a person.
              const typed = known.get(entry.dot)?.texts[at] ?? '';
              const should = known.get(entry.dot)?.read[at] ?? '';
              const count = (said: string) => said.split(erasedName.nl).length;
              expect(count(text)).toBeGreaterThanOrEqual(Math.min(2, count(should)));
              for (const word of typed.split(' ').filter((each) => /^(overleg|met|en|over|wonen,|\(zie)$/.test(each))) {
                expect(text).toContain(word);
              }
            }
          }
        }
      }),
      runs(200),
    );
  });
});
