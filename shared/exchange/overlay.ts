import type { Entity } from '../register/document';
import type { Dot } from '../register/register';
import { type JsonObject, type JsonValue, jsonEquals } from '../values/json';

/**
 * A thing as it was first written down, with everything that changed since. Starting from the original keeps what the
 * app does not know, and what it knows but leaves alone; only fields written by a later entry are put over it.
 */
export function overlay(
  original: JsonObject,
  introducedBy: Dot,
  entity: Entity | undefined,
  ignored: readonly string[] = [],
): JsonObject {
  const result: Record<string, JsonValue> = { ...original };
  for (const [field, register] of Object.entries(entity?.fields ?? {})) {
    const shown = register[register.length - 1];
    if (shown === undefined || shown.dot === introducedBy || field === 'alive' || ignored.includes(field)) continue;
    if (!jsonEquals(result[field], shown.value)) result[field] = shown.value;
  }
  return result;
}
