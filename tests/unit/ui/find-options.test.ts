import { describe, expect, it } from 'vitest';
import { findOptions } from '../../../renderer/features/finding/find-options';
import { matchingOptions } from '../../../renderer/ui/matching-options';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { emptyDocument } from '../../../shared/register/document';

const long = `De tafel spreekt af dat ${'er eerst samen naar de cijfers wordt gekeken en '.repeat(3)}dat Polderdam de kade ophoogt.`;
const content = {
  ...contentOf(emptyDocument),
  elements: new Map([
    ['t', { id: 't', kind: 'task', name: 'Wonen', aliases: ['Woningbouw'], conflicts: [] }],
    ['s', { id: 's', kind: 'stakeholder', name: 'Überlingen', conflicts: [] }],
  ]),
  decisions: new Map([
    ['d', { id: 'd', no: '2026-01', text: long, about: ['t', 'weg'], conflicts: [] }],
    ['e', { id: 'e', no: '2026-02', text: 'Over niets op de kaart.', about: ['weg'], conflicts: [] }],
  ]),
} as unknown as Content;

const found = (typed: string) => matchingOptions(findOptions(content, 'nl'), typed);

describe('finding on the map', () => {
  it('goes by names, aliases and the whole text of decisions, also where the list cuts it off', () => {
    expect(found('woningb').map(({ label }) => label)).toEqual(['Woningbouw (Wonen)']);
    const [decision, ...more] = found('kade ophoogt');
    expect(more).toEqual([]);
    expect(decision?.label).toMatch(/^2026-01: .*…$/);
    expect(decision).toMatchObject({ elements: ['t'] });
    expect(found('2026-02')).toEqual([]);
  });

  it('asks for no accents and no capitals, and has names that begin with it first', () => {
    expect(found('uberl').map(({ label }) => label)).toEqual(['Überlingen']);
    expect(found('won').map(({ label }) => label)).toEqual(['Wonen', 'Woningbouw (Wonen)']);
  });
});
