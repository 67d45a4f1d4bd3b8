import { cellWidth } from '../placement/element-size';
import type { ElementInRow } from '../placement/tidy-rows';
import { tidiedRows } from '../placement/tidy-rows';
import { crossingsIn } from './figures/drawn-ink';
import type { MapRelation } from './map-model';
import { RelationRouter, type RoutedPlace } from './relation-router';

/** A place that takes part, with what tells it apart. */
export type TidyPlace = ElementInRow;

/** Crossings are counted so often for each line of the map at most: a second or two on a laptop for a usual table. */
const work = 180_000;
/** On a map larger than this counting once takes as long as somebody waits. */
const mostLines = 400;
const leastTries = 60;

/** Whether crossings of the drawn lines can be counted often enough; on larger maps the layout engine orders rows. */
export const isTidiedHere = ({ length }: readonly unknown[]): boolean => length <= mostLines;

/**
 * Rows in an order in which drawn lines cross as little as can be found: first each element nearer to what it relates to
 * (`tidiedRows`), then two of a kind in a row change places, or one goes to a free cell of its row beside its kind, as long
 * as fewer lines cross. No element leaves its row, none goes where its kind does not stand, and what is standing stays.
 * The same map gives the same places.
 *
 * A step at a time, for whoever has to let something else go first.
 * @returns the places of what takes part
 */
export function* tidying<Place extends TidyPlace>(
  elements: readonly Place[],
  relations: readonly MapRelation[],
  standing: readonly RoutedPlace[],
): Generator<void, readonly Place[]> {
  const start = tidiedRows(elements, relations, standing);
  if (elements.length < 2) return start;
  const search = new RowSearch(start, relations, standing);
  // Not worse than as it stands, which nobody would ask for.
  const before = new RowSearch(elements, relations, standing);
  const better = before.crossings < search.crossings ? before : search;
  const tries = Math.max(leastTries, Math.round(work / Math.max(1, relations.length)));
  yield* better.improving(tries);
  return better.places();
}

/** At which chance a move that costs one crossing is still made, at the beginning. */
const warmth = 2;

class RowSearch<Place extends TidyPlace> {
  readonly #router = new RelationRouter<RoutedPlace>();
  readonly #relations: readonly MapRelation[];
  readonly #places: Place[];
  readonly #rows = new Map<number, Set<number>>();
  readonly #left: number;
  readonly #columns: number;
  readonly #random = numbers(20_211_202);
  crossings: number;

  constructor(places: readonly Place[], relations: readonly MapRelation[], standing: readonly RoutedPlace[]) {
    this.#relations = relations;
    this.#places = [...places];
    this.#router.update(relations, [...standing, ...places]);
    const all = [...standing, ...places];
    this.#left = Math.min(...all.map(({ x }) => x));
    this.#columns = Math.round((Math.max(...all.map(({ x }) => x)) - this.#left) / cellWidth) + 1;
    for (const { x, y } of all) this.#row(y).add(x);
    this.crossings = this.#count();
  }

  places(): readonly Place[] {
    return this.#places;
  }

  *improving(tries: number): Generator<void> {
    let best = { places: [...this.#places], crossings: this.crossings };
    for (let count = 0; count < tries; count += 1) {
      const left = 1 - count / tries;
      const moved = this.#move();
      if (moved !== null) {
        const now = this.#count();
        const chance = Math.exp((this.crossings - now) / (warmth * left * left + 0.01));
        if (now <= this.crossings || this.#random() < chance) this.crossings = now;
        else this.#put(moved);
        if (this.crossings < best.crossings) best = { places: [...this.#places], crossings: this.crossings };
      }
      if (count % perStep === 0) yield;
    }
    this.#put(best.places.map((place, at) => [at, place] as const));
    this.crossings = best.crossings;
  }

  /** Makes a move. @returns what undoes it; null when there was none to be made */
  #move(): readonly (readonly [number, Place])[] | null {
    const at = this.#pick(this.#places.length);
    const place = this.#places[at] as Place;
    if (this.#random() < 0.35) {
      const x = this.#left + this.#pick(this.#columns) * cellWidth;
      if (this.#row(place.y).has(x) || !this.#isAmongItsKind(place, x)) return null;
      this.#put([[at, { ...place, x }]]);
      return [[at, place]];
    }
    const like = this.#places.flatMap((other, index) =>
      index !== at && other.y === place.y && other.elementClass === place.elementClass ? [index] : [],
    );
    if (like.length === 0) return null;
    const other = like[this.#pick(like.length)] as number;
    const second = this.#places[other] as Place;
    this.#put([
      [at, { ...place, x: second.x }],
      [other, { ...second, x: place.x }],
    ]);
    return [
      [at, place],
      [other, second],
    ];
  }

  /** Whether nothing of another kind, and nothing that stays, stands between a place and another in its row. */
  #isAmongItsKind({ x: from, y, elementClass }: Place, x: number): boolean {
    const [least, most] = [Math.min(from, x), Math.max(from, x)];
    const own = new Set(
      this.#places.filter((other) => other.y === y && other.elementClass === elementClass).map((other) => other.x),
    );
    for (const other of this.#row(y)) if (other > least && other < most && !own.has(other)) return false;
    return true;
  }

  #put(places: readonly (readonly [number, Place])[]): void {
    for (const [at] of places) this.#row((this.#places[at] as Place).y).delete((this.#places[at] as Place).x);
    for (const [at, place] of places) {
      this.#places[at] = place;
      this.#row(place.y).add(place.x);
    }
    this.#router.update(
      this.#relations,
      places.map(([, place]) => place),
    );
  }

  #row(y: number): Set<number> {
    const known = this.#rows.get(y);
    if (known !== undefined) return known;
    const row = new Set<number>();
    this.#rows.set(y, row);
    return row;
  }

  #count(): number {
    return crossingsIn(this.#router.lines.map(({ bundle, trunk, points }) => ({ name: trunk ?? bundle, points })));
  }

  #pick(count: number): number {
    return Math.floor(this.#random() * count);
  }
}

/** Tries in one step. */
const perStep = 4;

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
