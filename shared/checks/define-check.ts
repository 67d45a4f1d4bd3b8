import type { Content } from '../model/content';
import type { CollectionName, ContentChanges, ThingChange } from '../model/content-changes';
import { type RelationKind, relationKinds } from '../model/relation-kinds';
import { type ElementKind, elementKinds } from '../model/vocabulary';
import { type JsonValue, jsonEquals } from '../values/json';
import { mapRelationsOf } from './map-relations';
import { remembering } from './remembering';

/**
 * What a check looks at. A kind that is listed means: whether such things are there, and the fields named with it. Id,
 * kind and ends of a thing never change, so they need no naming. A field that is read and not named would make an
 * earlier result stand too long; a test watches every check for that.
 */
export interface Reads {
  readonly elements?: Readonly<Partial<Record<ElementKind, readonly string[]>>>;
  readonly relations?: Readonly<Partial<Record<RelationKind, readonly string[]>>>;
  readonly collections?: readonly CollectionName[];
}

/** A question about a table with an answer that stands until something it looks at changes. */
export interface Check<Result> {
  (content: Content): Result;
  readonly reads: Reads;
}

/**
 * A check that answers anew only after a change of what it looks at; otherwise it gives the very same answer, which is
 * what lets screens skip it.
 */
export function defineCheck<Result extends object | number | string>(
  reads: Reads,
  compute: (content: Content) => Result,
): Check<Result> {
  const check = remembering(compute, (earlier, changes, content, before) => {
    // With a relation hanging loose, an element that comes can give it its end.
    const hasLoose = mapRelationsOf(before).loose.length + mapRelationsOf(content).loose.length > 0;
    return concerns(changes, reads, hasLoose) ? undefined : earlier;
  });
  return Object.assign(check, { reads });
}

/** What several checks look at together, for a check that is made of others. */
export function readsOf(...all: readonly Reads[]): Reads {
  const elements: Partial<Record<ElementKind, readonly string[]>> = {};
  const relations: Partial<Record<RelationKind, readonly string[]>> = {};
  for (const reads of all) {
    for (const kind of elementKinds) unite(elements, kind, reads.elements?.[kind]);
    for (const kind of relationKinds) unite(relations, kind, reads.relations?.[kind]);
  }
  return { elements, relations, collections: [...new Set(all.flatMap((reads) => reads.collections ?? []))] };
}

function unite<Kind extends string>(
  into: Partial<Record<Kind, readonly string[]>>,
  kind: Kind,
  fields: readonly string[] | undefined,
): void {
  if (fields !== undefined) into[kind] = [...new Set([...(into[kind] ?? []), ...fields])];
}

const knownKinds: ReadonlySet<string> = new Set([...elementKinds, ...relationKinds]);

/** Whether one of the changes is of something a check looks at. */
function concerns(changes: ContentChanges, reads: Reads, hasLoose: boolean): boolean {
  if (reads.collections?.some((name) => changes.collections.has(name)) === true) return true;
  const followsEnds = hasLoose && reads.relations !== undefined;
  return (
    changes.elements.some((change) => (followsEnds && isComingOrGoing(change)) || isRead(change, reads.elements)) ||
    changes.relations.some((change) => isRead(change, reads.relations))
  );
}

function isComingOrGoing(change: ThingChange<unknown>): boolean {
  return change.before === undefined || change.after === undefined;
}

function isRead(
  change: ThingChange<{ readonly kind: string }>,
  byKind: Readonly<Record<string, readonly string[]>> = {},
): boolean {
  const { before, after } = change;
  const kind = (after ?? before)?.kind as string;
  // A kind that does not exist is nobody's: no check has named it, and any could have met it.
  if (!knownKinds.has(kind)) return true;
  const fields = byKind[kind];
  if (fields === undefined) return false;
  if (before === undefined || after === undefined) return true;
  return fields.some((field) => {
    const [was, is] = [before, after].map((thing) => (thing as unknown as Readonly<Record<string, JsonValue>>)[field]);
    return !jsonEquals(was, is);
  });
}
