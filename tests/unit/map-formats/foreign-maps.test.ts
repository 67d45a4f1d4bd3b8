import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openMap } from '../../../shared/map-formats/in/open-map';
import { planMap } from '../../../shared/map-formats/in/plan-map';
import { contentOf } from '../../../shared/model/content-of';
import { emptyDocument } from '../../../shared/register/document';

const read = (name: string) => {
  const opened = openMap(readFileSync(new URL(`../../fixtures/foreign-maps/${name}`, import.meta.url)));
  if (!opened.ok) throw new Error(opened.refusal);
  return opened.value;
};
const plan = (name: string, more: Partial<Parameters<typeof planMap>[2]> = {}) => {
  let count = 0;
  const newId = (kind: string): string => {
    count += 1;
    return `${kind}-${count}`;
  };
  return planMap(contentOf(emptyDocument), read(name), { list: name, newId, ...more });
};

describe('R-FORMAT-2 maps of other tools', () => {
  it('come from networkx, with names as ids and typed attributes', () => {
    const { elements, relations } = plan('networkx.graphml');
    expect(elements).toEqual([
      expect.objectContaining({ kind: 'stakeholder', name: 'Gemeente Waterwijk', layer: 'municipality' }),
      expect.objectContaining({ kind: 'task', name: 'Dijkversterking', estimatedCostMln: 85 }),
    ]);
    expect(relations).toEqual([{ kind: 'leads', from: 'stakeholder-1', to: 'task-2' }]);
  });

  it('come from Gephi, without its colours and sizes; a line without words is left out until somebody says what it means', () => {
    const { things, elements, relations, leftLines } = plan('gephi.graphml');
    expect(things.map(({ name, kind, certainty }) => [name, kind, certainty])).toEqual([
      ['Hoogheemraadschap Delta', 'stakeholder', 'guessed'],
      ['Waterberging', 'task', 'asked'],
      ['Natuurherstel', 'task', 'asked'],
    ]);
    expect(Object.keys(elements[0] ?? {}).sort()).toEqual(['id', 'kind', 'layer', 'name', 'stakeholderKind']);
    expect(relations.map(({ kind }) => kind)).toEqual(['leads']);
    expect(leftLines).toEqual([{ from: 'Waterberging', to: 'Natuurherstel', label: '', why: 'no_verb' }]);
    expect(plan('gephi.graphml', { links: 'reinforces' }).relations.map(({ kind }) => kind)).toEqual([
      'leads',
      'reinforces',
    ]);
  });

  it('come from yEd, whose labels and groups stand in its own tags', () => {
    const { things, relations, leftOut } = plan('yed.graphml');
    expect(things.map(({ name, kind, certainty }) => [name, kind, certainty])).toEqual([
      ['Vogelwacht', 'stakeholder', 'said'],
      ['Weidevogels & rust', 'task', 'asked'],
    ]);
    expect(relations.map(({ kind }) => kind)).toEqual(['advises']);
    expect(leftOut).toEqual({ line_at_group: 1 });
    expect(read('yed.graphml').nodes[0]?.place).toEqual({ x: 50, y: 35 });
  });

  it('come from Obsidian, with the first line of a card as name and its group as kind', () => {
    const { things, elements, relations, leftOut } = plan('obsidian.canvas');
    expect(things.map(({ name, kind }) => [name, kind])).toEqual([
      ['Drinkwater', 'task'],
      ['Ministerie van Water', 'stakeholder'],
      ['https://example.org/kaart', 'task'],
    ]);
    expect(elements[0]?.['note']).toBe('zoekt een nieuwe bron');
    expect(relations.map(({ kind }) => kind)).toEqual(['funds']);
    expect(leftOut).toEqual({ nameless: 1, line_at_group: 1, loose_line: 1 });
  });

  it('come from draw.io as it stands, with labels without their tags', () => {
    const { things, elements, leftLines, leftOut } = plan('plain.drawio');
    expect(things.map(({ name, kind }) => [name, kind])).toEqual([
      ['Noordrand', 'zone'],
      ['Wonen & werken', 'task'],
    ]);
    expect(elements[0]?.['note']).toBe('laag en nat');
    expect(leftLines.map(({ label, why }) => [label, why])).toEqual([['hangt samen met', 'no_verb']]);
    expect(leftOut).toEqual({ picture: 1, loose_line: 1 });
  });

  it('come from draw.io compressed, the first page', () => {
    const { things, relations, leftOut } = plan('compressed.drawio');
    expect(things.map(({ name, kind }) => [name, kind])).toEqual([
      ['Provincie Zuiderland', 'stakeholder'],
      ['Energietransitie é', 'task'],
    ]);
    expect(relations).toEqual([{ kind: 'leads', from: 'stakeholder-1', to: 'task-2' }]);
    expect(leftOut).toEqual({ further_page: 1 });
  });

  it('are what somebody says they are', () => {
    const { elements } = plan('gephi.graphml', { kinds: new Map([['n1', 'goal']]) });
    expect(elements.map(({ kind }) => kind)).toEqual(['stakeholder', 'goal', 'task']);
  });

  it.each([
    ['', 'empty'],
    ['tekst', 'unknown_form'],
    ['{"nodes": [', 'unknown_form'],
    ['<graphml><graph><node id="a"></graph></graphml>', 'damaged'],
    ['<!DOCTYPE graphml [<!ENTITY a "aaaa">]><graphml><graph><node id="&a;"/></graph></graphml>', 'damaged'],
    ['<graphml><graph/></graphml>', 'empty'],
    ['<mxfile><diagram>!!!!</diagram></mxfile>', 'damaged'],
  ])('are refused when they are none: %s', (text, refusal) => {
    expect(openMap(strToU8(text))).toEqual({ ok: false, refusal });
  });
});
