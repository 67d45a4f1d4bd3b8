import Elk from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../shared/model/content-types';
import { cellHeight, cellWidth, elementHeight, elementWidth } from '../../shared/placement/element-size';
import { type LayoutWay, layoutGraph, placesFrom, type RearrangePlace } from '../../shared/placement/rearrange';
import { keptClear } from '../../shared/placement/settle';
import { tidiedRows } from '../../shared/placement/tidy-rows';
import type { MapElement } from '../../shared/projection/map-model';
import { type RearrangeScope, rearrangeParts } from '../../shared/projection/rearrange-scope';
import { collapsedId } from '../../shared/projection/viewed-map';
import { elementClasses } from '../../shared/views/map-vocabulary';
import { generatedModel } from '../bench/map/generate-map';
import { runs } from './settings';

const [like] = generatedModel(1).elements as [MapElement];
const engine = new Elk();

/** Places that cover nothing, on the lattice or dragged off it by a quarter of a cell. */
const somePlaces = (least: number, most: number) =>
  fc.uniqueArray(
    fc.record({
      column: fc.integer({ min: -6, max: 6 }),
      row: fc.integer({ min: -4, max: 4 }),
      aside: fc.constantFrom(0, 0, 0, 0.25),
    }),
    { minLength: least, maxLength: most, selector: ({ column, row }) => `${Math.floor(column / 2)} ${row}` },
  );

const toPlace = ({ column, row, aside }: { column: number; row: number; aside: number }): Position => ({
  x: (Math.floor(column / 2) * 2 + aside) * cellWidth,
  y: row * cellHeight,
});

const aMap = fc
  .record({
    places: fc.oneof(somePlaces(0, 6), somePlaces(20, 40)),
    /** By number: chosen, not shown, removed elsewhere, or standing for a class. */
    roles: fc.array(fc.constantFrom('plain', 'plain', 'chosen', 'chosen', 'away', 'removed'), {
      minLength: 40,
      maxLength: 40,
    }),
    hasStandIn: fc.boolean(),
    links: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 60, size: 'max' }),
  })
  .map(({ places, roles, hasStandIn, links }) => {
    const elements = places.map(
      (place, at): MapElement => ({
        ...like,
        ...toPlace(place),
        elementClass: elementClasses[at % 3] as MapElement['elementClass'],
        id: hasStandIn && at === 0 ? collapsedId(elementClasses[0] as MapElement['elementClass']) : `e${at}`,
        state: roles[at] === 'removed' ? 'removed' : 'plain',
      }),
    );
    const idsOf = (role: string) => elements.filter((_, at) => roles[at] === role).map(({ id }) => id);
    const away = new Set(idsOf('away'));
    return {
      shown: elements.filter(({ id }) => !away.has(id)),
      away: elements.filter(({ id }) => away.has(id)),
      chosen: new Set(idsOf('chosen')),
      links: links.flatMap(([from, to]) =>
        from < elements.length && to < elements.length
          ? [{ from: (elements[from] as MapElement).id, to: (elements[to] as MapElement).id }]
          : [],
      ),
    };
  });

function covering(places: readonly Position[]): number {
  let count = 0;
  places.forEach((one, at) => {
    for (const two of places.slice(at + 1))
      if (Math.abs(one.x - two.x) < elementWidth && Math.abs(one.y - two.y) < elementHeight) count += 1;
  });
  return count;
}

/** The places that the elements of each class have in each row, whoever has which. */
function placesOfRows(elements: readonly MapElement[], places: readonly RearrangePlace[]): readonly string[] {
  const classes = new Map(elements.map(({ id, elementClass }) => [id, elementClass]));
  return places.map(({ id, x, y }) => `${classes.get(id)} ${y} ${x}`).sort();
}

function lengthOf(links: readonly { from: string; to: string }[], places: readonly RearrangePlace[]): number {
  const at = new Map(places.map((place) => [place.id, place]));
  return links.reduce((sum, { from, to }) => {
    const [one, other] = [at.get(from) as RearrangePlace, at.get(to) as RearrangePlace];
    return sum + Math.hypot(one.x - other.x, one.y - other.y);
  }, 0);
}

