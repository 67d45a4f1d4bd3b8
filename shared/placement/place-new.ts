import type { Element, Position, Relation } from '../model/content-types';
import { cellHeight, cellWidth, elementHeight, elementWidth, leastGap } from './element-size';
import { homeOf } from './lane-homes';
import { laneOf } from './lanes';

/** An element that already has its place. */
export interface Placed {
  readonly element: Element;
  readonly position: Position;
}

type Link = Pick<Relation, 'from' | 'to'>;

/**
 * Places for new elements, one after another: the free cell of the lattice nearest to what the element relates to,
 * else in the row of its like (see `homeOf`). What is there already is not touched: only new elements are in the
 * answer (promise 3). Integer positions; no overlap with anything placed.
 */
export function placeNew(
  existing: readonly Placed[],
  relations: readonly Link[],
  newElements: readonly Element[],
): Map<string, Position> {
  const room = new Room();
  const byId = new Map<string, Placed>();
  const keep = (placed: Placed) => {
    byId.set(placed.element.id, placed);
    room.take(placed.position);
  };
  existing.forEach(keep);
  const result = new Map<string, Position>();
  for (const element of newElements) {
    if (byId.has(element.id)) continue;
    const related = relations.flatMap(({ from, to }) => {
      const other = from === element.id ? byId.get(to) : to === element.id ? byId.get(from) : undefined;
      return other === undefined ? [] : [other.position];
    });
    const position = nearestFree(room, wishOf(element, related, byId));
    result.set(element.id, position);
    keep({ element, position });
  }
  return result;
}

/** The point to be near to, and like elements that break a tie. */
interface Wish {
  readonly near: Position;
  readonly attractors: readonly Position[];
  readonly mates: readonly Position[];
}

function wishOf(element: Element, related: readonly Position[], byId: ReadonlyMap<string, Placed>): Wish {
  const lane = laneOf(element);
  const mates = [...byId.values()].filter((placed) => laneOf(placed.element) === lane).map((placed) => placed.position);
  if (related.length > 0) return { near: meanOf(related), attractors: related, mates };
  const near = homeOf(lane, mates, byId);
  return { near, attractors: [near], mates };
}

function meanOf(positions: readonly Position[]): Position {
  const sum = positions.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / positions.length, y: sum.y / positions.length };
}

const distance = (one: Position, other: Position) => Math.hypot(one.x - other.x, one.y - other.y);

/** Searches ring by ring around the wish and stops when no farther ring can hold anything nearer. */
function nearestFree(room: Room, { near, attractors, mates }: Wish): Position {
  const middle = { column: Math.round(near.x / cellWidth), row: Math.round(near.y / cellHeight) };
  const costOf = (cell: Position) =>
    attractors.length === 0
      ? distance(cell, near)
      : attractors.reduce((sum, attractor) => sum + distance(cell, attractor), 0) / attractors.length;
  const nearMates = mates.filter((mate) => distance(mate, near) < 4 * cellWidth).slice(0, 50);
  const tie = (cell: Position) =>
    nearMates.reduce((least, mate) => Math.min(least, distance(cell, mate)), 4 * cellWidth);
  let best: { cell: Position; cost: number; tie: number } | undefined;
  for (let ring = 0; ; ring += 1) {
    // A cell of this ring is at least this far from the middle, and the mean distance to several points is never less
    // than the distance to their mean.
    const least = (ring - 0.5) * Math.min(cellWidth, cellHeight);
    if (best !== undefined && least > best.cost) return best.cell;
    for (const { column, row } of ringAround(middle, ring)) {
      const cell = { x: column * cellWidth, y: row * cellHeight };
      if (!room.isFree(cell)) continue;
      const cost = costOf(cell);
      if (best !== undefined && cost > best.cost + 0.5) continue;
      const candidate = { cell, cost, tie: tie(cell) };
      if (best === undefined || isBetter(candidate, best)) best = candidate;
    }
  }
}

type Candidate = { readonly cell: Position; readonly cost: number; readonly tie: number };

/** Nearer; at equal distance beside its like, then below, then to the right. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (Math.abs(one.cost - other.cost) > 0.5) return one.cost < other.cost;
  if (Math.abs(one.tie - other.tie) > 0.5) return one.tie < other.tie;
  if (one.cell.y !== other.cell.y) return one.cell.y > other.cell.y;
  return one.cell.x > other.cell.x;
}

function* ringAround(
  middle: { column: number; row: number },
  ring: number,
): Generator<{ column: number; row: number }> {
  if (ring === 0) {
    yield middle;
    return;
  }
  for (let offset = -ring; offset <= ring; offset += 1) {
    yield { column: middle.column + offset, row: middle.row - ring };
    yield { column: middle.column + offset, row: middle.row + ring };
    if (Math.abs(offset) === ring) continue;
    yield { column: middle.column - ring, row: middle.row + offset };
    yield { column: middle.column + ring, row: middle.row + offset };
  }
}

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
