import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soiledTiles } from '../../../renderer/map/picture/soiled-tiles';
import { overlaps } from '../../../shared/placement/box';

const size = { width: 900, height: 500 };
const viewport = { x: 300, y: 200, zoom: 0.5 };
const aBox = fc
  .record({
    x: fc.integer({ min: -800, max: 1_400 }),
    y: fc.integer({ min: -600, max: 800 }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height }));

describe('the parts of a picture that are painted anew', () => {
  test('R-MAP-13 cover all that was soiled, and no two of them overlap', () => {
    fc.assert(
      fc.property(
        fc.array(aBox, { maxLength: 12 }),
        fc.integer({ min: 0, max: 899 }),
        fc.integer({ min: 0, max: 499 }),
        (soil, x, y) => {
          const tiles = soiledTiles(soil, viewport, size);
          if (tiles === 'all') return;
          const point = { x: (x - viewport.x) / viewport.zoom, y: (y - viewport.y) / viewport.zoom };
          const isSoiled = soil.some(
            ({ left, top, right, bottom }) =>
              point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
          );
          const covering = tiles.filter(
            ({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom,
          );
          expect(covering.length).toBeLessThanOrEqual(1);
          if (isSoiled) expect(covering).toHaveLength(1);
          for (const tile of tiles) expect(tiles.filter((other) => overlaps(tile, other))).toEqual([tile]);
        },
      ),
    );
  });

  test('follow a line closely: one across a picture soils a strip of it', () => {
    const tiles = soiledTiles([{ left: -600, right: 1_200, top: 10, bottom: 14 }], viewport, size);
    expect(tiles).toHaveLength(1);
    const [strip] = tiles as readonly { top: number; bottom: number }[];
    expect((strip?.bottom ?? 0) - (strip?.top ?? 0)).toBeLessThanOrEqual(40);
  });

  test('are all of it once so much is soiled that parts would cost more, and none when nothing is in view', () => {
    expect(soiledTiles([{ left: -600, right: 1_200, top: -400, bottom: 600 }], viewport, size)).toBe('all');
    expect(soiledTiles([{ left: 9_000, right: 9_100, top: 0, bottom: 10 }], viewport, size)).toEqual([]);
  });
});
