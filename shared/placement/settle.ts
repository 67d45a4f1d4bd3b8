import type { Position } from '../model/content-types';
import { ElementIndex } from '../projection/element-index';
import { elementHeight, elementWidth, leastGap, snapStep } from './element-size';

/** The nearest crossing of the placing grid. */
export function snapped({ x, y }: Position): Position {
  return { x: Math.round(x / snapStep.x) * snapStep.x, y: Math.round(y / snapStep.y) * snapStep.y };
}

/**
 * Where dropped elements come to rest: on the grid, each at the nearest place where it covers nothing. Those in
 * `standing` stay where they are.
 */
export function settle(
  dropped: readonly { readonly id: string; readonly position: Position }[],
  standing: readonly Position[],
): { readonly id: string; readonly position: Position }[] {
  const taken = new ElementIndex(standing);
  return dropped.map(({ id, position }) => {
    const rest = nearestFree(snapped(position), taken);
    taken.add(rest);
    return { id, position: rest };
  });
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
  const rest = new Map(settle(wished, [...standing, ...kept]).map(({ id, position }) => [id, position]));
  return chosen.map((place) => ({ ...place, ...rest.get(place.id) }));
}

function nearestFree(wish: Position, taken: ElementIndex): Position {
  const isFree = (place: Position) => {
    const reach = {
      left: place.x - elementWidth / 2 - leastGap,
      top: place.y - elementHeight / 2 - leastGap,
      right: place.x + elementWidth / 2 + leastGap,
      bottom: place.y + elementHeight / 2 + leastGap,
    };
    for (const other of taken.within(reach)) {
      if (
        Math.abs(other.x - place.x) < elementWidth + leastGap &&
        Math.abs(other.y - place.y) < elementHeight + leastGap
      )
        return false;
    }
    return true;
  };
  if (isFree(wish)) return wish;
  const leastStep = Math.min(snapStep.x, snapStep.y);
  let best: { place: Position; distance: number } | undefined;
  for (let ring = 1; best === undefined || ring * leastStep <= best.distance; ring += 1) {
    for (let column = -ring; column <= ring; column += 1) {
      const onSide = Math.abs(column) === ring;
      for (let row = -ring; row <= ring; row += onSide ? 1 : 2 * ring) {
        const place = { x: wish.x + column * snapStep.x, y: wish.y + row * snapStep.y };
        const distance = Math.hypot(place.x - wish.x, place.y - wish.y);
        if (best !== undefined && distance >= best.distance) continue;
        if (isFree(place)) best = { place, distance };
      }
    }
  }
  return best.place;
}
