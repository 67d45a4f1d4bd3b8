import { formatDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { isCalendarDate } from '../../model/moments';

/** A typed date written out; anything else ("Antwoord van het Rijk") stays as it was typed. */
export function spokenDate(text: string, language: Language): string {
  return isCalendarDate(text) ? formatDate(text, language) : text;
}

/** As `spokenDate`, for a narrow cell: the line is not broken between day and month. */
export function cellDate(text: string, language: Language): string {
  return isCalendarDate(text) ? spokenDate(text, language).replace(/^(\d+) /, '$1\u00a0') : text;
}

/** The text closed with a full stop unless it closes itself. */
export function sentence(text: string): string {
  const trimmed = text.trimEnd();
  return /[.!?…:;]["'”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/**
 * Typed text made safe for paper in every format: no control characters (Word refuses a file that has one), no halves of
 * characters, and no marks that reverse what stands beside them. Line breaks stay.
 */
export function printable(text: string): string {
  return (
    text
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
  );
}

/** `printable` on one line, for cells, headings and list items of a format that knows no line break there. */
export function oneLine(text: string): string {
  return printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
