import { allowedKinds, type RelationKind } from '../../../shared/model/relation-kinds';
import type { MapElement } from '../../../shared/projection/map-model';

/** A relation that could be drawn between two elements, in the direction in which it may run. */
export interface PossibleRelation {
  readonly kind: RelationKind;
  readonly from: MapElement;
  readonly to: MapElement;
}

/**
 * What a line drawn from one element to another can mean: first in the direction it was drawn, then the other way round,
 * since "Opgave to Partij" is how somebody draws who may not know who leads whom.
 */
export function possibleRelations(from: MapElement, to: MapElement): readonly PossibleRelation[] {
  if (from.id === to.id) return [];
  const forward = allowedKinds(from.kind, to.kind).map((kind) => ({ kind, from, to }));
  const back = allowedKinds(to.kind, from.kind)
    .map((kind) => ({ kind, from: to, to: from }))
    // A relation without direction is offered once.
    .filter(({ kind }) => kind !== 'conflicts_with' || forward.every((possible) => possible.kind !== kind));
  return [...forward, ...back];
}

/** The value a kind cannot do without, asked for before the relation is added. */
export function requiredField(kind: RelationKind): 'hectares' | 'subject' | null {
  return kind === 'claims_space' ? 'hectares' : kind === 'asks' ? 'subject' : null;
}

/** A relation as it was drawn, with the values that its kind cannot do without. */
export interface DrawnRelation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly hectares?: number;
  readonly subject?: string;
}
