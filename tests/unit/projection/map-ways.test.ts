import { describe, expect, test } from 'vitest';
import { nodeMaker } from '../../../renderer/map/cards/map-nodes';
import { nextInDirection } from '../../../renderer/map/hands/spatial-focus';
import { possibleRelations } from '../../../renderer/map/relate/connection';
import { emphasisOf } from '../../../shared/projection/emphasis';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { RelationRouter } from '../../../shared/projection/relation-router';
import { fullTable } from '../placement/things';
import { contentWith } from './table';

const model = mapModelOf(contentWith(fullTable()), 'nl', { audience: 'facilitator' });
const lines = new RelationRouter();
lines.update(model.relations, model.elements);
const nothing = { elements: new Set<string>(), relations: new Set<string>(), alone: new Set<string>(), hovered: null };
const byId = (id: string) => {
  const element = model.elements.find((each) => each.id === id);
  if (element === undefined) throw new Error(`no ${id}`);
  return element;
};

describe('the light on the map', () => {
  test('falls on what is chosen, its neighbours and the lines between them', () => {
    const { elements, bundles, dims } = emphasisOf(lines, { ...nothing, elements: new Set(['opgave3']) });
    expect([...elements].sort()).toEqual(['doel2', 'gemeente3', 'opgave3', 'opgave6'].sort());
    expect(bundles.size).toBe(3);
    expect(dims).toBe(true);
  });

  test('falls on a chosen relation and its two ends only', () => {
    const { elements, bundles } = emphasisOf(lines, { ...nothing, relations: new Set(['funds rijk0 opgave0']) });
    expect([...elements].sort()).toEqual(['opgave0', 'rijk0']);
    expect(bundles.size).toBe(1);
  });

  test('dims nothing for what is only pointed at', () => {
    expect(emphasisOf(lines, { ...nothing, hovered: 'opgave3' })).toMatchObject({ dims: false });
  });
});

describe('drawing a relation', () => {
  test('offers what may run between two elements, forward first', () => {
    const kinds = possibleRelations(byId('gemeente0'), byId('opgave0')).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'leads',
      'drives',
      'executes',
      'advises',
      'participates',
      'authorised_for',
      'funds',
      'depends_on',
    ]);
  });

  test('turns a line round that was drawn from the task to the party', () => {
    const [, lead] = possibleRelations(byId('opgave0'), byId('gemeente0'));
    expect(lead).toMatchObject({ kind: 'leads', from: { id: 'gemeente0' }, to: { id: 'opgave0' } });
  });

  test('offers a relation without direction once', () => {
    const kinds = possibleRelations(byId('opgave0'), byId('opgave1')).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'conflicts_with')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'depends_on')).toHaveLength(2);
  });

  test('offers nothing between two that cannot be related, and nothing from an element to itself', () => {
    expect(possibleRelations(byId('doel0'), byId('deelgebied0'))).toEqual([]);
    expect(possibleRelations(byId('opgave0'), byId('opgave0'))).toEqual([]);
  });
});

describe('arrow keys', () => {
  const places = [
    { id: 'middle', x: 0, y: 0 },
    { id: 'right', x: 200, y: 0 },
    { id: 'farRight', x: 400, y: 0 },
    { id: 'below', x: 0, y: 104 },
    { id: 'slantBelow', x: 200, y: 104 },
  ];
  const from = (id: string) => places.find((place) => place.id === id) ?? { x: 0, y: 0 };

  test.each([
    ['middle', 'right', 'right'],
    ['middle', 'down', 'below'],
    ['right', 'right', 'farRight'],
    ['below', 'up', 'middle'],
    ['slantBelow', 'left', 'below'],
    ['middle', 'left', undefined],
    ['middle', 'up', undefined],
  ] as const)('from %s %s is %s', (start, direction, expected) => {
    expect(nextInDirection(from(start), direction, places)?.id).toBe(expected);
  });

  test('reach every element of a full table', () => {
    const reached = new Set([model.elements[0] as (typeof model.elements)[number]]);
    for (const here of reached) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nextInDirection(here, direction, model.elements);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(reached.size).toBe(model.elements.length);
  });
});

describe('nodes for the map library', () => {
  test('stay the same objects for everything that did not change', () => {
    const make = nodeMaker();
    const none = new Map();
    const before = make(model, none, new Set());
    const after = make(model, new Map([['opgave0', { x: 50, y: 26 }]]), new Set(['doel0']));
    const changed = after.filter((node, index) => node !== before[index]).map(({ id }) => id);
    expect(changed.sort()).toEqual(['doel0', 'opgave0']);
    expect(after.find(({ id }) => id === 'opgave0')?.position).toEqual({ x: 50, y: 26 });
  });
});
