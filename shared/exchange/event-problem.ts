import type { RelationKind } from '../model/relation-kinds';
import type { ElementKind } from '../model/vocabulary';
import { type Document, type EntityKind, isAlive, keyOf } from '../register/document';
import { shownValue } from '../register/register';
import type { JsonObject, JsonValue } from '../values/json';
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
  if (event.type === 'list.taken') return findListProblem(document, relations, event.data, base);
  if (event.type === 'matrix.taken') {
    return findRelationsProblem(document, relations, event.data, existingIn(document), base);
  }
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
  const existing = withFresh(document, elements);
  const place = [...base, 'relation'];
  return (
    findFreshProblem(document, existing, elements, base) ??
    findReferenceProblem(relationReferences(relation), existing, place) ??
    relations.findProblem(relation, existing, place)
  );
}

/** A list brings elements, relations among them and what is there, and fields of what is there. */
function findListProblem(
  document: Document,
  relations: RelationIndex,
  data: JsonObject,
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  const elements = data['elements'] as readonly JsonObject[];
  const existing = withFresh(document, elements);
  const unfit = findFreshProblem(document, existing, elements, base);
  if (unfit !== undefined) return unfit;
  const unrelated = findRelationsProblem(document, relations, data, existing, base);
  if (unrelated !== undefined) return unrelated;
  for (const [index, { id, set }] of (data['changes'] as readonly JsonObject[]).entries()) {
    const place = [...base, 'changes', index, 'set'];
    const fields = set as JsonObject;
    const problem =
      findFixedField(fixedFields['element.updated'] ?? [], fields, place) ??
      findReferenceProblem(elementReferences(fields), existing, place) ??
      findSchemaProblem(elementChanges[existing.elementKind(String(id)) as ElementKind], fields, place);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Several relations at once, among what is there then. */
function findRelationsProblem(
  document: Document,
  relations: RelationIndex,
  data: JsonObject,
  existing: ExistingAndStanding,
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  for (const [index, relation] of (data['relations'] as readonly JsonObject[]).entries()) {
    const place = [...base, 'relations', index];
    const problem =
      findTakenId(document, 'relation', relation, place) ??
      findReferenceProblem(relationReferences(relation), existing, place) ??
      relations.findProblem(relation, existing, place);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

type ExistingAndStanding = ReturnType<typeof existingIn>;

/** What is there once the event has brought its elements. */
function withFresh(document: Document, elements: readonly JsonObject[]): ExistingAndStanding {
  const fresh = new Map(elements.map(({ id, kind }) => [String(id), kind as ElementKind]));
  const there = existingIn(document);
  return { ...there, elementKind: (id: string) => fresh.get(id) ?? there.elementKind(id) };
}

function findFreshProblem(
  document: Document,
  existing: ExistingAndStanding,
  elements: readonly JsonObject[],
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  const seen = new Set<string>();
  for (const [index, element] of elements.entries()) {
    const place = [...base, 'elements', index];
    const taken = findTakenId(document, 'element', element, place);
    if (taken !== undefined) return taken;
    if (seen.has(String(element['id']))) {
      return { place: placeOf([...place, 'id']), reason: { code: 'duplicate', found: quoteValue(element['id']) } };
    }
    seen.add(String(element['id']));
    const dangling = findReferenceProblem(elementReferences(element), existing, place);
    if (dangling !== undefined) return dangling;
  }
  return undefined;
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

function findFixedField(
  fixed: readonly string[],
  set: JsonObject,
  place: readonly PropertyKey[],
): ImportProblem | undefined {
  const field = fixed.find((each) => Object.hasOwn(set, each));
  return field === undefined
    ? undefined
    : { place: placeOf([...place, field]), reason: { code: 'fixed_field', field } };
}

function findChangeProblem(
  document: Document,
  event: ExchangeEvent,
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  const fixed = fixedFields[event.type];
  if (fixed === undefined) return undefined;
  const set = event.data['set'] as JsonObject;
  const place = [...base, 'set'];
  const unfit = findFixedField(fixed, set, place);
  if (unfit !== undefined) return unfit;
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
