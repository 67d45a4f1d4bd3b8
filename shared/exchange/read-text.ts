import { strFromU8, strToU8 } from 'fflate';
import { accept, type Result, refuse } from '../values/result';
import type { ImportProblem } from './import-problem';

/** Largest exchange file that is read, in bytes. */
export const largestExchangeFile = 256 * 1024 * 1024;

/**
 * The text of a UTF-8 file, without byte order mark. Bytes that are no UTF-8 are refused with their place: replacing
 * them silently would change names.
 */
export function readText(input: Uint8Array | string): Result<string, ImportProblem> {
  if (input.length === 0) return refuse({ place: '', reason: { code: 'empty' } });
  if (input.length > largestExchangeFile) {
    return refuse({ place: '', reason: { code: 'too_large', limit: largestExchangeFile } });
  }
  if (typeof input === 'string') return accept(input.startsWith('\uFEFF') ? input.slice(1) : input);
  const hasMark = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf;
  const bytes = hasMark ? input.subarray(3) : input;
  const text = strFromU8(bytes);
  // The decoder puts a replacement character for what it cannot read; writing it back shows where.
  const back = strToU8(text);
  const wrong = firstDifference(bytes, back);
  if (wrong !== -1) return refuse({ place: '', reason: { code: 'not_utf8', byte: wrong + (hasMark ? 3 : 0) } });
  return accept(text);
}

function firstDifference(left: Uint8Array, right: Uint8Array): number {
  const length = Math.max(left.length, right.length);
  for (let at = 0; at < length; at += 1) if (left[at] !== right[at]) return at;
  return -1;
}
