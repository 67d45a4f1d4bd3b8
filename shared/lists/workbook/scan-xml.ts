import { DecodeUTF8 } from 'fflate';
import type { UnpackBudget } from './unpack-budget';
import { DamagedFile, isOfFflate, unpack, type ZipPart } from './zip-parts';

/** Reads an attribute by its name as the file writes it, prefix and all; ":id" is one with whatever prefix. */
export type AttributeOf = (name: string) => string | undefined;

/** What is told while scanning. Names of elements are without their prefix, which each writer chooses. */
export interface XmlListener {
  readonly open?: (name: string, attribute: AttributeOf, all: () => ReadonlyMap<string, string>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked now and then: when true, what follows is not unpacked. */
  readonly isDone?: () => boolean;
}

/** A tag or a text that is longer is no part of a spreadsheet; it bounds what is kept between pieces. */
const longestToken = 1024 * 1024;

/**
 * Scans a part of a workbook. What a spreadsheet never has is refused: a document type, and with it entities of its own.
 * @throws DamagedFile when it is no well-formed XML in UTF-8; TooMuchInside when the budget is spent
 */
export function scanPart(part: ZipPart, budget: UnpackBudget, listener: XmlListener): void {
  const scan = scanner(listener, budget);
  const decoder = new DecodeUTF8((text, isLast) => scan(text, isLast ?? false));
  unpack(part, budget, (chunk, isLast) => {
    try {
      decoder.push(chunk, isLast);
    } catch (error) {
      throw isOfFflate(error) ? new DamagedFile('letters') : error;
    }
    return listener.isDone?.() ?? false;
  });
}

/** @returns takes the document in pieces of any size */
export function scanner(listener: XmlListener, budget?: UnpackBudget): (piece: string, isLast: boolean) => void {
  let kept = '';
  const open: string[] = [];
  return (piece, isLast) => {
    const text = kept + piece;
    const done = scanTokens(text, listener, open, budget);
    kept = text.slice(done);
    if (kept.length > longestToken) throw new DamagedFile('token');
    if (isLast && (open.length > 0 || kept.trim() !== '')) throw new DamagedFile('end');
  };
}

/** @returns how far whole tokens go */
function scanTokens(text: string, listener: XmlListener, open: string[], budget: UnpackBudget | undefined): number {
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start === -1) return at;
    if (start > at && open.length > 0) listener.text?.(decoded(text.slice(at, start)));
    at = start;
    const end = tokenEnd(text, start);
    if (end === -1) return at;
    budget?.spendTag();
    scanToken(text, start, end, listener, open);
    at = end;
  }
}

const marks: readonly (readonly [begin: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
];

/** @returns the place behind the token that begins at `start`; -1 when it is not there as a whole yet */
function tokenEnd(text: string, start: number): number {
  const first = text.charCodeAt(start + 1);
  if (first === question || first === exclamation) {
    for (const [begin, end] of marks) {
      if (text.startsWith(begin, start)) {
        const found = text.indexOf(end, start + begin.length);
        return found === -1 ? -1 : found + end.length;
      }
    }
    // Behind "<!" may come what makes it a comment or text as it stands.
    if (first === exclamation && text.length - start >= 9) throw new DamagedFile('document type');
    return -1;
  }
  // Letter by letter, since ">" may stand within quotes; by number, since there are millions of tags.
  let quote = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (quote !== 0) {
      if (letter === quote) quote = 0;
    } else if (letter === doubleQuote || letter === singleQuote) quote = letter;
    else if (letter === greaterThan) return at + 1;
  }
  return -1;
}

const [doubleQuote, singleQuote, greaterThan, question, exclamation, slash, space] = [34, 39, 62, 63, 33, 47, 32];

/** Nothing is copied out of the text but what is asked for: there are millions of tags, and most say nothing. */
function scanToken(text: string, start: number, end: number, listener: XmlListener, open: string[]): void {
  const first = text.charCodeAt(start + 1);
  if (first === question) return;
  if (first === exclamation) {
    if (text.startsWith('<![CDATA[', start) && open.length > 0) listener.text?.(text.slice(start + 9, end - 3));
    return;
  }
  if (first === slash) {
    const name = text.slice(start + 2, end - 1).trimEnd();
    if (open.pop() !== name) throw new DamagedFile('closing tag');
    listener.close?.(localName(name));
    return;
  }
  const behindName = nameEnd(text, start + 1);
  if (behindName === start + 1) throw new DamagedFile('tag');
  const name = text.slice(start + 1, behindName);
  const local = localName(name);
  let attributes: ReadonlyMap<string, string> | undefined;
  const all = (): ReadonlyMap<string, string> => {
    // Many of the tags that are asked have none.
    attributes ??= end - behindName < 3 ? none : attributesIn(text.slice(behindName, end));
    return attributes;
  };
  listener.open?.(local, (asked) => all().get(asked), all);
  if (text.charCodeAt(end - 2) === slash) listener.close?.(local);
  else open.push(name);
}

/** @returns the place behind the name that begins at `start`: a space of any kind, "/" or ">" ends it */
function nameEnd(text: string, start: number): number {
  for (let at = start; ; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter <= space || letter === slash || letter === greaterThan) return at;
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

const none: ReadonlyMap<string, string> = new Map();
const oneAttribute = /\s([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesIn(token: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of token.matchAll(oneAttribute)) {
    const value = decoded(double ?? single ?? '');
    found.set(name, value);
    if (name.includes(':')) found.set(`:${localName(name)}`, value);
  }
  return found;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
