import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';

/*
 * Chromium keeps IndexedDB in LevelDB. A log of it is a row of blocks of 32 KiB, filled with records: checksum (4
 * bytes), length (2), type (1), content. A record is whole (1) or the first, a middle or the last part (2, 3, 4) of a
 * larger one; what does not fit in a block is zeros.
 */
const blockSize = 32_768;
const headSize = 7;
const [whole, firstPart, middlePart, lastPart] = [1, 2, 3, 4];

/**
 * Cuts torn tails off the logs of the pages' database, before a window opens it. A tail that was left looks sound at the
 * first start and has emptied the database at the one after it. Costs nothing that was confirmed: the journal is first.
 * @param profile the Chromium profile
 * @returns how many bytes were cut off
 */
export function cutTornTails(profile: string): number {
  const top = path.join(profile, 'IndexedDB');
  let removed = 0;
  for (const folder of namesIn(top).filter((name) => name.endsWith('.leveldb'))) {
    for (const name of namesIn(path.join(top, folder)).filter((each) => each.endsWith('.log'))) {
      const file = path.join(top, folder, name);
      try {
        const bytes = readFileSync(file);
        const length = soundLength(bytes);
        if (length < bytes.length) truncateSync(file, length);
        removed += bytes.length - length;
      } catch {
        // What cannot be read or cut is found by the comparison with the journal.
      }
    }
  }
  return removed;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Where the last whole record ends. Damage with sound records after it is no tail: then all of the file is kept, and
 * LevelDB judges it.
 */
export function soundLength(bytes: Uint8Array): number {
  let position = 0;
  let end = 0;
  let isInside = false;
  while (bytes.length - position >= headSize) {
    const left = blockSize - (position % blockSize);
    if (left < headSize) {
      position += left;
      if (!isInside) end = Math.min(position, bytes.length);
      continue;
    }
    const record = recordAt(bytes, position, left);
    const fits = record !== null && isInside === (record.type === middlePart || record.type === lastPart);
    if (!fits) break;
    position += headSize + record.length;
    isInside = record.type === firstPart || record.type === middlePart;
    if (!isInside) end = position;
  }
  if (end === bytes.length) return end;
  return hasRecordAfter(bytes, position) ? bytes.length : end;
}

function hasRecordAfter(bytes: Uint8Array, position: number): boolean {
  for (let block = (Math.floor(position / blockSize) + 1) * blockSize; block < bytes.length; block += blockSize) {
    if (recordAt(bytes, block, blockSize) !== null) return true;
  }
  return false;
}

function recordAt(
  bytes: Uint8Array,
  position: number,
  left: number,
): { readonly type: number; readonly length: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset + position, Math.min(left, bytes.length - position));
  if (view.byteLength < headSize) return null;
  const length = view.getUint16(4, true);
  const type = view.getUint8(6);
  if (type < whole || type > lastPart || headSize + length > view.byteLength) return null;
  const content = bytes.subarray(position + headSize - 1, position + headSize + length);
  return masked(crc32c(content)) === view.getUint32(0, true) ? { type, length } : null;
}

/** As LevelDB stores a checksum, so that a checksum of checksums stays sound. */
function masked(checksum: number): number {
  return (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0;
}

const castagnoli = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value >>> 0;
});

function crc32c(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (castagnoli[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
