/** A cell of a grid, counted from 0 without its headings. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads from a cell, as in any spreadsheet: arrows one cell, Home and End to the ends of the row, with Ctrl
 * to the corners. Undefined for a key that leads nowhere; at an edge it stays where it is.
 */
export function nextCell(at: CellPlace, last: CellPlace, key: string, withControl: boolean): CellPlace | undefined {
  const within = (row: number, column: number): CellPlace => ({
    row: Math.max(0, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within(at.row - 1, at.column);
    case 'ArrowDown':
      return within(at.row + 1, at.column);
    case 'ArrowLeft':
      return within(at.row, at.column - 1);
    case 'ArrowRight':
      return within(at.row, at.column + 1);
    case 'Home':
      return within(withControl ? 0 : at.row, 0);
    case 'End':
      return within(withControl ? last.row : at.row, last.column);
    case 'PageUp':
      return within(at.row - 10, at.column);
    case 'PageDown':
      return within(at.row + 10, at.column);
    default:
      return undefined;
  }
}
