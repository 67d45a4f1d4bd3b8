import { describe, expect, it } from 'vitest';
import { amountIn, dayIn } from '../../../../shared/lists/list-cells';
import { builtInFormat, parseFormat, shownNumber } from '../../../../shared/lists/workbook/number-format';
import { shownQuantity } from '../../../../shared/lists/workbook/shown-quantity';

const shown = (value: number, code: string): string => shownNumber(value, parseFormat(code), 1900);
const accounting = '_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ';

describe('numbers as a workbook shows them (R-BRING-11)', () => {
  it.each([
    [60, '"€"\\ #,##0\\ "mln"', '€ 60 mln'],
    [60, '0"mln"', '60 mln'],
    [31_250_000, '"€" #,##0.0,,\\ "mln"', '€ 31,25 mln'],
    [1_250_000, '[$€-413]\\ #,##0.00;[Red][$€-413]\\ \\-#,##0.00', '€ 1250000'],
    [70, '[$€-x-euro2]\\ #,##0', '€ 70'],
    [1234.5, 'General', '1234,5'],
    [0.1 + 0.2, 'General', '0,3'],
    [0.25, '0%', '25%'],
    [0.1234, '0%', '12,34%'],
    [250, '0 "ha"', '250 ha'],
    [2030, '#,##0', '2030'],
    [-5, '#,##0 ;(#,##0)', '-5'],
    [70, accounting, '€ 70'],
    [0, accounting, '-'],
    [5, ';;;', ''],
    [1, '"ja";;"nee"', 'ja'],
    [0, '"ja";;"nee"', 'nee'],
    [3, '@', '3'],
    [12_345, '00\\-000', '12345'],
  ])('%d in %s is "%s"', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it('keeps the zeros of a code', () => {
    expect(shown(14, '0000')).toBe('0014');
    expect(shown(363, '"gm"0000')).toBe('gm0363');
  });

  it('chooses the section that the value falls in', () => {
    const code = '[>=1000000]0.0,,"mln";[>=1000]0.0,"k";0';
    expect([2_500_000, 1500, 5].map((value) => shown(value, code))).toEqual(['2,5 mln', '1,5 k', '5']);
  });

  it.each([
    ['d-m-yyyy', '2021-12-02'],
    ['[$-413]dddd\\ d\\ mmmm\\ yyyy;@', '2021-12-02'],
    ['d-m-yyyy h:mm', '2021-12-02'],
    ['[$-413]mmm/yy', '2021-12'],
    ['yyyy', '2021'],
    ['h:mm', '13:30'],
    ['[h]:mm', '13:30'],
  ])('shows a day as far as %s does', (code, text) => {
    expect(shown(44_532.5625, code)).toBe(text);
  });

  it('counts days from 1900 with the leap day that there never was, and from 1904', () => {
    const day = parseFormat('d-m-yyyy');
    expect([1, 59, 61, 44_532].map((serial) => shownNumber(serial, day, 1900))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2021-12-02',
    ]);
    expect([0, 43_070].map((serial) => shownNumber(serial, day, 1904))).toEqual(['1904-01-01', '2021-12-02']);
    expect(shownNumber(-1, day, 1900)).toBe('-1');
    expect(shownNumber(3e6, day, 1900)).toBe('3000000');
  });

  it('names no currency that the workbook leaves to the laptop', () => {
    expect(shown(60, builtInFormat(44))).toBe('60');
    expect(shown(44_532, builtInFormat(14))).toBe('2021-12-02');
  });

  it('means what a list reads in it', () => {
    expect(amountIn(shown(60, '€ #,##0 "mln"'), undefined)).toBe(60);
    expect(amountIn(shown(60_000_000, accounting), undefined)).toBe(60);
    expect(amountIn(shown(60, '#,##0'), undefined)).toBeNull();
    expect(dayIn(shown(44_532, 'd-mmm-yy'), '2021-01-01')).toBe('2021-12-02');
    expect(dayIn(shown(44_532, 'mmm-yy'), '2021-01-01')).toBeNull();
  });
});

describe('numbers as an OpenDocument workbook shows them (R-BRING-11)', () => {
  it.each([
    ['€ 31,3 mln', 31_250_000, '€ 31,25 mln'],
    ['€ 60 mln', 60, '€ 60 mln'],
    ['1.250.000,00', 1_250_000, '1250000'],
    ['1,250,000.00', 1_250_000, '1250000'],
    ['1.250', 1250, '1250'],
    ['25%', 0.25, '25%'],
    ['0014', 14, '0014'],
    ['-€ 5,00', -5, '€ -5'],
    ['(5)', -5, '-5'],
    ['0', 0, '0'],
    ['week 7', 44_000, 'week 7'],
    ['ja', 1, 'ja'],
    ['', 60, ''],
  ])('"%s" for %d is "%s"', (text, value, wanted) => {
    expect(shownQuantity(text, value)).toBe(wanted);
  });
});
