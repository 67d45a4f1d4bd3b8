import type { Position } from '../../../shared/model/content-types';
import type { Box } from '../../../shared/placement/box';
import { cellHeight, cellWidth } from '../../../shared/placement/element-size';
import { lineMargin } from '../../../shared/projection/relation-line';
import type { Exchange } from '../../../shared/projection/relation-router';
import { cornersOf, mostCorners, type PlannedLine } from '../../../shared/projection/route-plan';
import { farthestFromPlan } from '../../../shared/projection/route-tracks';

/** The boxes around the stretches of a way along corners, in map units: together far less than the box around all of it. */
export function stretchesAlong(points: readonly Position[]): readonly Box[] {
  return points.slice(1).map((to, index) => boxAround(points[index] ?? to, to));
}

/** Whether any stretch of a way along corners, as broad as a line is drawn, reaches into a box. */
export function runsThrough(points: readonly Position[], box: Box): boolean {
  for (let at = 1; at < points.length; at += 1) {
    const [from, to] = [points[at - 1] as Position, points[at] as Position];
    if (reaches(from.x, from.y, to.x, to.y, box)) return true;
  }
  return false;
}

/** Numbers and no boxes: asked of thousands of stretches in a frame. */
const reaches = (fromX: number, fromY: number, x: number, y: number, { left, top, right, bottom }: Box): boolean =>
  Math.min(fromX, x) - lineMargin < right &&
  Math.max(fromX, x) + lineMargin > left &&
  Math.min(fromY, y) - lineMargin < bottom &&
  Math.max(fromY, y) + lineMargin > top;

/** A part with all around it where lines are planned that may run through it. */
export const withPlans = ({ left, top, right, bottom }: Box): Box => ({
  left: left - farthestFromPlan.x,
  top: top - farthestFromPlan.y,
  right: right + farthestFromPlan.x,
  bottom: bottom + farthestFromPlan.y,
});

/** Map units: a few elements wide and high, so that a long line lies in tens of squares and a square holds tens of lines. */
const square = { width: 5 * cellWidth, height: 3 * cellHeight } as const;

/**
 * Which lines are planned through a part of the map, without asking every line. Follows changes line by line. By their
 * plans: an edit makes a hundred lines move over to another track, and changes the plans of a few.
 *
 * A line is known by its place in the order of painting, and keeps that of its bundle when it takes another way. Numbers
 * in lists: from far a part is asked about tens of thousands of them, and looking into an object for each took most of
 * the time of an edit.
 */
export class LineIndex {
  readonly #lines: (PlannedLine | undefined)[];
  readonly #places = new Map<string, number>();
  /** Lines from this place on are in no square yet. */
  #entered = 0;
  /** Places of lines; some may be there twice. */
  readonly #squares = new Map<number, number[]>();
  /** For each place the squares that it is in. */
  readonly #squaresOf: (readonly number[])[] = [];
  /** For each place the question that it was last met for, and the corners of the plan. */
  #met = new Uint32Array(1024);
  #corners = new Float64Array(1024 * numbersEach);
  #questions = 0;

  /** @param lines in the order of painting */
  constructor(lines: Iterable<PlannedLine> = []) {
    const all = [...lines];
    for (const [place, { bundle }] of all.entries()) this.#places.set(bundle, place);
    this.#lines = all;
  }

  get isMade(): boolean {
    return this.#entered === this.#lines.length;
  }

