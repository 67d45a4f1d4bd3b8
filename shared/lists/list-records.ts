import { readCsv } from '../exchange/csv-cells';
import { cellText } from './list-cells';

/** A row of a list, with its number as a spreadsheet counts it: a line end within a cell begins no row. */
export interface ListRecord {
  /** From 1. */
  readonly row: number;
  /** As they stand in the file. */
  readonly cells: readonly string[];
}

/** What may divide cells. */
export type ListSeparator = ';' | ',' | '\t';

export interface ListRecords {
  readonly separator: ListSeparator;
  readonly records: readonly ListRecord[];
}

const separators: readonly ListSeparator[] = [';', '\t', ','];
/** How many lines tell what divides the cells: enough to see past a title. */
const tellingLines = 20;

/**
 * The rows of a list. A first line `sep=;`, with which Excel is told what divides the cells, is followed and is no row.
 * @returns null when the file is too large to be a list of a table
 */
export function listRecords(text: string): ListRecords | null {
  const told = /^sep=([;,\t])\r?\n/i.exec(text);
  const rest = told === null ? text : text.slice(told[0].length);
  const separator = (told?.[1] as ListSeparator | undefined) ?? separatorOf(rest);
  const rows = readCsv(rest, separator);
  if (rows === null) return null;
  return { separator, records: rows.map((cells, at) => ({ row: at + 1, cells })) };
}

/** What stands most between the cells of the first lines. Within quotes it is text, and "24.370,5" is one number. */
function separatorOf(text: string): ListSeparator {
  const bare = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, tellingLines)
    .join('\n')
    .replace(/\d,\d/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

export function isBlank({ cells }: ListRecord): boolean {
  return cells.every((cell) => cellText(cell) === '');
}
