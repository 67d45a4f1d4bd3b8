import {
  type Document,
  type Entity,
  type EntityKey,
  type EntityKind,
  isAlive,
  keyOf,
  parseKey,
} from '../register/document';
import { shownValue } from '../register/register';
import type { EntityChange } from './entity-change';

/** A field in which a thing refers to another. */
export interface Reference {
  readonly field: string;
  readonly used: EntityKey;
}

/** Fields that hold ids, one or several, and the kind of thing they name. */
const references: Readonly<Record<string, EntityKind>> = {
  ...Object.fromEntries(
    (['from', 'to', 'zone', 'parentId', 'setBy', 'owner', 'body', 'stakeholder', 'about', 'agreedBy'] as const).map(
      (field) => [field, 'element'],
    ),
  ),
  decision: 'decision',
  session: 'session',
};

const found = new WeakMap<Entity, readonly Reference[]>();

/** What a living thing refers to. */
export function referencesIn(entity: Entity | undefined): readonly Reference[] {
  if (!isAlive(entity)) return [];
  const earlier = found.get(entity);
  if (earlier !== undefined) return earlier;
  const { kind } = parseKey(entity.key);
  const here: Reference[] = [];
  for (const field in entity.fields) {
    // An action comes from a decision; what else comes from something runs from an element.
    const target = kind === 'action' && field === 'from' ? 'decision' : references[field];
    if (target === undefined) continue;
    const value = shownValue(entity.fields[field]);
    for (const id of Array.isArray(value) ? value : [value]) {
      if (typeof id === 'string') here.push({ field, used: keyOf(target, id) });
    }
  }
  found.set(entity, here);
  return here;
}

const known = new WeakMap<Document, LiveUsers>();

/** Every thing that may refer to one of these, in the order of the document. */
export function possibleUsers(document: Document, used: ReadonlySet<EntityKey>): Iterable<Entity> {
  return known.get(document)?.of(document, used) ?? document.entities.values();
}

/** What refers to what in a table in the making; a part of `LiveTable`. */
export class LiveUsers {
  readonly #users = new Map<EntityKey, Set<EntityKey>>();
  readonly #rank = new Map<EntityKey, number>();
  #next = 0;

  of(document: Document, used: ReadonlySet<EntityKey>): readonly Entity[] {
    const found = new Set([...used].flatMap((key) => [...(this.#users.get(key) ?? [])]));
    const rankOf = (key: EntityKey): number => this.#rank.get(key) as number;
    return [...found]
      .sort((one, other) => rankOf(one) - rankOf(other))
      .map((key) => document.entities.get(key) as Entity);
  }

  write({ key, before, after }: EntityChange): void {
    if (after === undefined) this.#rank.delete(key);
    else if (!this.#rank.has(key)) this.#rank.set(key, this.#next++);
    for (const { used } of referencesIn(before)) this.#users.get(used)?.delete(key);
    for (const { used } of referencesIn(after)) {
      const users = this.#users.get(used);
      if (users === undefined) this.#users.set(used, new Set([key]));
      else users.add(key);
    }
  }

  note(document: Document): void {
    known.set(document, this);
  }
}
