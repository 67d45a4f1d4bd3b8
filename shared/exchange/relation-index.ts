import { isPairAllowed, type RelationKind, relationRules } from '../model/relation-kinds';
import type { JsonObject } from '../values/json';
import { type ImportProblem, placeOf, quoteValue } from './import-problem';
import type { Existing } from './references';

/** What the index asks about a relation that was added earlier. */
export interface StandingRelations {
  /** The relation as it stands, or undefined when it has been removed. */
  standing(id: string): { readonly subject?: unknown } | undefined;
}

/**
 * Knows which relations run between which elements, so that "one relation of a kind per ordered pair at any moment" is
 * a lookup. Whether a known relation still stands is asked each time, since removals can be undone.
 */
export class RelationIndex {
  readonly #byPair = new Map<string, string[]>();

  add(relation: JsonObject): void {
    const pair = pairOf(relation);
    const known = this.#byPair.get(pair);
    if (known === undefined) this.#byPair.set(pair, [String(relation['id'])]);
    else known.push(String(relation['id']));
  }

  /** Why this relation cannot be added now; its references have been checked. */
  findProblem(
    relation: JsonObject,
    existing: Existing & StandingRelations,
    base: readonly PropertyKey[],
  ): ImportProblem | undefined {
    const kind = relation['kind'] as RelationKind;
    const from = String(relation['from']);
    const to = String(relation['to']);
    if (from === to)
      return { place: placeOf([...base, 'to']), reason: { code: 'self_relation', found: quoteValue(to) } };
    const fromKind = existing.elementKind(from);
    const toKind = existing.elementKind(to);
    if (fromKind === undefined || toKind === undefined) return undefined;
    if (!isPairAllowed(kind, fromKind, toKind)) {
      return {
        place: placeOf([...base, 'kind']),
        reason: { code: 'pair_not_allowed', kind, from: fromKind, to: toKind },
      };
    }
    for (const id of this.#byPair.get(pairOf(relation)) ?? []) {
      const other = existing.standing(id);
      if (other === undefined) continue;
      if (relationRules[kind].parallel && other.subject !== relation['subject']) continue;
      return { place: placeOf(base), reason: { code: 'relation_exists', kind, existing: quoteValue(id) } };
    }
    return undefined;
  }
}

function pairOf(relation: JsonObject): string {
  const kind = relation['kind'] as RelationKind;
  const ends = [String(relation['from']), String(relation['to'])];
  return JSON.stringify([kind, ...(relationRules[kind].symmetric ? ends.sort() : ends)]);
}
