import { TextRun } from 'docx';
import { printable } from '../document/document-texts';

/** Typed text as runs of Word text: line breaks stay line breaks, everything else is text and nothing but text. */
export function textRuns(text: string, style: { readonly bold?: boolean; readonly color?: string } = {}): TextRun[] {
  return printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...style, ...(index === 0 ? {} : { break: 1 }) }));
}
