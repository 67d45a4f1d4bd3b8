/** Called now and then with how many bytes of a file have been read, and of how many. */
export type ReadingTold = (done: number, of: number) => void;

/** Thrown while unpacking when a workbook unfolds to more than any list needs, as a zip made to harm does. */
export class TooMuchInside extends Error {}

/** Thrown while a sheet is read that has more rows than any spreadsheet. */
export class TooManyRows extends Error {
  readonly sheet: string;

  constructor(sheet: string) {
    super('Too many rows');
    this.sheet = sheet;
  }
}

/** The rows of a sheet of Excel and of LibreOffice: none has more, and none is written with more. */
export const mostRows = 2 ** 20;

/** What a whole workbook may cost: bytes that it unfolds to, tags, which take the time, and rows of each of its sheets. */
export interface WorkbookCosts {
  readonly bytes: number;
  readonly tags: number;
  readonly rows: number;
}

/** A million rows with ten empty coloured cells are 300 MB and twelve million tags. More takes longer than somebody waits. */
export const usualCosts: WorkbookCosts = { bytes: 512 * 1024 * 1024, tags: 12_000_000, rows: mostRows };

/** Counts down what is left of them while the parts of a workbook are read, and tells how far that is. */
export class UnpackBudget {
  #bytes: number;
  #tags: number;
  readonly #rows: number;
  #read = 0;
  readonly #of: number;
  readonly #told: ReadingTold | undefined;

  /** @param of bytes of the file */
  constructor({ bytes, tags, rows }: WorkbookCosts, of: number, told?: ReadingTold) {
    this.#bytes = bytes;
    this.#tags = tags;
    this.#rows = rows;
    this.#of = of;
    this.#told = told;
  }

  /** @throws TooMuchInside */
  spendBytes(count: number): void {
    this.#bytes -= count;
    if (this.#bytes < 0) throw new TooMuchInside();
  }

  /** @throws TooMuchInside */
  spendTag(): void {
    this.#tags -= 1;
    if (this.#tags < 0) throw new TooMuchInside();
  }

  /**
   * @param seen rows of a sheet until now, as they stand in the file: one that stands for many costs no more
   * @throws TooManyRows
   */
  checkRows(seen: number, sheet: string): void {
    if (seen > this.#rows) throw new TooManyRows(sheet);
  }

  /** @param count packed bytes that are about to be read */
  tell(count: number): void {
    this.#told?.(this.#read, this.#of);
    // A part that is read twice makes no file longer than it is.
    this.#read = Math.min(this.#of, this.#read + count);
  }
}
