import { compareMoments } from '../checks/compare-moments';
import type { Language } from '../i18n/language';
import type { Content } from '../model/content';
import type { MapElement, MapModel, MapRelation } from '../projection/map-model';
import { mapModelOf } from '../projection/map-model-of';

export type Fate = 'same' | 'added' | 'changed' | 'removed';

/** One picture of two moments: everything that is or was there, each where it stands (or stood last). */
export interface ComparedMap {
  readonly model: MapModel;
  readonly elements: ReadonlyMap<string, Fate>;
  readonly relations: ReadonlyMap<string, Fate>;
}

/** Puts both moments on one map. What is gone stays as a ghost in its own place, so that nothing else moves. */
export function comparedMap(before: Content, after: Content, language: Language): ComparedMap {
  const earlier = mapModelOf(before, language, { audience: 'facilitator' });
  const later = mapModelOf(after, language, { audience: 'facilitator' });
  const changes = compareMoments(before, after);
  const here = new Set(later.elements.map(({ id }) => id));
  const hereToo = new Set(later.relations.map(({ id }) => id));
  const goneElements = earlier.elements.filter(({ id }) => !here.has(id));
  const goneRelations = earlier.relations.filter(({ id }) => !hereToo.has(id));
  return {
    model: {
      elements: [...later.elements, ...goneElements],
      relations: [...later.relations, ...goneRelations],
    },
    elements: fates(later.elements, goneElements, changes.elementsAdded, changes.elementsChanged),
    relations: fates(later.relations, goneRelations, changes.relationsAdded, changes.relationsChanged),
  };
}

function fates(
  here: readonly (MapElement | MapRelation)[],
  gone: readonly (MapElement | MapRelation)[],
  added: readonly string[],
  changed: readonly string[],
): ReadonlyMap<string, Fate> {
  const result = new Map<string, Fate>(here.map(({ id }) => [id, 'same']));
  for (const id of added) result.set(id, 'added');
  for (const id of changed) result.set(id, 'changed');
  for (const { id } of gone) result.set(id, 'removed');
  return result;
}
