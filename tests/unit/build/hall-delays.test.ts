import { describe, expect, it } from 'vitest';
import { hallDelays } from '../../demo/stopwatch';

const entry = (savedAt: number) => ({
  dot: `r:${savedAt}`,
  enteredAt: savedAt - 10,
  savedAt,
  publishedAt: savedAt + 1,
  paintedAt: savedAt + 20,
});

describe('from saved to painted in the hall', () => {
  it('takes the first painting after the screens were told', () => {
    expect(hallDelays([entry(100), entry(600)], [90, 100.5, 140, 160, 650])).toEqual([40, 50]);
  });

  it('leaves out what changes nothing in the hall, and takes no later painting for it', () => {
    expect(hallDelays([entry(100), entry(600)], [650])).toEqual([50]);
    expect(hallDelays([entry(100)], [5000])).toEqual([]);
  });
});
