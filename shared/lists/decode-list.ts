import { readText } from '../exchange/read-text';

/** How the letters of a list were written. */
export type ListEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

export interface DecodedList {
  readonly text: string;
  readonly encoding: ListEncoding;
}

/** What Windows-1252 has in the places of 0x80 to 0x9f; elsewhere a byte is the letter of that number. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a list as spreadsheets save it: UTF-8 with or without a byte-order mark, UTF-16 with one ("Unicode text"),
 * and what is none of these as Windows-1252, which every byte can be.
 */
export function decodeList(bytes: Uint8Array): DecodedList {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, 1), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, 0), encoding: 'utf-16' };
  const read = readText(bytes);
  if (read.ok) return { text: read.value, encoding: 'utf-8' };
  return { text: letters(bytes.length, (at) => windowsLetter(bytes[at] as number)), encoding: 'windows-1252' };
}

/** @param high which of two bytes is the larger: the second on nearly every laptop */
function utf16(bytes: Uint8Array, high: 0 | 1): string {
  return letters(Math.floor(bytes.length / 2) - 1, (at) => {
    const [first, second] = [bytes[2 * at + 2] as number, bytes[2 * at + 3] as number];
    return high === 1 ? second * 256 + first : first * 256 + second;
  });
}

function windowsLetter(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? windowsLetters.charCodeAt(byte - 0x80) : byte;
}

/** Made by the thousands: a list of all letters would be ten times the text. */
function letters(count: number, codeAt: (at: number) => number): string {
  let all = '';
  for (let at = 0; at < count; at += 4096) {
    all += String.fromCharCode(...Array.from({ length: Math.min(4096, count - at) }, (_, next) => codeAt(at + next)));
  }
  return all;
}
