import type { Position } from '../../shared/model/content-types';
import { cellHeight, cellWidth } from '../../shared/placement/element-size';
import { type Box, overlaps } from '../../shared/projection/box';
import { lineMargin, type RelationLine } from '../../shared/projection/relation-line';

/** The boxes around the stretches of a line, in map units: together far less than the box around all of it. */
export function stretchesOfLine({ points }: RelationLine): readonly Box[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      left: Math.min(from.x, to.x) - lineMargin,
      top: Math.min(from.y, to.y) - lineMargin,
      right: Math.max(from.x, to.x) + lineMargin,
      bottom: Math.max(from.y, to.y) + lineMargin,
    };
  });
}

/** Map units: a few elements wide and high, so that a long line lies in tens of squares and a square holds tens of lines. */
const square = { width: 5 * cellWidth, height: 5 * cellHeight } as const;

interface Entry {
  readonly line: RelationLine;
  /** In the order of painting; a line that takes another way keeps the place of its bundle. */
  readonly place: number;
  /** Some may be named twice. */
  readonly squares: readonly number[];
  /** The question that it was last found for. */
  found: number;
}

/** Which lines run through a part of the map, without asking every line. Follows changes line by line. */
export class LineIndex {
  readonly #squares = new Map<number, Entry[]>();
  readonly #entries = new Map<string, Entry>();
  #lastPlace = 0;
  #questions = 0;

  constructor(lines: Iterable<RelationLine>) {
    for (const line of lines) this.#add(line, ++this.#lastPlace);
  }

  update(came: readonly RelationLine[], went: readonly RelationLine[]): void {
    const places = new Map<string, number>();
    for (const { bundle } of went) {
      const entry = this.#entries.get(bundle);
      if (entry === undefined) continue;
      for (const key of entry.squares) {
        const here = this.#squares.get(key);
        here?.splice(here.indexOf(entry), 1);
      }
      this.#entries.delete(bundle);
      places.set(bundle, entry.place);
    }
    for (const line of came) this.#add(line, places.get(line.bundle) ?? ++this.#lastPlace);
  }

  /** Lines that run through a box, in the order of painting. */
  within(box: Box): readonly RelationLine[] {
    this.#questions += 1;
    const found: Entry[] = [];
    for (const key of keysOf(box)) {
      for (const entry of this.#squares.get(key) ?? []) {
        if (entry.found === this.#questions) continue;
        entry.found = this.#questions;
        if (runsThrough(entry.line, box)) found.push(entry);
      }
    }
    return found.sort((one, other) => one.place - other.place).map(({ line }) => line);
  }

  #add(line: RelationLine, place: number): void {
    const squares: number[] = [];
    for (let at = 1; at < line.points.length; at += 1) {
      addSquares(squares, line.points[at - 1] as Position, line.points[at] as Position);
    }
    const entry: Entry = { line, place, squares, found: 0 };
    this.#entries.set(line.bundle, entry);
    for (const key of squares) {
      const here = this.#squares.get(key);
      if (here === undefined) this.#squares.set(key, [entry]);
      else here.push(entry);
    }
  }
}

/** Whether any stretch of a line, as broad as it is drawn, reaches into a box: around most of a long line is nothing of it. */
function runsThrough({ points, bounds }: RelationLine, { left, top, right, bottom }: Box): boolean {
  if (!overlaps(bounds, { left, top, right, bottom })) return false;
  for (let at = 1; at < points.length; at += 1) {
    const [from, to] = [points[at - 1] as Position, points[at] as Position];
    if (
      Math.min(from.x, to.x) - lineMargin < right &&
      Math.max(from.x, to.x) + lineMargin > left &&
      Math.min(from.y, to.y) - lineMargin < bottom &&
      Math.max(from.y, to.y) + lineMargin > top
    )
      return true;
  }
  return false;
}

/** Squares that a stretch between two points runs through; the one in which the stretch before it ended is there already. */
function addSquares(squares: number[], from: Position, to: Position): void {
  const box = {
    left: Math.min(from.x, to.x) - lineMargin,
    right: Math.max(from.x, to.x) + lineMargin,
    top: Math.min(from.y, to.y) - lineMargin,
    bottom: Math.max(from.y, to.y) + lineMargin,
  };
  const last = squares.at(-1);
  for (const key of keysOf(box)) if (key !== last) squares.push(key);
}

function keysOf({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = [];
  const [firstRow, lastRow] = [Math.floor(top / square.height), Math.floor(bottom / square.height)];
  const lastColumn = Math.floor(right / square.width);
  for (let column = Math.floor(left / square.width); column <= lastColumn; column += 1) {
    for (let row = firstRow; row <= lastRow; row += 1) keys.push(column * 4_194_304 + row);
  }
  return keys;
}
