import { describe, expect, it } from 'vitest';
import { alignmentLines } from '../../../shared/placement/alignment';

const at = (x: number, y: number) => ({ x, y });

describe('R-MAP-18 what stands in line with what is in the hand', () => {
  it('is the nearest in the same row to either side, and in the same column', () => {
    const standing = [at(0, 0), at(200, 0), at(600, 0), at(800, 0), at(400, 104), at(400, 312), at(50, 52)];
    expect(alignmentLines([at(400, 0)], standing)).toEqual([
      { from: at(200, 0), to: at(400, 0) },
      { from: at(400, 0), to: at(600, 0) },
      { from: at(400, 0), to: at(400, 104) },
    ]);
  });

  it('is nothing beside a row or column, however near', () => {
    expect(alignmentLines([at(400, 26)], [at(200, 0), at(450, 104)])).toEqual([]);
  });

  it('goes out from the ends of several that are in line themselves', () => {
    const held = [at(200, 0), at(400, 0)];
    expect(alignmentLines(held, [at(0, 0), at(800, 0), at(300, 0)])).toEqual([
      { from: at(0, 0), to: at(200, 0) },
      { from: at(400, 0), to: at(800, 0) },
    ]);
  });
});
