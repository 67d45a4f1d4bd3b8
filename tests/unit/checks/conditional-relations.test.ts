import { describe, expect, it } from 'vitest';
import { isConditional, mapRelationsOf } from '../../../shared/checks/map-relations';
import { contentWith, element, party, relation } from './small-table';

const elements = [party('p', 'province', { name: 'Provincie' }), element('task', 't', { name: 'Wonen' })];
const under = (condition: object | null) =>
  contentWith(elements, [relation('leads', 'p', 't', condition === null ? {} : { condition })]);

describe('R-CHECK-24 a relation under a condition', () => {
  it('counts in no check until the condition is met', () => {
    const open = under({ text: 'mits er geld komt' });
    expect(mapRelationsOf(open).all).toEqual([]);
    expect([...open.relations.values()].map(isConditional)).toEqual([true]);
    expect(mapRelationsOf(under({ text: 'mits er geld komt', met: '2026-12-01' })).all).toHaveLength(1);
    expect(mapRelationsOf(under(null)).all).toHaveLength(1);
  });
});
