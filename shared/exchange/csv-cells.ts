import type { Result } from '../values/result';
import { type CsvRefusal, readCells, separatorOf } from './read-cells';

/**
 * What a spreadsheet would carry out as a formula, or hide, when a cell begins with it; also behind what it passes over,
 * and in the full width of Asian keyboards, which some take for the same sign.
 */
const dangerous = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

/**
 * Rows as a file that a Dutch Excel opens as it is: semicolons, a byte-order mark, lines that end as in Windows. A cell
 * that begins like a formula gets an apostrophe in front, so that opening the file carries nothing out.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(withoutFormula(cell))).join(';')}\r\n`).join('')}`;
}

/** Space at an end would be lost in some programs without quotes. */
function quoted(cell: string): string {
  return /[";\r\n\uFEFF]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A name that itself begins with an apostrophe and then a formula gets a second one: reading takes one away. */
function withoutFormula(cell: string): string {
  return dangerous.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell;
}

/** The cell as it was before `writeCsv` made it safe, without space around it. */
export function readCell(cell: string | undefined): string {
  const text = (cell ?? '').trim();
  return text.startsWith("'") && dangerous.test(text.replace(/^'+/, '')) ? text.slice(1).trim() : text;
}

/** The rows of a file with semicolons, commas or tabs, whichever its first line has most. */
export function readCsv(text: string): Result<readonly (readonly string[])[], CsvRefusal> {
  return readCells(text, separatorOf(text, [';', '\t', ','], 1));
}
