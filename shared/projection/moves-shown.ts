import type { Position } from '../model/content-types';
import { elementHeight, elementWidth } from '../placement/element-size';

/** A card that goes from one place to another. */
export interface Movement {
  readonly from: Position;
  readonly to: Position;
}

/** As many arrows as an eye can follow one by one; with more that move, the sentence says how many there are. */
export const mostMovesShown = 12;

/** What goes elsewhere, the farthest first, as far as it is shown. @param preview where elements would go, by id */
export function farthestMoves(
  elements: readonly (Position & { readonly id: string })[],
  preview: ReadonlyMap<string, Position>,
): readonly Movement[] {
  const moves = elements.flatMap(({ id, x, y }): Movement[] => {
    const to = preview.get(id);
    return to === undefined || (to.x === x && to.y === y) ? [] : [{ from: { x, y }, to }];
  });
  return moves.sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, mostMovesShown);
}

const lengthOf = ({ from, to }: Movement) => Math.hypot(to.x - from.x, to.y - from.y);

/** Pixels. */
const head = { length: 11, half: 5 } as const;

interface Arrow {
  readonly start: Position;
  /** Where the line ends and the head begins. */
  readonly neck: Position;
  readonly head: readonly Position[];
}

/** From the edge of the old place to the edge of the new one, in map units; null where these touch. */
export function arrowOf({ from, to }: Movement, zoom: number): Arrow | null {
  const length = lengthOf({ from, to });
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  // From the middle of a card to its edge in that direction.
  const inside = Math.min(
    along.x === 0 ? Number.POSITIVE_INFINITY : elementWidth / 2 / Math.abs(along.x),
    along.y === 0 ? Number.POSITIVE_INFINITY : elementHeight / 2 / Math.abs(along.y),
  );
  const [back, half] = [head.length / zoom, head.half / zoom];
  if (!(length - 2 * inside > back)) return null;
  const at = (distance: number, aside = 0): Position => ({
    x: from.x + along.x * distance - along.y * aside,
    y: from.y + along.y * distance + along.x * aside,
  });
  const tip = length - inside;
  return {
    start: at(inside),
    neck: at(tip - back),
    head: [at(tip), at(tip - back, half), at(tip - back, -half)],
  };
}
