import { Inflate, strFromU8 } from 'fflate';
import type { UnpackBudget } from './unpack-budget';

/** A file inside a zip, still packed. */
export interface ZipPart {
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
}

/** Thrown when a file is not what it begins as. */
export class DamagedFile extends Error {}

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const localSign = 0x04034b50;
/** Of the record at the end, with the longest comment it can have. */
const longestEnd = 22 + 0xffff;
/** Packed bytes at a time: they unfold to at most 1032 times as much. */
const step = 8 * 1024;

/**
 * The files of a zip by name, read from the directory at its end; sizes that the headers claim are not believed.
 * @throws DamagedFile when there is no directory or it points outside the file
 */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOfDirectory(view);
    const parts = new Map<string, ZipPart>();
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entrySign) throw new DamagedFile('directory');
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as Triple;
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== localSign) throw new DamagedFile('part');
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const size = view.getUint32(at + 20, true);
      if (start + size > bytes.length) throw new DamagedFile('part');
      // Some writers of Windows divide folders with its own sign.
      const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
      const method = view.getUint16(at + 10, true);
      if (method === 0 || method === 8) {
        parts.set(name, { packed: bytes.subarray(start, start + size), isDeflated: method === 8 });
      }
      at += 46 + nameLength + extra + comment;
    }
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? new DamagedFile('directory') : error;
  }
}

type Triple = [number, number, number];

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - longestEnd); at -= 1) {
    if (view.getUint32(at, true) === endSign) return at;
  }
  throw new DamagedFile('directory');
}

/**
 * Unpacks a part bit by bit, so that a large one is never in memory as a whole.
 * @param take is handed the bytes; returns whether it has enough
 * @throws TooMuchInside as soon as the budget is spent; DamagedFile when the bytes do not unpack
 */
export function unpack({ packed, isDeflated }: ZipPart, budget: UnpackBudget, take: Take): void {
  let hasEnough = false;
  const counted = (chunk: Uint8Array, isLast: boolean): void => {
    budget.spendBytes(chunk.length);
    hasEnough = take(chunk, isLast);
  };
  const inflate = new Inflate(counted);
  for (let at = 0; !hasEnough && (at === 0 || at < packed.length); at += step) {
    const piece = packed.subarray(at, at + step);
    budget.tell(piece.length);
    const isLast = at + step >= packed.length;
    if (!isDeflated) counted(piece, isLast);
    else {
      try {
        inflate.push(piece, isLast);
      } catch (error) {
        throw isOfFflate(error) ? new DamagedFile('bytes') : error;
      }
    }
  }
}

type Take = (chunk: Uint8Array, isLast: boolean) => boolean;

/** Whether fflate found bytes wrong: it numbers its errors, and what is thrown by those it hands bytes to has no number. */
export function isOfFflate(error: unknown): boolean {
  return error instanceof Error && typeof (error as { readonly code?: unknown }).code === 'number';
}
