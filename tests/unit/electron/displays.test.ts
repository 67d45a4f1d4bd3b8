import { describe, expect, it } from 'vitest';
import { chooseDisplay, type Display, describeDisplays } from '../../../electron/windows/displays';

function display(id: number, x: number, y = 0, label = `scherm ${id}`, scaleFactor = 1): Display {
  const bounds = { x, y, width: 1920, height: 1080 };
  return { id, label, bounds, workArea: bounds, scaleFactor };
}

const laptop = display(1, 0);
const beamer = display(2, 1920);
const television = display(3, -1920);

describe('choosing the display for the hall', () => {
  it('takes the one that does not hold the facilitator window', () => {
    expect(chooseDisplay([laptop, beamer], 1, null)).toEqual({ display: beamer, external: true });
    expect(chooseDisplay([laptop, beamer], 2, null)).toEqual({ display: laptop, external: true });
  });

  it('takes the one that was asked for, also the facilitator’s own', () => {
    expect(chooseDisplay([laptop, beamer, television], 1, 2)).toEqual({ display: beamer, external: true });
    expect(chooseDisplay([laptop, beamer], 1, 1)).toEqual({ display: laptop, external: false });
  });

  it('takes another external one when the one asked for is unplugged', () => {
    expect(chooseDisplay([laptop, television], 1, 2)).toEqual({ display: television, external: true });
  });

  it('falls back to the only one', () => {
    expect(chooseDisplay([laptop], 1, 2)).toEqual({ display: laptop, external: false });
  });

  it('has no answer without a display', () => {
    expect(chooseDisplay([], 1, null)).toBeNull();
  });
});

describe('describing displays', () => {
  it('numbers them from left to right, in physical pixels', () => {
    const described = describeDisplays([display(1, 0, 0, 'laptop', 1.5), beamer, television], 1);
    expect(described.map(({ id, number }) => [id, number])).toEqual([
      [3, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(described[1]).toMatchObject({ label: 'laptop', width: 2880, height: 1620, holdsFacilitator: true });
    expect(described.filter(({ holdsFacilitator }) => holdsFacilitator)).toHaveLength(1);
  });

  it('numbers stacked displays from top to bottom', () => {
    const described = describeDisplays([display(1, 0, 0), display(2, 0, -1080)], 1);
    expect(described.map(({ id }) => id)).toEqual([2, 1]);
  });
});
