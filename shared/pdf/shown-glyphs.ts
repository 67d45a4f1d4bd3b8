import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { type ContentOperator, textsOf } from './content-operators';

/** Which glyphs of a font are shown, and what the page says that some of them stand for. */
export interface ShownGlyphs {
  readonly codes: Set<number>;
  readonly texts: Map<number, string>;
}

interface Mark {
  /** What its content stands for, when the page says so. */
  readonly text: string | null;
  readonly glyphs: { readonly shown: ShownGlyphs; readonly code: number }[];
}

/**
 * Notes the glyphs that a content stream shows. Where one glyph stands for a text of its own, as a figure of another shape
 * or two letters in one do, that text is what the glyph says.
 * @param fontOf the glyphs of a font by its name in this stream, and the bytes of a code; undefined without that font
 */
export function noteShownGlyphs(
  operators: readonly ContentOperator[],
  fontOf: (name: string) => { readonly shown: ShownGlyphs; readonly bytes: 1 | 2 } | undefined,
): void {
  let font: ReturnType<typeof fontOf>;
  const kept: (typeof font)[] = [];
  const marks: Mark[] = [];
  for (const { name, operands } of operators) {
    switch (name) {
      case 'q':
        kept.push(font);
        break;
      case 'Q':
        font = kept.pop();
        break;
      case 'Tf':
        font = fontOf(operands[0] ?? '');
        break;
      case 'BMC':
      case 'BDC':
        marks.push({ text: name === 'BDC' ? actualText(operands[1] ?? '') : null, glyphs: [] });
        break;
      case 'EMC':
        settle(marks.pop());
        break;
      case 'Tj':
      case 'TJ':
      case "'":
      case '"': {
        const text = marks.findLast((mark) => mark.text !== null);
        for (const code of font === undefined ? [] : codesOf(operands.at(-1) ?? '', font.bytes)) {
          font?.shown.codes.add(code);
          if (font !== undefined) text?.glyphs.push({ shown: font.shown, code });
        }
        break;
      }
    }
  }
}

function settle(mark: Mark | undefined): void {
  const [only, ...others] = mark?.glyphs ?? [];
  if (only === undefined || others.length > 0 || !mark?.text) return;
  only.shown.texts.set(only.code, mark.text);
}

const spoken = /\/ActualText\s*(?:<([\dA-Fa-f\s]*)>|\(((?:[^\\()]|\\[\s\S])*)\))/;

function actualText(properties: string): string | null {
  const [, hexText, literal] = spoken.exec(properties) ?? [];
  if (hexText !== undefined) return PDFHexString.of(hexText).decodeText();
  return literal === undefined ? null : PDFString.of(literal).decodeText();
}

function codesOf(operand: string, bytes: 1 | 2): readonly number[] {
  const codes: number[] = [];
  for (const text of textsOf(operand)) {
    const inner = text.slice(1, -1);
    const shown = text.startsWith('<') ? PDFHexString.of(inner).asBytes() : PDFString.of(inner).asBytes();
    for (let at = 0; at + bytes <= shown.length; at += bytes) {
      codes.push(bytes === 1 ? (shown[at] ?? 0) : (shown[at] ?? 0) * 256 + (shown[at + 1] ?? 0));
    }
  }
  return codes;
}
