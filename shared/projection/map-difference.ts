import { differingPart } from './differing-part';
import type { MapElement, MapModel, MapRelation } from './map-model';

/** What makes a later map of an earlier one. */
export interface MapDifference {
  readonly elements: ListDifference<MapElement>;
  readonly relations: ListDifference<MapRelation>;
}

/** Things of one list that left it, and things to put: in the place of the one with their id, else at the end. */
export interface ListDifference<Thing> {
  readonly gone: readonly string[];
  readonly put: readonly Thing[];
}

const sameMap: MapDifference = { elements: { gone: [], put: [] }, relations: { gone: [], put: [] } };

/**
 * What a change did to a map, for whoever holds the map of before in another process: an edit is a handful of things,
 * the map may be thousands, and what stays keeps its identity on both sides.
 * @returns null when the whole map says it as well: another order, or more that changed than stayed
 */
export function differenceOf(before: MapModel, after: MapModel): MapDifference | null {
  if (before === after) return sameMap;
  const elements = listDifference(before.elements, after.elements);
  const relations = listDifference(before.relations, after.relations);
  return elements === null || relations === null ? null : { elements, relations };
}

/** The later map. @returns null when the difference is one from another map */
export function mapAfter(before: MapModel, difference: MapDifference): MapModel | null {
  const elements = listAfter(before.elements, difference.elements);
  const relations = listAfter(before.relations, difference.relations);
  if (elements === null || relations === null) return null;
  return elements === before.elements && relations === before.relations ? before : { elements, relations };
}

/** A list so short is told by what changed, however much of it that is. */
const fewThings = 8;

function listDifference<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): ListDifference<Thing> | null {
  const { start, beforeEnd, afterEnd } = differingPart(before, after);
  const was = new Map(before.slice(start, beforeEnd).map((thing) => [thing.id, thing]));
  const put = after.slice(start, afterEnd).filter((thing) => was.get(thing.id) !== thing);
  const stays = new Set(after.slice(start, afterEnd).map(({ id }) => id));
  const gone = [...was.keys()].filter((id) => !stays.has(id));
  if (put.length + gone.length > after.length / 2 + fewThings) return null;
  const told = listAfter(before, { gone, put });
  const isTold = told?.length === after.length && told.every((thing, at) => thing === after[at]);
  return isTold ? { gone, put } : null;
}

function listAfter<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  { gone, put }: ListDifference<Thing>,
): readonly Thing[] | null {
  if (gone.length === 0 && put.length === 0) return before;
  const left = new Set(gone);
  const fresh = new Map(put.map((thing) => [thing.id, thing]));
  const after: Thing[] = [];
  for (const thing of before) {
    if (left.delete(thing.id)) continue;
    const next = fresh.get(thing.id);
    fresh.delete(thing.id);
    after.push(next ?? thing);
  }
  if (left.size > 0) return null;
  after.push(...fresh.values());
  return after;
}