describe.each(['rows', 'near'] as const satisfies LayoutWay[])('re-arranging a part of the map: %s', (way) => {
  test.each(['chosen', 'rest', 'all'] as const satisfies RearrangeScope[])(
    'R-MAP-10 moves what takes part and nothing else, and covers nothing, seen or not (%s)',
    async (scope) => {
      let moved = 0;
      await fc.assert(
        fc.asyncProperty(aMap, async ({ shown, away, chosen, links }) => {
          const { takesPart, standing } = rearrangeParts(shown, away, chosen, scope);
          expect([...takesPart, ...standing].map(({ id }) => id).sort()).toEqual(
            [...shown, ...away].map(({ id }) => id).sort(),
          );
          for (const { id, state } of takesPart) {
            expect(state).not.toBe('removed');
            expect(id).toMatch(/^e/);
            if (scope !== 'all') expect(chosen.has(id)).toBe(scope === 'chosen');
          }
          const answer = await engine.layout(layoutGraph(takesPart, links, way) as never);
          const after = placesFrom(way, takesPart, answer.children ?? [], standing);
          expect(after.map(({ id }) => id).sort()).toEqual(takesPart.map(({ id }) => id).sort());
          expect(covering([...after, ...standing])).toBe(0);
          if (way === 'rows') expect(placesOfRows(takesPart, after)).toEqual(placesOfRows(takesPart, takesPart));
          const was = new Map(takesPart.map((element) => [element.id, element]));
          moved += after.filter(({ id, x, y }) => was.get(id)?.x !== x || was.get(id)?.y !== y).length;
        }),
        runs(40),
      );
      expect(moved).toBeGreaterThan(5);
    },
  );
});

describe('tidying rows', () => {
  test.each(['chosen', 'rest', 'all'] as const satisfies RearrangeScope[])(
    'R-MAP-10 leaves everything in its row and no place empty, covers nothing, and what relates no farther apart (%s)',
    (scope) => {
      fc.assert(
        fc.property(aMap, ({ shown, away, chosen, links }) => {
          const { takesPart, standing } = rearrangeParts(shown, away, chosen, scope);
          const after = tidiedRows(takesPart, links, standing);
          expect(placesOfRows(takesPart, after)).toEqual(placesOfRows(takesPart, takesPart));
          expect(covering([...after, ...standing])).toBe(0);
          const widths = (places: readonly RearrangePlace[]) =>
            lengthOf(
              links,
              [...places, ...standing].map((place) => ({ ...place, y: 0 })),
            );
          expect(widths(after)).toBeLessThanOrEqual(widths(takesPart) + 0.001);
        }),
        runs(100),
      );
    },
  );

  test('R-MAP-10 on 500 elements moves the map by at most 0.35 mean relation lengths, and makes relations shorter', () => {
    const model = generatedModel(500);
    const after = tidiedRows(model.elements, model.relations, []);
    const before = new Map(model.elements.map((element) => [element.id, element]));
    const moved = after.map(({ id, x, y }) => Math.hypot(x - (before.get(id)?.x ?? 0), y - (before.get(id)?.y ?? 0)));
    const mean = moved.reduce((sum, each) => sum + each, 0) / moved.length;
    const length = lengthOf(model.relations, model.elements);
    expect(mean / (length / model.relations.length)).toBeLessThanOrEqual(0.35);
    expect(lengthOf(model.relations, after)).toBeLessThan(length * 0.9);
  });
});

test('R-MAP-10 what came to stand in the way meanwhile is not covered, and only who would cover it stands elsewhere', () => {
  fc.assert(
    fc.property(somePlaces(0, 30), somePlaces(0, 12), (wished, came) => {
      const chosen = wished.map((place, at) => ({ id: `e${at}`, ...toPlace(place) }));
      const standing = came.map((place) => ({ x: toPlace(place).x + cellWidth / 4, y: toPlace(place).y + 26 }));
      const before = covering(standing);
      const kept = keptClear(chosen, standing);
      expect(kept.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
      expect(covering([...kept, ...standing])).toBe(before);
      kept.forEach((place, at) => {
        const wish = chosen[at] as (typeof chosen)[number];
        if (covering([wish, ...standing]) === before) expect(place).toEqual(wish);
      });
    }),
    runs(200),
  );
});
