import { accept, type Result, refuse } from '../model/result';
import { decodeList, type ListEncoding } from './decode-list';
import { cellText } from './list-cells';
import { findHeader, guessListKind, type ListHeader, type ListKind, listKinds } from './list-columns';
import { type ListRecord, type ListSeparator, listRecords } from './list-records';

/** A list as it was found in a file: its rows, and what it can be a list of. */
export interface OpenList {
  readonly encoding: ListEncoding;
  readonly separator: ListSeparator;
  readonly records: readonly ListRecord[];
  /** What it seems to be of. */
  readonly kind: ListKind;
  /** The headings for each kind of which it has the column that counts. */
  readonly headers: ReadonlyMap<ListKind, ListHeader>;
}

/** Why a file is no list. */
export type ListRefusal = 'empty' | 'too_large' | 'is_workbook' | 'no_headings' | 'is_matrix';

/** A workbook of Excel or LibreOffice: a zip, or the older kind of file. */
function isWorkbook(bytes: Uint8Array): boolean {
  const beginsWith = (...signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
  return beginsWith(0x50, 0x4b, 0x03, 0x04) || beginsWith(0xd0, 0xcf, 0x11, 0xe0);
}

/** "Opgave \\ Partij" in the corner: tasks down, parties across. The board of roles reads those. */
function isMatrixHead({ cells }: ListRecord): boolean {
  return /^(?:opgaven?|tasks?)\s*[\\/]/i.test(cellText(cells[0]));
}

/** Far more than any list of a table has. */
const largestList = 20 * 1024 * 1024;

/** Opens a list that a spreadsheet saved as text (CSV, or "Unicode text"). Nothing of the table is looked at yet. */
export function openList(bytes: Uint8Array): Result<OpenList, ListRefusal> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > largestList) return refuse('too_large');
  if (isWorkbook(bytes)) return refuse('is_workbook');
  const { text, encoding } = decodeList(bytes);
  const read = listRecords(text);
  if (read === null) return refuse('too_large');
  if (read.records.some(isMatrixHead)) return refuse('is_matrix');
  const kind = guessListKind(read.records);
  if (kind === null) return refuse('no_headings');
  const headers = new Map(
    listKinds.flatMap((each) => {
      const header = findHeader(read.records, each);
      return header === null ? [] : [[each, header] as const];
    }),
  );
  return accept({ encoding, separator: read.separator, records: read.records, kind, headers });
}
