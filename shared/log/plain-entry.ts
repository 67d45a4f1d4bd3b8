import { entityKinds } from '../register/document';
import { deepestInEntry, isJson, isJsonObject } from '../values/json';
import { logEntryVersion } from './entry-format';
import { type FieldWrite, type LogEntry, logEntrySchema, longestField, longestLine } from './log-entry';

type Members = Readonly<Record<string, unknown>>;

const dotPattern = /^[a-z0-9-]{1,40}:[1-9]\d{0,14}$/;
/** Of days that every month has; the others are left to the schema. */
const momentPattern =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const kinds: ReadonlySet<string> = new Set(entityKinds);

/**
 * An entry from outside, or undefined. What this program writes is recognised by plain comparisons, some twenty times as
 * fast as by the schema; whatever they don't recognise, the schema decides.
 */
export function readEntry(value: unknown): LogEntry | undefined {
  return isPlainEntry(value) ? value : logEntrySchema.safeParse(value).data;
}

/** Whether a value is an entry for certain, with no field that the schema does not know. False says nothing. */
export function isPlainEntry(value: unknown): value is LogEntry {
  if (!isMembers(value)) return false;
  for (const field of required) if (value[field] === undefined) return false;
  for (const field in value) {
    const isRight = Object.hasOwn(checks, field) ? checks[field] : undefined;
    if (isRight === undefined || !isRight(value[field])) return false;
  }
  return true;
}

const required = [
  'v',
  'dot',
  'at',
  'session',
  'seq',
  'item',
  'event',
  'text',
  'writes',
] as const satisfies readonly (keyof LogEntry)[];

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number): boolean => typeof value === 'string' && value.length <= longest;
const isObject = (value: unknown): boolean => isJsonObject(value, deepestInEntry);

/** An entry names one dot many times over; what was looked at last is not looked at again. */
let lastDot: unknown;
const isDot = (value: unknown): boolean => {
  if (value === lastDot) return true;
  if (typeof value !== 'string' || !dotPattern.test(value)) return false;
  lastDot = value;
  return true;
};

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  v: (value) => value === logEntryVersion,
  dot: isDot,
  at: (value) => typeof value === 'string' && momentPattern.test(value),
  session: (value) => value === null || typeof value === 'string',
  seq: (value) => value === null || (Number.isSafeInteger(value) && (value as number) > 0),
  item: (value) => value === null || Number.isSafeInteger(value),
  event: (value) =>
    isMembers(value) && Object.keys(value).length === 2 && typeof value['type'] === 'string' && isObject(value['data']),
  text: (value) => isText(value, longestLine),
  basis: isObject,
  undoes: isDot,
  after: (value) => Array.isArray(value) && value.every(isDot),
  extra: isObject,
  erased: isErased,
  writes: (value) => Array.isArray(value) && value.every(isWrite),
};

function isErased(value: unknown): boolean {
  const isCount = (number: unknown): boolean =>
    Number.isSafeInteger(number) && (number as number) >= 0 && (number as number) <= 1_000_000_000;
  return isMembers(value) && Object.values(value).every((runs) => Array.isArray(runs) && runs.every(isCount));
}

function isWrite(value: unknown): value is FieldWrite {
  if (!isMembers(value)) return false;
  const { entity, field, was, erased } = value;
  if (Object.keys(value).length !== (erased === undefined ? 4 : 5) || !(erased === undefined || isErased(erased)))
    return false;
  if (typeof entity !== 'string' || !kinds.has(entity.slice(0, entity.indexOf(':')))) return false;
  return (
    isText(field, longestField) && isJson(value['value'], deepestInEntry) && Array.isArray(was) && was.every(isEarlier)
  );
}

const isEarlier = (value: unknown): boolean =>
  isMembers(value) && Object.keys(value).length === 2 && isDot(value['dot']) && isJson(value['value'], deepestInEntry);
