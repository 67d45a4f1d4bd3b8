import { SoftHyphen, TextRun } from 'docx';
import { brokenWords } from '../document/broken-words';
import { printable } from '../document/document-texts';

interface RunStyle {
  readonly bold?: boolean;
  readonly color?: string;
  readonly superScript?: boolean;
  readonly language?: { readonly value: string };
}

/** Typed text as runs of Word text: line breaks stay line breaks, everything else is text and nothing but text. */
export function textRuns(text: string, style: RunStyle = {}): TextRun[] {
  return linesOf(text).map((line, index) => new TextRun({ text: line, ...style, ...breakBefore(index) }));
}

/**
 * As `textRuns`, for a cell: a word that is wider than its column gets optional hyphens at its seams. Word draws one only
 * where it breaks the line, and passes over them when it searches and counts.
 * @param width share of the width of the text that the column takes, in hundredths
 */
export function cellRuns(text: string, width: number, style: RunStyle = {}): TextRun[] {
  return linesOf(text).map((line, index) => {
    const children = brokenWords(line, width).flatMap((parts) =>
      parts.flatMap((part, at) => (at === 0 ? [part] : [new SoftHyphen(), part])),
    );
    return new TextRun({ children: joined(children), ...style, ...breakBefore(index) });
  });
}

function linesOf(text: string): readonly string[] {
  return printable(text).split('\n');
}

function breakBefore(index: number): { readonly break?: number } {
  return index === 0 ? {} : { break: 1 };
}

/** One text between two hyphens, instead of one for each word. */
function joined(children: readonly (string | SoftHyphen)[]): (string | SoftHyphen)[] {
  const whole: (string | SoftHyphen)[] = [];
  for (const child of children) {
    const last = whole.at(-1);
    if (typeof child === 'string' && typeof last === 'string') whole[whole.length - 1] = last + child;
    else whole.push(child);
  }
  return whole;
}
