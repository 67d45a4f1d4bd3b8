import type { JsonValue } from '../model/json';

type Members = { readonly [key: string]: JsonValue };

/**
 * JSON with sorted keys and no spaces: the same content gives the same text on every machine. Strings are left as they
 * are; two laptops hold the same string for the same write, and changing one while saving would part them.
 */
export function canonicalJson(value: JsonValue): string {
  const sorted = inOrder(value);
  // The engine writes a whole value several times faster than text is put together here.
  return sorted === undefined ? written(value) : JSON.stringify(sorted);
}

/**
 * The same value with the keys of every object inside sorted; what is in order already, as what was read from such a text
 * is, is not copied. Undefined when JavaScript keeps some keys in an order of its own: numbers, and one that names the
 * prototype.
 */
function inOrder(value: JsonValue): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? listInOrder(value) : membersInOrder(value as Members);
}

function listInOrder(list: readonly JsonValue[]): JsonValue | undefined {
  let copy: JsonValue[] | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const item = list[at] as JsonValue;
    if (typeof item !== 'object' || item === null) continue;
    const sorted = inOrder(item);
    if (sorted === undefined) return undefined;
    if (sorted === item) continue;
    copy ??= [...list];
    copy[at] = sorted;
  }
  return copy ?? list;
}

function membersInOrder(members: Members): JsonValue | undefined {
  const keys = Object.keys(members);
  let isSame = true;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    if (isOutOfOurHands(key)) return undefined;
    if (at > 0 && key < (keys[at - 1] as string)) isSame = false;
  }
  if (!isSame) keys.sort();
  let copy: Record<string, JsonValue> | undefined = isSame ? undefined : {};
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    const member = members[key] as JsonValue;
    const sorted = typeof member === 'object' ? inOrder(member) : member;
    if (sorted === undefined && member !== undefined) return undefined;
    if (sorted !== member) copy ??= firstOf(members, keys, at);
    if (copy !== undefined) copy[key] = sorted as JsonValue;
  }
  return copy ?? members;
}

function firstOf(members: Members, keys: readonly string[], count: number): Record<string, JsonValue> {
  const copy: Record<string, JsonValue> = {};
  for (let at = 0; at < count; at += 1) copy[keys[at] as string] = members[keys[at] as string] as JsonValue;
  return copy;
}

const isOutOfOurHands = (key: string): boolean => {
  const first = key.charCodeAt(0);
  return (first >= 48 && first <= 57 && /^\d+$/.test(key)) || key === '__proto__';
};

function written(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = value as Members;
  const fields = Object.keys(members)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(members[key] as JsonValue)}`);
  return `{${fields.join(',')}}`;
}
