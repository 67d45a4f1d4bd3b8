import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedBy, wheelMeaning, zoomedAt } from '../../../shared/projection/map-gesture';

const limits = { least: 0.1, most: 4 };
const turn = (values: Partial<Parameters<typeof wheelMeaning>[0]>) =>
  wheelMeaning({ deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false, ...values });

const places = fc.record({ x: fc.integer({ min: 0, max: 1500 }), y: fc.integer({ min: 0, max: 900 }) });
const views = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  zoom: fc.double({ min: 0.2, max: 2, noNaN: true }),
});
const mapPoint = (view: { x: number; y: number; zoom: number }, { x, y }: { x: number; y: number }) => [
  (x - view.x) / view.zoom,
  (y - view.y) / view.zoom,
];

describe('R-MAP-14 fingers on the map', () => {
  it('one finger moves the map by as much as it moves', () => {
    expect(followedBy({ x: 10, y: 20, zoom: 0.5 }, [{ x: 100, y: 100 }], [{ x: 130, y: 60 }], limits)).toEqual({
      x: 40,
      y: -20,
      zoom: 0.5,
    });
  });

  it('two fingers keep the place between them, at a zoom that follows how far they are apart', () => {
    fc.assert(
      fc.property(views, places, places, places, places, (view, a, b, c, d) => {
        const spread = Math.hypot(a.x - b.x, a.y - b.y);
        fc.pre(spread > 20 && Math.hypot(c.x - d.x, c.y - d.y) > 20);
        const next = followedBy(view, [a, b], [c, d], limits);
        const middle = (one: typeof a, other: typeof a) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
        const [was, is] = [mapPoint(view, middle(a, b)), mapPoint(next, middle(c, d))];
        expect(is[0]).toBeCloseTo(was[0] as number, 4);
        expect(is[1]).toBeCloseTo(was[1] as number, 4);
        const wanted = (view.zoom * Math.hypot(c.x - d.x, c.y - d.y)) / spread;
        expect(next.zoom).toBeCloseTo(Math.min(limits.most, Math.max(limits.least, wanted)), 6);
      }),
    );
  });

  it('zooming stops at the limits without moving what is under the pointer', () => {
    const view = { x: 0, y: 0, zoom: 2 };
    expect(zoomedAt(view, { x: 50, y: 50 }, 10, limits)).toEqual({ x: -50, y: -50, zoom: 4 });
    expect(zoomedAt({ ...view, zoom: 4 }, { x: 50, y: 50 }, 10, limits)).toEqual({ x: 0, y: 0, zoom: 4 });
  });
});

describe('R-MAP-14 a turn of the wheel', () => {
  it('zooms with Ctrl or the command key, in and out by the same share', () => {
    const nearer = turn({ ctrlKey: true, deltaY: -10 });
    const farther = turn({ metaKey: true, deltaY: 10 });
    if (nearer.kind !== 'zoom' || farther.kind !== 'zoom') throw new Error('no zoom');
    expect(nearer.factor).toBeGreaterThan(1);
    expect(nearer.factor * farther.factor).toBeCloseTo(1, 9);
  });

  it('moves the map when two fingers slide over a trackpad', () => {
    expect(turn({ deltaX: 12, deltaY: -7 })).toEqual({ kind: 'pan', x: -12, y: 7 });
    expect(turn({ deltaY: 3.5 })).toEqual({ kind: 'pan', x: -0, y: -3.5 });
  });

  it('is a notch when a mouse wheel turned, and moves sideways with Shift', () => {
    expect(turn({ deltaY: 120 })).toEqual({ kind: 'notch' });
    expect(turn({ deltaY: 3, deltaMode: 1 })).toEqual({ kind: 'notch' });
    expect(turn({ deltaY: 100, ctrlKey: true })).toEqual({ kind: 'notch' });
    expect(turn({ deltaY: 100, shiftKey: true })).toEqual({ kind: 'pan', x: -100, y: 0 });
  });
});
