import type { Position } from '../model/content-types';
import type { Box } from './box';
import { ElementIndex } from './element-index';
import { elementHeight, elementWidth, leastGap, snapStep } from './element-size';

/** The nearest crossing of the placing grid. */
export function snapped({ x, y }: Position): Position {
  return { x: Math.round(x / snapStep.x) * snapStep.x, y: Math.round(y / snapStep.y) * snapStep.y };
}

/** Whether an element at a place of the grid would cover nothing of what stands, and leave the least room around itself. */
export type HasRoom = (place: Position) => boolean;

/** Room among some places. */
export function roomAmong(standing: readonly Position[]): HasRoom {
  const taken = new TakenPlaces(standing);
  return (place) => taken.isFree(place);
}

/**
 * Room among places that can be looked up already: on a map of thousands entering them all takes longer than asking.
 * @param isStanding of an id, whether it stays where it is
 */
export const roomIn =
  <Place extends Position & { readonly id: string }>(
    index: { everyWithin: (box: Box, isTrue: (place: Place) => boolean) => boolean },
    isStanding: (id: string) => boolean,
  ): HasRoom =>
  ({ x, y }) => {
    const [across, down] = [reach.x - elementWidth / 2, reach.y - elementHeight / 2];
    return index.everyWithin(
      { left: x - across, right: x + across, top: y - down, bottom: y + down },
      (other) => !isStanding(other.id) || Math.abs(other.x - x) >= reach.x || Math.abs(other.y - y) >= reach.y,
    );
  };

/** Where dropped elements come to rest: on the grid, each at the nearest place where it covers nothing. */
export function settle(
  dropped: readonly { readonly id: string; readonly position: Position }[],
  hasRoom: HasRoom,
): { readonly id: string; readonly position: Position }[] {
  const taken = new TakenPlaces([]);
  return dropped.map(({ id, position }) => {
    const rest = nearestFree(snapped(position), (place) => hasRoom(place) && taken.isFree(place));
    taken.add(rest);
    return { id, position: rest };
  });
}

/**
 * Of what came to rest, what is back where it stood although it was dropped elsewhere: there was no room nearer by.
 * @param start where an element stood before it was taken up
 */
export function wentBack(
  dropped: readonly { readonly id: string; readonly position: Position }[],
  rest: readonly { readonly id: string; readonly position: Position }[],
  start: (id: string) => Position | undefined,
): readonly { readonly id: string; readonly position: Position }[] {
  const places = new Map(rest.map(({ id, position }) => [id, position]));
  const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
    one !== undefined && one.x === other?.x && one.y === other.y;
  return dropped.filter(
    ({ id, position }) => isSame(places.get(id), start(id)) && !isSame(snapped(position), start(id)),
  );
}

/**
 * Places that were chosen a while ago, now that something may have come to stand there: each that would cover it goes to
 * the nearest place where it covers nothing, the others are kept.
 */
export function keptClear<Place extends Position & { readonly id: string }>(
  chosen: readonly Place[],
  standing: readonly Position[],
): readonly Place[] {
  const taken = new ElementIndex(standing);
  const isCovered = ({ x, y }: Position) =>
    [
      ...taken.within({
        left: x - elementWidth / 2,
        right: x + elementWidth / 2,
        top: y - elementHeight / 2,
        bottom: y + elementHeight / 2,
      }),
    ].some((other) => Math.abs(other.x - x) < elementWidth && Math.abs(other.y - y) < elementHeight);
  const covering = chosen.filter(isCovered);
  if (covering.length === 0) return chosen;
  const kept = chosen.filter((place) => !isCovered(place));
  const wished = covering.map(({ id, x, y }) => ({ id, position: { x, y } }));
  const rest = new Map(settle(wished, roomAmong([...standing, ...kept])).map(({ id, position }) => [id, position]));
  return chosen.map((place) => ({ ...place, ...rest.get(place.id) }));
}

function nearestFree(wish: Position, hasRoom: HasRoom): Position {
  if (hasRoom(wish)) return wish;
  const leastStep = Math.min(snapStep.x, snapStep.y);
  let best: { place: Position; distance: number } | undefined;
  for (let ring = 1; best === undefined || ring * leastStep <= best.distance; ring += 1) {
    for (let column = -ring; column <= ring; column += 1) {
      const onSide = Math.abs(column) === ring;
      for (let row = -ring; row <= ring; row += onSide ? 1 : 2 * ring) {
        const place = { x: wish.x + column * snapStep.x, y: wish.y + row * snapStep.y };
        const distance = Math.hypot(place.x - wish.x, place.y - wish.y);
        if (best !== undefined && distance >= best.distance) continue;
        if (hasRoom(place)) best = { place, distance };
      }
    }
  }
  return best.place;
}

const reach = { x: elementWidth + leastGap, y: elementHeight + leastGap } as const;
/** More rows than any map has. */
const mostRows = 4_194_304;

/** What stands where, in boxes as large as an element with its room, so that only nine of them are asked. */
class TakenPlaces {
  readonly #boxes = new Map<number, Position[]>();

  constructor(places: readonly Position[]) {
    for (const place of places) this.add(place);
  }

  add(place: Position): void {
    const key = Math.floor(place.x / reach.x) * mostRows + Math.floor(place.y / reach.y);
    const box = this.#boxes.get(key);
    if (box === undefined) this.#boxes.set(key, [place]);
    else box.push(place);
  }

  /** Whether an element there covers nothing and leaves the least room around itself. */
  isFree({ x, y }: Position): boolean {
    const [column, row] = [Math.floor(x / reach.x), Math.floor(y / reach.y)];
    for (let across = column - 1; across <= column + 1; across += 1) {
      for (let down = row - 1; down <= row + 1; down += 1) {
        for (const other of this.#boxes.get(across * mostRows + down) ?? nothing) {
          if (Math.abs(other.x - x) < reach.x && Math.abs(other.y - y) < reach.y) return false;
        }
      }
    }
    return true;
  }
}

const nothing: readonly Position[] = [];
