import { createHash } from 'node:crypto';

/*
 * Journal format, version 1. A file is a magic line and then records, one a line:
 *
 *   gebiedstafel-journal 1
 *   <number> <bytes> <previous> <hash> <json>
 *
 * `number` is 0 for the record about the file itself and then the line's number within the table. `bytes` is the
 * length of the JSON in UTF-8, so that a record is read by its length and not only by its end: a damaged line end
 * costs nothing. `previous` is the hash of the line with the number before it, also across files, so that a line that
 * was exchanged for another shows. `hash` is the first 128 bits of the SHA-256 over magic, number, previous and JSON,
 * in hexadecimal: a record proves itself, so that what stands after a broken one is still readable.
 */
export const journalMagic = 'gebiedstafel-journal 1\n';
const anyMagic = /^gebiedstafel-journal (\d+)\n/;

/** `previous` of the very first record of a table. */
export const noHash = '0'.repeat(32);

const newline = 0x0a;
const recordHead = /^(\d{1,15}) (\d{1,9}) ([0-9a-f]{32}) ([0-9a-f]{32}) /;
const longestHead = 15 + 9 + 32 + 32 + 4;

export interface JournalRecord {
  /** 0 for the record about the file. */
  readonly number: number;
  readonly previous: string;
  readonly hash: string;
  readonly value: unknown;
  /** Where it stands in the file, in bytes; `end` is past the line end. */
  readonly start: number;
  readonly end: number;
}

/** What a file turned out to hold. Offsets and lengths in bytes. */
export interface ScannedFile {
  readonly records: readonly JournalRecord[];
  /** Damaged stretches with a readable record after them. */
  readonly broken: readonly { readonly offset: number; readonly bytes: number }[];
  /** Where the readable part ends; what comes after it is an unfinished or damaged tail. */
  readonly end: number;
  /** Version that the file claims when it is newer than this reader, else null. */
  readonly newerVersion: number | null;
}

function hashOf(number: number, previous: string, json: Uint8Array | string): string {
  const hash = createHash('sha256').update(`${journalMagic}${number} ${previous} `).update(json);
  return hash.digest('hex').slice(0, 32);
}

/** One record as it is written, line end included, with the hash that the next one needs. */
export function writtenRecord(
  number: number,
  value: unknown,
  previous: string,
): { readonly line: string; readonly hash: string } {
  // JSON.stringify escapes control characters and lone surrogates: one line, and valid UTF-8.
  const json = JSON.stringify(value);
  const hash = hashOf(number, previous, json);
  return { line: `${number} ${Buffer.byteLength(json)} ${previous} ${hash} ${json}\n`, hash };
}

/** Reads all records that prove themselves, whatever stands between them. Never throws, never guesses. */
export function scanJournal(bytes: Uint8Array): ScannedFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: JournalRecord[] = [];
  const broken: { offset: number; bytes: number }[] = [];
  const claimed = anyMagic.exec(buffer.toString('latin1', 0, 64));
  let position = buffer.toString('latin1', 0, journalMagic.length) === journalMagic ? journalMagic.length : 0;
  let end = position;
  while (position < buffer.length) {
    const found = recordAt(buffer, position);
    if (found === null) {
      const lineEnd = buffer.indexOf(newline, position);
      if (lineEnd < 0) break;
      position = lineEnd + 1;
      continue;
    }
    if (position > end) broken.push({ offset: end, bytes: position - end });
    // Past the line end, whatever byte damage has put in its place.
    const next = Math.min(found.next + 1, buffer.length);
    records.push({ ...found.record, start: position, end: next });
    position = next;
    end = next;
  }
  const version = Number(claimed?.[1] ?? 1);
  return { records, broken, end, newerVersion: records.length === 0 && version > 1 ? version : null };
}

function recordAt(
  buffer: Buffer,
  position: number,
): { record: Omit<JournalRecord, 'start' | 'end'>; next: number } | null {
  const head = recordHead.exec(buffer.toString('latin1', position, position + longestHead));
  if (head === null) return null;
  const [written, number, length, previous, hash] = head as unknown as [string, string, string, string, string];
  const start = position + written.length;
  const next = start + Number(length);
  const json = buffer.subarray(start, next);
  if (hashOf(Number(number), previous, json) !== hash) return null;
  try {
    return { record: { number: Number(number), previous, hash, value: JSON.parse(json.toString('utf8')) }, next };
  } catch {
    return null;
  }
}
