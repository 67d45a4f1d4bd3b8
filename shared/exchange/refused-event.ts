import type { Refusal } from '../commands/refusal';
import { refusalSentence } from '../commands/refusal-sentence';
import type { JsonObject, JsonValue } from '../values/json';
import { type ImportProblem, type ImportReason, placeOf, quoteValue } from './import-problem';

/** Where in the file a command came from: a path, and the part of the file that stands there. */
export interface Origin {
  readonly place: readonly PropertyKey[];
  readonly within: JsonObject;
}

/**
 * What a refused command means for the file: which value in the data of the event it is about, and why. Most mistakes
 * are found before a command is made; what remains is about the state of things, such as an answer to a question that
 * was answered.
 */
export function problemOfRefusal(refusal: Refusal, { place, within }: Origin): ImportProblem {
  const inside = pathOf(refusal, within);
  return { place: placeOf(inside === undefined ? place : [...place, ...inside]), reason: reasonOf(refusal) };
}

function reasonOf(refusal: Refusal): ImportReason {
  switch (refusal.code) {
    case 'missing_field':
      return { code: 'missing' };
    case 'unknown_reference':
    case 'not_found':
      return { code: 'unknown_reference', found: quoteValue(refusal.id) };
    case 'already_exists':
      return { code: 'duplicate', found: quoteValue(refusal.id) };
    case 'fixed_field':
      return { code: 'fixed_field', field: refusal.field };
    case 'empty_name':
    case 'empty_text':
      return { code: 'too_short' };
    default:
      return { code: 'refused', sentence: { nl: refusalSentence(refusal, 'nl'), en: refusalSentence(refusal, 'en') } };
  }
}

function pathOf(refusal: Refusal, data: JsonObject): readonly PropertyKey[] | undefined {
  switch (refusal.code) {
    case 'unknown_reference':
      return (
        find(data, (key, value) => key === refusal.field && holds(value, refusal.id)) ?? findValue(data, refusal.id)
      );
    case 'already_exists':
    case 'not_found':
      return findValue(data, refusal.id);
    case 'invalid_value':
      return find(data, (key, value) => key === refusal.field && saysSame(value, refusal.value));
    case 'fixed_field':
      return find(data, (key) => key === refusal.field);
    case 'missing_field':
      return [...(find(data, (_key, value) => isObject(value)) ?? []), refusal.field];
    case 'empty_name':
      return find(data, (key, value) => key === 'name' && isBlank(value));
    case 'empty_text':
      return find(data, (key, value) => typeof key === 'string' && isBlank(value));
    case 'pair_not_allowed':
    case 'self_relation':
    case 'relation_exists':
      return find(data, (key) => key === 'relation');
    default:
      return undefined;
  }
}

/** The path to the first value, in document order, of which the question is answered with yes. */
function find(
  value: JsonValue,
  isIt: (key: PropertyKey, value: JsonValue) => boolean,
): readonly PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const children: readonly (readonly [PropertyKey, JsonValue])[] = Array.isArray(value)
    ? value.map((child: JsonValue, index) => [index, child] as const)
    : Object.entries(value as JsonObject);
  for (const [key, child] of children) {
    if (isIt(key, child)) return [key];
    const inside = find(child, isIt);
    if (inside !== undefined) return [key, ...inside];
  }
  return undefined;
}

function findValue(data: JsonObject, id: string): readonly PropertyKey[] | undefined {
  return find(data, (_key, value) => value === id || (typeof value === 'number' && String(value) === id));
}

function holds(value: JsonValue, id: string): boolean {
  return value === id || String(value) === id || (Array.isArray(value) && value.includes(id));
}

/** Refusals carry values as text. */
function saysSame(value: JsonValue, said: string): boolean {
  return String(typeof value === 'object' ? JSON.stringify(value) : value) === said;
}

function isBlank(value: JsonValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function isObject(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
