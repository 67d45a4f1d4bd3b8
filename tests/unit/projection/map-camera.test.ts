import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MapCourse } from '../../../renderer/map/camera/map-course';
import { inPixels } from '../../../renderer/map/paint/viewport-box';
import {
  covers,
  isOutgrown,
  isSharp,
  movablePicture,
  placeOf,
  slackOf,
} from '../../../renderer/map/picture/movable-picture';
import { aimed } from '../../../renderer/map/picture/picture-aim';
import { mapChange } from '../../../renderer/map/scene/map-changes';
import { fitted, isInView, nudged } from '../../../shared/projection/map-bounds';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { fullTable } from '../placement/things';
import { contentWith } from './table';

const view = { width: 800, height: 600 };
const box = (x: number, y: number) => ({ x, y, width: 172, height: 78 });

describe('bringing an element into view', () => {
  test('does not move the map when it is in view already', () => {
    const here = { x: 0, y: 0, zoom: 1 };
    expect(nudged(box(300, 300), here, view, 16)).toBe(here);
  });

  test('takes the smallest step along each axis', () => {
    expect(nudged(box(700, 300), { x: 0, y: 0, zoom: 1 }, view, 16)).toEqual({ x: -88, y: 0, zoom: 1 });
    expect(nudged(box(-40, 590), { x: 0, y: 0, zoom: 1 }, view, 16)).toEqual({ x: 56, y: -84, zoom: 1 });
  });

  test('shows it as a whole from anywhere, at the same zoom', () => {
    const offset = fc.integer({ min: -5_000, max: 5_000 });
    fc.assert(
      fc.property(
        offset,
        offset,
        offset,
        offset,
        fc.double({ min: 0.15, max: 2.5, noNaN: true }),
        (x, y, left, top, zoom) => {
          const next = nudged(box(left, top), { x, y, zoom }, view, 16);
          expect(next.zoom).toBe(zoom);
          // Half a thousandth of a pixel for rounding.
          const slack = 0.0005 / zoom;
          const inner = { x: left + slack, y: top + slack, width: 172 - 2 * slack, height: 78 - 2 * slack };
          expect(isInView(inner, next, view)).toBe(true);
        },
      ),
    );
  });
});

describe('a picture that is moved instead of painted', () => {
  const seen = { x: 120, y: -40, zoom: 0.5 };
  const picture = movablePicture(seen, view, 0.25);

  test('that is made for going away serves until the map is half as large about the middle, two thirds about an edge', () => {
    const { from, beyond } = aimed(seen, view, seen.zoom * 1.4);
    const away = movablePicture(from, view, beyond);
    const about = (x: number, y: number, by: number) => ({
      x: x - (x - seen.x) * by,
      y: y - (y - seen.y) * by,
      zoom: seen.zoom * by,
    });
    fc.assert(
      fc.property(
        fc.nat(view.width),
        fc.nat(view.height),
        fc.double({ min: 0.67, max: 1, noNaN: true }),
        (x, y, by) => {
          expect(covers(away, about(x, y, by), view, 2)).toBe(true);
        },
      ),
    );
    const [x, y] = [view.width / 2, view.height / 2];
    expect(covers(away, about(x, y, 0.51), view, 2)).toBe(true);
    expect(covers(away, about(0, y, 0.65), view, 2)).toBe(false);
    expect(covers(picture, about(x, y, 0.65), view, 2)).toBe(false);
  });

  test('that is made for coming nearer has next to nothing beyond the window, and at rest a share', () => {
    expect(aimed(seen, view, 0.3)).toEqual({ from: seen, beyond: 0.03 });
    expect(aimed(seen, view, seen.zoom)).toEqual({ from: seen, beyond: 0.25 });
    expect(aimed(seen, view, undefined)).toEqual({ from: seen, beyond: 0.25 });
  });

  test('lies where the map is, wherever that goes', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.integer({ min: -900, max: 900 }),
          y: fc.integer({ min: -900, max: 900 }),
          zoom: fc.double({ min: 0.2, max: 2, noNaN: true }),
        }),
        fc.integer({ min: -3_000, max: 3_000 }),
        (next, point) => {
          const { x, scale } = placeOf(picture, next);
          const painted = point * picture.viewport.zoom + picture.viewport.x;
          expect(painted * scale + x).toBeCloseTo(point * next.zoom + next.x, 4);
        },
      ),
    );
  });

  test('serves as long as it fills the window', () => {
    const moved = (by: number) => covers(picture, { ...seen, x: seen.x + by }, view, 1.6);
    expect([moved(0), moved(199), moved(-199), moved(203), moved(-203)]).toEqual([true, true, true, false, false]);
  });

  test('is not stretched until nothing can be read', () => {
    expect(
      covers(
        picture,
        fitted({ x: 0, y: 0, width: 400, height: 300 }, view, { margin: 0, leastZoom: 2, mostZoom: 2 }),
        view,
        1.6,
      ),
    ).toBe(false);
  });
});

