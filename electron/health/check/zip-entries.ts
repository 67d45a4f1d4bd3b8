import { crc32, inflateRawSync } from 'node:zlib';

/** A file in a zip, as its own head tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** Its content, when that is what the head promises; null otherwise. */
  readonly bytes: Uint8Array | null;
}

export interface ReadZip {
  /** In the order of the file; those after a damaged head are found too. */
  readonly entries: readonly ZipEntry[];
  /** Names in the list at the end; null when the list is not there, as in a file that was cut off. */
  readonly listed: readonly string[] | null;
}

const localHead = 0x04034b50;
const listHead = 0x02014b50;
const listEnd = 0x06054b50;
/** No file of a package unpacks to more. */
const largestEntry = 256 * 1024 * 1024;

/**
 * Reads a zip front to back, each file by its own head and held against the sum in it, so that what is whole is found
 * whatever happened to the rest. Of the zips that this program makes: sizes stand in the heads.
 */
export function readZip(zip: Uint8Array): ReadZip {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: ZipEntry[] = [];
  const listed: string[] = [];
  let hasEnd = false;
  for (let at = nextHead(bytes, 0); at >= 0; ) {
    const kind = bytes.readUInt32LE(at);
    const found = kind === localHead ? entryAt(bytes, at) : null;
    if (found !== null) entries.push(found.entry);
    if (kind === listHead && at + 46 <= bytes.length) listed.push(nameAt(bytes, at + 46, bytes.readUInt16LE(at + 28)));
    if (kind === listEnd && at + 22 <= bytes.length) hasEnd = listed.length === bytes.readUInt16LE(at + 10);
    at = nextHead(bytes, found?.entry.bytes == null ? at + 4 : found.end);
  }
  return { entries, listed: hasEnd ? listed : null };
}

/** Where the next head of any kind begins; -1 when there is none. */
function nextHead(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('PK', from, 'latin1'); at >= 0; at = bytes.indexOf('PK', at + 1, 'latin1')) {
    if (at + 4 <= bytes.length && [localHead, listHead, listEnd].includes(bytes.readUInt32LE(at))) return at;
  }
  return -1;
}

function entryAt(bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly end: number } | null {
  if (at + 30 > bytes.length) return null;
  const [method, sum, packed, size] = [
    bytes.readUInt16LE(at + 8),
    bytes.readUInt32LE(at + 14),
    bytes.readUInt32LE(at + 18),
    bytes.readUInt32LE(at + 22),
  ];
  const [nameLength, extraLength] = [bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)];
  const start = at + 30 + nameLength + extraLength;
  const end = start + packed;
  const name = nameAt(bytes, at + 30, nameLength);
  const content = end > bytes.length || size > largestEntry ? null : unpacked(bytes.subarray(start, end), method);
  const isRight = content !== null && content.length === size && crc32(content) === sum;
  return { entry: { name, bytes: isRight ? content : null }, end };
}

function unpacked(packed: Uint8Array, method: number): Uint8Array | null {
  if (method === 0) return packed;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: largestEntry });
  } catch {
    return null;
  }
}

const nameAt = (bytes: Buffer, at: number, length: number): string => bytes.toString('utf8', at, at + length);
