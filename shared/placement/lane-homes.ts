import type { Element, Position } from '../model/content-types';
import { cellHeight, cellWidth } from './element-size';
import { bands, type Lane, laneOf } from './lanes';

interface Known {
  readonly element: Element;
  readonly position: Position;
}

/** Cells in a full row: wide enough for a screen, as in the first arrangement of a table of some fifty elements. */
const columns = 7;

/** A lane that begins beside another leaves that one room to grow, however narrow the map still is: cells. */
const leastRoom = 2;

/**
 * Where an element goes that relates to nothing yet: next to the last of its lane, in its row; a row that is full goes
 * on below. The first of a lane begins at its own column of a full row, but never away from what is there already: a
 * table on which only parties were named is as narrow as its parties are few. Lanes of one band share rows. So a map
 * typed element by element gets the rows that `arrange` would give it, without anything placed before moving.
 *
 * @param mates places of the lane's elements, in the order they came
 * @returns the wished place; it may be taken, then the nearest free cell is meant
 */
export function homeOf(lane: Lane, mates: readonly Position[], byId: ReadonlyMap<string, Known>): Position {
  if (byId.size === 0) return { x: 0, y: 0 };
  const last = mates.at(-1);
  if (last === undefined) return { x: beginningOf(lane, byId), y: rowOf(lane, byId) };
  const row = mates.filter(({ y }) => y === last.y).map(({ x }) => x);
  const isFull = row.length >= widthOf(lane);
  return isFull ? { x: Math.min(...row), y: last.y + cellHeight } : { x: Math.max(...row) + cellWidth, y: last.y };
}

/** Where the first of a lane stands from left to right, seen from the middle of the map: one far away decides nothing. */
function beginningOf(lane: Lane, byId: ReadonlyMap<string, Known>): number {
  const places = Array.from(byId.values(), ({ position }) => position.x).sort((one, other) => one - other);
  const middle = places[(places.length - 1) >> 1] as number;
  const reach = ((columns - 1) / 2) * cellWidth;
  const left = Math.max(places[0] as number, middle - reach);
  const right = Math.min(places.at(-1) as number, middle + reach);
  const last = Math.max(Math.round((right - left) / cellWidth), leastRoom);
  return left + Math.min(columnOf(lane), last) * cellWidth;
}

/** The row where its band begins; a band that has none yet begins above or below all that is there. */
function rowOf(lane: Lane, byId: ReadonlyMap<string, Known>): number {
  const own = bandOf(lane);
  let ownRow: number | undefined;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  let isFirst = true;
  for (const { element, position } of byId.values()) {
    const band = bandOf(laneOf(element));
    if (band === own) ownRow = Math.min(ownRow ?? position.y, position.y);
    if (band < own) isFirst = false;
    top = Math.min(top, position.y);
    bottom = Math.max(bottom, position.y);
  }
  if (ownRow !== undefined) return ownRow;
  return isFirst ? top - cellHeight : bottom + cellHeight;
}

function bandOf(lane: Lane): number {
  return bands.findIndex((band) => band.includes(lane));
}

/** Bands of two give the first lane the larger half, bands of three about a third each. */
function columnOf(lane: Lane): number {
  const band = bands[bandOf(lane)] ?? [];
  return Math.ceil((columns * band.indexOf(lane)) / band.length);
}

function widthOf(lane: Lane): number {
  const band = bands[bandOf(lane)] ?? [];
  const place = band.indexOf(lane);
  return Math.ceil((columns * (place + 1)) / band.length) - Math.ceil((columns * place) / band.length);
}
