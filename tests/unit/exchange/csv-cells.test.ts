import { describe, expect, it } from 'vitest';
import { readCell, readCsv, writeCsv } from '../../../shared/exchange/csv-cells';

describe('a cell that a spreadsheet would carry out', () => {
  it.each(['=1+1', '+1', '-1', '@a', '\uFF1D1+1', '\uFF0B1', '\uFF0D1', '\uFF20a', ' =1', '\u200E=1', '\u00A0\uFF1D1'])(
    'R-SAFE-10 %j is text in the file, and itself again when read',
    (cell) => {
      const read = readCsv(writeCsv([['naam', cell]]));
      const [row] = read.ok ? read.value : [];
      expect(row?.[1]?.startsWith("'")).toBe(true);
      expect(readCell(row?.[1])).toBe(cell.trim());
    },
  );

  it('R-SAFE-10 what only holds such a sign stays as it is', () => {
    expect(writeCsv([['a=b', 'x＝y']])).toBe('\uFEFFa=b;x＝y\r\n');
  });
});
