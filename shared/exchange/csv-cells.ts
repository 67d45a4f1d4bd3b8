import Papa from 'papaparse';

/**
 * What a spreadsheet would carry out as a formula, or hide, when a cell begins with it; also behind what it passes over,
 * and in the full width of Asian keyboards, which some take for the same sign.
 */
const dangerous = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

/** How many cells and characters a file may hold: far more than any table has, far less than would stop the app. */
export const largestCsv = { characters: 5_000_000, rows: 20_000, columns: 2_000 };

/**
 * Rows as a file that a Dutch Excel opens as it is: semicolons, a byte-order mark, lines that end as in Windows. A cell
 * that begins like a formula gets an apostrophe in front, so that opening the file carries nothing out.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(withoutFormula));
  return `\uFEFF${Papa.unparse(safe, { delimiter: ';', newline: '\r\n' })}\r\n`;
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

/** The rows of a file with semicolons, commas or tabs, whichever its first line has most; null when it is too large to be a table of ours. */
export function readCsv(text: string, separator = separatorOf(text)): readonly (readonly string[])[] | null {
  if (text.length > largestCsv.characters) return null;
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: separator,
    skipEmptyLines: false,
  });
  const isTooLarge = data.length > largestCsv.rows || data.some((row) => row.length > largestCsv.columns);
  return isTooLarge ? null : data;
}

/** What stands most between the cells of the first line; within quotes it is part of a name. */
function separatorOf(text: string): string {
  const first = text.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return [';', '\t', ','].reduce((best, each) => (count(each) > count(best) ? each : best));
}
