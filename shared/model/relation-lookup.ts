import type { Content } from './content';
import type { Relation } from './content-types';
import { relationIdentity } from './settle-content';

/** The relations of a content by what is asked of them: going through all of them for each edit is felt on large tables. */
export interface RelationLookup {
  /** The relation that says the same, by `relationIdentity`; a content holds no two. */
  saying(identity: string): Relation | undefined;
  /** The relations with one of these elements at an end, in the order of the content. */
  at(elements: ReadonlySet<string>): readonly Relation[];
}

const lookups = new WeakMap<Content['relations'], RelationLookup>();

/** Made when something is asked, and kept for as long as the relations stay as they are. */
export function relationLookup(relations: Content['relations']): RelationLookup {
  const known = lookups.get(relations);
  if (known !== undefined) return known;
  const lookup = lookupIn(relations);
  lookups.set(relations, lookup);
  return lookup;
}

/** Gives relations a lookup that somebody keeps up to date. */
export function noteLookup(relations: Content['relations'], lookup: RelationLookup): void {
  lookups.set(relations, lookup);
}

function lookupIn(relations: Content['relations']): RelationLookup {
  let bySaying: Map<string, Relation> | undefined;
  return {
    saying(identity) {
      bySaying ??= new Map([...relations.values()].map((relation) => [relationIdentity(relation), relation]));
      return bySaying.get(identity);
    },
    // Asked once for a state, when elements are removed from it.
    at: (elements) => [...relations.values()].filter(({ from, to }) => elements.has(from) || elements.has(to)),
  };
}
