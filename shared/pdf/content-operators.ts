/** An operator of a content stream, with the place where its first operand begins. */
export interface ContentOperator {
  readonly name: string;
  readonly operands: readonly string[];
  readonly start: number;
  readonly end: number;
}

const blanks = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const name = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const plain = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const hexText = /<[\dA-Fa-f\0\t\n\f\r ]*>/y;
const operand = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)|true|false|null)$/;

/**
 * The operators of a content stream in their order (ISO 32000-1, 7.8.2), as far as programs that print write them.
 * @param content one character for each byte
 * @returns null when there is something in it that is not understood, such as a picture between the operators
 */
export function contentOperators(content: string): readonly ContentOperator[] | null {
  const found: ContentOperator[] = [];
  let operands: string[] = [];
  let start = -1;
  for (let at = after(blanks, content, 0) ?? 0; at < content.length; at = after(blanks, content, at) ?? at) {
    const end = objectEnd(content, at);
    if (end === null) return null;
    const text = content.slice(at, end);
    if (start < 0) start = at;
    if (isOperator(text)) {
      if (text === 'BI') return null;
      found.push({ name: text, operands, start, end });
      operands = [];
      start = -1;
    } else operands.push(text);
    at = end;
  }
  return operands.length === 0 ? found : null;
}

/** The texts that an operand shows: one of its own, or those of an array with distances between them. */
export function textsOf(shown: string): readonly string[] {
  if (!shown.startsWith('[')) return [shown];
  const texts: string[] = [];
  for (let at = 1; at < shown.length - 1; ) {
    at = after(blanks, shown, at) ?? at;
    const end = objectEnd(shown, at);
    if (end === null) break;
    if (shown[at] === '(' || shown[at] === '<') texts.push(shown.slice(at, end));
    at = end;
  }
  return texts;
}

function isOperator(text: string): boolean {
  return !'/(<['.includes(text[0] ?? '') && !operand.test(text);
}

/** Where the object that begins here ends; null when none does. */
function objectEnd(content: string, at: number): number | null {
  switch (content[at]) {
    case '/':
      return after(name, content, at);
    case '(':
      return literalEnd(content, at);
    case '[':
      return groupEnd(content, at + 1, ']');
    case '<':
      return content[at + 1] === '<' ? groupEnd(content, at + 2, '>>') : after(hexText, content, at);
    default:
      return after(plain, content, at);
  }
}

function groupEnd(content: string, from: number, close: string): number | null {
  for (let at = from; ; ) {
    at = after(blanks, content, at) ?? at;
    if (content.startsWith(close, at)) return at + close.length;
    const end = at < content.length ? objectEnd(content, at) : null;
    if (end === null) return null;
    at = end;
  }
}

function literalEnd(content: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function after(pattern: RegExp, content: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(content) ? pattern.lastIndex : null;
}
