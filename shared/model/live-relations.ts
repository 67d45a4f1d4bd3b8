import type { Relation } from './content-types';
import type { RelationLookup } from './relation-lookup';
import { relationIdentity } from './settle-content';

/** The relations of a content that is written on, found by what they say and by what they run between. */
export class LiveRelations implements RelationLookup {
  readonly #hasElement: (id: string) => boolean;
  readonly #saying = new Map<string, Map<string, Relation>>();
  readonly #atEnd = new Map<string, Map<string, Relation>>();
  /** When each was first written, which is where it stands among the others. */
  readonly #rank = new Map<string, number>();
  readonly #loose = new Set<string>();
  #twins = 0;

  constructor(hasElement: (id: string) => boolean) {
    this.#hasElement = hasElement;
  }

  /** Whether every relation has two ends and none says what another says. */
  get isPlain(): boolean {
    return this.#loose.size === 0 && this.#twins === 0;
  }

  saying(identity: string): Relation | undefined {
    return this.#saying.get(identity)?.values().next().value;
  }

  at(elements: ReadonlySet<string>): readonly Relation[] {
    const found = new Map<string, Relation>();
    for (const id of elements) {
      for (const relation of this.#atEnd.get(id)?.values() ?? []) found.set(relation.id, relation);
    }
    const rankOf = ({ id }: Relation): number => this.#rank.get(id) as number;
    return [...found.values()].sort((one, other) => rankOf(one) - rankOf(other));
  }

  change(before: Relation | undefined, after: Relation | undefined): void {
    if (before !== undefined) this.#remove(before);
    if (after !== undefined) this.#add(after);
  }

  /** An element came or went: whether what runs to it has two ends is asked again. */
  reconsider(element: string): void {
    for (const relation of this.#atEnd.get(element)?.values() ?? []) this.#judge(relation);
  }

  #add(relation: Relation): void {
    const { id } = relation;
    if (!this.#rank.has(id)) this.#rank.set(id, this.#rank.size);
    const same = groupOf(this.#saying, relationIdentity(relation));
    same.set(id, relation);
    if (same.size > 1) this.#twins += 1;
    for (const end of [relation.from, relation.to]) groupOf(this.#atEnd, end).set(id, relation);
    this.#judge(relation);
  }

  #remove(relation: Relation): void {
    const { id } = relation;
    const same = groupOf(this.#saying, relationIdentity(relation));
    same.delete(id);
    if (same.size > 0) this.#twins -= 1;
    for (const end of [relation.from, relation.to]) this.#atEnd.get(end)?.delete(id);
    this.#loose.delete(id);
  }

  #judge({ id, from, to }: Relation): void {
    if (from === to || !this.#hasElement(from) || !this.#hasElement(to)) this.#loose.add(id);
    else this.#loose.delete(id);
  }
}

function groupOf(groups: Map<string, Map<string, Relation>>, key: string): Map<string, Relation> {
  let group = groups.get(key);
  if (group === undefined) {
    group = new Map();
    groups.set(key, group);
  }
  return group;
}
