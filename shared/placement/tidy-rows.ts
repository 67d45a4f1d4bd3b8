import type { Position } from '../model/content-types';

/** An element with the row it belongs to: its class, at its height. */
export interface ElementInRow extends Position {
  readonly id: string;
  readonly elementClass: string;
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/** After this many rounds hardly anything moves any more. */
const mostRounds = 8;
/** How strongly an element is drawn to what it relates to, rather than to where it stands. */
const pull = 0.5;

/**
 * Those of one class in one row share out the places that they have together, in another order: no place is taken or
 * left, and no element leaves its row.
 * @param wishOf how far to the right an element should be among its row
 */
export function sharedOut<Place extends ElementInRow>(
  elements: readonly Place[],
  wishOf: (element: Place) => number,
): readonly Place[] {
  const rows = new Map<string, Place[]>();
  for (const element of elements) {
    const key = `${element.y} ${element.elementClass}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [element]);
    else row.push(element);
  }
  return [...rows.values()].flatMap((row) => {
    const places = row.map(({ x }) => x).sort((one, other) => one - other);
    const wishes = new Map(row.map((element) => [element, wishOf(element)]));
    // With equal wishes the order stays.
    const inOrder = [...row].sort(
      (one, other) =>
        (wishes.get(one) ?? 0) - (wishes.get(other) ?? 0) || one.x - other.x || (one.id < other.id ? -1 : 1),
    );
    return inOrder.map((element, at) => ({ ...element, x: places[at] as number }));
  });
}

/**
 * Rows in an order with shorter relations, that is still found back: each element comes nearer to what it relates to,
 * among those of its class in its row. Relations are never longer together afterwards.
 * @param standing what keeps its place, and draws all the same
 */
export function tidiedRows<Place extends ElementInRow>(
  elements: readonly Place[],
  links: readonly Link[],
  standing: readonly (Position & { readonly id: string })[],
): readonly Place[] {
  const fixed = new Map(standing.map(({ id, x }) => [id, x]));
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (from === to) continue;
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const drawn = new Set([...fixed.keys(), ...elements.map(({ id }) => id)]);
  const whole = links.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  let best = elements;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= mostRounds; round += 1) {
    const tried: readonly Place[] = round === 0 ? elements : sharedOut(best, wishIn(best));
    const length = widthOf(tried);
    if (length >= least) break;
    [best, least] = [tried, length];
  }
  return best;

  function placesOf(places: readonly Place[]): ReadonlyMap<string, number> {
    return new Map([...fixed, ...places.map(({ id, x }) => [id, x] as const)]);
  }

  function wishIn(places: readonly Place[]): (element: Place) => number {
    const at = placesOf(places);
    return ({ id, x }) => {
      const near = (neighbours.get(id) ?? []).flatMap((other) => at.get(other) ?? []);
      if (near.length === 0) return x;
      return x * (1 - pull) + (near.reduce((sum, each) => sum + each, 0) / near.length) * pull;
    };
  }

  /** How far apart the ends of all relations are, along the rows: across them nothing changes. */
  function widthOf(places: readonly Place[]): number {
    const at = placesOf(places);
    return whole.reduce((sum, { from, to }) => sum + Math.abs((at.get(from) ?? 0) - (at.get(to) ?? 0)), 0);
  }
}
