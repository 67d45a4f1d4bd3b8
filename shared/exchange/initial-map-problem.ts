import type { ElementKind } from '../model/vocabulary';
import type { ExchangeFile, ExchangeThing } from './exchange-file';
import { type ImportProblem, placeOf, quoteValue } from './import-problem';
import { elementSchema, relationSchema } from './map-schemas';
import { elementReferences, findReferenceProblem, relationReferences } from './references';
import { RelationIndex } from './relation-index';
import { findSchemaProblem } from './schema-problem';

/**
 * The first problem in the prepared map: fields, double ids, references (forward ones are fine), pairs, and one
 * relation of a kind per pair.
 */
export function findInitialMapProblem(file: ExchangeFile): ImportProblem | undefined {
  const { elements, relations } = file.initial;
  const kinds = new Map<string, ElementKind>();
  const problem = eachOnce(elements, ['initial', 'elements'], (element, place) => {
    kinds.set(element.id, element.kind as ElementKind);
    return findSchemaProblem(elementSchema, element, place);
  });
  if (problem !== undefined) return problem;

  const subjects = new Map<string, unknown>();
  const existing = {
    elementKind: (id: string) => kinds.get(id),
    has: () => false,
    standing: (id: string) => (subjects.has(id) ? { subject: subjects.get(id) } : undefined),
  };
  for (const [index, element] of elements.entries()) {
    const dangling = findReferenceProblem(elementReferences(element), existing, ['initial', 'elements', index]);
    if (dangling !== undefined) return dangling;
  }
  const owner = file.areaTable['owner'];
  if (typeof owner === 'string') {
    const reference = { path: ['owner'], id: owner, target: 'stakeholder' } as const;
    const dangling = findReferenceProblem([reference], existing, ['areaTable']);
    if (dangling !== undefined) return dangling;
  }

  const pairs = new RelationIndex();
  return eachOnce(relations, ['initial', 'relations'], (relation, place) => {
    const wrong =
      findSchemaProblem(relationSchema, relation, place) ??
      findReferenceProblem(relationReferences(relation), existing, place) ??
      pairs.findProblem(relation, existing, place);
    pairs.add(relation);
    subjects.set(relation.id, relation['subject']);
    return wrong;
  });
}

/** Looks at each thing in order and refuses an id that is there already. */
function eachOnce(
  things: readonly ExchangeThing[],
  base: readonly PropertyKey[],
  look: (thing: ExchangeThing, place: readonly PropertyKey[]) => ImportProblem | undefined,
): ImportProblem | undefined {
  const seen = new Set<string>();
  for (const [index, thing] of things.entries()) {
    const place = [...base, index];
    if (typeof thing.id === 'string' && seen.has(thing.id)) {
      return { place: placeOf([...place, 'id']), reason: { code: 'duplicate', found: quoteValue(thing.id) } };
    }
    const problem = look(thing, place);
    if (problem !== undefined) return problem;
    seen.add(thing.id);
  }
  return undefined;
}
