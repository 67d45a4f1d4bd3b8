import { largestCsv } from '../exchange/csv-cells';
import { scanPart } from './scan-xml';
import type { Sheet, Workbook } from './sheet';
import { SheetRows } from './sheet-rows';
import { shownQuantity } from './shown-quantity';
import type { UnpackBudget, ZipPart } from './zip-parts';

interface OpenCell {
  readonly type: string;
  readonly value: string;
  readonly repeats: number;
  readonly rowsSpanned: number;
  readonly isFormula: boolean;
  text: string;
}

interface OpenRow {
  readonly repeats: number;
  readonly isHidden: boolean;
  readonly cells: { readonly column: number; readonly text: string; readonly cell: OpenCell }[];
}

const valueNames = ['office:value', 'office:date-value', 'office:boolean-value', 'office:string-value'];

/** Cells that follow each other and say the same; more is a way of making a column end at the last one there is. */
const mostAlike = 64;

/**
 * Reads the sheets of an OpenDocument workbook.
 * @throws DamagedFile, TooMuchInside
 */
export function readOdsSheets(content: ZipPart, budget: UnpackBudget): Workbook {
  const sheets: Sheet[] = [];
  let hiddenSheets = 0;
  /** Styles of sheets that are not shown. */
  const hidden = new Set<string>();
  let style = '';
  let table: { readonly name: string; readonly isHidden: boolean; readonly rows: SheetRows } | null = null;
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  let [rowAt, columnAt, columnsAt] = [0, 0, 0];
  /** Elements open within the cell: a paragraph of it is at the first level, one of a remark or a drawing deeper. */
  const within: string[] = [];
  const count = (text: string | undefined): number => Math.max(1, Math.min(Number(text) || 1, 2 ** 21));

  scanPart(content, budget, {
    open(name, attribute) {
      if (cell !== null) {
        within.push(name);
        if (within[0] !== 'p') return;
        if (name === 'p' && within.length === 1 && cell.text !== '') cell.text += '\n';
        else if (name === 's') cell.text += ' '.repeat(Math.min(count(attribute('text:c')), 100));
        else if (name === 'tab' || name === 'line-break') cell.text += name === 'tab' ? ' ' : '\n';
        return;
      }
      switch (name) {
        case 'style':
          style = attribute('style:name') ?? '';
          break;
        case 'table-properties':
          if (attribute('table:display') === 'false') hidden.add(style);
          break;
        case 'table':
          [rowAt, columnsAt] = [0, 0];
          table = {
            name: attribute('table:name') ?? '',
            isHidden: hidden.has(attribute('table:style-name') ?? ''),
            rows: new SheetRows(),
          };
          break;
        case 'table-column': {
          const repeats = count(attribute('table:number-columns-repeated'));
          if (isHiddenBy(attribute('table:visibility'))) table?.rows.hideColumns(columnsAt + 1, columnsAt + repeats);
          columnsAt += repeats;
          break;
        }
        case 'table-row':
          columnAt = 0;
          row = {
            repeats: count(attribute('table:number-rows-repeated')),
            isHidden: isHiddenBy(attribute('table:visibility')),
            cells: [],
          };
          break;
        case 'table-cell':
        case 'covered-table-cell':
          within.length = 0;
          cell = {
            type: attribute('calcext:value-type') === 'error' ? 'error' : (attribute('office:value-type') ?? ''),
            value: valueNames.map(attribute).find((each) => each !== undefined) ?? '',
            repeats: count(attribute('table:number-columns-repeated')),
            rowsSpanned: count(attribute('table:number-rows-spanned')),
            isFormula: attribute('table:formula') !== undefined,
            text: '',
          };
          break;
      }
    },
    text(text) {
      // Line ends of the file itself are spaces in the text.
      if (cell !== null && within[0] === 'p') cell.text += text.replace(/\s+/g, ' ');
    },
    close(name) {
      if (cell !== null && within.length > 0) {
        within.pop();
        return;
      }
      if (cell !== null) {
        const text = textOf(cell);
        const times = text.trim() === '' && cell.type !== 'error' ? 0 : Math.min(cell.repeats, mostAlike);
        for (let at = 1; at <= times && (row?.cells.length ?? 0) <= largestCsv.columns; at += 1)
          row?.cells.push({ column: columnAt + at, text, cell });
        columnAt += cell.repeats;
        cell = null;
      } else if (name === 'table-row' && row !== null) {
        if (table !== null) putRow(table.rows, row, rowAt);
        rowAt += row.repeats;
        row = null;
      } else if (name === 'table' && table !== null) {
        if (table.isHidden) hiddenSheets += 1;
        else sheets.push(table.rows.finish(table.name));
        table = null;
      }
    },
  });
  return { sheets, hiddenSheets };
}

function putRow(rows: SheetRows, { cells, repeats, isHidden }: OpenRow, above: number): void {
  const [errors, filled] = [[], []] as [OpenRow['cells'], OpenRow['cells']];
  for (const each of cells) (each.cell.type === 'error' ? errors : filled).push(each);
  for (const { column } of errors) rows.noteError(above + 1, column, repeats);
  if (filled.length === 0) return;
  // Each round puts something, so that a row that is repeated for ever is soon too large.
  for (let row = above + 1; row <= above + repeats && !rows.isTooLarge; row += 1) {
    for (const { column, text, cell } of filled) {
      if (cell.rowsSpanned > 1) rows.merge({ top: row, bottom: row + cell.rowsSpanned - 1, left: column });
      rows.put(row, column, text);
    }
    if (isHidden) rows.hideRow(row);
  }
}

/** Hidden by hand or by a filter. */
function isHiddenBy(visibility: string | undefined): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}

function textOf({ type, value, text }: OpenCell): string {
  switch (type) {
    case 'error':
      return '';
    case 'boolean':
      return value === 'true' ? 'ja' : 'nee';
    case 'date':
      return showsDay(text, value) ? value.slice(0, 10) : text;
    case 'float':
    case 'percentage':
    case 'currency':
      return value === '' || !Number.isFinite(Number(value)) ? text : shownQuantity(text, Number(value));
    default:
      // A writer that keeps to one of the two ways of saying a text leaves out the other.
      return type === 'string' && text === '' ? value : text;
  }
}

/** Whether a day is shown as one: "feb 22" is a month, although the cell holds its first day. */
function showsDay(text: string, date: string): boolean {
  const day = Number(date.slice(8, 10));
  const shown = text.match(/\d+/g) ?? [];
  const hasMonthOrWords = shown.length > 1 || /\p{L}{3}/u.test(text);
  const isMonthAndYear = shown.length === 2 && shown.some((each) => each.length === 4) && !/\p{L}/u.test(text);
  return hasMonthOrWords && !isMonthAndYear && shown.some((each) => each.length <= 2 && Number(each) === day);
}