  /** Enters what is not in it yet, some lines at each step. Whoever asks for lines does not need to wait for it. */
  *making(): Generator<void> {
    while (!this.isMade) {
      this.#enter(this.#entered);
      this.#entered += 1;
      if (this.#entered % perStep === 0) yield;
    }
  }

  update({ came, went }: Exchange<PlannedLine>): void {
    const left = new Map<string, number>();
    for (const { bundle } of went) {
      const place = this.#places.get(bundle);
      if (place === undefined) continue;
      this.#leave(place);
      this.#places.delete(bundle);
      left.set(bundle, place);
    }
    for (const line of came) {
      const isMade = this.isMade;
      const place = left.get(line.bundle) ?? this.#lines.length;
      this.#lines[place] = line;
      this.#places.set(line.bundle, place);
      if (isMade || place < this.#entered) this.#enter(place);
      if (isMade) this.#entered = this.#lines.length;
    }
  }

  /** Lines that are planned through a box, in the order of painting. */
  within(box: Box): readonly PlannedLine[] {
    for (const _ of this.making());
    this.#questions += 1;
    const found: number[] = [];
    for (const key of keysOf(box)) {
      const here = this.#squares.get(key) ?? nothing;
      for (let at = 0; at < here.length; at += 1) {
        const place = here[at] as number;
        if (this.#met[place] === this.#questions) continue;
        this.#met[place] = this.#questions;
        if (this.#runsThrough(place, box)) found.push(place);
      }
    }
    // Numbers of a typed list are put in order without asking about each pair.
    return Array.from(Uint32Array.from(found).sort(), (place) => this.#lines[place] as PlannedLine);
  }

  /** Whether any stretch of a plan reaches into a box: of the box around a long line most is empty. */
  #runsThrough(place: number, box: Box): boolean {
    const corners = this.#corners;
    const start = place * numbersEach;
    let fromX = corners[start] as number;
    let fromY = corners[start + 1] as number;
    for (let at = start + 2; at < start + numbersEach; at += 2) {
      const [x, y] = [corners[at] as number, corners[at + 1] as number];
      if (reaches(fromX, fromY, x, y, box)) return true;
      fromX = x;
      fromY = y;
    }
    return false;
  }

  #enter(place: number): void {
    const line = this.#lines[place];
    if (line === undefined) return;
    const points = cornersOf(line.plan);
    const squares: number[] = [];
    for (let at = 1; at < points.length; at += 1) {
      addSquares(squares, points[at - 1] as Position, points[at] as Position);
    }
    this.#squaresOf[place] = squares;
    if (place >= this.#met.length) {
      this.#met = copied(this.#met, new Uint32Array(this.#met.length * 2));
      this.#corners = copied(this.#corners, new Float64Array(this.#corners.length * 2));
    }
    for (let at = 0; at < mostCorners; at += 1) {
      // A way with fewer corners stays at its end.
      const { x, y } = points[Math.min(at, points.length - 1)] as Position;
      this.#corners[place * numbersEach + at * 2] = x;
      this.#corners[place * numbersEach + at * 2 + 1] = y;
    }
    for (const key of squares) {
      const here = this.#squares.get(key);
      if (here === undefined) this.#squares.set(key, [place]);
      else here.push(place);
    }
  }

  #leave(place: number): void {
    for (const key of this.#squaresOf[place] ?? nothing) {
      const here = this.#squares.get(key);
      here?.splice(here.indexOf(place), 1);
    }
    this.#squaresOf[place] = nothing;
    this.#lines[place] = undefined;
  }
}

const nothing: readonly number[] = [];

/** Lines that are put in at a stretch: a millisecond or two. */
const perStep = 200;

const numbersEach = mostCorners * 2;

function copied<List extends Uint32Array | Float64Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

/**
 * Squares that a stretch between two points runs through; the one in which the stretch before it ended is there already.
 * In numbers: a map of thousands has tens of thousands of stretches, and lists and boxes for each were a third of all
 * memory that opening it took.
 */
function addSquares(squares: number[], from: Position, to: Position): void {
  const last = squares.at(-1);
  const endColumn = columnOf(Math.max(from.x, to.x) + lineMargin);
  const firstRow = rowOf(Math.min(from.y, to.y) - lineMargin);
  const endRow = rowOf(Math.max(from.y, to.y) + lineMargin);
  for (let column = columnOf(Math.min(from.x, to.x) - lineMargin); column <= endColumn; column += 1) {
    for (let row = firstRow; row <= endRow; row += 1) {
      const key = keyOf(column, row);
      if (key !== last) squares.push(key);
    }
  }
}

const columnOf = (x: number) => Math.floor(x / square.width);
const rowOf = (y: number) => Math.floor(y / square.height);
const keyOf = (column: number, row: number) => column * 4_194_304 + row;

function boxAround(from: Position, to: Position): Box {
  return {
    left: Math.min(from.x, to.x) - lineMargin,
    top: Math.min(from.y, to.y) - lineMargin,
    right: Math.max(from.x, to.x) + lineMargin,
    bottom: Math.max(from.y, to.y) + lineMargin,
  };
}

function keysOf({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let column = columnOf(left); column <= columnOf(right); column += 1) {
    for (let row = rowOf(top); row <= rowOf(bottom); row += 1) keys.push(keyOf(column, row));
  }
  return keys;
}
