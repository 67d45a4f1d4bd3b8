import { canonicalJson } from '../values/canonical-json';
import type { JsonValue } from '../values/json';
import type { Entity } from './document';

const texts = new WeakMap<Entity, string>();

/**
 * A thing in canonical JSON, remembered for each state of a thing: a table is hashed before and after each exchange, and
 * most of it is the same both times.
 */
export function entityText(entity: Entity): string {
  const before = texts.get(entity);
  if (before !== undefined) return before;
  const text = canonicalJson(entity as unknown as JsonValue);
  texts.set(entity, text);
  return text;
}
