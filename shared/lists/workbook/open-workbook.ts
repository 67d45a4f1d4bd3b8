import { strFromU8 } from 'fflate';
import { accept, type Result, refuse } from '../../values/result';
import { readOdsSheets } from './ods-book';
import { scanPart } from './scan-xml';
import type { Workbook } from './sheet';
import {
  type ReadingTold,
  TooManyRows,
  TooMuchInside,
  UnpackBudget,
  usualCosts,
  type WorkbookCosts,
} from './unpack-budget';
import { readXlsxBook } from './xlsx-book';
import { readXlsxSheet } from './xlsx-sheet';
import { DamagedFile, type ZipPart, zipParts } from './zip-parts';

/** Why a workbook cannot be read. */
export type WorkbookRefusal =
  | 'is_protected'
  | 'is_other_workbook'
  | 'is_no_workbook'
  | 'is_damaged'
  | 'too_large'
  /** A sheet of this name has more rows than any spreadsheet writes. */
  | { readonly code: 'too_many_rows'; readonly sheet: string };

const beginsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** Whether a file says that it is a zip, or a container of old Office. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isOldContainer(bytes);
}

function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6]);
}

function isOldContainer(bytes: Uint8Array): boolean {
  return beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

/**
 * Opens a workbook of Excel (.xlsx, .xlsm) or OpenDocument (.ods): the sheets that it shows, as rows of text. No formula
 * is worked out, and nothing that a workbook refers to is looked up.
 * @param told called now and then with how many bytes have been read, and of how many
 * @param costs the most that it may cost; more is refused
 */
export function openWorkbook(
  bytes: Uint8Array,
  told?: ReadingTold,
  costs: WorkbookCosts = usualCosts,
): Result<Workbook, WorkbookRefusal> {
  if (isOldContainer(bytes)) return refuse(kindOfOldContainer(bytes));
  try {
    const parts = zipParts(bytes);
    const budget = new UnpackBudget(costs, bytes.length, told);
    const content = parts.get('content.xml');
    if (content !== undefined) return openDocument(parts, content, budget);
    if (parts.has('xl/workbook.bin')) return refuse('is_other_workbook');
    const book = readXlsxBook(parts, budget);
    if (book === null) return refuse('is_no_workbook');
    const sheets = book.sheets.map((each) => readXlsxSheet(each, book, budget));
    return accept({ sheets, hiddenSheets: book.hiddenSheets });
  } catch (error) {
    if (error instanceof TooMuchInside) return refuse('too_large');
    if (error instanceof TooManyRows) return refuse({ code: 'too_many_rows', sheet: error.sheet });
    if (error instanceof DamagedFile) return refuse('is_damaged');
    throw error;
  }
}

function openDocument(
  parts: ReadonlyMap<string, ZipPart>,
  content: ZipPart,
  budget: UnpackBudget,
): Result<Workbook, WorkbookRefusal> {
  const manifest = parts.get('META-INF/manifest.xml');
  let [isProtected, isSheets] = [false, false];
  if (manifest !== undefined) {
    scanPart(manifest, budget, {
      open(name, attribute) {
        if (name === 'encryption-data') isProtected = true;
        if (attribute(':full-path') === '/') isSheets = /spreadsheet/.test(attribute(':media-type') ?? '');
      },
    });
  }
  if (!isSheets) return refuse('is_no_workbook');
  return isProtected ? refuse('is_protected') : accept(readOdsSheets(content, budget));
}

/** What stands in the directory of a container: a workbook that is locked, an old one, or something else. */
function kindOfOldContainer(bytes: Uint8Array): WorkbookRefusal {
  const names = strFromU8(bytes, true);
  const holds = (name: string): boolean => names.includes([...name].join('\0'));
  if (holds('EncryptedPackage')) return 'is_protected';
  // Not every writer keeps to one way of writing the name.
  return ['Workbook', 'WORKBOOK', 'Book', 'BOOK'].some(holds) ? 'is_other_workbook' : 'is_no_workbook';
}
