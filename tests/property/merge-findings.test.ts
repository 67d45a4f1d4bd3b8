import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { findingsOf, nameOfFinding } from '../../shared/merge/findings';
import { contentOf } from '../../shared/model/content-of';
import { unsettledOf } from '../../shared/model/settle-content';
import { type FakeLaptop, Hall, laptopCounts, textOf } from './laptops';
import { runs } from './settings';

/** Fewer than for the laws of merging: every run carries real commands out. */
const findingRuns = runs(1_000);

/** What the laptops do between the exchanges, besides what the law is about: places, which disturb nothing. */
const noise = fc.array(fc.nat({ max: 1_000 }), { maxLength: 6 });

function carryOut(laptop: FakeLaptop, command: Command): void {
  const context = {
    dot: 'x:1',
    at: '2026-11-24T09:00:00Z',
    session: null,
    seq: null,
    item: null,
    language: 'nl',
  } as const;
  const made = apply(laptop.document, command, context);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  laptop.write(made.value.writes);
}

function add(laptop: FakeLaptop, id: string, name: string): void {
  carryOut(laptop, { type: 'addElement', element: { id, kind: 'task', name } });
}

/** A hall in which everybody knows a party and a task, and has moved things about since. */
function prepared(count: number, moves: readonly number[]): Hall {
  const hall = new Hall(count);
  const [first] = hall.laptops as [FakeLaptop];
  carryOut(first, {
    type: 'addElement',
    element: { id: 'partij', kind: 'stakeholder', stakeholderKind: 'province', layer: 'province', name: 'Provincie' },
  });
  add(first, 'wonen', 'Wonen');
  hall.exchangeAll([0]);
  for (const number of moves) {
    const laptop = hall.laptops[number % count] as FakeLaptop;
    laptop.set('element:wonen', 'position', { x: number, y: 0 });
  }
  return hall;
}

function everywhere<Value>(hall: Hall, read: (laptop: FakeLaptop) => Value): readonly Value[] {
  return hall.laptops.map(read);
}

describe('what the table has to look at after merging', () => {
  it('R-MERGE-17 keeps a relation to an element that was removed elsewhere, off the map, as a finding, the same everywhere', () => {
    fc.assert(
      fc.property(laptopCounts, noise, fc.boolean(), (count, moves, isBack) => {
        const hall = prepared(count, moves);
        const [one, other] = hall.laptops as [FakeLaptop, FakeLaptop];
        carryOut(one, { type: 'removeElement', id: 'wonen' });
        carryOut(other, { type: 'addRelation', relation: { id: 'r', kind: 'leads', from: 'partij', to: 'wonen' } });
        hall.exchangeAll(moves.length === 0 ? [1] : moves);
        const seen = everywhere(hall, ({ document, log }) => {
          const content = contentOf(document);
          const found = findingsOf({ document, log }).map(nameOfFinding);
          return [content.relations.size, unsettledOf(content).dangling.map(({ id }) => id), found];
        });
        expect(seen).toEqual(seen.map(() => [0, ['r'], ['dangling r']]));
        const change = isBack ? { thing: 'element:wonen', value: true } : { thing: 'relation:r', value: false };
        carryOut(other, { type: 'settle', changes: [{ ...change, field: 'alive' }] } as Command);
        hall.exchangeAll([0]);
        const after = everywhere(hall, ({ document, log }) => [
          contentOf(document).relations.size,
          findingsOf({ document, log }).length,
        ]);
        expect(after).toEqual(after.map(() => [isBack ? 1 : 0, 0]));
      }),
      findingRuns,
    );
  });

  it('R-MERGE-18 keeps two elements of one name, suggests once that they are one, and opposite unions come to the same', () => {
    fc.assert(
      fc.property(laptopCounts, noise, fc.boolean(), (count, moves, isMirrored) => {
        const hall = prepared(count, moves);
        const [one, other] = hall.laptops as [FakeLaptop, FakeLaptop];
        const ids = isMirrored ? (['b-water', 'a-water'] as const) : (['a-water', 'b-water'] as const);
        add(one, ids[0], 'Water');
        add(other, ids[1], ' water');
        hall.exchangeAll(moves.length === 0 ? [1] : moves);
        const found = everywhere(hall, (laptop) => findingsOf(laptop).map(({ kind }) => kind));
        expect(found).toEqual(found.map(() => ['same_name']));
        expect(contentOf(one.document).elements.size).toBe(contentOf(other.document).elements.size);
        carryOut(one, { type: 'uniteElements', ids: [ids[0], ids[1]] });
        carryOut(other, { type: 'uniteElements', ids: [ids[1], ids[0]] });
        hall.exchangeAll([1]);
        const texts = everywhere(hall, textOf);
        expect(new Set(texts).size).toBe(1);
        const left = everywhere(hall, (laptop) => [
          [...contentOf(laptop.document).elements.keys()].filter((id) => id.endsWith('water')),
          findingsOf(laptop).length,
        ]);
        expect(left).toEqual(left.map(() => [['a-water'], 0]));
      }),
      findingRuns,
    );
  });

  it('R-MERGE-19 shows a relation that two laptops made once, and keeps what both said until the table chooses', () => {
    fc.assert(
      fc.property(laptopCounts, noise, (count, moves) => {
        const hall = prepared(count, moves);
        for (const [at, laptop] of hall.laptops.entries()) {
          const relation = { id: `r-${at}`, kind: 'funds', from: 'partij', to: 'wonen', amountMln: 10 + at } as const;
          carryOut(laptop, { type: 'addRelation', relation });
        }
        hall.exchangeAll(moves.length === 0 ? [1] : moves);
        const seen = everywhere(hall, ({ document }) => [
          [...contentOf(document).relations.keys()],
          unsettledOf(contentOf(document)).twins.map((twins) => twins.map(({ amountMln }) => amountMln)),
        ]);
        expect(seen).toEqual(seen.map(() => [['r-0'], [hall.laptops.map((_, at) => 10 + at)]]));
      }),
      findingRuns,
    );
  });
});
