import type { JsonValue } from './json';

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

/** Looks by `for in`, which makes nothing: tens of thousands of lists of keys would be most of the work. */
function membersInOrder(members: Members): JsonValue | undefined {
  let before = '';
  let isSorted = true;
  for (const key in members) {
    if (isOutOfOurHands(key)) return undefined;
    if (key < before) isSorted = false;
    before = key;
  }
  let copy: Record<string, JsonValue> | undefined = isSorted ? undefined : {};
  for (const key in isSorted ? members : sortedByKey(members)) {
    const member = members[key] as JsonValue;
    const sorted = typeof member === 'object' ? inOrder(member) : member;
    if (sorted === undefined && member !== undefined) return undefined;
    if (sorted !== member) copy ??= membersBefore(members, key);
    if (copy !== undefined) copy[key] = sorted as JsonValue;
  }
  return copy ?? members;
}

function sortedByKey(members: Members): Members {
  const sorted: Record<string, JsonValue> = {};
  for (const key of Object.keys(members).sort()) sorted[key] = members[key] as JsonValue;
  return sorted;
}

function membersBefore(members: Members, end: string): Record<string, JsonValue> {
  const copy: Record<string, JsonValue> = {};
  for (const key in members) {
    if (key === end) break;
    copy[key] = members[key] as JsonValue;
  }
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
