import { largestCsv } from '../../exchange/read-cells';
import { type OdsCell, repeatsIn } from './ods-cell';
import type { AttributeOf } from './scan-xml';
import type { Sheet } from './sheet';
import { SheetRows } from './sheet-rows';
import type { UnpackBudget } from './unpack-budget';

/** Cells that follow each other and say the same; more is a way of making a column end at the last one there is. */
const mostAlike = 64;

interface FilledCell {
  readonly column: number;
  readonly text: string;
  readonly rowsSpanned: number;
}

/** A row of an OpenDocument sheet, which may stand for many that are alike. */
export class OdsRow {
  readonly repeats: number;
  readonly #isHidden: boolean;
  readonly #filled: FilledCell[] = [];
  readonly #errors: number[] = [];
  readonly #unknown: number[] = [];
  #column = 0;
  #isTooWide = false;

  constructor(attribute: AttributeOf) {
    this.repeats = repeatsIn(attribute('table:number-rows-repeated'));
    this.#isHidden = isHidden(attribute);
  }

  add({ repeats, rowsSpanned, isError, isUnknown, shown: text }: OdsCell): void {
    const first = this.#column + 1;
    this.#column += repeats;
    if (this.#isTooWide || (text === '' && !isError && !isUnknown)) return;
    for (let column = first; column < first + Math.min(repeats, mostAlike); column += 1) {
      const isBeyond = column > largestCsv.columns;
      if (text !== '') this.#filled.push({ column, text, rowsSpanned });
      else if (!isBeyond) (isError ? this.#errors : this.#unknown).push(column);
      // One filled cell out there makes the sheet too large; more need not be kept.
      this.#isTooWide = isBeyond && text !== '';
      if (isBeyond) return;
    }
  }

  /** @param above how many rows stand above it */
  putIn(rows: SheetRows, above: number): void {
    for (const column of this.#errors) rows.noteError(above + 1, column, this.repeats);
    for (const column of this.#unknown) rows.noteUnknownResult(above + 1, column, this.repeats);
    if (this.#filled.length === 0) return;
    // Each round puts something, so that a row that is repeated for ever is soon too large.
    for (let row = above + 1; row <= above + this.repeats && !rows.isTooLarge; row += 1) {
      for (const { column, text, rowsSpanned } of this.#filled) {
        if (rowsSpanned > 1) rows.merge({ top: row, bottom: row + rowsSpanned - 1, left: column });
        rows.put(row, column, text);
      }
      if (this.#isHidden) rows.hideRow(row);
    }
  }
}

/** A sheet of an OpenDocument workbook, read while its columns and rows come by. */
export class OdsTable {
  readonly #name: string;
  readonly #budget: UnpackBudget;
  readonly #rows = new SheetRows();
  /** As they stand in the file: one may stand for many, which costs nothing. */
  #rowsSeen = 0;
  #rowsAbove = 0;
  #columnsBefore = 0;

  constructor(attribute: AttributeOf, budget: UnpackBudget) {
    this.#budget = budget;
    this.#name = attribute('table:name') ?? '';
  }

  addColumn(attribute: AttributeOf): void {
    const repeats = repeatsIn(attribute('table:number-columns-repeated'));
    const before = this.#columnsBefore;
    if (isHidden(attribute)) this.#rows.hideColumns(before + 1, before + repeats);
    this.#columnsBefore += repeats;
  }

  /** @throws TooManyRows */
  addRow(row: OdsRow): void {
    this.#rowsSeen += 1;
    this.#budget.checkRows(this.#rowsSeen, this.#name);
    row.putIn(this.#rows, this.#rowsAbove);
    this.#rowsAbove += row.repeats;
  }

  finish(): Sheet {
    return this.#rows.finish(this.#name);
  }
}

/** Of a row or column: hidden by hand or by a filter. */
function isHidden(attribute: AttributeOf): boolean {
  const visibility = attribute('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
