import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapChange } from '../../../renderer/map/map-changes';
import { covers, movablePicture, placeOf } from '../../../renderer/map/movable-picture';
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
