import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from '../../shared/placement/box';
import { ElementIndex, lineRoom } from '../../shared/placement/element-index';
import { elementHeight, elementWidth, leastGap, snapStep } from '../../shared/placement/element-size';
import { roomAmong, roomIn } from '../../shared/placement/settle';
import { runs } from './settings';

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** On the grid and beside it, so that cards lie in one cell, in two and in four. */
const along = (step: number) =>
  fc.oneof(
    fc.integer({ min: -12, max: 12 }).map((at) => at * step),
    fc.integer({ min: -700, max: 700 }),
  );
const aPlace = fc.record({ x: along(snapStep.x), y: along(snapStep.y) });
const places = fc
  .array(aPlace, { maxLength: 40 })
  .map((list) => list.map((place, index): Place => ({ ...place, id: `e${index}` })));

/** Some are entered at once and some one by one, and a part of both leaves again. */
const followed = places.chain((all) =>
  fc.record({
    all: fc.constant(all),
    atOnce: fc.nat(all.length),
    isGone: fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }),
  }),
);

function indexOf({ all, atOnce, isGone }: { all: readonly Place[]; atOnce: number; isGone: readonly boolean[] }) {
  const index = new ElementIndex<Place>(all.slice(0, atOnce));
  for (const place of all.slice(atOnce)) index.add(place);
  for (const [at, place] of all.entries()) if (isGone[at]) index.remove(place);
  // What is like something in it is not that.
  for (const place of all) index.remove({ ...place });
  return { index, standing: all.filter((_, at) => !isGone[at]) };
}

const ids = (some: Iterable<Place>) => [...some].map(({ id }) => id).sort();

it('what stands where is found as by asking every element', () => {
  const aBox = fc
    .tuple(aPlace, fc.nat(500), fc.nat(400))
    .map(([{ x, y }, width, height]): Box => ({ left: x, top: y, right: x + width, bottom: y + height }));
  fc.assert(
    fc.property(followed, aBox, (changes, box) => {
      const { index, standing } = indexOf(changes);
      const inside = standing.filter(
        ({ x, y }) =>
          x + elementWidth / 2 >= box.left &&
          x - elementWidth / 2 <= box.right &&
          y + elementHeight / 2 >= box.top &&
          y - elementHeight / 2 <= box.bottom,
      );
      expect(ids(index.within(box))).toEqual(ids(inside));
      const isEven = ({ id }: Place) => Number(id.slice(1)) % 2 === 0;
      expect(index.everyWithin(box, isEven)).toBe(inside.every(isEven));
      const at = index.at(box.left, box.top);
      const under = standing.filter(
        ({ x, y }) => Math.abs(x - box.left) <= elementWidth / 2 && Math.abs(y - box.top) <= elementHeight / 2,
      );
      expect(at === undefined ? [] : [at.id]).toEqual(under.slice(-1).map(({ id }) => id));
    }),
    runs(500),
  );
});

it('an upright line touches what it would touch by asking every element', () => {
  fc.assert(
    fc.property(followed, aPlace, fc.nat(900), (changes, { x, y }, length) => {
      const { index, standing } = indexOf(changes);
      const isTouched = standing.some(
        (place) =>
          Math.abs(place.x - x) < elementWidth / 2 + lineRoom &&
          place.y + elementHeight / 2 > y &&
          place.y - elementHeight / 2 < y + length,
      );
      expect(index.touches(x, y, y + length)).toBe(isTouched);
    }),
    runs(500),
  );
});

it('room in an index is room among the places in it that stay', () => {
  fc.assert(
    fc.property(followed, aPlace, fc.nat(3), (changes, wish, part) => {
      const { index, standing } = indexOf(changes);
      const stays = (id: string) => Number(id.slice(1)) % 4 !== part;
      const rest = standing.filter(({ id }) => stays(id));
      const hasRoom = rest.every(
        ({ x, y }) =>
          Math.abs(x - wish.x) >= elementWidth + leastGap || Math.abs(y - wish.y) >= elementHeight + leastGap,
      );
      expect(roomIn(index, stays)(wish)).toBe(hasRoom);
      expect(roomAmong(rest)(wish)).toBe(hasRoom);
    }),
    runs(500),
  );
});
