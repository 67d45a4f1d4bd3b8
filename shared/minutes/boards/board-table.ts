import type { MinutesBoardId } from './board-ids';

export interface BoardColumn {
  readonly title: string;
  /** Share of the width; the shares of a table add up to 100. */
  readonly width: number;
  readonly isNumeric: boolean;
}

/** A board as a table. Names, numbers and sentences are in the language of the minutes, as the board says them. */
export interface BoardTable {
  readonly caption: string;
  readonly columns: readonly BoardColumn[];
  /** A cell with several lines has them below each other. */
  readonly rows: readonly (readonly (string | readonly string[])[])[];
}

export interface MinutesBoard {
  readonly id: MinutesBoardId;
  readonly tables: readonly BoardTable[];
}
