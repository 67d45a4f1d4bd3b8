import { base64Of } from './base64';

/** A weight of the app's typeface as WOFF2, to travel inside a document. */
export interface EmbeddedFont {
  readonly weight: number;
  readonly bytes: Uint8Array;
  /** The characters that the file has, as `unicode-range` of CSS writes them; all of them when absent. */
  readonly characters?: string;
}

/** Of `fonts` those that have a character of the text. */
export function fontsFor(text: string, fonts: readonly EmbeddedFont[]): readonly EmbeddedFont[] {
  if (fonts.length === 0) return fonts;
  const used = [...new Set(text)].map((character) => character.codePointAt(0)!);
  return fonts.filter(({ characters }) => {
    const ranges = rangesOf(characters);
    return ranges === null || used.some((code) => ranges.some(([from, to]) => code >= from && code <= to));
  });
}

/** The rules of CSS that make a document show its text in the fonts it brings along, without fetching anything. */
export function fontFaces(fonts: readonly EmbeddedFont[]): string {
  return fonts.map(fontFace).join('');
}

function fontFace({ weight, bytes, characters }: EmbeddedFont): string {
  const source = `url(data:font/woff2;base64,${base64Of(bytes)}) format('woff2')`;
  const range = characters === undefined ? '' : `;unicode-range:${characters}`;
  return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};src:${source}${range}}\n`;
}

/** `U+0000-00FF,U+0131` as pairs of code points. */
function rangesOf(characters: string | undefined): readonly (readonly [number, number])[] | null {
  if (characters === undefined) return null;
  return characters.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}
