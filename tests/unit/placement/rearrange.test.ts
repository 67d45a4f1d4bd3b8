import Elk from 'elkjs/lib/elk.bundled.js';
import { describe, expect, test } from 'vitest';
import { cellWidth, elementHeight, elementWidth } from '../../../shared/placement/element-size';
import {
  type LayoutWay,
  layoutGraph,
  movesBetween,
  placesFrom,
  type RearrangePlace,
} from '../../../shared/placement/rearrange';
import { generatedModel } from '../../bench/map/generate-map';

const model = generatedModel(60);

async function rearranged(way: LayoutWay, takesPart: (id: string) => boolean) {
  const before = model.elements.filter(({ id }) => takesPart(id));
  const standing = model.elements.filter(({ id }) => !takesPart(id));
  const answer = await new Elk().layout(layoutGraph(before, model.relations, way) as never);
  return { before, standing, after: placesFrom(way, before, answer.children ?? [], standing) };
}

const overlapping = (places: readonly { readonly x: number; readonly y: number }[]) =>
  places.flatMap((one, at) =>
    places
      .slice(at + 1)
      .filter((two) => Math.abs(one.x - two.x) < elementWidth && Math.abs(one.y - two.y) < elementHeight),
  );

describe.each(['rows', 'near'] as const)('re-arranging: %s', (way) => {
  test('R-MAP-10 gives every element that takes part a place on the grid where it covers nothing', async () => {
    const { before, standing, after } = await rearranged(way, (id) => Number(id.slice(1)) % 3 > 0);
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(overlapping([...after, ...standing])).toEqual([]);
    for (const { x, y } of after) expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
  });

  test('R-MAP-10 leaves the map as a whole where it was', async () => {
    const { before, after } = await rearranged(way, () => true);
    const mean = (places: readonly RearrangePlace[]) => places.reduce((sum, { x }) => sum + x, 0) / places.length;
    expect(Math.abs(mean(after) - mean(before))).toBeLessThan(cellWidth * 2);
    const { count, farthest } = movesBetween(before, after);
    expect(count).toBeGreaterThan(0);
    expect(farthest).toBeGreaterThan(0);
  });
});

test('R-MAP-10 how far things move is counted in widths of an element, and nothing counts for what stays', () => {
  const before = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 400, y: 0 },
    { id: 'c', x: 0, y: 400 },
  ];
  const after = [
    { id: 'a', x: 200, y: 0 },
    { id: 'b', x: 400, y: 0 },
    { id: 'c', x: 600, y: 400 },
  ];
  expect(movesBetween(before, after)).toEqual({ count: 2, mean: 2, farthest: 3 });
});
