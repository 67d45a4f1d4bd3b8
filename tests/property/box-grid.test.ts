import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, overlaps } from '../../shared/placement/box';
import { BoxGrid } from '../../shared/projection/box-grid';
import { runs } from './settings';

const along = fc.integer({ min: -400, max: 400 });
const length = fc.integer({ min: 1, max: 220 });
const box = fc
  .tuple(along, along, length, length)
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));

it('a grid of boxes answers as asking all of them does', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, fc.integer({ min: 20, max: 150 }), (boxes, asked, side) => {
      const grid = new BoxGrid(side, boxes.slice(1));
      for (const each of boxes.slice(0, 1)) grid.add(each);
      expect(grid.covers(asked)).toBe(boxes.some((each) => overlaps(each, asked)));
    }),
    runs(2_000),
  );
});
