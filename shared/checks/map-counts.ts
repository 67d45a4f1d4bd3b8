import { type RelationKind, relationKinds } from '../model/relation-kinds';
import { type ElementKind, elementKinds } from '../model/vocabulary';
import { type Check, defineCheck } from './define-check';
import { connectionsOf, elementsOf, mapRelationsOf } from './map-relations';

export interface MapCounts {
  readonly elements: number;
  readonly relations: number;
  readonly dependsOn: number;
  readonly byElementKind: Readonly<Record<ElementKind, number>>;
  readonly byRelationKind: Readonly<Record<RelationKind, number>>;
}

/** How much is on the map, every kind listed, also those with none (rulings: `counts`). */
export const countMap: Check<MapCounts> = defineCheck(
  {
    elements: Object.fromEntries(elementKinds.map((kind) => [kind, []])),
    relations: Object.fromEntries(relationKinds.map((kind) => [kind, []])),
  },
  (content) => {
    const byElementKind = Object.fromEntries(elementKinds.map((kind) => [kind, elementsOf(content, kind).length]));
    const byRelationKind = Object.fromEntries(relationKinds.map((kind) => [kind, connectionsOf(content, kind).length]));
    return {
      elements: content.elements.size,
      relations: mapRelationsOf(content).all.length,
      dependsOn: connectionsOf(content, 'depends_on').length,
      byElementKind: byElementKind as Record<ElementKind, number>,
      byRelationKind: byRelationKind as Record<RelationKind, number>,
    };
  },
);
