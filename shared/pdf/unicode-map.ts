const hex = '<([\\dA-Fa-f]*)>';
const sections = /begin(bfchar|bfrange)([\s\S]*?)end\1/g;

/** These stand for no letter: zero, the two byte order marks (ISO 19005-2, 6.2.11.7.2) and half a character. */
const noLetter = /[\0\ufeff\ufffe\p{Cs}]/u;

/** Whether a PDF/A may say this text of a glyph. */
export const saysLetters = (text: string): boolean => text !== '' && !noLetter.test(text);

/** What each code of a font says, as its ToUnicode map tells (Adobe Technical Note 5411), as far as it says letters. */
export function readUnicodeMap(cmap: string): ReadonlyMap<number, string> {
  const told = new Map<number, string>();
  const tell = (code: number, text: string): void => {
    if (saysLetters(text)) told.set(code, text);
  };
  for (const [, kind, body = ''] of cmap.matchAll(sections)) {
    if (kind === 'bfchar') {
      for (const [, code = '', text = ''] of body.matchAll(new RegExp(`${hex}\\s*${hex}`, 'g'))) {
        tell(Number.parseInt(code, 16), textOf(text));
      }
      continue;
    }
    for (const [, first = '', last = '', begin, list] of body.matchAll(
      new RegExp(`${hex}\\s*${hex}\\s*(?:${hex}|\\[([^\\]]*)\\])`, 'g'),
    )) {
      const texts = list === undefined ? null : [...list.matchAll(new RegExp(hex, 'g'))].map(([, text = '']) => text);
      const from = Number.parseInt(first, 16);
      for (let code = from; code <= Number.parseInt(last, 16); code += 1) {
        tell(code, texts === null ? raised(textOf(begin ?? ''), code - from) : textOf(texts[code - from] ?? ''));
      }
    }
  }
  return told;
}

/**
 * A ToUnicode map that tells the same.
 * @param bytes of a code: two in fonts that are chosen from by glyph, else one
 */
export function writeUnicodeMap(told: ReadonlyMap<number, string>, bytes: 1 | 2): string {
  const code = (value: number): string => `<${hexOf(value, bytes * 2)}>`;
  const rows = [...told]
    .sort(([a], [b]) => a - b)
    .map(([value, text]) => `${code(value)} <${[...units(text)].map((unit) => hexOf(unit, 4)).join('')}>`);
  const blocks: string[] = [];
  // A section holds a hundred rows at most.
  for (let at = 0; at < rows.length; at += 100) {
    const some = rows.slice(at, at + 100);
    blocks.push(`${some.length} beginbfchar`, ...some, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    `${code(0)} ${code(256 ** bytes - 1)}`,
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
    '',
  ].join('\n');
}

function textOf(digits: string): string {
  const found = digits.match(/.{4}/g) ?? [];
  return found.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

/** In a range the last unit counts on. */
function raised(text: string, by: number): string {
  return by === 0 ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

function* units(text: string): Iterable<number> {
  for (let at = 0; at < text.length; at += 1) yield text.charCodeAt(at);
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