describe('a picture that ends where the map does', () => {
  const map = { left: -400, top: -150, right: 700, bottom: 250 };
  const whole = { x: 300, y: 250, zoom: 0.5 };
  const picture = movablePicture(whole, view, 0.25, map);

  test('has no more paper than the map, and serves wherever that is moved', () => {
    expect(picture.size).toEqual({ width: 550, height: 200 });
    const moved = (x: number, y: number) => ({ ...whole, x: whole.x + x, y: whole.y + y });
    for (const seen of [moved(0, 0), moved(900, 0), moved(-900, 400), moved(0, -900)]) {
      expect(covers(picture, seen, view, 1.6)).toBe(true);
      expect(slackOf(picture, seen, view)).toBe(Number.POSITIVE_INFINITY);
    }
  });

  test('whenever it serves, all of the map that is in the window is in the picture', () => {
    const side = fc.integer({ min: -400, max: 400 });
    const length = fc.integer({ min: 200, max: 2_000 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    let seenOnMap = 0;
    fc.assert(
      fc.property(
        fc.record({ left: side, top: side, width: length, height: length }),
        fc.record({ x: side, y: side, zoom: fc.double({ min: 0.3, max: 2, noNaN: true }) }),
        fc.record({ x: side, y: side, scale: fc.double({ min: 0.6, max: 1.7, noNaN: true }) }),
        fc.record({ x: share, y: share }),
        ({ left, top, width, height }, painted, by, at) => {
          const room = { left, top, right: left + width, bottom: top + height };
          const cut = movablePicture(painted, view, 0.25, room);
          const seen = { x: painted.x + by.x, y: painted.y + by.y, zoom: painted.zoom * by.scale };
          const inWindow = inPixels(room, seen);
          const from = { x: Math.max(0, inWindow.left), y: Math.max(0, inWindow.top) };
          const to = { x: Math.min(view.width, inWindow.right), y: Math.min(view.height, inWindow.bottom) };
          if (from.x >= to.x || from.y >= to.y || !covers(cut, seen, view, 1.6)) return;
          const point = {
            x: (from.x + at.x * (to.x - from.x) - seen.x) / seen.zoom,
            y: (from.y + at.y * (to.y - from.y) - seen.y) / seen.zoom,
          };
          seenOnMap += 1;
          const inCut = {
            x: point.x * painted.zoom + cut.viewport.x,
            y: point.y * painted.zoom + cut.viewport.y,
          };
          // Half a pixel of the window, which may be more of the picture.
          const slack = 0.5 * 1.7;
          expect(inCut.x >= -slack && inCut.x <= cut.size.width + slack).toBe(true);
          expect(inCut.y >= -slack && inCut.y <= cut.size.height + slack).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(seenOnMap).toBeGreaterThan(100);
  });

  test('is outgrown by what is put beyond an edge where it took the map to end, and only there', () => {
    const at = (left: number, top: number) => ({ left, top, right: left + 10, bottom: top + 10 });
    expect(isOutgrown(picture, [at(0, 0), at(680, 230)])).toBe(false);
    expect(isOutgrown(picture, [at(0, 0), at(695, 0)])).toBe(true);
    expect(isOutgrown(picture, [at(0, -160)])).toBe(true);
    const near = movablePicture({ x: 400, y: 300, zoom: 2 }, view, 0.25, map);
    expect(isOutgrown(near, [at(-390, 0), at(900, 900)])).toBe(false);
  });

  test('of a map that lies elsewhere it is as large as of a map without an end', () => {
    const away = movablePicture({ x: 9_000, y: 0, zoom: 1 }, view, 0.25, map);
    expect(away).toEqual(movablePicture({ x: 9_000, y: 0, zoom: 1 }, view, 0.25));
  });
});

describe('what a new model asks of the camera', () => {
  const table = fullTable();
  const { elements } = mapModelOf(contentWith(table), 'nl', { audience: 'facilitator' });
  const [first, ...rest] = elements;
  if (first === undefined) throw new Error('an empty table');

  test('the first elements and another table are looked at anew', () => {
    expect(mapChange([], elements).kind).toBe('anew');
    expect(
      mapChange(
        elements.map((each) => ({ ...each, id: `other ${each.id}` })),
        elements,
      ).kind,
    ).toBe('anew');
  });

  test('what came and what was put elsewhere is followed, what was only renamed is not', () => {
    expect(mapChange(rest, elements)).toEqual({ kind: 'changed', elements: [first] });
    expect(mapChange([{ ...first, x: first.x + 200 }, ...rest], elements)).toEqual({
      kind: 'changed',
      elements: [first],
    });
    expect(mapChange([{ ...first, name: 'anders' }, ...rest], elements)).toEqual({ kind: 'changed', elements: [] });
  });
});

describe('where the map is heading', () => {
  test('is known until it is there, or is left', async () => {
    const course = new MapCourse();
    const [one, other] = [
      { x: 0, y: 0, zoom: 1 },
      { x: 10, y: 0, zoom: 1 },
    ];
    let arrive = () => {};
    const first = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    expect(course.aim).toBeNull();
    course.head(one, first);
    expect(course.aim).toBe(one);
    // Heading elsewhere meanwhile: the end of the first movement is not that of the second.
    course.head(other, new Promise(() => {}));
    arrive();
    await first;
    expect(course.aim).toBe(other);
    course.leave();
    expect(course.aim).toBeNull();
    course.head(one, first);
    await first;
    expect(course.aim).toBeNull();
  });

  test('is reached when the zoom is but a rounding away', () => {
    const picture = movablePicture({ x: 3, y: 4, zoom: 0.1 + 0.2 }, view, 0.25);
    expect(isSharp(picture, { x: 3, y: 4, zoom: 0.3 })).toBe(true);
    expect(isSharp(picture, { x: 3, y: 4, zoom: 0.3001 })).toBe(false);
  });
});
