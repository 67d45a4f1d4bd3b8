import { describe, expect, it } from 'vitest';
import { largestCsv, readCells, separatorOf } from '../../../shared/exchange/read-cells';

const rows = (text: string, separator = ';'): unknown => {
  const read = readCells(text, separator);
  return read.ok ? read.value : read.refusal;
};

describe('the rows of a text (R-BRING-1)', () => {
  it('reads lines of any system, empty cells and empty lines', () => {
    const table = [['a', 'b'], ['1', ''], [''], ['', '2']];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['a;b', '1;', '', ';2'].join(end);
      expect(rows(text)).toEqual(table);
      expect(rows(`\uFEFF${text}${end}`)).toEqual(table);
    }
    expect(rows('')).toEqual([]);
  });

  it('reads quoted cells, with separators, line ends and doubled quotes in them', () => {
    expect(rows('"a;b";"c\r\nd";"e ""f"""\n"";x')).toEqual([
      ['a;b', 'c\r\nd', 'e "f"'],
      ['', 'x'],
    ]);
    expect(rows('"a" ;"b"  \n"c"\t"d"')).toEqual([['a', 'b'], ['c"\t"d']]);
    expect(rows('"a"\t"b"', '\t')).toEqual([['a', 'b']]);
  });

  it('takes a quote within a cell for a letter, as people write it', () => {
    expect(rows('buis 5";x\n"Gemeente "De Hoek" en wijk";y')).toEqual([
      ['buis 5"', 'x'],
      ['Gemeente "De Hoek" en wijk', 'y'],
    ]);
  });

  it('R-SAFE-11 refuses a quote that is closed nowhere, with the line where it begins', () => {
    expect(rows('a;b\n"c\nd";e\n\nf;"g;h\ni;j')).toEqual({ code: 'open_quote', line: 5 });
    // It would swallow a row: the next quoted cell is no end of it.
    expect(rows('a;b\n"c;d\ne;"f"\ng;h')).toEqual({ code: 'open_quote', line: 2 });
    const long = 'x'.repeat(largestCsv.cell);
    expect(rows(`a\n"${long}";b`)).toEqual({ code: 'open_quote', line: 2 });
  });

  it('R-SAFE-11 stops at more than a table has', () => {
    expect(rows('x\n'.repeat(largestCsv.rows))).toHaveLength(largestCsv.rows);
    expect(rows('x\n'.repeat(largestCsv.rows + 1))).toBe('too_large');
    expect(rows(';'.repeat(largestCsv.columns + 1))).toBe('too_large');
    expect(rows('x'.repeat(largestCsv.cell + 1))).toBe('too_large');
    expect(rows('x'.repeat(largestCsv.characters + 1))).toBe('too_large');
  });

  it('R-SAFE-11 costs no more for each letter when quotes are strewn through it', () => {
    const cost = (text: string): number => {
      const before = performance.now();
      readCells(text, ';');
      return performance.now() - before;
    };
    for (const filling of ['"a\n', '"a"b', '"a', 'a "x" b ', '" ', '"" ', 'Waterschap;Nieuw;3\n']) {
      const text = `a;b\n"${filling.repeat(Math.floor(largestCsv.characters / filling.length) - 2)}`;
      // One pass over five million letters is 30 ms; looking on from each quote took over a minute.
      expect(cost(text)).toBeLessThan(2000);
    }
  });

  it('finds what divides the cells in the first lines', () => {
    expect(separatorOf('"a,b,c";d\n', [';', ','], 1)).toBe(';');
    expect(separatorOf('\n\na\tb,c\td\n', [';', '\t', ','], 1)).toBe('\t');
    expect(separatorOf('1,5;2\n3,5;4,5', [';', ','], 20, /\d,\d/g)).toBe(';');
  });
});
