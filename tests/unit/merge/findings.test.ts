import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { findingsOf, nameOfFinding } from '../../../shared/merge/findings';
import { mergeTables, type TableState } from '../../../shared/merge/merge-tables';
import { type FakeLaptop, Hall } from '../../property/laptops';

function carryOut(laptop: FakeLaptop, ...commands: readonly Command[]): void {
  for (const command of commands) {
    const context = { at: '2026-11-24T09:00:00Z', session: null, seq: null, item: null, language: 'nl' } as const;
    const made = apply(laptop.document, command, { ...context, dot: 'x:1' });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    laptop.write(made.value.writes);
  }
}

const task = (id: string, name: string): Command => ({ type: 'addElement', element: { id, kind: 'task', name } });
const party: Command = {
  type: 'addElement',
  element: { id: 'partij', kind: 'stakeholder', stakeholderKind: 'province', layer: 'province', name: 'Provincie' },
};
const funds = (id: string, to: string): Command => ({
  type: 'addRelation',
  relation: { id, kind: 'funds', from: 'partij', to, amountMln: 5 },
});
const named = (table: TableState): readonly string[] => findingsOf(table).map(nameOfFinding);

/** Two laptops that both know a party and three tasks. */
function twoLaptops(): readonly [FakeLaptop, FakeLaptop] {
  const hall = new Hall(2);
  const [one, other] = hall.laptops as [FakeLaptop, FakeLaptop];
  carryOut(one, party, task('wonen', 'Wonen'), task('natuur', 'Natuur'), task('water', 'Water'));
  hall.exchangeAll([0]);
  return [one, other];
}

function exchange(one: FakeLaptop, other: FakeLaptop): void {
  one.takeIn(other.file());
  other.takeIn(one.file());
}

describe('what the table has to look at', () => {
  it('is nothing while one laptop works: two elements of one name were made knowing each other', () => {
    const [one] = twoLaptops();
    carryOut(one, task('wonen-2', 'Wonen'), funds('r-1', 'wonen'), { type: 'removeElement', id: 'water' });
    expect(named(one)).toEqual([]);
  });

  it('holds every kind, the most pressing first, the same on both laptops', () => {
    const [one, other] = twoLaptops();
    carryOut(one, { type: 'updateElement', id: 'wonen', set: { costMln: 40 } });
    carryOut(other, { type: 'updateElement', id: 'wonen', set: { costMln: 25 } });
    carryOut(one, funds('r-een', 'wonen'), task('energie', 'Energie'), funds('r-water', 'water'));
    carryOut(other, funds('r-ander', 'wonen'), task('stroom', 'Energie'), { type: 'removeElement', id: 'water' });
    exchange(one, other);
    const found = named(one);
    expect(found.map((name) => name.split(' ')[0])).toEqual([
      expect.not.stringMatching(/^(twins|dangling|name|number)$/),
      'twins',
      'dangling',
      'name',
    ]);
    expect(found.slice(1)).toEqual(['twins r-ander r-een', 'dangling r-water', 'name energie stroom']);
    expect(named(other)).toEqual(found);
  });

  it('names elements of one name as long as two of them were made apart, whoever knew the third', () => {
    const [one, other] = twoLaptops();
    carryOut(one, task('energie', 'Energie'));
    exchange(one, other);
    expect(named(one)).toEqual([]);
    carryOut(one, task('energie-2', 'Energie'));
    carryOut(other, task('stroom', 'Energie'));
    exchange(one, other);
    expect(named(one)).toEqual(['name energie energie-2 stroom']);
  });

  it('names a number that two laptops gave out, once', () => {
    const [one, other] = twoLaptops();
    const ask = (id: string): Command => ({ type: 'parkQuestion', question: { id, text: `Vraag ${id}` } });
    carryOut(one, ask('een'));
    carryOut(other, ask('twee'));
    exchange(one, other);
    expect(named(one)).toEqual([expect.stringMatching(/^number questions /)]);
    expect(named(other)).toEqual(named(one));
  });

  it('is worked out once for each state of the table', () => {
    const [one, other] = twoLaptops();
    carryOut(one, task('energie', 'Energie'));
    carryOut(other, task('stroom', 'Energie'));
    exchange(one, other);
    expect(findingsOf(one)).toBe(findingsOf(one));
    const before = findingsOf(one);
    carryOut(one, { type: 'updateElement', id: 'stroom', set: { name: 'Stroom' } });
    expect(findingsOf(one)).not.toBe(before);
    expect(named(one)).toEqual([]);
  });

  it('finds a change that comes in late against a removal that nobody minded until then', () => {
    const [one, other] = twoLaptops();
    carryOut(one, { type: 'removeElement', id: 'natuur' });
    expect(named(one)).toEqual([]);
    carryOut(other, { type: 'updateElement', id: 'natuur', set: { name: 'Natuur en landschap' } });
    exchange(one, other);
    expect(findingsOf(one)).toEqual([
      expect.objectContaining({ kind: 'removal', thing: 'element:natuur', isGone: true }),
    ]);
    expect(findingsOf(other)).toEqual(findingsOf(one));
  });

  it('says nothing of names when one of the elements is gone', () => {
    const [one, other] = twoLaptops();
    carryOut(one, task('energie', 'Energie'));
    carryOut(other, task('stroom', 'energie'));
    exchange(one, other);
    expect(named(one)).toEqual(['name energie stroom']);
    carryOut(one, { type: 'removeElement', id: 'stroom' });
    expect(named(one)).toEqual([]);
  });

  it('is asked of a merged table without changing either side', () => {
    const [one, other] = twoLaptops();
    carryOut(one, task('energie', 'Energie'));
    carryOut(other, task('stroom', 'Energie'));
    const merged = mergeTables(one, other.file());
    if (!merged.ok) throw new Error(merged.refusal.code);
    expect(named(merged.value)).toEqual(['name energie stroom']);
    expect([named(one), named(other)]).toEqual([[], []]);
  });
});
