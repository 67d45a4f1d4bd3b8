import type { Position } from '../../../shared/model/content-types';

export type Direction = 'left' | 'right' | 'up' | 'down';

export const directionOfKey: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export const vectorOf: Readonly<Record<Direction, Position>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The element that somebody means who points in a direction: near, and more ahead than aside. */
export function nextInDirection<Place extends Position>(
  from: Position,
  direction: Direction,
  places: Iterable<Place>,
): Place | undefined {
  const { x: ux, y: uy } = vectorOf[direction];
  let best: { place: Place; cost: number } | undefined;
  for (const place of places) {
    const ahead = (place.x - from.x) * ux + (place.y - from.y) * uy;
    const aside = Math.abs((place.x - from.x) * uy) + Math.abs((place.y - from.y) * ux);
    if (ahead <= 1 || aside > ahead * 4) continue;
    const cost = ahead + aside * 2.5;
    if (best === undefined || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}
