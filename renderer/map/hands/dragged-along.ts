import type { Position } from '../../../shared/model/content-types';

/**
 * Where everything goes when an element is dragged: what is chosen with it as far and in the same direction. React Flow
 * takes along only what is mounted, which of a large map is a part of it.
 * @param leader the element under the pointer @param to where it is now
 * @param chosen ids; stay when the leader is none of them
 * @param start where an element stood before
 */
export function draggedAlong(
  leader: string,
  to: Position,
  chosen: ReadonlySet<string>,
  start: (id: string) => Position | undefined,
): ReadonlyMap<string, Position> {
  const from = start(leader);
  const places = new Map([[leader, to]]);
  if (from === undefined || !chosen.has(leader)) return places;
  for (const id of chosen) {
    const place = start(id);
    if (place !== undefined) places.set(id, { x: place.x + to.x - from.x, y: place.y + to.y - from.y });
  }
  return places;
}
