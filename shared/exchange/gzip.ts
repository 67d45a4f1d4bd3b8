import { Gunzip, gzipSync } from 'fflate';
import { accept, type Result, refuse } from '../values/result';
import type { ImportProblem } from './import-problem';

/** Packs bytes; without a time in the header, so that the same content gives the same file. */
export function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 6, mtime: 0 });
}

/**
 * Unpacks a gzip file.
 * @param limit largest unpacked size in bytes; a small file can unpack to terabytes, so it is counted while unpacking
 */
export function unpack(packed: Uint8Array, limit: number): Result<Uint8Array, ImportProblem> {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return refuse({ place: '', reason: { code: 'not_gzip' } });
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isComplete = false;
  const gunzip = new Gunzip((chunk, final) => {
    size += chunk.length;
    isComplete ||= final;
    if (size <= limit) chunks.push(chunk);
  });
  const step = 64 * 1024;
  try {
    for (let at = 0; at < packed.length; at += step) {
      gunzip.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (size > limit) return refuse({ place: '', reason: { code: 'too_large', limit } });
    }
  } catch {
    return refuse({ place: '', reason: { code: 'cut_short' } });
  }
  if (!isComplete) return refuse({ place: '', reason: { code: 'cut_short' } });
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return accept(bytes);
}
