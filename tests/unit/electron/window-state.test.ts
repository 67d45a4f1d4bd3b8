import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedWindow, savedWindowOf, smallestOn, smallestWindow } from '../../../electron/settings/window-state';

const laptop = { x: 0, y: 24, width: 1366, height: 744 };
const beamer = { x: 1366, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1200, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('where the window opens', () => {
  it('opens in the middle of the first display the first time, no larger than it', () => {
    expect(fittedWindow(null, [laptop, beamer])).toEqual({
      bounds: { x: 0, y: 24, width: 1366, height: 744 },
      maximized: false,
    });
    expect(fittedWindow(null, [beamer]).bounds).toEqual({ x: 1366 + 240, y: 90, width: 1440, height: 900 });
  });

  it('comes back where it was', () => {
    expect(fittedWindow(at(100, 40), [laptop, beamer])).toEqual(at(100, 40));
    expect(fittedWindow(at(1500, 200), [laptop, beamer])).toEqual(at(1500, 200));
  });

  it('comes back maximized', () => {
    expect(fittedWindow({ ...at(1500, 200), maximized: true }, [laptop, beamer]).maximized).toBe(true);
  });

  it('comes to the first display when its own is unplugged', () => {
    expect(fittedWindow(at(1500, 200), [laptop])).toEqual(at(83, 46));
  });

  it('is moved back inside when it hangs over an edge', () => {
    expect(fittedWindow(at(300, 100), [laptop])).toEqual(at(166, 68));
  });

  it('asks for no more than there is where a large scale leaves few pixels', () => {
    expect(smallestOn({ width: 1366, height: 744 })).toEqual(smallestWindow);
    expect(smallestOn({ width: 911, height: 488 })).toEqual({ width: 911, height: 488 });
    expect(smallestOn({ width: 1024, height: 520 })).toEqual({ width: 960, height: 520 });
  });

  it('is always within a display, and usable', () => {
    const anyNumber = fc.integer({ min: -5000, max: 5000 });
    const anySize = fc.integer({ min: 1, max: 5000 });
    const area = fc.record({
      x: anyNumber,
      y: anyNumber,
      width: fc.integer({ min: 1024, max: 4000 }),
      height: fc.integer({ min: 700, max: 2200 }),
    });
    fc.assert(
      fc.property(anyNumber, anyNumber, anySize, anySize, fc.array(area, { minLength: 1 }), (x, y, w, h, areas) => {
        const { bounds } = fittedWindow(at(x, y, w, h), areas);
        const holder = areas.find(
          (each) =>
            bounds.x >= each.x &&
            bounds.y >= each.y &&
            bounds.x + bounds.width <= each.x + each.width &&
            bounds.y + bounds.height <= each.y + each.height,
        );
        expect(holder).toBeDefined();
        expect(bounds.width).toBeGreaterThanOrEqual(smallestWindow.width);
        expect(bounds.height).toBeGreaterThanOrEqual(smallestWindow.height);
      }),
    );
  });
});

describe('what a settings file says of the window', () => {
  const saved = { bounds: { x: -10, y: 20, width: 1200, height: 800 }, maximized: true };

  it('is taken as it is, without what does not belong there', () => {
    expect(savedWindowOf(saved)).toEqual(saved);
    expect(savedWindowOf({ ...saved, bounds: { ...saved.bounds, z: 1 }, later: true })).toEqual(saved);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'links boven'],
    ['no bounds', { maximized: false }],
    ['half a place', { bounds: { x: 1, y: 2 }, maximized: false }],
    ['a broken number', { ...saved, bounds: { ...saved.bounds, x: 0.5 } }],
    ['a number in quotes', { ...saved, bounds: { ...saved.bounds, y: '20' } }],
    ['no width', { ...saved, bounds: { ...saved.bounds, width: 0 } }],
    ['a height below nothing', { ...saved, bounds: { ...saved.bounds, height: -800 } }],
    ['not whether it was maximized', { bounds: saved.bounds }],
  ])('is no place: %s', (_what, found) => {
    expect(savedWindowOf(found)).toBeNull();
  });
});
