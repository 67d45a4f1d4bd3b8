import { partsOf, thingsOf } from '../../log/act-entry';
import type { LogEntry } from '../../log/log-entry';
import type { Content } from '../../model/content';
import type { Element, Relation } from '../../model/content-types';
import { parseKey } from '../../register/document';
import type { Dot } from '../../register/register';
import { type JsonValue, jsonEquals } from '../../values/json';
import type { SessionMoment } from '../sections/session-moment';

/** Where something is told: before the session, at an item of its agenda (by number), or outside it. */
export type Place = number | 'between' | 'outside';

export interface ChangedField {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

interface ToldBase {
  readonly place: Place;
  readonly entries: readonly Dot[];
}

/** What became of one thing of the map in the time that the minutes tell of, in its last form. */
export type MapChange = ToldBase &
  (
    | { readonly what: 'element_added'; readonly element: Element }
    | { readonly what: 'element_removed'; readonly element: Element }
    | { readonly what: 'elements_united'; readonly element: Element }
    | { readonly what: 'element_changed'; readonly element: Element; readonly fields: readonly ChangedField[] }
    | { readonly what: 'relation_added'; readonly relation: Relation }
    | { readonly what: 'relation_removed'; readonly relation: Relation }
    | { readonly what: 'relation_changed'; readonly relation: Relation; readonly fields: readonly ChangedField[] }
    /** Brought in and given up again, with other things said in between. */
    | { readonly what: 'relation_dropped'; readonly relation: Relation }
  );

interface Touched {
  readonly places: Place[];
  readonly entries: Dot[];
  readonly steps: number[];
  isUnited: boolean;
}

/** What is taken back within so many lines was a slip. */
const slipLines = 3;

/** Where a thing stands, who disagrees and where it came from say nothing to a reader. */
const unsaid: ReadonlySet<string> = new Set(['id', 'kind', 'position', 'conflicts', 'basis', 'aliases', 'mergedInto']);

/**
 * What changed on the map, thing by thing: several lines about one thing are told once, as they left it, at the item where
 * it came or was last changed. A slip that was put right at once is not told.
 * @param placed entries that stand, in order, with where they are told
 */
export function mapChanges(
  { before, content }: SessionMoment,
  placed: readonly { readonly entry: LogEntry; readonly place: Place }[],
): readonly MapChange[] {
  const touched = new Map<string, Touched>();
  for (const [step, { entry, place }] of placed.entries()) {
    for (const part of partsOf(entry)) {
      if (part.event.type === 'elements.moved') continue;
      for (const thing of thingsOf(part)) {
        const { kind } = parseKey(thing);
        if (kind !== 'element' && kind !== 'relation') continue;
        const known = touched.get(thing) ?? { places: [], entries: [], steps: [], isUnited: false };
        known.places.push(place);
        known.entries.push(entry.dot);
        known.steps.push(step);
        known.isUnited ||= part.event.type === 'elements.united';
        touched.set(thing, known);
      }
    }
  }
  return [...touched].flatMap(([thing, each]) => {
    const { kind, id } = parseKey(thing as Parameters<typeof parseKey>[0]);
    return kind === 'element'
      ? elementChange(before, content, id, each)
      : relationChange(before, content, id, each, placed);
  });
}

function elementChange(before: Content, content: Content, id: string, touched: Touched): readonly MapChange[] {
  const [was, is] = [before.elements.get(id), content.elements.get(id)];
  const { entries } = touched;
  if (is === undefined) {
    if (was === undefined) return [];
    const what = touched.isUnited ? 'elements_united' : 'element_removed';
    return [{ what, element: was, place: lastOf(touched), entries }];
  }
  if (was === undefined) return [{ what: 'element_added', element: is, place: firstOf(touched), entries }];
  const fields = changedFields(was, is);
  return fields.length === 0 ? [] : [{ what: 'element_changed', element: is, fields, place: lastOf(touched), entries }];
}

function relationChange(
  before: Content,
  content: Content,
  id: string,
  touched: Touched,
  placed: readonly { readonly entry: LogEntry }[],
): readonly MapChange[] {
  const [was, is] = [before.relations.get(id), content.relations.get(id)];
  const { entries, steps } = touched;
  const hasEnds = (relation: Relation, where: Content): boolean =>
    where.elements.has(relation.from) && where.elements.has(relation.to);
  if (is !== undefined && was !== undefined) {
    const fields = changedFields(was, is);
    return fields.length === 0 || !hasEnds(is, content)
      ? []
      : [{ what: 'relation_changed', relation: is, fields, place: lastOf(touched), entries }];
  }
  if (is !== undefined) {
    return hasEnds(is, content) ? [{ what: 'relation_added', relation: is, place: firstOf(touched), entries }] : [];
  }
  // What went with an element is said by the element.
  if (was !== undefined) {
    return hasEnds(was, content) ? [{ what: 'relation_removed', relation: was, place: lastOf(touched), entries }] : [];
  }
  const [first = 0] = steps;
  if ((steps.at(-1) ?? 0) - first <= slipLines) return [];
  const relation = writtenRelation(
    id,
    placed.slice(first).map(({ entry }) => entry),
  );
  return relation !== null && hasEnds(relation, content)
    ? [{ what: 'relation_dropped', relation, place: firstOf(touched), entries }]
    : [];
}

/** A relation that is in no content any more, as the log last said it. */
function writtenRelation(id: string, entries: readonly LogEntry[]): Relation | null {
  const fields: Record<string, JsonValue> = {};
  for (const { writes } of entries) {
    for (const { entity, field, value } of writes) {
      if (entity === `relation:${id}` && field !== 'alive') fields[field] = value;
    }
  }
  const isWhole = [fields['kind'], fields['from'], fields['to']].every((value) => typeof value === 'string');
  return isWhole ? ({ id, conflicts: [], ...fields } as unknown as Relation) : null;
}

function changedFields(was: object, is: object): readonly ChangedField[] {
  const [before, after] = [was, is] as [Record<string, JsonValue>, Record<string, JsonValue>];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((field) => {
    const [then, now] = [before[field] ?? null, after[field] ?? null];
    return unsaid.has(field) || jsonEquals(then, now) ? [] : [{ field, before: then, after: now }];
  });
}

const firstOf = ({ places }: Touched): Place => places[0] as Place;
const lastOf = ({ places }: Touched): Place => places.at(-1) as Place;
