import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../shared/model/content-types';
import { ElementIndex } from '../../../shared/placement/element-index';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { laneTitlesOf } from '../../../shared/projection/lane-titles';
import { lineAt } from '../../../shared/projection/line-hit';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { mapSvg } from '../../../shared/projection/map-svg';
import type { RelationLine } from '../../../shared/projection/relation-line';
import { relationLinesOf } from '../../../shared/projection/relation-lines';
import { element, fullTable, relation } from '../placement/things';
import { contentWith } from './table';

const model = mapModelOf(contentWith(fullTable()), 'nl', { audience: 'facilitator' });
const lines = relationLinesOf(model);
const middleOf = new Map(model.elements.map((each) => [each.id, each]));

/** On the edge of a card, give or take rounding. */
function touches(point: Position | undefined, middle: Position | undefined): boolean {
  if (point === undefined || middle === undefined) return false;
  const dx = Math.abs(point.x - middle.x);
  const dy = Math.abs(point.y - middle.y);
  const onSide = Math.abs(dx - elementWidth / 2) < 0.01 && dy <= elementHeight / 2;
  const onTop = Math.abs(dy - elementHeight / 2) < 0.01 && dx <= elementWidth / 2;
  return onSide || onTop;
}

const segmentsOf = ({ points }: RelationLine) =>
  points.slice(1).map((to, index) => [points[index] as Position, to] as const);

describe('relations as lines', () => {
  test('every relation is in exactly one line', () => {
    const drawn = lines.flatMap((line) => line.relations.map(({ id }) => id));
    expect(drawn.sort()).toEqual(model.relations.map(({ id }) => id).sort());
  });

  test('four requests between the same two are one line of four', () => {
    expect(lines.filter(({ relations }) => relations.length > 1).map(({ relations }) => relations.length)).toEqual([4]);
  });

  test('both ends meet their element', () => {
    for (const line of lines) {
      expect(touches(line.points[0], middleOf.get(line.from))).toBe(true);
      expect(touches(line.points.at(-1), middleOf.get(line.to))).toBe(true);
    }
  });

  test('on the lattice no line passes behind an element', () => {
    const crossings = lines.flatMap((line) =>
      segmentsOf(line).flatMap(([from, to]) =>
        model.elements
          .filter(
            ({ x, y }) =>
              Math.max(from.x, to.x) > x - elementWidth / 2 + 0.5 &&
              Math.min(from.x, to.x) < x + elementWidth / 2 - 0.5 &&
              Math.max(from.y, to.y) > y - elementHeight / 2 + 0.5 &&
              Math.min(from.y, to.y) < y + elementHeight / 2 - 0.5,
          )
          .map(({ id }) => `${line.bundle} behind ${id}`),
      ),
    );
    expect(crossings).toEqual([]);
  });

  test('lines run straight: along or across, never slanting', () => {
    for (const [from, to] of lines.flatMap(segmentsOf)) {
      expect(Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y))).toBeLessThan(0.01);
    }
  });

  test('a line to an element that is not there is not drawn', () => {
    const [first] = model.elements;
    if (first === undefined) throw new Error('the table is empty');
    const cut = { ...model, elements: model.elements.filter(({ id }) => id !== 'rijk0') };
    expect(relationLinesOf(cut).some(({ from, to }) => from === 'rijk0' || to === 'rijk0')).toBe(false);
  });

  test('a conflict and a relation that laptops disagree about are marked', () => {
    const marked = lines
      .filter(({ isConflict }) => isConflict)
      .flatMap(({ relations }) => relations.map(({ kind }) => kind));
    expect(marked).toEqual(['conflicts_with']);
  });
});

/** Distance to a line, worked out without shortcuts. */
function distanceTo(line: RelationLine, { x, y }: Position): number {
  const samples = segmentsOf(line).flatMap(([from, to]) => {
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)));
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
  return Math.min(...samples.map((point) => Math.hypot(point.x - x, point.y - y)));
}

