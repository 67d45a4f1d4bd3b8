import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex, stretchesOfLine } from '../../../renderer/map/line-index';
import { overlaps } from '../../../shared/projection/box';
import type { RelationLine } from '../../../shared/projection/relation-line';
import { relationLinesOf } from '../../../shared/projection/relation-lines';
import { generatedModel } from '../../bench/map/generate-map';

const lines = relationLinesOf(generatedModel(300));
/** The same lines on other ways. */
const elsewhere = lines.map((line): RelationLine => {
  const points = line.points.map(({ x, y }) => ({ x: x + 900, y: y - 500 }));
  const { left, top, right, bottom } = line.bounds;
  return { ...line, points, bounds: { left: left + 900, right: right + 900, top: top - 500, bottom: bottom - 500 } };
});

const aBox = fc
  .record({
    x: fc.integer({ min: -4_000, max: 4_000 }),
    y: fc.integer({ min: -3_000, max: 3_000 }),
    width: fc.integer({ min: 1, max: 3_000 }),
    height: fc.integer({ min: 1, max: 2_000 }),
  })
  .map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height }));

describe('the index of lines', () => {
  test('finds every line that runs through a part, each once, in the order of painting, also after changes', () => {
    const changes = fc.array(fc.nat({ max: lines.length - 1 }), { maxLength: 60 });
    fc.assert(
      fc.property(changes, aBox, (changed, box) => {
        const index = new LineIndex(lines);
        const now = [...lines];
        for (const at of new Set(changed)) {
          index.update([elsewhere[at] as RelationLine], [lines[at] as RelationLine]);
          now[at] = elsewhere[at] as RelationLine;
        }
        const found = index.within(box);
        const order = found.map((line) => now.indexOf(line));
        expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
        expect(order).not.toContain(-1);
        const through = now.filter((line) => stretchesOfLine(line).some((stretch) => overlaps(stretch, box)));
        expect(new Set(found)).toEqual(new Set([...found, ...through]));
      }),
      { numRuns: 60 },
    );
  });

  test('forgets a line that is gone, and puts one that comes back last', () => {
    const index = new LineIndex(lines);
    const [first] = lines as [RelationLine];
    index.update([], [first]);
    expect(index.within(first.bounds)).not.toContain(first);
    index.update([first], []);
    expect(index.within(first.bounds).at(-1)).toBe(first);
  });
});
