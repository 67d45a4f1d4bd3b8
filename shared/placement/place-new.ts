import type { Element, Position, Relation } from '../model/content-types';
import { cellHeight, cellWidth, elementHeight, elementWidth, leastGap } from './element-size';
import { LaneRows } from './lane-rows';
import { type Lane, laneOf } from './lanes';

/** An element that already has its place. */
export interface Placed {
  readonly element: Element;
  readonly position: Position;
}

type Link = Pick<Relation, 'from' | 'to'>;

/**
 * Places for new elements, one after another: in the lane of its kind and layer (see `LaneRows`), at the free cell nearest
 * to what the element relates to, else next to the last of its lane. What is there already is not touched: only new
 * elements are in the answer (promise 3). Integer positions; no overlap with anything placed.
 */
export function placeNew(
  existing: readonly Placed[],
  relations: readonly Link[],
  newElements: readonly Element[],
): Map<string, Position> {
  const room = new Room();
  const rows = new LaneRows();
  const byId = new Map<string, Position>();
  const keep = ({ element, position }: Placed) => {
    byId.set(element.id, position);
    room.take(position);
    rows.add(element, position);
  };
  existing.forEach(keep);
  const result = new Map<string, Position>();
  for (const element of newElements) {
    if (byId.has(element.id)) continue;
    const related = relations.flatMap(({ from, to }) => {
      const other = from === element.id ? byId.get(to) : to === element.id ? byId.get(from) : undefined;
      return other ?? [];
    });
    const position = placeInLane(room, rows, laneOf(element), related);
    result.set(element.id, position);
    keep({ element, position });
  }
  return result;
}

function placeInLane(room: Room, rows: LaneRows, lane: Lane, related: readonly Position[]): Position {
  const near = related.length > 0 ? meanOf(related) : rows.homeOf(lane);
  const choices = rows.heightsFor(lane).flatMap((height) => nearestFree(room, rows, lane, near, height) ?? []);
  const best = choices.reduce<Choice | null>(
    (one, other) => (one === null || other.cost < one.cost ? other : one),
    null,
  );
  if (best !== null && rows.beyondScreen(best.cell.x) === 0) return best.cell;
  const beyond = rows.heightBeyond(lane);
  const aside = beyond === null || rows.isEmpty ? null : nearestFree(room, rows, lane, near, beyond);
  if (aside !== null && (best === null || aside.cost < best.cost)) return aside.cell;
  return best?.cell ?? (nearestFree(room, rows, null, near, rows.homeOf(lane).y) as Choice).cell;
}

function meanOf(positions: readonly Position[]): Position {
  const sum = positions.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / positions.length, y: sum.y / positions.length };
}

interface Choice {
  readonly cell: Position;
  readonly cost: number;
}

/** How much dearer a place is that makes the map wider than a screen. */
const wideness = 3;

/**
 * The cheapest free cell of a row: near to a point, and within what can be seen at once.
 * @param lane between whose neighbours in the row it has to stay; null for anywhere in it
 * @returns null where the lanes beside it leave no room
 */
function nearestFree(room: Room, rows: LaneRows, lane: Lane | null, near: Position, y: number): Choice | null {
  const { left, right } = lane === null ? everywhere : rows.roomIn(lane, y);
  const middle = Math.round(Math.min(right - cellWidth, Math.max(left + cellWidth, near.x)) / cellWidth);
  let best: Choice | null = null;
  for (let step = 0; ; step += 1) {
    const sides = step === 0 ? [middle] : [middle + step, middle - step];
    let isOpen = false;
    for (const column of sides) {
      const x = column * cellWidth;
      if (x <= left || x >= right) continue;
      isOpen = true;
      if (!room.isFree({ x, y })) continue;
      const cost = Math.abs(x - near.x) + Math.abs(y - near.y) + wideness * rows.beyondScreen(x);
      if (best === null || cost < best.cost) best = { cell: { x, y }, cost };
    }
    if (!isOpen) return best;
    // Farther on nothing is nearer.
    if (best !== null && (step - 1) * cellWidth > best.cost) return best;
  }
}

const everywhere = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY } as const;

/** Which places are taken, looked up by neighbourhood. */
class Room {
  readonly #squares = new Map<string, Position[]>();

  take(position: Position): void {
    const key = squareOf(position);
    const list = this.#squares.get(key);
    if (list === undefined) this.#squares.set(key, [position]);
    else list.push(position);
  }

  /** Whether an element here would keep its distance from all others. */
  isFree(position: Position): boolean {
    for (let column = -1; column <= 1; column += 1) {
      for (let row = -1; row <= 1; row += 1) {
        const square = squareOf({ x: position.x + column * cellWidth, y: position.y + row * cellHeight });
        if (this.#squares.get(square)?.some((taken) => isTooClose(taken, position))) return false;
      }
    }
    return true;
  }
}

const squareOf = ({ x, y }: Position) => `${Math.floor(x / cellWidth)} ${Math.floor(y / cellHeight)}`;

const isTooClose = (one: Position, other: Position) =>
  Math.abs(one.x - other.x) < elementWidth + leastGap && Math.abs(one.y - other.y) < elementHeight + leastGap;
