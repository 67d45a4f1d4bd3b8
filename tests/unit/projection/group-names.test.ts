import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../shared/placement/box';
import { elementGroupsOf } from '../../../shared/projection/element-groups';
import { groupNamesOf } from '../../../shared/projection/group-names';
import { measureLabel } from '../../../shared/projection/label-metrics';
import { generatedModel } from '../../bench/map/generate-map';

const sizes = { size: 15, leastSize: 12, measure: measureLabel };

describe('names of rows from far', () => {
  test.each([
    [1_000, 0.108],
    [1_000, 0.08],
    [5_000, 0.05],
    [5_000, 0.035],
  ])('R-MAP-20 of %i elements at zoom %f all can be read, and none covers another', (count, zoom) => {
    const groups = elementGroupsOf(generatedModel(count).elements, 'nl');
    const names = groupNamesOf(groups, { zoom, ...sizes });
    const rows = groups.filter(({ members }) => members.length > 9);
    const said = names.map(({ lines }) => lines.join(' '));
    expect(rows.length).toBeGreaterThan(8);
    for (const { text, members } of rows) expect(said).toContain(`${text} ${members.length}`);
    const boxes = names.map(({ middle, lines, size }) => {
      const half = { x: Math.max(...lines.map((line) => measureLabel(line, size))) / 2, y: size * 0.45 };
      return {
        left: middle.x - half.x,
        right: middle.x + half.x,
        top: middle.y - half.y * lines.length,
        bottom: middle.y + half.y * lines.length,
      };
    });
    const covered = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => overlaps(one, other)));
    expect(covered).toEqual([]);
    for (const { size } of names) expect(size).toBeGreaterThanOrEqual(sizes.leastSize);
  });
});
