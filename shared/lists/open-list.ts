import type { CsvRefusal } from '../exchange/read-cells';
import { accept, type Result, refuse } from '../values/result';
import { decodeList, type ListEncoding } from './decode-list';
import { cellText } from './list-cells';
import { findHeader, guessListKind, type ListHeader, type ListKind, listKinds, rowsLookedAt } from './list-columns';
import { type ListRecord, type ListSeparator, listRecords } from './list-records';
import { isWorkbook, openWorkbook, type WorkbookRefusal } from './workbook/open-workbook';
import type { Sheet, SheetNotes } from './workbook/sheet';
import type { ReadingTold } from './workbook/unpack-budget';

/** Where a list stands in its file. */
export type ListSource =
  | { readonly form: 'text'; readonly encoding: ListEncoding; readonly separator: ListSeparator }
  | { readonly form: 'sheet'; readonly name: string; readonly notes: SheetNotes; readonly left: LeftSheets };

/** How many sheets of a workbook are not read. */
export interface LeftSheets {
  readonly hidden: number;
  readonly tooLarge: number;
}

/** What is known of a list before its rows are looked at. */
export interface FoundList {
  readonly source: ListSource;
  /** What it seems to be of. */
  readonly kind: ListKind;
  /** The headings for each kind of which it has the column that counts. */
  readonly headers: ReadonlyMap<ListKind, ListHeader>;
}

/** A list as it was found in a file, with its rows. */
export interface OpenList extends FoundList {
  readonly records: readonly ListRecord[];
}

/** The lists of a file: one of a text, or one for each sheet of a workbook that holds a list. */
export interface ListFile {
  /** In the order of the sheets. */
  readonly lists: readonly OpenList[];
  /** The one of which most headings are known; of several, the first. */
  readonly proposed: OpenList;
}

/** Why a file holds no list. */
export type ListRefusal =
  | WorkbookRefusal
  | CsvRefusal
  | 'empty'
  | 'is_hidden'
  | 'is_web_page'
  | 'no_headings'
  | 'is_matrix';

/** Far more than any list of a table has, in bytes. */
const largestText = 20 * 1024 * 1024;
/** A sheet that was coloured down to its last row is 30 MB, whatever little it says. */
const largestWorkbook = 64 * 1024 * 1024;

/**
 * Opens a file with lists: a workbook (.xlsx, .ods) or what a spreadsheet saved as text (CSV, "Unicode text"). What it is
 * stands in its bytes; its name is not looked at. Nothing of the table is looked at yet.
 * @param told called now and then with how many bytes of a workbook have been read, and of how many
 */
export function openList(bytes: Uint8Array, told?: ReadingTold): Result<ListFile, ListRefusal> {
  if (bytes.length === 0) return refuse('empty');
  const isSheets = isWorkbook(bytes);
  if (bytes.length > (isSheets ? largestWorkbook : largestText)) return refuse('too_large');
  return isSheets ? openSheets(bytes, told) : openText(bytes);
}

function openText(bytes: Uint8Array): Result<ListFile, ListRefusal> {
  const { text, encoding } = decodeList(bytes);
  const markup = kindOfMarkup(text);
  if (markup !== null) return refuse(markup);
  const read = listRecords(text);
  if (!read.ok) return read;
  const { records, separator } = read.value;
  const list = listIn(records, { form: 'text', encoding, separator });
  return list.ok ? accept({ lists: [list.value], proposed: list.value }) : list;
}

/** Programs save a web page, or a workbook as one file of XML, under the name of a workbook of Excel. */
function kindOfMarkup(text: string): ListRefusal | null {
  const begin = text.slice(0, 4096).trimStart();
  if (/^MIME-Version:/i.test(begin)) return 'is_web_page';
  if (!begin.startsWith('<')) return null;
  if (/urn:schemas-microsoft-com:office:spreadsheet|<office:document\b/i.test(begin)) return 'is_other_workbook';
  return /<(?:!doctype html|html|head|meta|style|table|body)\b/i.test(begin) ? 'is_web_page' : null;
}

function openSheets(bytes: Uint8Array, told: ReadingTold | undefined): Result<ListFile, ListRefusal> {
  const book = openWorkbook(bytes, told);
  if (!book.ok) return book;
  const { sheets, hiddenSheets } = book.value;
  const left = { hidden: hiddenSheets, tooLarge: sheets.filter(({ isTooLarge }) => isTooLarge).length };
  const filled = sheets.filter(({ records }) => records.length > 0);
  const found = filled.map(({ name, records, notes }) => listIn(records, { form: 'sheet', name, notes, left }));
  const lists = found.flatMap((each) => (each.ok ? [each.value] : []));
  const [first, ...others] = lists;
  if (first === undefined) {
    if (found.some((each) => !each.ok && each.refusal === 'is_matrix')) return refuse('is_matrix');
    if (left.tooLarge > 0) return refuse('too_large');
    if (hiddenSheets > 0 || sheets.some(hidesSomething)) return refuse('is_hidden');
    return refuse(filled.length === 0 ? 'empty' : 'no_headings');
  }
  const proposed = others.reduce((best, each) => (knownHeadings(each) > knownHeadings(best) ? each : best), first);
  return accept({ lists, proposed });
}

function hidesSomething({ notes: { hiddenRows, hiddenColumns } }: Sheet): boolean {
  return hiddenRows + hiddenColumns > 0;
}

function knownHeadings({ kind, headers }: OpenList): number {
  return headers.get(kind)?.columns.size ?? 0;
}

function listIn(records: readonly ListRecord[], source: ListSource): Result<OpenList, ListRefusal> {
  const kind = guessListKind(records);
  const head = kind === null ? undefined : findHeader(records, kind)?.row;
  if (records.slice(0, rowsLookedAt).some((each) => isMatrixHead(each) && each.row <= (head ?? each.row))) {
    return refuse('is_matrix');
  }
  if (kind === null) return refuse('no_headings');
  const headers = new Map(
    listKinds.flatMap((each) => {
      const header = findHeader(records, each);
      return header === null ? [] : [[each, header] as const];
    }),
  );
  return accept({ source, records, kind, headers });
}

const matrixCorner =
  /^(?:opgaven?|tasks?)\s*(?:\\|\/\s*(?:partij(?:en)?|part(?:y|ies)|organisaties?|organi[sz]ations?|stakeholders?)\b)/i;

/**
 * "Opgave \\ Partij" in the corner: tasks down, parties across. The board of roles reads those. Behind a slash stands a
 * word for parties, since "Opgave / project" is the heading of a list.
 */
function isMatrixHead({ cells }: ListRecord): boolean {
  return matrixCorner.test(cellText(cells[0]));
}
