import { z } from 'zod';
import { accept, type Result, refuse } from './result';

/** Plain JSON: what a register holds, what crosses a process, what a file contains. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

/** How deep a value may be nested: deeper ones are no data of a table, and would overflow the stack of their readers. */
export const deepestValue = 64;

/** An entry holds the values of its command a few levels further down. */
export const deepestInEntry = deepestValue + 8;

/** Keys that mean something to JavaScript objects themselves: fine as ids and names, refused as keys (rulings, "The file"). */
const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Where a value stops being plain JSON. */
export interface NotJson {
  /** The key under which it was found; empty at the root. */
  readonly key: string;
  readonly reason: 'forbidden_key' | 'too_deep' | 'not_json';
}

/**
 * A copy of plain data: without `undefined` members, with nothing shared with the original. Writing the copy as JSON and
 * reading it gives the same.
 * @param deepest levels of nesting allowed; deeper values, values that contain themselves and all that JSON cannot
 * say (NaN, functions, dates, objects with a prototype of their own) are refused
 */
export function copyJson(value: unknown, deepest = deepestValue): Result<JsonValue, NotJson> {
  return copyAt(value, '', deepest);
}

function copyAt(value: unknown, key: string, levels: number): Result<JsonValue, NotJson> {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return accept(value);
  // Minus zero is written as 0, so it is kept as 0.
  if (typeof value === 'number' && Number.isFinite(value)) return accept(value === 0 ? 0 : value);
  if (typeof value !== 'object') return refuse({ key, reason: 'not_json' });
  if (levels === 0) return refuse({ key, reason: 'too_deep' });
  return Array.isArray(value) ? copyList(value, key, levels - 1) : copyMembers(value, key, levels - 1);
}

function copyList(list: readonly unknown[], key: string, levels: number): Result<JsonValue, NotJson> {
  const copy: JsonValue[] = [];
  for (const item of list) {
    const copied = copyAt(item, key, levels);
    if (!copied.ok) return copied;
    copy.push(copied.value);
  }
  return accept(copy);
}

function copyMembers(object: object, key: string, levels: number): Result<JsonValue, NotJson> {
  const prototype = Object.getPrototypeOf(object);
  // Object of another realm included: such data come from a file or another window.
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain) return refuse({ key, reason: 'not_json' });
  const copy: Record<string, JsonValue> = {};
  for (const [name, member] of Object.entries(object)) {
    if (forbiddenKeys.includes(name)) return refuse({ key: name, reason: 'forbidden_key' });
    if (member === undefined) continue;
    const copied = copyAt(member, name, levels);
    if (!copied.ok) return copied;
    copy[name] = copied.value;
  }
  return accept(copy);
}

/** Whether a value is plain JSON as it stands. */
export function isJson(value: unknown, deepest = deepestValue): value is JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || deepest === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, deepest - 1));
  return Object.keys(value).every(
    (key) => !forbiddenKeys.includes(key) && isJson((value as JsonObject)[key], deepest - 1),
  );
}

export function isJsonObject(value: unknown, deepest = deepestValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isJson(value, deepest);
}

/** Checks without copying, since an entry that was read is nobody else's. */
export const jsonValueSchema: z.ZodType<JsonValue> = z.custom<JsonValue>((value) => isJson(value, deepestInEntry));
export const jsonObjectSchema: z.ZodType<JsonObject> = z.custom<JsonObject>((value) =>
  isJsonObject(value, deepestInEntry),
);

/** Whether two JSON values say the same; the order of keys in objects carries no meaning. */
export function jsonEquals(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    for (let at = 0; at < left.length; at += 1) if (!jsonEquals(left[at], right[at])) return false;
    return true;
  }
  const a = left as JsonObject;
  const b = right as JsonObject;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && jsonEquals(a[key], b[key]));
}

/** Whether a value has members: no list, and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
