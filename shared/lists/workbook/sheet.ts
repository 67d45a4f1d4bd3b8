import type { ListRecord } from '../list-records';

/** Cells that are told of: the first few by name, the others by number alone, since a sheet can have a million of them. */
export interface NotedCells {
  /** As "C7". */
  readonly first: readonly string[];
  readonly count: number;
}

/** What of a sheet was not read as it may be meant; somebody is told before anything is taken over. */
export interface SheetNotes {
  /** Rows with something in them that the workbook hides. */
  readonly hiddenRows: number;
  /** Columns with something in them that the workbook hides. */
  readonly hiddenColumns: number;
  /** Cells with an error of the spreadsheet. */
  readonly errors: NotedCells;
  /** Cells with a formula of which no result was saved. */
  readonly unknownResults: NotedCells;
  /** Money or land that is merged over rows and stands in the first of them alone. */
  readonly mergedQuantities: NotedCells;
}

/** A sheet of a workbook as rows of text, empty ones left out. */
export interface Sheet {
  readonly name: string;
  /** It holds more than any list: then there are no rows. */
  readonly isTooLarge: boolean;
  readonly records: readonly ListRecord[];
  readonly notes: SheetNotes;
}

/** The sheets that a workbook shows, in its order. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly hiddenSheets: number;
}

/** "C7": how a spreadsheet calls a cell; row and column from 1. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Row and column, from 1, of a cell that is called "C7"; null when it is no such name. */
export function cellPlace(name: string): { readonly row: number; readonly column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (found === null) return null;
  const column = [...(found[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(found[2]);
  return row === 0 ? null : { row, column };
}
