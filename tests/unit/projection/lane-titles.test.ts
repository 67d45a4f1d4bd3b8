import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellHeight, elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { badgeBesideNames, badgeReachOf, usualBadge } from '../../../shared/projection/element-shapes';
import { laneTitlesOf, writtenTitle } from '../../../shared/projection/lane-titles';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { element } from '../placement/things';
import { contentWith } from './table';

/** Plans and arrangements side by side, whose names are the longest. */
const { elements } = mapModelOf(
  contentWith({
    elements: [0, 1, 2, 3].map((column) =>
      element(`e${column}`, column < 2 ? 'arrangement' : 'plan', { position: { x: column * 200, y: 0 } }),
    ),
  }),
  'nl',
  { audience: 'hall' },
);
const titles = laneTitlesOf(elements, 'nl');
const looks = [
  { size: 18, badge: usualBadge },
  { size: 22, badge: usualBadge },
  { size: 21.4, badge: badgeBesideNames(21.4) },
  { size: 22.8, badge: badgeBesideNames(22.8) },
] as const;

describe('the name of a row', () => {
  test.each(looks)('R-MAP-21 of $size units stands between two badges', ({ size, badge }) => {
    expect(titles).toHaveLength(2);
    for (const title of titles) {
      const { x, width } = writtenTitle(title, size, badge);
      for (const card of elements) {
        const { left, right } = badgeReachOf(badge, 13);
        const edge = card.x - elementWidth / 2;
        const isClear = x + width <= edge + left || x >= edge + right;
        expect(isClear, `${title.text} beside ${card.id}`).toBe(true);
      }
    }
  });

  test.each(looks)('R-MAP-21 of $size units is cut by no ring, of a card below it or above', ({ size, badge }) => {
    const ring = 4;
    for (const title of titles) {
      const { y } = writtenTitle(title, size, badge);
      const lane = { top: -elementHeight / 2 - (cellHeight - elementHeight), bottom: -elementHeight / 2 };
      // To a unit: letters end in less than that.
      expect(y + size * 0.2).toBeLessThanOrEqual(lane.bottom - ring + 1);
      expect(y - size * 0.668).toBeGreaterThanOrEqual(lane.top + ring - 1);
    }
  });

  test('R-MAP-21 knows the nearest card to its right that stands about as high', () => {
    const step = fc.integer({ min: 0, max: 40 });
    const places = fc.uniqueArray(fc.tuple(step, step), { minLength: 1, maxLength: 30, selector: String });
    fc.assert(
      fc.property(places, (some) => {
        const [example] = elements;
        const cards = some.map(([column, row], at) => ({
          ...example!,
          id: `e${at}`,
          elementClass: at % 3 === 0 ? ('task' as const) : ('goal' as const),
          x: column * 50,
          y: row * 26,
        }));
        for (const { x, y, next } of laneTitlesOf(cards, 'nl')) {
          const [middle, height] = [x + elementWidth / 2, y + elementHeight / 2];
          const beside = cards.filter((card) => card.x > middle && Math.abs(card.y - height) < elementHeight / 2);
          expect(next).toBe(Math.min(...beside.map((card) => card.x)) - elementWidth / 2);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is short only where the long one has no room', () => {
    const plans = titles.find(({ elementClass }) => elementClass === 'plan')!;
    expect(writtenTitle(plans, 18, usualBadge).text).toBe('Bestaande plannen');
    expect(writtenTitle(plans, 22, usualBadge).text).toBe('Plannen');
    expect(writtenTitle({ ...plans, next: Number.POSITIVE_INFINITY }, 22, usualBadge).text).toBe('Bestaande plannen');
  });
});
