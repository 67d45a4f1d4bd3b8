import { PDFArray, type PDFContext, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { codeLength, streamText } from './page-contents';
import type { ShownGlyphs } from './shown-glyphs';
import { readUnicodeMap, saysLetters, writeUnicodeMap } from './unicode-map';

export interface FontState {
  /** All fonts are in the file and have a shape for all that is shown. */
  readonly areWhole: boolean;
  /** Of every glyph that is shown the file says which letters it is. */
  readonly areTold: boolean;
}

/** Completes what fonts tell of their glyphs with what the pages say of them, and says what is still wanting. */
export function completeFonts(document: PDFDocument, shownIn: ReadonlyMap<PDFDict, ShownGlyphs>): FontState {
  let areWhole = true;
  let areTold = true;
  for (const [font, shown] of shownIn) {
    if (!isWhole(font, shown)) areWhole = false;
    if (!isTold(document.context, font, shown)) areTold = false;
  }
  return { areWhole, areTold };
}

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name));

/** Glyph 0 of a composite font is the box that stands for a missing shape (ISO 19005-2, 6.2.11.8). */
function isWhole(font: PDFDict, { codes }: ShownGlyphs): boolean {
  if (codeLength(font) === 1) {
    return font.lookup(PDFName.of('Subtype')) === PDFName.of('Type3') || hasFile(font);
  }
  const [descendant] = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.asArray() ?? [];
  const inner = descendant === undefined ? undefined : font.context.lookup(descendant);
  return inner instanceof PDFDict && hasFile(inner) && !codes.has(0);
}

function hasFile(font: PDFDict): boolean {
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return fontFiles.some((name) => descriptor?.has(name) ?? false);
}

/** Letters that mean what two parties agreed on mean nothing to an archive (ISO 19005-2, 6.2.11.7.3). */
const privateUse = /\p{Co}/u;

function isTold(context: PDFContext, font: PDFDict, { codes, texts }: ShownGlyphs): boolean {
  const key = PDFName.of('ToUnicode');
  const map = font.lookup(key);
  const known = map instanceof PDFRawStream ? readUnicodeMap(streamText(map)) : new Map<number, string>();
  const told = new Map(known);
  for (const code of codes) {
    const text = texts.get(code);
    if (text !== undefined && saysLetters(text) && !told.has(code)) told.set(code, text);
  }
  // Also without new ones: a zero in the map that nobody shows would still be one.
  font.set(key, context.register(context.flateStream(writeUnicodeMap(told, codeLength(font)))));
  return [...codes].every((code) => told.has(code)) && ![...told.values()].some((text) => privateUse.test(text));
}
