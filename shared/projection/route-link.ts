import type { PlannedLine } from './route-plan';

export type Direction = 'across' | 'down';
/** Of a line: along the lane where it begins, along the lane where it ends, down beside a column. */
export type Part = 0 | 1 | 2;

/** A stretch of a line along a lane between rows (`across`) or beside a column (`down`). */
export interface Stretch {
  readonly part: Part;
  readonly direction: Direction;
  /** Middle of the lane: a height for `across`, a distance from the left for `down`. */
  readonly at: number;
}

/** One line on its way: its plan, and what it was given on the edges and lanes that it shares with others. */
export interface Link extends PlannedLine {
  /** Ids of its elements. */
  readonly from: string;
  readonly to: string;
  /** What it shares a stem with, and at which of its ends; null while it runs by itself. */
  trunk: Trunk | null;
  /** Distance of its ends from the middle of the edge. */
  fromPort: number;
  toPort: number;
  /** Distance from the middle of the lane: at its beginning, at its end, beside the column. */
  readonly offsets: [number, number, number];
  stretches: readonly Stretch[];
}

/** Lines of one kind that come together in one element, or leave it together: drawn as one, that splits. */
export interface Trunk {
  readonly name: string;
  readonly end: 'from' | 'to';
}

export interface LinkStretch extends Stretch {
  readonly of: Link;
  /** What it runs along its lane with. */
  readonly net: string;
}
