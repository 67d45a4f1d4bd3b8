import { type RelationKind, relationKinds, relationRules } from '../../../shared/model/relation-kinds';
import type { ElementKind } from '../../../shared/model/vocabulary';

/** A relation seen from one of its ends: the element is what the sentence begins with, or what it ends with. */
export interface RelationChoice {
  /** `leads out`, `leads in`. */
  readonly id: `${RelationKind} ${'out' | 'in'}`;
  readonly kind: RelationKind;
  readonly direction: 'out' | 'in';
  /** What may stand at the other end. */
  readonly others: readonly ElementKind[];
}

/** Every relation that an element of this kind may have, those that begin with it first. A symmetric one is listed once. */
export function relationChoices(elementKind: ElementKind): readonly RelationChoice[] {
  const out: RelationChoice[] = [];
  const into: RelationChoice[] = [];
  for (const kind of relationKinds) {
    const { from, to, symmetric } = relationRules[kind];
    if (from.includes(elementKind)) out.push({ id: `${kind} out`, kind, direction: 'out', others: to });
    if (to.includes(elementKind) && !symmetric) into.push({ id: `${kind} in`, kind, direction: 'in', others: from });
  }
  return [...out, ...into];
}
