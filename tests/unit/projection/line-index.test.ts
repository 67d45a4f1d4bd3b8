import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex, stretchesAlong } from '../../../renderer/map/scene/line-index';
import { type Box, overlaps } from '../../../shared/placement/box';
import { RelationRouter } from '../../../shared/projection/relation-router';
import { cornersOf, type PlannedLine } from '../../../shared/projection/route-plan';
import { generatedModel } from '../../bench/map/generate-map';

const router = new RelationRouter();
const model = generatedModel(300);
router.update(model.relations, model.elements);
const lines: readonly PlannedLine[] = [...router.planned()];
const [right, up] = [900, -500];
/** The same lines on other ways. */
const elsewhere = lines.map((line): PlannedLine => {
  const { from, to, fromLane, toLane, column } = line.plan;
  const plan = {
    ...line.plan,
    from: { x: from.x + right, y: from.y + up },
    to: { x: to.x + right, y: to.y + up },
    fromLane: fromLane + up,
    toLane: toLane + up,
    column: column === null ? null : column + right,
  };
  return { ...line, plan };
});

const aBox = fc
  .record({
    x: fc.integer({ min: -4_000, max: 4_000 }),
    y: fc.integer({ min: -3_000, max: 3_000 }),
    width: fc.integer({ min: 1, max: 3_000 }),
    height: fc.integer({ min: 1, max: 2_000 }),
  })
  .map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height }));

const runsThrough = ({ plan }: PlannedLine, box: Box) =>
  stretchesAlong(cornersOf(plan)).some((stretch) => overlaps(stretch, box));

describe('the index of lines', () => {
  test('finds every line that is planned through a part, each once, in the order of painting, also after changes', () => {
    const changes = fc.array(fc.nat({ max: lines.length - 1 }), { maxLength: 60 });
    fc.assert(
      fc.property(changes, fc.nat(5), aBox, (changed, parts, box) => {
        const index = new LineIndex(lines);
        const making = index.making();
        for (let part = 0; part < parts; part += 1) making.next();
        const now = [...lines];
        for (const at of new Set(changed)) {
          index.update({ came: [elsewhere[at] as PlannedLine], went: [lines[at] as PlannedLine] });
          now[at] = elsewhere[at] as PlannedLine;
        }
        expect(index.within(box)).toEqual(now.filter((line) => runsThrough(line, box)));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['made', true],
    ['still to be made', false],
  ])('forgets a line that is gone, and puts one that comes back last, when it is %s', (_what, isMade) => {
    const index = new LineIndex(lines);
    if (isMade) for (const _ of index.making());
    const [first] = lines as [PlannedLine];
    const around = { left: -50_000, right: 50_000, top: -50_000, bottom: 50_000 };
    index.update({ came: [], went: [first] });
    if (isMade) expect(index.within(around)).toEqual(lines.slice(1));
    index.update({ came: [first], went: [] });
    expect(index.within(around)).toEqual([...lines.slice(1), first]);
  });
});
