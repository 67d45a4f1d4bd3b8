import type { JsonObject, JsonValue } from '../model/json';
import type { RelationKind } from '../model/relation-kinds';
import type { ElementKind } from '../model/vocabulary';
import { type Document, type EntityKind, isAlive, keyOf } from '../register/document';
import { shownValue } from '../register/register';
import { existingIn } from './document-view';
import type { ExchangeEvent } from './exchange-file';
import { type ImportProblem, placeOf, quoteValue } from './import-problem';
import { elementChanges, relationChanges } from './map-schemas';
import { elementReferences, eventReferences, findReferenceProblem, relationReferences } from './references';
import type { RelationIndex } from './relation-index';
import { findSchemaProblem } from './schema-problem';

/**
 * What is wrong with an event at the moment it happens: ids that are taken, references to what is not there, relations
 * that may not run, changes to fields that are fixed. The shape of its data was checked before.
 */
export function findEventProblem(
  document: Document,
  relations: RelationIndex,
  event: ExchangeEvent,
  place: readonly PropertyKey[],
): ImportProblem | undefined {
  const data = event.data;
  const base = [...place, 'data'];
  return (
    findReferenceProblem(eventReferences(event.type, data), existingIn(document), base) ??
    findAdditionProblem(document, relations, event, base) ??
    findChangeProblem(document, event, base)
  );
}

/** Field of the data that holds what an event adds, and the kind of thing it is. */
const additions: Readonly<Record<string, readonly [field: string, kind: EntityKind]>> = {
  'element.added': ['element', 'element'],
  'relation.added': ['relation', 'relation'],
  'role.assigned': ['relation', 'relation'],
  'decision.proposed': ['decision', 'decision'],
  'action.assigned': ['action', 'action'],
  'question.parked': ['question', 'question'],
  'learning.recorded': ['learning', 'learning'],
  'view.kept': ['view', 'view'],
};

function findAdditionProblem(
  document: Document,
  relations: RelationIndex,
  event: ExchangeEvent,
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  const addition = additions[event.type];
  if (addition === undefined) return undefined;
  const [field, kind] = addition;
  const thing = event.data[field] as JsonObject;
  const taken = findTakenId(document, kind, thing, [...base, field]);
  if (taken !== undefined) return taken;
  if (kind === 'element') {
    return findReferenceProblem(elementReferences(thing), existingIn(document), [...base, field]);
  }
  if (kind !== 'relation') return undefined;
  const elements = (event.data['elements'] ?? []) as readonly JsonObject[];
  return findRelationProblem(document, relations, thing, elements, base);
}

/** A relation may bring its own new elements in the same event ("Provincie trekt Woningbouw" makes all three). */
function findRelationProblem(
  document: Document,
  relations: RelationIndex,
  relation: JsonObject,
  elements: readonly JsonObject[],
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  const fresh = new Map<string, ElementKind>();
  for (const [index, element] of elements.entries()) {
    const place = [...base, 'elements', index];
    const taken = findTakenId(document, 'element', element, place);
    if (taken !== undefined) return taken;
    if (fresh.has(String(element['id']))) {
      return { place: placeOf([...place, 'id']), reason: { code: 'duplicate', found: quoteValue(element['id']) } };
    }
    fresh.set(String(element['id']), element['kind'] as ElementKind);
  }
  const there = existingIn(document);
  const existing = { ...there, elementKind: (id: string) => fresh.get(id) ?? there.elementKind(id) };
  for (const [index, element] of elements.entries()) {
    const dangling = findReferenceProblem(elementReferences(element), existing, [...base, 'elements', index]);
    if (dangling !== undefined) return dangling;
  }
  const place = [...base, 'relation'];
  return (
    findReferenceProblem(relationReferences(relation), existing, place) ??
    relations.findProblem(relation, existing, place)
  );
}

/** An id is used once: by something that is there, or by something that was removed and does not come back. */
function findTakenId(
  document: Document,
  kind: EntityKind,
  thing: JsonObject,
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  const earlier = document.entities.get(keyOf(kind, String(thing['id'])));
  if (earlier === undefined) return undefined;
  const code = isAlive(earlier) ? 'duplicate' : 'came_back';
  return { place: placeOf([...base, 'id']), reason: { code, found: quoteValue(thing['id']) } };
}

const fixedFields: Readonly<Record<string, readonly string[]>> = {
  'relation.updated': ['id', 'kind', 'from', 'to'],
  'element.updated': ['id', 'kind'],
  'decision.updated': ['id', 'no', 'status'],
  'action.updated': ['id', 'no', 'status'],
  'table.updated': ['id'],
  'session.updated': ['id'],
};

function findChangeProblem(
  document: Document,
  event: ExchangeEvent,
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  const fixed = fixedFields[event.type];
  if (fixed === undefined) return undefined;
  const set = event.data['set'] as JsonObject;
  const place = [...base, 'set'];
  const field = fixed.find((each) => Object.hasOwn(set, each));
  if (field !== undefined) return { place: placeOf([...place, field]), reason: { code: 'fixed_field', field } };
  const kindOf = (kind: EntityKind): JsonValue | undefined =>
    shownValue(document.entities.get(keyOf(kind, String(event.data['id'])))?.fields['kind']);
  if (event.type === 'relation.updated') {
    return findSchemaProblem(relationChanges[kindOf('relation') as RelationKind], set, place);
  }
  if (event.type === 'element.updated') {
    return findSchemaProblem(elementChanges[kindOf('element') as ElementKind], set, place);
  }
  return undefined;
}
