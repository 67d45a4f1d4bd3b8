import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hotWindowOf, serves } from '../../../renderer/map/cards/hot-window';
import { ElementIndex } from '../../../shared/placement/element-index';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';

const size = { width: 1000, height: 700 };
const aViewport = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
  zoom: fc.double({ min: 0.15, max: 2.5, noNaN: true }),
});

describe('the part of a large map whose cards are mounted', () => {
  test('R-MAP-12 has a card for every element of which anything is in view, as long as the window serves', () => {
    const step = fc.integer({ min: -300, max: 300 });
    const anywhere = fc.integer({ min: -1_500, max: 1_500 });
    fc.assert(
      fc.property(
        aViewport,
        step,
        step,
        fc.double({ min: 0.8, max: 2, noNaN: true }),
        anywhere,
        anywhere,
        (made, dx, dy, factor, x, y) => {
          const window = hotWindowOf(made, size);
          const seen = { x: made.x + dx, y: made.y + dy, zoom: Math.min(2.5, made.zoom * factor) };
          fc.pre(serves(window, seen, size));
          const place = { x: (x - seen.x) / seen.zoom, y: (y - seen.y) / seen.zoom };
          const left = (place.x - elementWidth / 2) * seen.zoom + seen.x;
          const top = (place.y - elementHeight / 2) * seen.zoom + seen.y;
          const isSeen =
            left < size.width &&
            top < size.height &&
            left + elementWidth * seen.zoom > 0 &&
            top + elementHeight * seen.zoom > 0;
          if (isSeen) expect(new ElementIndex([place]).within(window).has(place)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('serves for small steps, and neither when the view leaves it nor when it has become far too large', () => {
    const here = { x: 0, y: 0, zoom: 1 };
    const window = hotWindowOf(here, size);
    expect(serves(window, here, size)).toBe(true);
    expect(serves(window, { ...here, x: 140 }, size)).toBe(true);
    expect(serves(window, { ...here, x: 160 }, size)).toBe(false);
    expect(serves(window, { x: -500, y: -350, zoom: 2.1 }, size)).toBe(false);
  });

  test('is less than two screens, however large the map', () => {
    const { left, top, right, bottom } = hotWindowOf({ x: -5_000, y: 300, zoom: 0.5 }, size);
    expect((right - left) * (bottom - top) * 0.25).toBeCloseTo(1.69 * size.width * size.height);
  });
});
