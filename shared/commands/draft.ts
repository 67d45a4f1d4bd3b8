import type { EventType } from '../log/event-types';
import { writeField } from '../log/fold';
import type { FieldWrite } from '../log/log-entry';
import { type Document, type EntityKey, isAlive } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import type { Refusal } from './refusal';

/** What a command comes down to: the event, the fields it writes, and the line to read when none was typed. */
export interface Draft {
  readonly type: EventType;
  readonly data: JsonObject;
  readonly text: string;
  readonly writes: readonly FieldWrite[];
}

export type Drafted = Result<Draft, Refusal>;

/**
 * The writes that bring a new entity to life.
 * @param fields known and unknown fields alike; `undefined` stays unwritten, null is written
 */
export function create(
  document: Document,
  key: EntityKey,
  fields: Readonly<Record<string, unknown>>,
): readonly FieldWrite[] {
  return [writeField(document, key, 'alive', true), ...setFields(document, key, fields)];
}

/** The writes that change fields of an entity. Whether it lives is decided by `create` and `remove` alone. */
export function setFields(
  document: Document,
  key: EntityKey,
  fields: Readonly<Record<string, unknown>>,
): readonly FieldWrite[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    value === undefined || field === 'alive' ? [] : [writeField(document, key, field, value as JsonValue)],
  );
}

/** The write that removes an entity. Its fields stay, so that the removal can be undone. */
export function remove(document: Document, key: EntityKey): FieldWrite {
  return writeField(document, key, 'alive', false);
}

/** Accepts an id when a living entity has it. */
export function requireAlive(document: Document, key: EntityKey, field: string, id: string): Result<true, Refusal> {
  return isAlive(document.entities.get(key)) ? accept(true) : refuse({ code: 'unknown_reference', field, id });
}

/** The first refusal among checks, or undefined when all pass. */
export function firstRefusal(...checks: readonly Result<unknown, Refusal>[]): Refusal | undefined {
  for (const check of checks) if (!check.ok) return check.refusal;
  return undefined;
}
