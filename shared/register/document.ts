import { type Clock, type Dot, parseDot, type Register, seenOf, shownValue } from './register';

/** What a document is made of. `analysis` and `person` are kinds of their own so that leaving them out is leaving out a kind. */
export const entityKinds = [
  'table',
  'element',
  'relation',
  'session',
  'agendaItem',
  'attendance',
  'person',
  'decision',
  'step',
  'reservation',
  'action',
  'question',
  'learning',
  'note',
  'view',
  'analysis',
  'snapshot',
  'dismissal',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Scores about parties and names of people: they never reach a projection, minutes, a snapshot or an export unasked. */
export const privateKinds: readonly EntityKind[] = ['analysis', 'person'];

/** Ids of different kinds are separate name spaces, so the key carries the kind: "relation:r-050". */
export type EntityKey = `${EntityKind}:${string}`;

export interface Entity {
  readonly key: EntityKey;
  readonly fields: Readonly<Record<string, Register>>;
}

/**
 * Fields to write into, beginning as those of an entity. They inherit nothing, so that a field called "constructor" is
 * not there until it is written; with the prototype taken away afterwards, since the engine keeps objects that are made
 * without one as slow tables.
 */
export function fieldsToWrite(fields: Entity['fields'] | undefined): Record<string, Register> {
  return Object.setPrototypeOf({ ...fields }, null) as Record<string, Register>;
}

/** The state of one area table: everything written that nothing has replaced. Treated as immutable by all readers. */
export interface Document {
  readonly clock: Clock;
  readonly entities: ReadonlyMap<EntityKey, Entity>;
}

export const emptyDocument: Document = { clock: {}, entities: new Map() };

export function keyOf(kind: EntityKind, id: string): EntityKey {
  return `${kind}:${id}`;
}

export function parseKey(key: EntityKey): { readonly kind: EntityKind; readonly id: string } {
  const cut = key.indexOf(':');
  return { kind: key.slice(0, cut) as EntityKind, id: key.slice(cut + 1) };
}

/** Whether the entity exists and has not been removed. Removal is a write like any other, so it can be undone. */
export function isAlive(entity: Entity | undefined): entity is Entity {
  return entity !== undefined && shownValue(entity.fields['alive']) === true;
}

const privatePrefixes = privateKinds.map((kind) => `${kind}:`);

export function isPrivate(key: EntityKey): boolean {
  return privatePrefixes.some((prefix) => key.startsWith(prefix));
}

/** The clock after seeing one more dot. */
export function advanceClock(clock: Clock, dot: Dot): Clock {
  const { replica, counter } = parseDot(dot);
  return seenOf(clock, replica) >= counter ? clock : { ...clock, [replica]: counter };
}