describe('pointing', () => {
  const random = (count: number) =>
    fc.sample(fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -500, max: 500 }) }), {
      numRuns: count,
      seed: 5,
    });

  test('at an element gives what a search of all elements gives, on 10,000 points', () => {
    const index = new ElementIndex(model.elements);
    const wrong = random(10_000).filter(({ x, y }) => {
      const all = model.elements.filter(
        (each) => Math.abs(each.x - x) <= elementWidth / 2 && Math.abs(each.y - y) <= elementHeight / 2,
      );
      return index.at(x, y) !== all.at(-1);
    });
    expect(wrong).toEqual([]);
  });

  test('at a line gives the nearest line within reach', () => {
    for (const point of random(80)) {
      const nearest = Math.min(...lines.map((line) => distanceTo(line, point)));
      const hit = lineAt(lines, point, 6);
      if (nearest > 6.6) expect(hit).toBeUndefined();
      else if (nearest < 5.4) expect(hit === undefined ? 99 : distanceTo(hit, point)).toBeLessThan(nearest + 0.6);
    }
  });
});

describe('names of rows', () => {
  test('every class has one, above its first element', () => {
    const titles = laneTitlesOf(model.elements, 'nl');
    expect(titles.map(({ text }) => text).sort()).toEqual([
      'Arrangementen',
      'Bestaande plannen',
      'Deelgebieden',
      'Doelen',
      'Gemeenten',
      'Instrumenten',
      'Kennis',
      'Opgaven',
      'Provincie',
      'Rijk',
      'Samenleving',
      'Waterschap',
    ]);
    expect(titles.reduce((sum, { members }) => sum + members.length, 0)).toBe(model.elements.length);
  });

  test('an element that was dragged away gets none of its own', () => {
    const elements = ['a', 'b', 'c'].map((id, column) => element(id, 'task', { position: { x: column * 200, y: 0 } }));
    const away = element('d', 'task', { position: { x: 4000, y: 2000 } });
    const { elements: drawn } = mapModelOf(contentWith({ elements: [...elements, away] }), 'nl', { audience: 'hall' });
    expect(laneTitlesOf(drawn, 'nl')).toHaveLength(1);
  });
});

describe('the picture of the map', () => {
  const svg = mapSvg(model, { width: 1400, theme: 'light', language: 'nl', title: 'Kaart & legenda' });

  test('has every element and every relation once', () => {
    expect(svg.match(/data-bundle=/g)).toHaveLength(lines.length);
    expect(lines.reduce((sum, { relations }) => sum + relations.length, 0)).toBe(model.relations.length);
    const used = [...svg.matchAll(/<g transform="translate\(-?\d+ -?\d+\)"><use xlink:href="#([\w-]+)"\/>/g)];
    expect(used).toHaveLength(model.elements.length);
    for (const [, id] of used) expect(svg.split(`<g id="${id}"><path d="M`)).toHaveLength(2);
    for (const { name } of model.elements) expect(svg).toContain(`>${name}<`);
  });

  test('is well-formed, whatever people type', () => {
    const nasty = element('x', 'task', { name: '<script>"&\u0001</g>' });
    const drawn = mapSvg(mapModelOf(contentWith({ elements: [nasty] }), 'nl', { audience: 'hall' }), {
      width: 400,
      theme: 'dark',
      language: 'nl',
    });
    expect(drawn).not.toContain('<script');
    expect(drawn).not.toContain('\u0001');
    expect(drawn).toContain('&lt;');
    expect(svg).toContain('<title>Kaart &amp; legenda</title>');
    const open = drawn.match(/<(?!\/)[a-z]+(?:[^>]*[^/])?>/g)?.length;
    expect(open).toBe(drawn.match(/<\/[a-z]+>/g)?.length);
  });

  test('of an empty table is an empty picture', () => {
    expect(mapSvg({ elements: [], relations: [] }, { width: 400, theme: 'light', language: 'nl' })).toMatch(
      /^<svg.*<\/svg>$/s,
    );
  });

  test('of the same map is the same', () => {
    expect(mapSvg(model, { width: 1400, theme: 'light', language: 'nl', title: 'Kaart & legenda' })).toBe(svg);
  });

  test('names a relation that would be drawn twice once', () => {
    const twice = relation('funds', 'rijk0', 'opgave0');
    expect(model.relations.filter(({ id }) => id === twice.id)).toHaveLength(1);
    expect(svg.split('&quot;funds&quot;,&quot;rijk0&quot;,&quot;opgave0&quot;')).toHaveLength(2);
  });
});
