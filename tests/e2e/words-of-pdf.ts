import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF as Chromium prints it, without another program: every text that is drawn, read back through the
 * table of letters that its typeface carries for who copies or searches. Words that are drawn in pieces come out joined;
 * white space between lines is a space.
 */
export function wordsOfPdf(bytes: Uint8Array): string {
  const objects = objectsOf(bytes);
  const lettersOf = new Map<string, ReadonlyMap<string, string>>();
  for (const [number, { head }] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (map !== undefined) lettersOf.set(number, lettersIn(objects.get(map)?.stream ?? ''));
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return pages
    .map(({ head }) => {
      const contents = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '';
      const resources = /\/Resources (\d+) 0 R/.exec(head)?.[1];
      const named = resources === undefined ? head : (objects.get(resources)?.head ?? '');
      const fonts = new Map([...named.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, at]) => [name!, at!]));
      return drawnIn(objects.get(contents)?.stream ?? '', (name) => lettersOf.get(fonts.get(name) ?? ''));
    })
    .join(' ');
}

export interface PdfObject {
  /** Everything before the stream. */
  readonly head: string;
  readonly stream: string;
}

/** The objects of a PDF by number, those that stand in a stream together too; streams without their compression. */
export function objectsOf(bytes: Uint8Array): ReadonlyMap<string, PdfObject> {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const found of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const [, number = '', body = ''] = found;
    const start = /stream\r?\n/.exec(body);
    const head = start === null ? body : body.slice(0, start.index);
    const raw = start === null ? '' : body.slice(start.index + start[0].length, body.lastIndexOf('endstream'));
    const stream = /\/FlateDecode/.test(head) ? inflated(raw) : raw;
    objects.set(number, { head, stream });
    if (/\/Type\s*\/ObjStm/.test(head)) packedIn(head, stream, objects);
  }
  return objects;
}

/** Objects that stand in a stream together: their numbers and places first, then they themselves. */
function packedIn(head: string, stream: string, objects: Map<string, PdfObject>): void {
  const first = Number(/\/First (\d+)/.exec(head)?.[1]);
  const places = [...stream.slice(0, first).matchAll(/(\d+) (\d+)/g)].map(([, number = '', at]) => ({
    number,
    at: first + Number(at),
  }));
  places.forEach(({ number, at }, index) => {
    objects.set(number, { head: stream.slice(at, places[index + 1]?.at), stream: '' });
  });
}

function inflated(raw: string): string {
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
}

/** Glyph, as four digits, to letters: from the `bfchar` and `bfrange` of a CMap. */
export function lettersIn(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const spoken = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const glyph = (code: number): string => code.toString(16).padStart(4, '0').toUpperCase();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from = '', to = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) {
      letters.set(from.toUpperCase(), spoken(to));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    )) {
      const [start, end, code] = [from, to, first].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
      for (let at = start; at <= end; at += 1) letters.set(glyph(at), String.fromCodePoint(code + at - start));
    }
  }
  return letters;
}

function drawnIn(stream: string, lettersOf: (font: string) => ReadonlyMap<string, string> | undefined): string {
  let letters: ReadonlyMap<string, string> | undefined;
  let words = '';
  let line: string | undefined;
  for (const [whole, font, , , , , , y, hex] of stream.matchAll(
    /\/(F\d+) [\d.]+ Tf|(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) Tm|<([0-9A-F]*)>/gi,
  )) {
    if (font !== undefined) letters = lettersOf(font);
    else if (hex !== undefined) {
      for (const [code] of hex.toUpperCase().matchAll(/.{4}/g)) words += letters?.get(code) ?? '';
    } else if (whole.endsWith('Tm') && y !== line) {
      words += ' ';
      line = y;
    }
  }
  return words;
}
