import type { Content } from '../model/content';
import { type RelationKind, relationKinds } from '../model/relation-kinds';
import type { ConflictSubject } from '../model/vocabulary';
import { elementKinds } from '../model/vocabulary';
import { type EntityKey, keyOf } from '../register/document';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { connectionsOf } from './map-relations';

/** Two tasks, plans or arrangements that stand in each other's way. */
export interface Conflict extends Basis {
  readonly relation: string;
  readonly between: readonly [string, string];
  readonly about: ConflictSubject | null;
}

export const conflicts: Check<readonly Conflict[]> = defineCheck(
  { relations: { conflicts_with: ['about'] } },
  (content) =>
    connectionsOf(content, 'conflicts_with').map(({ relation, from, to }) => ({
      relation: relation.id,
      between: [from.id, to.id],
      about: relation.about ?? null,
      elements: [from.id, to.id],
      restsOn: [...elementKeys([from.id, to.id]), ...relationKeys([relation.id])],
    })),
);

/** Something about which two laptops say different things. */
export interface ConflictingValues extends Basis {
  readonly thing: EntityKey;
  /** The fields in question; "alive" when one removed what another changed. */
  readonly fields: readonly string[];
}

const all = ['conflicts'];

/** Elements and relations of which a field holds more than one value since tables were brought together. */
export const conflictingValues: Check<readonly ConflictingValues[]> = defineCheck(
  {
    elements: Object.fromEntries(elementKinds.map((kind) => [kind, all])),
    relations: Object.fromEntries(relationKinds.map((kind) => [kind, all])),
  },
  (content: Content) => {
    const found: ConflictingValues[] = [];
    for (const { id, conflicts: fields } of content.elements.values()) {
      if (fields.length > 0)
        found.push({ thing: keyOf('element', id), fields, elements: [id], restsOn: elementKeys([id]) });
    }
    for (const { id, conflicts: fields, kind, from, to } of content.relations.values()) {
      if (fields.length === 0 || !(relationKinds as readonly RelationKind[]).includes(kind)) continue;
      const elements = [from, to].filter((end) => content.elements.has(end));
      const restsOn = [keyOf('relation', id), ...elementKeys(elements)];
      found.push({ thing: keyOf('relation', id), fields, elements, restsOn });
    }
    return found;
  },
);
