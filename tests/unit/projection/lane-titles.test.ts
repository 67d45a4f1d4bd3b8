import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellHeight, elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { laneTitlesOf, writtenTitle } from '../../../shared/projection/lane-titles';
import { boundsWithTitles } from '../../../shared/projection/map-bounds';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { relationLinesOf } from '../../../shared/projection/relation-lines';
import { generatedModel } from '../../bench/map/generate-map';
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

describe('the name of a row', () => {
  test.each([18, 22, 22.8])('R-MAP-21 of %d units stands left of all cards and within the map', (size) => {
    expect(titles).toHaveLength(2);
    const left = Math.min(...elements.map(({ x }) => x)) - elementWidth / 2;
    for (const title of titles) {
      const { x, width } = writtenTitle(title, size);
      expect(x + width).toBeLessThanOrEqual(left - 30);
      expect(x).toBeGreaterThanOrEqual(boundsWithTitles(elements)?.x ?? 0);
    }
  });

  test.each([18, 22, 22.8])('R-MAP-21 of %d units stands under that of the row before it, in the same row', (size) => {
    const [first, second] = titles.map((title) => writtenTitle(title, size).y);
    expect(titles.map(({ elementClass }) => elementClass)).toEqual(['arrangement', 'plan']);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(size);
    for (const y of [first ?? 0, second ?? 0]) expect(Math.abs(y)).toBeLessThan(cellHeight / 2);
  });

  test('R-MAP-21 is there once for every class, and no line runs over it', () => {
    const { elements: cards, relations } = generatedModel(150);
    const named = laneTitlesOf(cards, 'nl');
    expect(named.map(({ elementClass }) => elementClass).sort()).toEqual(
      [...new Set(cards.map(({ elementClass }) => elementClass))].sort(),
    );
    const farthest = Math.max(...named.map((title) => title.x));
    const lines = relationLinesOf({ elements: cards, relations });
    expect(Math.min(...lines.flatMap(({ points }) => points.map(({ x }) => x)))).toBeGreaterThan(farthest);
  });

  test('R-MAP-21 stands beside the first row of its largest group, wherever elements are', () => {
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
        for (const { y, members, elementClass } of laneTitlesOf(cards, 'nl')) {
          expect(members.every((member) => member.elementClass === elementClass)).toBe(true);
          const top = Math.min(...members.map((member) => member.y));
          expect(Math.abs(y - top)).toBeLessThan(cellHeight + elementHeight);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is short only where the long one has no room', () => {
    const plans = titles.find(({ elementClass }) => elementClass === 'plan')!;
    expect(writtenTitle(plans, 18).text).toBe('Bestaande plannen');
    expect(writtenTitle(plans, 22.8).text).toBe('Plannen');
  });
});
