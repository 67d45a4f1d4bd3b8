import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnicodeMap, writeUnicodeMap } from '../../../shared/pdf/unicode-map';

describe('what glyphs say', () => {
  it('is read from single codes, ranges and lists', () => {
    const told = readUnicodeMap(
      '2 beginbfchar\n<0003> <0020>\n<00E6> <0000>\nendbfchar\n2 beginbfrange\n<0010> <0012> <0061>\n<0020> <0021> [<00660069> <D83DDE00>]\nendbfrange',
    );
    expect([...told]).toEqual([
      [3, ' '],
      [16, 'a'],
      [17, 'b'],
      [18, 'c'],
      [32, 'fi'],
      [33, '😀'],
    ]);
  });

  it.each(['0000', 'FEFF', 'FFFE', 'D800', 'DC00', '0041FEFF', 'DE00D83D', '00000041'])(
    'is nothing where it is %s',
    (said) => {
      expect(readUnicodeMap(`1 beginbfchar\n<0003> <${said}>\nendbfchar`).size).toBe(0);
      expect(readUnicodeMap(`1 beginbfrange\n<0003> <0003> [<${said}>]\nendbfrange`).size).toBe(0);
    },
  );

  it('passes over what no letter is within a range', () => {
    const told = readUnicodeMap('2 beginbfrange\n<0001> <0003> <FEFE>\n<0010> <0012> <FFFD>\nendbfrange');
    expect([...told.keys()]).toEqual([1, 3, 16, 18]);
  });

  it('comes back as it was written, in sections of a hundred', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 3 })
      .filter((each) => !/[\0\ufeff\ufffe]/.test(each));
    fc.assert(
      fc.property(fc.dictionary(fc.nat(0xffff).map(String), text, { maxKeys: 250 }), (letters) => {
        const told = new Map(Object.entries(letters).map(([code, each]) => [Number(code), each]));
        const written = writeUnicodeMap(told, 2);
        expect(new Map(readUnicodeMap(written))).toEqual(told);
        for (const [, count] of written.matchAll(/(\d+) beginbfchar/g)) expect(Number(count)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('codes of a simple font have one byte', () => {
    expect(writeUnicodeMap(new Map([[65, 'A']]), 1)).toContain('<41> <0041>');
    expect(writeUnicodeMap(new Map(), 1)).toContain('<00> <FF>');
  });
});
