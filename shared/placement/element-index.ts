import type { Position } from '../model/content-types';
import type { Box } from './box';
import { cellHeight, cellWidth, elementHeight, elementWidth } from './element-size';

interface Column<Place> {
  /** In order of height. */
  readonly places: Place[];
  /** Between these lie the middles of all that stands in it, or stood. */
  left: number;
  right: number;
}

/**
 * Looks up what stands where without asking every element: a grid of cells, each with the elements that reach into it,
 * and for upright lines the elements of each column from top to bottom. The middles of cells are where elements are
 * placed, so that most reach into one only. Follows changes one by one.
 */
export class ElementIndex<Place extends Position = Position> {
  readonly #cells = new Map<number, Place[]>();
  /** By column of the middle. */
  readonly #columns = new Map<number, Column<Place>>();

  constructor(places: Iterable<Place> = []) {
    for (const place of places) {
      this.#enter(place);
      this.#columnOf(place).push(place);
    }
    for (const { places: column } of this.#columns.values()) column.sort((one, other) => one.y - other.y);
  }

  add(place: Place): void {
    this.#enter(place);
    const column = this.#columnOf(place);
    const last = column.at(-1);
    // Mostly they come from top to bottom.
    if (last === undefined || last.y < place.y) column.push(place);
    else column.splice(firstFrom(column, place.y), 0, place);
  }

  /** Takes out the very object that was put in; nothing when it is not there. */
  remove(place: Place): void {
    forCells(boxOf(place), (key) => drop(this.#cells, key, place));
    const places = this.#columns.get(columnOf(place.x))?.places ?? [];
    const at = places.indexOf(place);
    if (at === -1) return;
    places.splice(at, 1);
    if (places.length === 0) this.#columns.delete(columnOf(place.x));
  }

  /** The element at a point, the last drawn first; undefined on bare map. */
  at(x: number, y: number): Place | undefined {
    return this.#cells
      .get(keyOf(columnOf(x), rowOf(y)))
      ?.findLast((place) => Math.abs(place.x - x) <= elementWidth / 2 && Math.abs(place.y - y) <= elementHeight / 2);
  }

  /** All elements of which any part lies in a box, in no order, each once. */
  within(box: Box): ReadonlySet<Place> {
    const found = new Set<Place>();
    forCells(box, (key) => {
      for (const place of this.#cells.get(key) ?? nothing) if (reachesInto(place, box)) found.add(place);
    });
    return found;
  }

  /** Whether something is true of all of them. */
  everyWithin(box: Box, isTrue: (place: Place) => boolean): boolean {
    let isOfAll = true;
    forCells(box, (key) => {
      for (const place of this.#cells.get(key) ?? nothing) {
        if (isOfAll && reachesInto(place, box)) isOfAll = isTrue(place);
      }
    });
    return isOfAll;
  }

  /** Whether an upright line from `top` to `bottom` would touch an element, with a little room beside it. */
  touches(x: number, top: number, bottom: number): boolean {
    const reach = elementWidth / 2 + lineRoom;
    for (let column = columnOf(x - reach); column <= columnOf(x + reach); column += 1) {
      const here = this.#columns.get(column);
      // Between two columns nothing stands, as long as everything stands in the middle of its own.
      if (here === undefined || here.right <= x - reach || here.left >= x + reach) continue;
      const { places } = here;
      for (let at = firstFrom(places, top - elementHeight / 2); at < places.length; at += 1) {
        const place = places[at] as Place;
        if (place.y - elementHeight / 2 >= bottom) break;
        if (place.y + elementHeight / 2 > top && Math.abs(place.x - x) < reach) return true;
      }
    }
    return false;
  }

  /** The places of a column; it reaches as far as this one from now on. */
  #columnOf({ x }: Place): Place[] {
    const known = this.#columns.get(columnOf(x));
    if (known === undefined) {
      const places: Place[] = [];
      this.#columns.set(columnOf(x), { places, left: x, right: x });
      return places;
    }
    known.left = Math.min(known.left, x);
    known.right = Math.max(known.right, x);
    return known.places;
  }

  #enter(place: Place): void {
    forCells(boxOf(place), (key) => listOf(this.#cells, key).push(place));
  }
}

/** Units beside an upright line that no element may reach into. */
export const lineRoom = 4;

const columnOf = (x: number) => Math.floor(x / cellWidth + 0.5);

const rowOf = (y: number) => Math.floor(y / cellHeight + 0.5);

const boxOf = ({ x, y }: Position): Box => ({
  left: x - elementWidth / 2,
  top: y - elementHeight / 2,
  right: x + elementWidth / 2,
  bottom: y + elementHeight / 2,
});

/** Columns and rows in one number: maps of text keys cost more than all that is looked up in them. */
const keyOf = (column: number, row: number) => column * 4_194_304 + row;

const reachesInto = ({ x, y }: Position, { left, top, right, bottom }: Box): boolean =>
  x + elementWidth / 2 >= left &&
  x - elementWidth / 2 <= right &&
  y + elementHeight / 2 >= top &&
  y - elementHeight / 2 <= bottom;

const nothing: readonly never[] = [];

/** Calls back with the key of each cell that a box reaches into. */
function forCells({ left, top, right, bottom }: Box, visit: (key: number) => void): void {
  const lastColumn = columnOf(right);
  const firstRow = rowOf(top);
  const lastRow = rowOf(bottom);
  for (let column = columnOf(left); column <= lastColumn; column += 1) {
    for (let row = firstRow; row <= lastRow; row += 1) visit(keyOf(column, row));
  }
}

function listOf<Thing>(lists: Map<number, Thing[]>, key: number): Thing[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: Thing[] = [];
  lists.set(key, made);
  return made;
}

function drop<Thing>(lists: Map<number, Thing[]>, key: number, thing: Thing): void {
  const list = lists.get(key);
  const at = list?.indexOf(thing) ?? -1;
  if (list === undefined || at === -1) return;
  list.splice(at, 1);
  if (list.length === 0) lists.delete(key);
}

/** Place in a column of the first element whose middle is not above a height. */
function firstFrom(column: readonly Position[], y: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as Position).y < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
