import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHectares, readNumber, readYears, writeNumber } from '../../../shared/capture/quantities';
import { readMillions } from '../../../shared/capture/sums-of-money';
import { tokenise } from '../../../shared/capture/tokens';
import { languages } from '../../../shared/i18n/language';

describe('a number as people type it', () => {
  it.each([
    ['1200', 1200, 1200],
    ['1.200', 1200, 1.2],
    ['1,200', 1.2, 1200],
    ['1.200.000', 1200000, 1200000],
    ['1,200,000', 1200000, 1200000],
    ['1.200,5', 1200.5, 1200.5],
    ['1,200.5', 1200.5, 1200.5],
    ['1.234.567,89', 1234567.89, 1234567.89],
    ['10.5', 10.5, 10.5],
    ['10,5', 10.5, 10.5],
    ['0.500', 0.5, 0.5],
    ['0,500', 0.5, 0.5],
    ['€40', 40, 40],
    ['EUR40', 40, 40],
    ['+5', 5, 5],
    ['-5', -5, -5],
    ['1.20.300', null, null],
    ['1,20,300', null, null],
    ['1.200,5,5', null, null],
    ['5,', null, null],
    ['5.', null, null],
    ['x5', null, null],
    ['5x', null, null],
    ['', null, null],
  ])('%s is %s in Dutch and %s in English', (text, nl, en) => {
    expect([readNumber(text, 'nl'), readNumber(text, 'en')]).toEqual([nl, en]);
  });

  it('is read back as it was written, however large or small', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(...languages),
        (value, language) => {
          const text = writeNumber(value, language);
          expect(text).toMatch(/^-?\d+(?:[.,]\d+)?$/);
          expect(Number(text.replace(',', '.'))).toBe(value + 0);
        },
      ),
    );
    expect([1.5e21, -2e-7, 123456789012345680000, 1.2345e22].map((value) => writeNumber(value, 'nl'))).toEqual([
      '1500000000000000000000',
      '-0,0000002',
      '123456789012345680000',
      '12345000000000000000000',
    ]);
    expect([1.5, 40].map((value) => [writeNumber(value, 'nl'), writeNumber(value, 'en')])).toEqual([
      ['1,5', '1.5'],
      ['40', '40'],
    ]);
  });
});

/** What is read at the start of a text, with the words behind it left alone. */
const millions = (text: string) => readMillions(tokenise(`${text} voor later`), 0, 'nl');
const hectares = (text: string) => readHectares(tokenise(`${text} voor later`), 0, 'nl');
const years = (text: string) => readYears(tokenise(`${text} voor later`), 0);

describe('an amount in million euro', () => {
  it.each([
    ['40 mln', 40],
    ['40 miljoen euro', 40],
    ['€ 40 mln', 40],
    ['€40 mln', 40],
    ['€40m', 40],
    ['40M', 40],
    ['EUR 40 mio', 40],
    ['EUR40mln euro', 40],
    ['1,2 miljard euro', 1200],
    ['1,2bn', 1200],
    ['500 duizend euro', 0.5],
    ['500k', 0.5],
    ['500.000 euro', 0.5],
    ['€ 500.000', 0.5],
    ['€500.000', 0.5],
    ['EUR500.000', 0.5],
    ['0,3 miljard', 300],
    ['40 million', 40],
  ])('%s is %s', (text, value) => {
    expect(millions(text)).toEqual({ value, length: tokenise(text).length });
  });

  it.each(['40', '40 ha', 'veel mln', '€ veel', '40mlnx', 'x40m', '"40 mln"', 'mln 40', ''])('%s is none', (text) => {
    expect(millions(text)).toBeNull();
  });
});

describe('hectares', () => {
  it.each([
    ['120 ha', 120],
    ['120ha', 120],
    ['2,5 hectare', 2.5],
    ['1.200 hectaren', 1200],
    ['3 hectares', 3],
    ['2,5HA', 2.5],
  ])('%s is %s', (text, value) => {
    expect(hectares(text)).toEqual({ value, length: tokenise(text).length });
  });

  it.each(['120', '120 haar', '120hal', 'x120ha', '1.2.3ha', 'veel ha', '"120" ha', 'ha 120', ''])(
    '%s is none',
    (text) => {
      expect(hectares(text)).toBeNull();
    },
  );
});

describe('years', () => {
  it.each([
    ['2026', '2026'],
    ['in 2026', '2026'],
    ['2026-2030', '2026-2030'],
    ['2026–30', '2026-2030'],
    ['2026 - 2030', '2026-2030'],
    ['2026 t/m 2030', '2026-2030'],
    ['van 2026 tot 2030', '2026-2030'],
    ['van 2026 tot en met 2030', '2026-2030'],
    ['from 2026 to 2030', '2026-2030'],
    ['2026 through 2030', '2026-2030'],
    ['jaren "2026 en daarna"', '2026 en daarna'],
  ])('%s is %s', (text, value) => {
    expect(years(text)).toEqual({ value, length: tokenise(text).length });
  });

  it('end where no year follows', () => {
    expect(years('2026 tot later')).toEqual({ value: '2026', length: 1 });
    expect(years('2026 tot 40')).toEqual({ value: '2026', length: 1 });
    expect(readYears(tokenise('2026'), 0)).toEqual({ value: '2026', length: 1 });
  });

  it.each(['1826', '20265', 'x2026', '2026x', 'in', 'van "2026"', '"2026"', ''])('%s is none', (text) => {
    expect(years(text)).toBeNull();
  });
});
