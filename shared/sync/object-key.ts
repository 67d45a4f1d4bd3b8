/**
 * Names of objects. One grammar for every place: lower-case letters, digits, hyphen, dot and slash, at most 110
 * characters, so that a key survives case-insensitive disks, old Windows paths and every URL unchanged.
 *
 *     v1/key.json
 *     v1/tables/<table>/<device>/<seq8>-<sha256 in base32>.gts
 *     v1/tables/<table>/<device>/<seq8>-<sha256 in base32>.torn
 *     v1/tables/<table>/<device>/<seq8>[-<sha256 in base32>].bad
 */
export const longestKey = 110;
export const keyFileKey = 'v1/key.json';
export const tablesPrefix = 'v1/tables/';

/** Names that Windows reads as a device, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;
const segment = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Whether a text can be a key at all: no way up, no empty or hidden part, nothing that a system reads differently. */
export function isSafeKey(key: string): boolean {
  if (key.length === 0 || key.length > longestKey) return false;
  return key.split('/').every((part) => segment.test(part) && !part.includes('..') && !reserved.test(part));
}

/** Whether a text can stand before a slash in a key; the empty prefix is the whole place. */
export function isSafePrefix(prefix: string): boolean {
  return prefix === '' || (prefix.endsWith('/') && isSafeKey(prefix.slice(0, -1)));
}

/** One object of a device's log. */
export interface ObjectAddress {
  readonly table: string;
  readonly device: string;
  /** Counts from 1 per device and table. */
  readonly seq: number;
  /** SHA-256 of the stored bytes, base32, 52 characters. */
  readonly hash: string;
}

export const largestSeq = 99_999_999;
const addressPattern = /^v1\/tables\/([a-z2-7]{20})\/([a-z2-7]{12})\/(\d{8})-([a-z2-7]{52})\.gts$/;

export function keyOf({ table, device, seq, hash }: ObjectAddress): string {
  return `${logPrefix(table, device)}${seqText(seq)}-${hash}.gts`;
}

/** The address in a key, or null for any other key. */
export function addressOf(key: string): ObjectAddress | null {
  const [, table, device, seq, hash] = addressPattern.exec(key) ?? [];
  if (table === undefined || device === undefined || seq === undefined || hash === undefined) return null;
  return Number(seq) === 0 ? null : { table, device, seq: Number(seq), hash };
}

/**
 * The key of a note that an object is not whole: beside it, so that whoever left it finds the note when looking at its own
 * log. Earlier versions pass over it.
 */
export const tornNoteOf = (key: string): string => key.replace(/\.gts$/, '.torn');

/** The object that such a note is about, or null for any other key. */
export function objectOfTornNote(key: string): string | null {
  const object = key.endsWith('.torn') ? key.replace(/\.torn$/, '.gts') : '';
  return addressOf(object) === null ? null : object;
}

/**
 * The key of a note that what lay under this number is gone for good, and its lines were left at the place once more: no
 * number is missing. Such a note may be what was left of the object. Earlier versions pass over it.
 * @param hash of an object that was known
 */
export const goneNoteOf = ({ table, device, seq }: Omit<ObjectAddress, 'hash'>, hash: string | null): string =>
  `${slotStart(table, device, seq)}${hash === null ? '' : `-${hash}`}.bad`;
const goneNote = /^v1\/tables\/([a-z2-7]{20})\/([a-z2-7]{12})\/(\d{8})(?:-[a-z2-7]{52})?\.bad$/;

/** The number that such a note is about, or null for any other key. */
export function goneNumberOf(key: string): Omit<ObjectAddress, 'hash'> | null {
  const [, table, device, seq] = goneNote.exec(key) ?? [];
  return table === undefined || device === undefined || seq === undefined ? null : { table, device, seq: Number(seq) };
}

export function isTableName(name: string): boolean {
  return /^[a-z2-7]{20}$/.test(name);
}

export const tablePrefix = (table: string): string => `${tablesPrefix}${table}/`;
export const logPrefix = (table: string, device: string): string => `${tablePrefix(table)}${device}/`;

/** Every key of the log with this number or a higher one is greater than this text; every lower one is smaller. */
export const slotStart = (table: string, device: string, seq: number): string =>
  `${logPrefix(table, device)}${seqText(seq)}`;

const seqText = (seq: number): string => String(seq).padStart(8, '0');
