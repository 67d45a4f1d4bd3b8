import type { Position } from '../model/content-types';
import { type ElementIndex, lineRoom } from '../placement/element-index';
import { cellHeight, cellWidth, elementHeight, elementWidth } from '../placement/element-size';
import type { MapRelation } from './map-model';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Which way a line goes, before it is told where on the edges it ends and on which track of a lane it runs. */
export interface RoutePlan {
  /** Middles of the two elements. */
  readonly from: Position;
  readonly to: Position;
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Heights of the lanes at both ends; equal when one lane serves both. */
  readonly fromLane: number;
  readonly toLane: number;
  /** Where it goes from one lane to the other; null when it needs not. */
  readonly column: number | null;
}

/** A line of which it is known which way it goes: all that can be told from far. */
export interface PlannedLine {
  readonly bundle: string;
  /** At least one. */
  readonly relations: readonly MapRelation[];
  readonly plan: RoutePlan;
}

/**
 * Lines run through the lanes between the elements, like a network map: out of the upper or lower edge, along the lane,
 * down beside a column, along the lane before the other end and in. Neighbours in a row are joined directly.
 */
export function planRoute(from: Position, to: Position, index: ElementIndex): RoutePlan {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (Math.abs(dy) < elementHeight) {
    if (Math.abs(dy) < elementHeight / 2 && Math.abs(dx) > elementWidth && Math.abs(dx) < cellWidth * 1.5) {
      const [fromSide, toSide]: [Side, Side] = dx > 0 ? ['right', 'left'] : ['left', 'right'];
      return { from, to, fromSide, toSide, fromLane: from.y, toLane: to.y, column: null };
    }
    // In one row but apart: over the heads of those between.
    const lane = Math.min(from.y, to.y) - cellHeight / 2;
    return { from, to, fromSide: 'top', toSide: 'top', fromLane: lane, toLane: lane, column: null };
  }
  const [fromSide, toSide]: [Side, Side] = dy > 0 ? ['bottom', 'top'] : ['top', 'bottom'];
  if (Math.abs(dy) < cellHeight * 1.5) {
    const lane = (from.y + to.y) / 2;
    return { from, to, fromSide, toSide, fromLane: lane, toLane: lane, column: null };
  }
  const down = dy > 0 ? 1 : -1;
  const fromLane = from.y + (down * cellHeight) / 2;
  const toLane = to.y - (down * cellHeight) / 2;
  const [above, below] = fromLane < toLane ? [fromLane, toLane] : [toLane, fromLane];
  let column = columnBeside(from, to, besideEnd);
  for (let way = 0; way < ways; way += 1) {
    const x = columnBeside(from, to, way);
    if (index.touches(x, above, below)) continue;
    column = x;
    break;
  }
  return { from, to, fromSide, toSide, fromLane, toLane, column };
}

/** How many columns a line may go down in, in the order in which they are tried, and the one that is taken if none is free. */
const ways = 6;
const besideEnd = 2;

/** Straight on if nothing stands there, else beside the nearest column, first on the side where the line comes from. */
function columnBeside(from: Position, to: Position, way: number): number {
  const towards = from.x < to.x ? -1 : 1;
  switch (way) {
    case 0:
      return to.x;
    case 1:
      return from.x;
    case besideEnd:
      return to.x + (towards * cellWidth) / 2;
    case 3:
      return from.x - (towards * cellWidth) / 2;
    case 4:
      return to.x - (towards * cellWidth) / 2;
    default:
      return from.x + (towards * cellWidth) / 2;
  }
}

/** How far beside its two ends an element may stand that matters to the column of a plan. */
export const reach = elementWidth / 2 + lineRoom + cellWidth / 2;

/** Whether an element that comes to stand at a place, or leaves it, may change the column of a plan. */
export function concerns({ from, to, fromLane, toLane, column }: RoutePlan, place: Position): boolean {
  if (column === null) return false;
  const [top, bottom] = fromLane < toLane ? [fromLane, toLane] : [toLane, fromLane];
  if (place.y + elementHeight / 2 <= top || place.y - elementHeight / 2 >= bottom) return false;
  return Math.abs(place.x - from.x) < reach || Math.abs(place.x - to.x) < reach;
}

export const isSideways = ({ fromSide }: RoutePlan) => fromSide === 'left' || fromSide === 'right';

/** Corners of a plan at most: its two ends, and two for each lane and the column between. */
export const mostCorners = 6;

/** The way of a plan from the middle of one element to the middle of the other: along and across only, but between neighbours. */
export function cornersOf(plan: RoutePlan): readonly Position[] {
  const { from, to, fromLane, toLane, column } = plan;
  if (isSideways(plan)) return [from, to];
  if (column === null) return [from, { x: from.x, y: fromLane }, { x: to.x, y: fromLane }, to];
  return [
    from,
    { x: from.x, y: fromLane },
    { x: column, y: fromLane },
    { x: column, y: toLane },
    { x: to.x, y: toLane },
    to,
  ];
}
