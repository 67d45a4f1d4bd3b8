import { largestCsv } from '../../exchange/read-cells';
import { amountIn, hectaresIn, numberIn } from '../list-cells';
import { isQuantityHeading, rowsLookedAt } from '../list-columns';
import { cellName, type NotedCells, type Sheet, type SheetNotes } from './sheet';

/** Cells that are shown as one; rows and columns from 1, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** Cells that are named one by one. */
const mostNamed = 5;
const none: NotedCells = { first: [], count: 0 };

function noted({ first, count }: NotedCells, row: number, column: number, rows: number): NotedCells {
  const named = Math.min(rows, mostNamed - first.length);
  const names = Array.from({ length: named }, (_, at) => cellName(row + at, column));
  return { first: named === 0 ? first : [...first, ...names], count: count + rows };
}

/** Collects what a reader finds on one sheet. Rows and columns count from 1. */
export class SheetRows {
  readonly #rows = new Map<number, string[]>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #merged: MergedCells[] = [];
  #errors: NotedCells = none;
  #unknownResults: NotedCells = none;
  #mergedQuantities: NotedCells = none;
  #characters = 0;
  #isTooLarge = false;

  /** A sheet that holds more than a list can, in text or out of it, is let go; there may be a list on another one. */
  put(row: number, column: number, text: string): void {
    if (text.trim() === '' || this.#isTooLarge) return;
    const cells = this.#rows.get(row) ?? [];
    // Empty cells on the way count too, as the signs that divide them do in a text.
    this.#characters += text.length + Math.max(0, column - cells.length);
    this.#rows.set(row, cells);
    const { columns, rows, characters } = largestCsv;
    if (column > columns || this.#rows.size > rows || this.#characters > characters) {
      this.#letGo();
      return;
    }
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  }

  /** Whether it was let go: what is put now is put for nothing. */
  get isTooLarge(): boolean {
    return this.#isTooLarge;
  }

  /** @param rows how many below each other have it, this one included */
  noteError(row: number, column: number, rows = 1): void {
    this.#errors = noted(this.#errors, row, column, rows);
  }

  noteUnknownResult(row: number, column: number, rows = 1): void {
    this.#unknownResults = noted(this.#unknownResults, row, column, rows);
  }

  /** Told when all of the row was put: one with nothing in it hides nothing. */
  hideRow(row: number): void {
    if (this.#rows.has(row)) this.#hiddenRows.add(row);
  }

  hideColumns(from: number, to: number): void {
    for (let column = from; column <= Math.min(to, largestCsv.columns); column += 1) this.#hiddenColumns.add(column);
  }

  merge(cells: MergedCells): void {
    if (cells.bottom > cells.top) this.#merged.push(cells);
    if (this.#merged.length > largestCsv.rows) this.#letGo();
  }

  /**
   * The sheet as a person sees it: what is merged over rows stands in each of them, what is hidden is left out and counted.
   */
  finish(name: string): Sheet {
    this.#fillMerged();
    let hiddenRows = 0;
    const hiddenColumns = new Set<number>();
    const records = [...this.#rows]
      .toSorted(([one], [other]) => one - other)
      .flatMap(([row, cells]) => {
        if (this.#hiddenRows.has(row)) {
          hiddenRows += 1;
          return [];
        }
        const shown = cells.map((text, at) => {
          if (text === '' || !this.#hiddenColumns.has(at + 1)) return text;
          hiddenColumns.add(at + 1);
          return '';
        });
        return shown.some((text) => text !== '') ? [{ row, cells: shown }] : [];
      });
    const notes: SheetNotes = {
      hiddenRows,
      hiddenColumns: hiddenColumns.size,
      errors: this.#errors,
      unknownResults: this.#unknownResults,
      mergedQuantities: this.#mergedQuantities,
    };
    return { name, isTooLarge: this.#isTooLarge, records, notes };
  }

  /**
   * A name, a year or a code that is merged over rows belongs to each of them; a quantity is of all of them together and
   * stays at the first, or it would count more than once. A row with nothing of its own is only the height of the one above.
   */
  #fillMerged(): void {
    const headings = this.#quantityHeadings();
    // What is merged does not overlap, but in a file that was made to keep somebody waiting.
    const filled = new Set<string>();
    for (const { top, bottom, left } of this.#merged) {
      const text = this.#rows.get(top)?.[left - 1] ?? '';
      if (text === '') continue;
      const heading = headings.get(left);
      const isQuantity = hasUnit(text) || (heading !== undefined && heading < top && numberIn(text) !== null);
      for (let row = top + 1; row <= Math.min(bottom, top + largestCsv.rows); row += 1) {
        if (!this.#rows.has(row)) continue;
        const cell = `${row} ${left}`;
        if (filled.has(cell)) break;
        filled.add(cell);
        if (isQuantity) {
          this.#mergedQuantities = noted(this.#mergedQuantities, top, left, 1);
          break;
        }
        this.put(row, left, text);
      }
    }
  }

  /** Columns below a heading of money or land, with the row of that heading. */
  #quantityHeadings(): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const [row, cells] of [...this.#rows].toSorted(([one], [other]) => one - other).slice(0, rowsLookedAt)) {
      for (const [at, cell] of cells.entries()) {
        if (!found.has(at + 1) && isQuantityHeading(cell)) found.set(at + 1, row);
      }
    }
    return found;
  }

  #letGo(): void {
    this.#isTooLarge = true;
    this.#rows.clear();
    this.#hiddenRows.clear();
    this.#merged.length = 0;
  }
}

/** Whether a cell says itself that it is money or land. */
function hasUnit(text: string): boolean {
  return (hectaresIn(text) !== null && numberIn(text) === null) || amountIn(text, undefined) !== null;
}
