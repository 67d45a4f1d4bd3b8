import { accept, type Result, refuse } from '../values/result';

/** How many cells and characters a file may hold: far more than any table has, far less than would stop the app. */
export const largestCsv = { characters: 5_000_000, rows: 20_000, columns: 2_000, cell: 100_000 };

/** Why a text is no table: it holds more than one has, or a quote begins a cell at this line (from 1) and ends nowhere. */
export type CsvRefusal = 'too_large' | { readonly code: 'open_quote'; readonly line: number };

const [quote, lineFeed, carriageReturn, space] = [34, 10, 13, 32];

/**
 * The rows of a text in one pass, stopped as soon as it is more than a table or one of its quotes ends nowhere. Lines end
 * as on any system. A quote within a quoted cell that is not doubled is a letter, as people write it; behind a line end it
 * shows that an earlier one was never closed, and what stands between would be swallowed without a word.
 * @param separator one character
 */
export function readCells(text: string, separator: string): Result<readonly (readonly string[])[], CsvRefusal> {
  if (text.length > largestCsv.characters) return refuse('too_large');
  const divider = separator.charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    let end: number;
    if (text.charCodeAt(at) === quote) {
      const cell = quotedCell(text, at, divider);
      if (cell === null) return refuse({ code: 'open_quote', line });
      row.push(cell.text);
      line += cell.lines;
      end = cell.end;
    } else {
      end = at;
      for (; end < text.length; end += 1) {
        const letter = text.charCodeAt(end);
        if (letter === divider || letter === lineFeed || letter === carriageReturn) break;
      }
      row.push(text.slice(at, end));
    }
    if (end - at > largestCsv.cell || row.length > largestCsv.columns) return refuse('too_large');
    const isDivided = end < text.length && text.charCodeAt(end) === divider;
    // A line that ends with a separator has an empty cell behind it.
    if (isDivided && isLineEnd(text, end + 1)) {
      row.push('');
      end += 1;
    } else if (isDivided) {
      at = end + 1;
      continue;
    }
    if (row.length > largestCsv.columns) return refuse('too_large');
    rows.push(row);
    if (rows.length > largestCsv.rows) return refuse('too_large');
    row = [];
    line += 1;
    at = end + (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? 2 : 1);
  }
  return accept(rows);
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === lineFeed || text.charCodeAt(at) === carriageReturn;
}

/** @returns null when the quote at `start` is never closed, or only behind more than a cell holds */
function quotedCell(
  text: string,
  start: number,
  divider: number,
): { readonly text: string; readonly lines: number; readonly end: number } | null {
  const furthest = Math.min(text.length, start + largestCsv.cell);
  let lines = 0;
  for (let at = start + 1; at < furthest; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === lineFeed || (letter === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) lines += 1;
    if (letter !== quote) continue;
    if (text.charCodeAt(at + 1) === quote) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (text.charCodeAt(end) === space && divider !== space) end += 1;
    if (isLineEnd(text, end) || text.charCodeAt(end) === divider) {
      return { text: text.slice(start + 1, at).replaceAll('""', '"'), lines, end };
    }
    if (lines > 0) return null;
    // The spaces were looked at: they need not be again.
    at = end - 1;
  }
  return null;
}

/**
 * The separator that stands most in the first lines. Within quotes it is part of a name.
 * @param lines how many tell it
 * @param passedOver what looks like a separator and is none
 */
export function separatorOf<Separator extends string>(
  text: string,
  separators: readonly [Separator, ...Separator[]],
  lines: number,
  passedOver?: RegExp,
): Separator {
  const first = text
    .slice(0, 64 * 1024)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, lines)
    .join('\n');
  const bare = passedOver === undefined ? first : first.replace(passedOver, '');
  const count = (separator: string): number => bare.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}
