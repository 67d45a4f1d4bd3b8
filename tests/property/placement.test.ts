import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Element, Position, Relation } from '../../shared/model/content-types';
import { elementKinds, layers, stakeholderKinds } from '../../shared/model/vocabulary';
import { arrange } from '../../shared/placement/arrange';
import { cellHeight, cellWidth, elementHeight, elementWidth } from '../../shared/placement/element-size';
import { laneOf } from '../../shared/placement/lanes';
import { type Placed, placeNew } from '../../shared/placement/place-new';
import { roomAmong, settle } from '../../shared/placement/settle';
import { outsideLane } from '../../shared/projection/figures/rows-of-lanes';
import { runs } from './settings';

const anElement = fc
  .record({
    kind: fc.constantFrom(...elementKinds),
    stakeholderKind: fc.constantFrom(...stakeholderKinds),
    layer: fc.option(fc.constantFrom(...layers)),
  })
  .map((fields) => fields as unknown as Element);

const withIds = (elements: readonly Element[], prefix: string) =>
  elements.map((element, index) => ({ ...element, id: `${prefix}${index}`, name: `${prefix}${index}`, conflicts: [] }));

/** Relations between random pairs; the kinds do not matter for placing. */
const links = (ids: readonly string[], pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, to]) => ({ from: ids[from % ids.length], to: ids[to % ids.length] }) as Relation);

const somePairs = fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { maxLength: 60 });

function overlapping(positions: readonly Position[]): number {
  const sorted = [...positions].sort((one, other) => one.x - other.x);
  let count = 0;
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.x - one.x >= elementWidth) break;
      if (Math.abs(other.y - one.y) < elementHeight) count += 1;
    }
  });
  return count;
}

describe('a map holds still', () => {
  test('over 1,000 random captures nothing placed moves and nothing overlaps', () => {
    const random = fc.sample(fc.tuple(anElement, fc.array(fc.nat(), { maxLength: 3 })), {
      numRuns: 1_000,
      seed: 20211202,
    });
    const start = withIds(fc.sample(anElement, { numRuns: 20, seed: 7 }), 's');
    let placed: Placed[] = [...arrange(start, [])].map(([id, position]) => ({
      element: start.find((element) => element.id === id) as Element,
      position,
    }));
    const relations: Relation[] = [];
    let moved = 0;
    for (const [index, [template, targets]] of random.entries()) {
      const [element] = withIds([template], `n${index}-`);
      if (element === undefined) throw new Error('nothing was captured');
      for (const target of targets) {
        const other = placed[target % placed.length];
        if (other !== undefined) relations.push({ from: element.id, to: other.element.id } as Relation);
      }
      const before = new Map(placed.map(({ element: { id }, position }) => [id, { ...position }]));
      const added = placeNew(placed, relations, [element]);
      expect([...added.keys()]).toEqual([element.id]);
      placed = [...placed, { element, position: added.get(element.id) as Position }];
      for (const { element: here, position } of placed) {
        const was = before.get(here.id);
        if (was !== undefined) moved += Math.abs(was.x - position.x) + Math.abs(was.y - position.y);
      }
    }
    expect(moved).toBe(0);
    expect(placed).toHaveLength(1_020);
    expect(overlapping(placed.map(({ position }) => position))).toBe(0);
    expect(placed.every(({ position: { x, y } }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  });

  test('R-MAP-26 a table typed from nothing has its lanes in their order, whatever is named first and relates to what', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anElement, fc.array(fc.nat(), { maxLength: 2 })), { minLength: 1, maxLength: 60 }),
        (typed) => {
          const play = () => {
            const placed: Placed[] = [];
            const elements = withIds(
              typed.map(([element]) => element),
              'n',
            );
            for (const [at, element] of elements.entries()) {
              const relations = (typed[at]?.[1] ?? []).flatMap((target) => {
                const other = placed[target % Math.max(1, placed.length)];
                return other === undefined ? [] : [{ from: element.id, to: other.element.id } as Relation];
              });
              const position = placeNew(placed, relations, [element]).get(element.id) as Position;
              if (placed.length === 0) expect(position).toEqual({ x: 0, y: 0 });
              placed.push({ element, position });
            }
            return placed;
          };
          const placed = play();
          const places = placed.map(({ position }) => position);
          expect(
            outsideLane(placed.map(({ element, position }) => ({ elementClass: laneOf(element), ...position }))),
          ).toBe(0);
          expect(overlapping(places)).toBe(0);
          expect(play().map(({ position }) => position)).toEqual(places);
        },
      ),
      runs(200),
    );
  });

  test('R-MAP-26 counts what stands outside the row of its lane', () => {
    const rows = (['municipality', 'task', 'goal'] as const).flatMap((elementClass, row) =>
      [0, 1, 2].map((column) => ({ elementClass, x: column * cellWidth, y: row * cellHeight })),
    );
    expect(outsideLane(rows)).toBe(0);
    expect(outsideLane([...rows, { elementClass: 'goal' as const, x: 3 * cellWidth, y: 0 }])).toBe(1);
    expect(outsideLane([...rows, { elementClass: 'task' as const, x: 0, y: 3 * cellHeight }])).toBe(1);
  });

  test('new elements keep clear of elements that stand anywhere', () => {
    const anywhere = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -500, max: 500 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(anElement, anywhere), { maxLength: 25, selector: ([, { x, y }]) => `${x} ${y}` }),
        fc.array(anElement, { minLength: 1, maxLength: 8 }),
        somePairs,
        (standing, added, pairs) => {
          const elements = withIds(
            standing.map(([element]) => element),
            's',
          );
          const existing = elements.map((element, index) => ({
            element,
            position: standing[index]?.[1] ?? { x: 0, y: 0 },
          }));
          const fresh = withIds(added, 'n');
          const ids = [...elements, ...fresh].map(({ id }) => id);
          const answer = [...placeNew(existing, links(ids, pairs), fresh).values()];
          const before = overlapping(existing.map(({ position }) => position));
          return overlapping([...existing.map(({ position }) => position), ...answer]) === before;
        },
      ),
      runs(200),
    );
  });

  test('the first arrangement places all, on whole units, without overlap, the same each time', () => {
    fc.assert(
      fc.property(fc.array(anElement, { maxLength: 160 }), somePairs, (templates, pairs) => {
        const elements = withIds(templates, 'e');
        const relations =
          elements.length === 0
            ? []
            : links(
                elements.map(({ id }) => id),
                pairs,
              );
        const positions = arrange(elements, relations);
        expect(positions.size).toBe(elements.length);
        expect(overlapping([...positions.values()])).toBe(0);
        expect([...positions.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
        expect([...arrange(elements, relations)]).toEqual([...positions]);
      }),
      runs(150),
    );
  });

  test('what is dropped comes to rest without covering anything', () => {
    const anywhere = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -400, max: 400 }) });
    fc.assert(
      fc.property(
        fc.array(anywhere, { maxLength: 30 }),
        fc.array(anywhere, { minLength: 1, maxLength: 5 }),
        (standing, dropped) => {
          const rest = settle(
            dropped.map((position, index) => ({ id: `d${index}`, position })),
            roomAmong(standing),
          ).map(({ position }) => position);
          return overlapping([...standing, ...rest]) === overlapping(standing);
        },
      ),
      runs(200),
    );
  });
});
