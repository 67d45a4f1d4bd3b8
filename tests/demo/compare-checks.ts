import type { Content } from '../../shared/model/content';
import type { JsonObject, JsonValue } from '../../shared/values/json';

/** A figure of the report that is not what the example expects. */
export interface Difference {
  readonly name: string;
  readonly expected: JsonValue;
  readonly found: JsonValue;
}

export interface Comparison {
  readonly figures: number;
  readonly differences: readonly Difference[];
}

/**
 * Compares a report about a typed table with the expected one. The app makes its own ids, so ids are first replaced by
 * what they stand for: the name of an element, the number of a question.
 */
export function compareChecks(
  expected: JsonObject,
  expectedContent: Content,
  found: JsonObject,
  foundContent: Content,
): Comparison {
  const differences: Difference[] = [];
  let figures = 0;
  for (const name of Object.keys(expected)) {
    figures += 1;
    const left = comparable(named(expected[name] as JsonValue, expectedContent));
    const right = comparable(named(found[name] ?? null, foundContent));
    if (JSON.stringify(left) !== JSON.stringify(right)) differences.push({ name, expected: left, found: right });
  }
  return { figures, differences };
}

function nameOf(id: string, content: Content): string {
  return content.elements.get(id)?.name ?? content.questions.get(id)?.no ?? content.actions.get(id)?.no ?? id;
}

function named(value: JsonValue, content: Content): JsonValue {
  if (typeof value === 'string') return nameOf(value, content);
  if (Array.isArray(value)) return value.map((item) => named(item, content));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, item]) => [nameOf(key, content), named(item, content)]),
  );
}

/** Lists are sets, and the order of keys says nothing (rulings, "The checks"). */
function comparable(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.map(comparable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject).map(([key, item]) => [key, comparable(item)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
