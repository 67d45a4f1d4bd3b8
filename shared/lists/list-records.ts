import { type CsvRefusal, readCells, separatorOf } from '../exchange/read-cells';
import { accept, type Result, refuse } from '../values/result';
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

/** How many lines tell what divides the cells: enough to see past a title. */
const tellingLines = 20;

/**
 * The rows of a list. A first line `sep=;`, with which Excel is told what divides the cells, is followed and is no row.
 */
export function listRecords(text: string): Result<ListRecords, CsvRefusal> {
  const told = /^sep=([;,\t])\r?\n/i.exec(text);
  const rest = told === null ? text : text.slice(told[0].length);
  // "24.370,5" is one number.
  const separator =
    (told?.[1] as ListSeparator | undefined) ??
    separatorOf<ListSeparator>(rest, [';', '\t', ','], tellingLines, /\d,\d/g);
  const rows = readCells(rest, separator);
  if (!rows.ok) {
    const why = rows.refusal;
    return refuse(told === null || why === 'too_large' ? why : { ...why, line: why.line + 1 });
  }
  return accept({ separator, records: rows.value.map((cells, at) => ({ row: at + 1, cells })) });
}

export function isBlank({ cells }: ListRecord): boolean {
  return cells.every((cell) => cellText(cell) === '');
}
