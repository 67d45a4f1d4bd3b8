/** Where a text stops being JSON. */
export interface JsonFault {
  /** From one, as editors count. */
  readonly line: number;
  /** In characters from one. */
  readonly column: number;
  /** What stands there; null for what cannot be seen, such as the end of a line in the middle of a text. */
  readonly found: string | null;
}

/** What may come next. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const blank = new Set([' ', '\t', '\n', '\r']);
const word = /[^ \t\n\r{}[\],:"]+/y;
const scalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const longestFound = 30;

/**
 * Where a text that `JSON.parse` refused goes wrong: the engine tells it in English, for programmers, and not always with
 * a place.
 * @returns null when the text is JSON as far as it goes and ends too early
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (blank.has(sign)) {
      at += 1;
      continue;
    }
    const isValue: boolean = expected === 'value' || expected === 'valueOrEnd';
    if (sign === '"' && (isValue || expected === 'key' || expected === 'keyOrEnd')) {
      const end = endOfString(text, at);
      if (end.isFault) return faultAt(text, end.at);
      at = end.at;
      expected = isValue ? afterValue() : 'colon';
    } else if ((sign === '{' || sign === '[') && isValue) {
      open.push(sign);
      expected = sign === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at += 1;
    } else if (sign === '}' || sign === ']') {
      const mayEnd = expected === 'commaOrEnd' || expected === (sign === '}' ? 'keyOrEnd' : 'valueOrEnd');
      if (!mayEnd || open.at(-1) !== (sign === '}' ? '{' : '[')) return faultAt(text, at);
      open.pop();
      expected = afterValue();
      at += 1;
    } else if (sign === ',' && expected === 'commaOrEnd') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (sign === ':' && expected === 'colon') {
      expected = 'value';
      at += 1;
    } else {
      const written = wordAt(text, at);
      if (!isValue || !scalar.test(written)) {
        // Half a word at the end of the text is no fault of its own: the rest may have been lost.
        const isCut = isValue && at + written.length === text.trimEnd().length && isBeginning(written);
        return isCut ? null : faultAt(text, at);
      }
      at += written.length;
      expected = afterValue();
    }
  }
  return null;
}

function wordAt(text: string, at: number): string {
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? '';
}

function isBeginning(written: string): boolean {
  if (written === '') return false;
  return ['true', 'false', 'null'].some((whole) => whole.startsWith(written)) || scalar.test(`${written}0`);
}

/** Behind the closing quote; else the first sign that a text cannot hold, or the end of what there is. */
function endOfString(text: string, start: number): { readonly at: number; readonly isFault: boolean } {
  let at = start + 1;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) return { at: at + 1, isFault: false };
    if (sign < 0x20) return { at, isFault: true };
    if (sign !== 0x5c) {
      at += 1;
      continue;
    }
    escaped.lastIndex = at;
    const length = escaped.exec(text)?.[0].length;
    if (length === undefined) {
      const isCut = /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at, at + 6));
      return isCut ? { at: text.length, isFault: false } : { at, isFault: true };
    }
    at += length;
  }
  return { at, isFault: false };
}

function faultAt(text: string, at: number): JsonFault {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const column = [...before.slice(lineStart)].length + 1;
  const written = wordAt(text, at) || String.fromCodePoint(text.codePointAt(at) as number);
  const isSeen = !/^[\p{Z}\p{C}]/u.test(written);
  const short = written.length <= longestFound ? written : `${written.slice(0, longestFound)}…`;
  return { line, column, found: isSeen ? short : null };
}
