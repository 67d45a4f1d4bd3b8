import type { Element, Position } from '../model/content-types';
import { cellHeight, cellWidth } from './element-size';
import { bands, type Lane, laneOf } from './lanes';

interface Known {
  readonly element: Element;
  readonly position: Position;
}

/** Cells in a full row: wide enough for a screen, as in the first arrangement of a table of some fifty elements. */
const columns = 7;

/**
 * Where an element goes that relates to nothing yet: next in the row of its lane. Lanes of one band share rows, each from
 * its own column on; a lane that is full goes on below. So a map typed element by element gets the rows that `arrange`
 * would give it, without anything placed before moving.
 *
 * @param mates places of the lane's elements, in the order they came
 * @returns the wished place; it may be taken, then the nearest free cell is meant
 */
export function homeOf(lane: Lane, mates: readonly Position[], byId: ReadonlyMap<string, Known>): Position {
  if (byId.size === 0) return { x: columnOf(lane) * cellWidth, y: 0 };
  const left = leftOf(byId);
  const last = mates.at(-1);
  if (last !== undefined) {
    const row = mates.filter(({ y }) => y === last.y);
    const rightmost = row.reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY);
    const isFull = row.length >= widthOf(lane);
    return isFull
      ? { x: left + columnOf(lane) * cellWidth, y: last.y + cellHeight }
      : { x: rightmost + cellWidth, y: last.y };
  }
  return { x: left + columnOf(lane) * cellWidth, y: rowOf(lane, byId) };
}

/** The left edge that the columns count from: that of what stands there, less the column it stands in. */
function leftOf(byId: ReadonlyMap<string, Known>): number {
  let left = Number.POSITIVE_INFINITY;
  for (const { element, position } of byId.values()) {
    left = Math.min(left, position.x - columnOf(laneOf(element)) * cellWidth);
  }
  return left;
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
