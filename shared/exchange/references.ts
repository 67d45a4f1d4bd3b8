import { elementReferenceFields, relationReferenceFields } from '../model/entities/reference-fields';
import type { ElementKind } from '../model/vocabulary';
import type { JsonObject, JsonValue } from '../values/json';
import { isObject } from '../values/json';
import { type ImportProblem, placeOf, quoteValue } from './import-problem';

/** What a reference may point to. Ids of elements, relations, decisions and so on are separate name spaces. */
export type ReferenceTarget =
  | 'element'
  | 'stakeholder'
  | 'zone'
  | 'relation'
  | 'decision'
  | 'action'
  | 'question'
  | 'learning'
  | 'session'
  | 'view';

export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly target: ReferenceTarget;
}

/** What exists at a moment. */
export interface Existing {
  /** Kind of the element with this id, or undefined when it is not on the map. */
  elementKind(id: string): ElementKind | undefined;
  /** Whether the thing exists; not asked for elements. */
  has(kind: Exclude<ReferenceTarget, 'element' | 'stakeholder' | 'zone'>, id: string): boolean;
}

/** The first reference that points to nothing, or to something of another kind. */
export function findReferenceProblem(
  references: readonly Reference[],
  existing: Existing,
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  for (const { path, id, target } of references) {
    const place = placeOf([...base, ...path]);
    if (target === 'element' || target === 'stakeholder' || target === 'zone') {
      const kind = existing.elementKind(id);
      if (kind === undefined) return { place, reason: { code: 'unknown_reference', found: quoteValue(id) } };
      if (target !== 'element' && kind !== target) {
        return { place, reason: { code: 'wrong_reference', found: quoteValue(id) } };
      }
    } else if (!existing.has(target, id)) {
      return { place, reason: { code: 'unknown_reference', found: quoteValue(id) } };
    }
  }
  return undefined;
}

/** The reference in one field, or none where the field is absent or empty. A list gives one for each id in it. */
function at(holder: JsonValue | undefined, path: readonly PropertyKey[], field: string, target: ReferenceTarget) {
  const value = isObject(holder) ? holder[field] : undefined;
  if (typeof value === 'string') return [{ path: [...path, field], id: value, target }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id, index) => (typeof id === 'string' ? [{ path: [...path, field, index], id, target }] : []));
}

export function elementReferences(element: JsonObject, path: readonly PropertyKey[] = []): readonly Reference[] {
  return [...elementReferenceFields].flatMap(([field, target]) => at(element, path, field, target));
}

export function relationReferences(relation: JsonObject, path: readonly PropertyKey[] = []): readonly Reference[] {
  return [
    ...at(relation, path, 'from', 'element'),
    ...at(relation, path, 'to', 'element'),
    ...[...relationReferenceFields].flatMap(([field, target]) => at(relation, path, field, target)),
  ];
}

/** Every reference in the data of an event, except those of the elements and relations that it adds. */
export function eventReferences(type: string, data: JsonObject): readonly Reference[] {
  switch (type) {
    case 'attendance.recorded':
      return inList(data, 'attendance', (record, path) => at(record, path, 'stakeholder', 'stakeholder'));
    case 'relation.updated':
      return [...at(data, [], 'id', 'relation'), ...at(data['set'], ['set'], 'zone', 'zone')];
    case 'relation.removed':
      return at(data, [], 'id', 'relation');
    case 'element.updated': {
      const set = data['set'];
      return [...at(data, [], 'id', 'element'), ...(isObject(set) ? elementReferences(set, ['set']) : [])];
    }
    case 'element.removed':
      return at(data, [], 'id', 'element');
    case 'elements.removed':
      return [...at(data, [], 'ids', 'element'), ...at(data, [], 'relations', 'relation')];
    case 'relations.removed':
      return at(data, [], 'ids', 'relation');
    case 'elements.moved':
      return inList(data, 'positions', (moved, path) => at(moved, path, 'id', 'element'));
    case 'list.taken':
      return inList(data, 'changes', (change, path) => at(change, path, 'id', 'element'));
    case 'matrix.taken':
      return at(data, [], 'removed', 'relation');
    case 'decision.proposed':
      return at(data['decision'], ['decision'], 'about', 'element');
    case 'decision.updated':
      return [
        ...at(data, [], 'id', 'decision'),
        ...at(data['set'], ['set'], 'about', 'element'),
        ...inList(data, 'reservations', (held, path) => at(held, path, 'stakeholder', 'stakeholder')),
      ];
    case 'decision.taken':
      return [
        ...at(data, [], 'id', 'decision'),
        ...at(data, [], 'agreedBy', 'stakeholder'),
        ...inList(data, 'legitimacySteps', (step, path) => at(step, path, 'body', 'stakeholder')),
        ...inList(data, 'reservations', (held, path) => at(held, path, 'stakeholder', 'stakeholder')),
      ];
    case 'decision.deferred':
    case 'decision.ratified':
    case 'decision.rejected':
    case 'decision.withdrawn':
      return at(data, [], 'id', 'decision');
    case 'legitimacy.recorded':
      return [...at(data, [], 'decision', 'decision'), ...at(data, [], 'body', 'stakeholder')];
    case 'action.assigned':
      return actionReferences(data['action'], ['action']);
    case 'action.updated':
      return [...at(data, [], 'id', 'action'), ...actionReferences(data['set'], ['set'])];
    case 'action.completed':
    case 'action.cancelled':
      return at(data, [], 'id', 'action');
    case 'question.parked':
      return [
        ...at(data['question'], ['question'], 'owner', 'stakeholder'),
        ...at(data['question'], ['question'], 'about', 'element'),
      ];
    case 'question.answered':
    case 'question.dropped':
      return at(data, [], 'id', 'question');
    case 'learning.recorded':
      return at(data['learning'], ['learning'], 'about', 'element');
    case 'learning.tested':
      return at(data, [], 'id', 'learning');
    case 'view.updated':
    case 'view.removed':
      return at(data, [], 'id', 'view');
    case 'table.updated':
      return at(data['set'], ['set'], 'owner', 'stakeholder');
    case 'session.updated':
      return at(data, [], 'id', 'session');
    case 'agenda.item_added':
    case 'agenda.item_updated':
    case 'agenda.item_removed':
    case 'agenda.reordered':
    case 'agenda.view_kept':
    case 'minutes.submitted':
    case 'minutes.adopted':
      return at(data, [], 'session', 'session');
    default:
      return [];
  }
}

function actionReferences(action: JsonValue | undefined, path: readonly PropertyKey[]): readonly Reference[] {
  return [
    ...at(action, path, 'owner', 'stakeholder'),
    ...at(action, path, 'from', 'decision'),
    ...at(action, path, 'about', 'element'),
  ];
}

function inList(
  data: JsonObject,
  field: string,
  each: (item: JsonValue, path: readonly PropertyKey[]) => readonly Reference[],
): readonly Reference[] {
  const list = data[field];
  return Array.isArray(list) ? list.flatMap((item: JsonValue, index) => each(item, [field, index])) : [];
}
