import type { Element, Position } from '../model/content-types';
import { cellHeight, cellWidth } from './element-size';
import { bands, type Lane, laneOf } from './lanes';

/** Cells in a full row: wide enough for a screen, as in the first arrangement of a table of some fifty elements. */
export const columns = 7;

/** A lane that begins beside another leaves that one room to grow, however narrow the map still is: cells. */
const leastRoom = 2;

/** From where to where a lane reaches in a row: left and right ends, middles of cards. */
interface Reach {
  readonly left: number;
  readonly right: number;
}

interface Row {
  /** How many elements of each band stand in it. */
  readonly counts: number[];
  readonly lanes: Map<Lane, Reach>;
}

/**
 * Which rows of the map belong to which lanes, from where elements stand. A band has the rows that it fills most of; one
 * that has none yet has a row kept for it, as many rows from its neighbours as there are bands in between, so that the
 * lanes of a table typed from nothing come in their fixed order whatever is named first.
 */
export class LaneRows {
  readonly #rows = new Map<number, Row>();
  /** From left to right, ends of the map; none of an empty one. */
  #reach: Reach | null = null;
  readonly #middles: number[] = [];

  add(element: Element, { x, y }: Position): void {
    const lane = laneOf(element);
    const row = this.#row(rowAt(y));
    const band = bandOf(lane);
    row.counts[band] = (row.counts[band] ?? 0) + 1;
    row.lanes.set(lane, joined(row.lanes.get(lane), x));
    this.#reach = joined(this.#reach ?? undefined, x);
    this.#middles.push(x);
  }

  get isEmpty(): boolean {
    return this.#reach === null;
  }

  /** Heights of the rows where an element of a lane may stand, the one for what relates to nothing yet last. */
  heightsFor(lane: Lane): readonly number[] {
    if (this.isEmpty) return [0];
    const band = bandOf(lane);
    const own = this.#rowsOf(band);
    return (own.length > 0 ? own : [this.#keptRow(band)]).map((row) => row * cellHeight);
  }

  /** A row of its own above or below the map, for the first and the last band once their rows are full. */
  heightBeyond(lane: Lane): number | null {
    const band = bandOf(lane);
    const rows = [...this.#rows.keys()];
    if (band === 0) return (Math.min(...rows) - 1) * cellHeight;
    return band === bands.length - 1 ? (Math.max(...rows) + 1) * cellHeight : null;
  }

  /** Between which places a lane may go in a row without mixing with those that share it: both exclusive. */
  roomIn(lane: Lane, height: number): Reach {
    const band = bands[bandOf(lane)] as readonly Lane[];
    const own = band.indexOf(lane);
    let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const [other, reach] of this.#rows.get(rowAt(height))?.lanes ?? []) {
      const place = band.indexOf(other);
      if (place === -1 || place === own) continue;
      if (place < own) left = Math.max(left, reach.right);
      else right = Math.min(right, reach.left);
    }
    return { left, right };
  }

  /** Where a lane ends in its lowest row, for what comes next to it; where it begins, when nothing of it is there. */
  homeOf(lane: Lane): Position {
    const heights = this.heightsFor(lane);
    const y = heights.at(-1) as number;
    const reach = this.#rows.get(rowAt(y))?.lanes.get(lane);
    if (reach !== undefined) return { x: reach.right + cellWidth, y };
    return { x: this.#beginningOf(lane), y };
  }

  /** How far a place lies outside of the map, once that is as wide as a screen. */
  beyondScreen(x: number): number {
    const reach = this.#reach;
    if (reach === null) return 0;
    const slack = Math.max(0, (columns - 1) * cellWidth - (reach.right - reach.left));
    return Math.max(0, reach.left - slack - x, x - reach.right - slack);
  }

  /** Where the first of a lane stands from left to right, seen from the middle of the map: one far away decides nothing. */
  #beginningOf(lane: Lane): number {
    if (this.isEmpty) return 0;
    const places = [...this.#middles].sort((one, other) => one - other);
    const middle = places[(places.length - 1) >> 1] as number;
    const reach = ((columns - 1) / 2) * cellWidth;
    const left = Math.max(places[0] as number, middle - reach);
    const right = Math.min(places.at(-1) as number, middle + reach);
    const last = Math.max(Math.round((right - left) / cellWidth), leastRoom);
    return left + Math.min(columnOf(lane), last) * cellWidth;
  }

  #row(at: number): Row {
    const known = this.#rows.get(at);
    if (known !== undefined) return known;
    const row: Row = { counts: [], lanes: new Map() };
    this.#rows.set(at, row);
    return row;
  }

  /** Rows of which a band fills most, from top to bottom; one where a few were dragged to is none. */
  #rowsOf(band: number): readonly number[] {
    const own = [...this.#rows].flatMap(([row, { counts }]) => {
      const count = counts[band] ?? 0;
      return count > 0 && counts.every((other) => (other ?? 0) <= count) ? [{ row, count }] : [];
    });
    const most = Math.max(...own.map(({ count }) => count));
    return own
      .filter(({ count }) => count * 3 >= most)
      .map(({ row }) => row)
      .sort((one, other) => one - other);
  }

  /** The row for the first of a band: between those of its neighbours, else outside on the nearer side. */
  #keptRow(band: number): number {
    const standing = bands.map((_, at) => this.#rowsOf(at));
    const [before, after] = [
      standing.findLastIndex((rows, at) => at < band && rows.length > 0),
      standing.findIndex((rows, at) => at > band && rows.length > 0),
    ];
    const lowest = before === -1 ? null : Math.max(...standing.slice(0, band).flat());
    const highest = after === -1 ? null : Math.min(...standing.slice(band + 1).flat());
    if (lowest === null) return (highest ?? 0) - (after - band);
    if (highest === null) return lowest + (band - before);
    const wish = Math.min(lowest + (band - before), highest - 1);
    for (let row = wish; row > lowest; row -= 1) if (!this.#rows.has(row)) return row;
    const rows = [...this.#rows.keys()];
    return band < bands.length / 2 ? Math.min(...rows) - 1 : Math.max(...rows) + 1;
  }
}

const rowAt = (y: number): number => Math.round(y / cellHeight);

const joined = (reach: Reach | undefined, x: number): Reach => ({
  left: Math.min(reach?.left ?? x, x),
  right: Math.max(reach?.right ?? x, x),
});

const bandOf = (lane: Lane): number => bands.findIndex((band) => band.includes(lane));

/** Bands of two give the first lane the larger half, bands of three about a third each. */
function columnOf(lane: Lane): number {
  const band = bands[bandOf(lane)] ?? [];
  return Math.ceil((columns * band.indexOf(lane)) / band.length);
}
