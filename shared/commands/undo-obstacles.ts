import { Causality } from '../log/causality';
import type { FieldWrite, LogEntry } from '../log/log-entry';
import { contentOf } from '../model/content-of';
import { relationLookup } from '../model/relation-lookup';
import { isPlain, relationIdentity } from '../model/settle-content';
import { possibleUsers, referencesIn } from '../model/users-of';
import { type Document, type EntityKey, isAlive, keyOf, parseKey } from '../register/document';
import { type Register, shownValue } from '../register/register';
import type { NewRelation } from './command';
import type { Refusal } from './refusal';
import { identityOf } from './relation-commands';

/** Something living that refers to a thing which taking back would take away. */
export interface Use {
  readonly user: EntityKey;
  readonly used: EntityKey;
  readonly field: string;
}

/** Everything living that refers to one of these things. */
export function usesOf(document: Document, gone: ReadonlySet<EntityKey>): readonly Use[] {
  if (gone.size === 0) return [];
  const uses: Use[] = [];
  for (const entity of possibleUsers(document, gone)) {
    for (const { field, used } of referencesIn(entity)) {
      if (gone.has(used)) uses.push({ user: entity.key, used, field });
    }
  }
  return uses;
}

/** What stands in the way of a relation that comes back: the end that is not there. */
export interface LostEnd {
  readonly relation: EntityKey;
  readonly end: EntityKey;
  readonly refusal: Refusal;
}

/**
 * The ends of relations that would come back which are not there now. One that was loose already when it was taken away,
 * as a merge may leave it, goes back to that: else nothing said before could be taken back any more.
 * @param back what would come back
 */
export function lostEnds(
  document: Document,
  log: readonly LogEntry[],
  { dot }: LogEntry,
  back: ReadonlySet<EntityKey>,
): readonly LostEnd[] {
  let causality: Causality | undefined;
  const wasGone = (end: EntityKey): boolean => {
    const life = document.entities.get(end)?.fields['alive'] ?? [];
    causality ??= new Causality(log);
    return life.length > 0 && life.every((write) => causality?.knows(dot, write.dot));
  };
  const lost: LostEnd[] = [];
  for (const relation of back) {
    if (parseKey(relation).kind !== 'relation') continue;
    const fields = document.entities.get(relation)?.fields ?? {};
    for (const field of ['from', 'to']) {
      const id = String(shownValue(fields[field]));
      const end: EntityKey = `element:${id}`;
      if (isAlive(document.entities.get(end)) || (!back.has(end) && wasGone(end))) continue;
      lost.push({ relation, end, refusal: { code: 'unknown_reference', field, id } });
    }
  }
  return lost;
}

/**
 * Relations that would say the same as another: two of them would break the rule of one per pair. Found for relations
 * that come back and for those whose subject goes back to what it was.
 */
export function twinsOf(document: Document, writes: readonly FieldWrite[]): readonly EntityKey[] {
  const touched = new Map<EntityKey, Record<string, unknown>>();
  for (const { entity, field, value } of writes) {
    if (parseKey(entity).kind !== 'relation') continue;
    touched.set(entity, { ...(touched.get(entity) ?? shownFields(document, entity)), [field]: value });
  }
  const wanted = new Map<string, EntityKey>();
  for (const [key, fields] of touched) {
    if (fields['alive'] === true) wanted.set(identityOf(fields as unknown as NewRelation), key);
  }
  if (wanted.size === 0) return [];
  const twins = new Set<EntityKey>();
  for (const { key, identity } of standingRelations(document, [...wanted.keys()])) {
    const twin = wanted.get(identity);
    if (twin !== undefined && !touched.has(key)) twins.add(twin);
  }
  return [...twins];
}

/** Living relations, those that say one of these things among them, in the order of the document. */
function* standingRelations(
  document: Document,
  wanted: readonly string[],
): Generator<{ readonly key: EntityKey; readonly identity: string }> {
  const content = contentOf(document);
  if (isPlain(content)) {
    const lookup = relationLookup(content.relations);
    const said = wanted.flatMap((identity) => lookup.saying(identity) ?? []);
    const inOrder = said.length < 2 ? said : lookup.at(new Set(said.map(({ from }) => from)));
    for (const relation of inOrder) yield { key: keyOf('relation', relation.id), identity: relationIdentity(relation) };
    return;
  }
  // What a merge left is looked for among all there is: not every relation of it stands in the content.
  for (const [key, entity] of document.entities) {
    if (parseKey(key).kind !== 'relation' || !isAlive(entity)) continue;
    yield { key, identity: identityOf(shownFields(document, key) as unknown as NewRelation) };
  }
}

function shownFields(document: Document, key: EntityKey): Record<string, unknown> {
  const fields = Object.entries(document.entities.get(key)?.fields ?? {});
  return Object.fromEntries(fields.map(([field, register]) => [field, shownValue(register as Register)]));
}
