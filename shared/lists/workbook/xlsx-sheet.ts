import { parseFormat, shownNumber } from './number-format';
import { type AttributeOf, scanPart } from './scan-xml';
import { cellPlace, type Sheet } from './sheet';
import { SheetRows } from './sheet-rows';
import type { UnpackBudget } from './unpack-budget';
import { isOn, type SheetEntry, textReader, unescaped, type XlsxBook } from './xlsx-book';

interface OpenCell {
  readonly attribute: AttributeOf;
  isFormula: boolean;
  isResult: boolean;
  isFilled: boolean;
  value: string;
}

const general = parseFormat('General');

/** @throws DamagedFile, TooMuchInside, TooManyRows */
export function readXlsxSheet({ name, part }: SheetEntry, book: XlsxBook, budget: UnpackBudget): Sheet {
  const rows = new SheetRows();
  const inline = textReader();
  let rowsSeen = 0;
  let row = 0;
  let column = 0;
  let isHidden = false;
  let cell: OpenCell | null = null;
  scanPart(part, budget, {
    open(element, attribute) {
      if (cell !== null) {
        cell.isFilled = true;
        if (element === 'v') cell.isResult = true;
        else if (element === 'f') cell.isFormula = true;
        else inline.open(element);
      } else if (element === 'row') {
        rowsSeen += 1;
        budget.checkRows(rowsSeen, name);
        row = counted(attribute('r')) ?? row + 1;
        column = 0;
        isHidden = isOn(attribute('hidden')) || Number(attribute('ht') ?? 1) === 0;
      } else if (element === 'c') {
        column += 1;
        cell = { attribute, isFormula: false, isResult: false, isFilled: false, value: '' };
        inline.begin();
      } else if (element === 'col' && (isOn(attribute('hidden')) || Number(attribute('width') ?? 1) === 0)) {
        rows.hideColumns(counted(attribute('min')) ?? 0, counted(attribute('max')) ?? 0);
      } else if (element === 'mergeCell') {
        const [from, to] = (attribute('ref') ?? '').split(':').map(cellPlace);
        if (from != null && to != null) rows.merge({ top: from.row, bottom: to.row, left: from.column });
      }
    },
    text(text) {
      if (cell?.isResult) cell.value += text;
      else if (cell !== null) inline.add(text);
    },
    // What is let go is not read to its end.
    isDone: () => rows.isTooLarge,
    close(element) {
      if (cell === null) {
        if (element === 'row' && isHidden) rows.hideRow(row);
      } else if (element === 'v') cell.isResult = false;
      else if (element === 'c') {
        // Most cells of a coloured sheet are empty: they are not looked at any further.
        if (cell.isFilled) {
          // A writer may leave the names of cells out: then they follow each other.
          column = cellPlace(cell.attribute('r') ?? '')?.column ?? column;
          putCell(rows, { row, column }, cell, inline.end, book);
        }
        cell = null;
      } else inline.close(element);
    },
  });
  return rows.finish(name);
}

function putCell(
  rows: SheetRows,
  { row, column }: { readonly row: number; readonly column: number },
  { attribute, isFormula, value }: OpenCell,
  inlineText: () => string,
  book: XlsxBook,
): void {
  const type = attribute('t') ?? 'n';
  if (type === 'e') rows.noteError(row, column);
  else if (isFormula && value === '' && type !== 'str') rows.noteUnknownResult(row, column);
  const style = Number(attribute('s') ?? 0);
  rows.put(row, column, type === 'inlineStr' ? inlineText() : textOf(type, style, value, book));
}

function textOf(type: string, style: number, value: string, { strings, formats, epoch }: XlsxBook): string {
  if (value === '') return '';
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'str':
      return unescaped(value);
    case 'b':
      return isOn(value.trim()) ? 'ja' : 'nee';
    case 'e':
      return '';
    case 'd':
      return value.slice(0, 10);
    default: {
      const number = Number(value);
      return Number.isFinite(number) ? shownNumber(number, formats[style] ?? general, epoch) : '';
    }
  }
}

/** A number of a row or column; undefined when there is none. */
function counted(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
