import { type Box, overlaps } from '../placement/box';

/** Boxes by the squares they reach into, so that asking what one would cover does not ask all of them. */
export class BoxGrid {
  readonly #squares = new Map<number, Box[]>();
  readonly #side: number;

  /** @param side of a square, in the units of the boxes: about as large as they are */
  constructor(side: number, boxes: Iterable<Box> = []) {
    this.#side = side;
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const key of this.#keysOf(box)) {
      const known = this.#squares.get(key);
      if (known === undefined) this.#squares.set(key, [box]);
      else known.push(box);
    }
  }

  /** Whether a box covers a part of any of them. */
  covers(box: Box): boolean {
    for (const key of this.#keysOf(box)) {
      for (const other of this.#squares.get(key) ?? nothing) if (overlaps(box, other)) return true;
    }
    return false;
  }

  *#keysOf({ left, top, right, bottom }: Box): Generator<number> {
    const [lastColumn, firstRow, lastRow] = [this.#at(right), this.#at(top), this.#at(bottom)];
    for (let column = this.#at(left); column <= lastColumn; column += 1) {
      for (let row = firstRow; row <= lastRow; row += 1) yield column * 4_194_304 + row;
    }
  }

  readonly #at = (along: number) => Math.floor(along / this.#side);
}

const nothing: readonly Box[] = [];
