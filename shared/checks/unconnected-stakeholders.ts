import { relationKinds } from '../model/relation-kinds';
import { type Check, defineCheck } from './define-check';
import { elementsOf, mapRelationsOf } from './map-relations';

/** Parties on the map without any relation; belonging to another organisation (`parentId`) is not one. */
export const stakeholdersWithoutRelation: Check<readonly string[]> = defineCheck(
  { elements: { stakeholder: [] }, relations: Object.fromEntries(relationKinds.map((kind) => [kind, []])) },
  (content) => {
    const connected = new Set<string>();
    for (const { from, to } of mapRelationsOf(content).all) {
      if (from.kind === 'stakeholder') connected.add(from.id);
      if (to.kind === 'stakeholder') connected.add(to.id);
    }
    return elementsOf(content, 'stakeholder').flatMap((party) => (connected.has(party.id) ? [] : [party.id]));
  },
);
