import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOperators, textsOf } from '../../../shared/pdf/content-operators';

const namesIn = (content: string) => contentOperators(content)?.map(({ name }) => name);

describe('operators of a content stream', () => {
  it('come with their operands, from the first of them on', () => {
    const content = '% a remark\n.5 0 -0.5 +1. rg\n/P <</MCID 0 /Lang (nl)>>BDC\n[(a\\)(b)) -120 <00 4f>]TJ EMC';
    const found = contentOperators(content)!;
    expect(found.map(({ name, operands }) => [name, ...operands])).toEqual([
      ['rg', '.5', '0', '-0.5', '+1.'],
      ['BDC', '/P', '<</MCID 0 /Lang (nl)>>'],
      ['TJ', '[(a\\)(b)) -120 <00 4f>]'],
      ['EMC'],
    ]);
    expect(content.slice(found[2]!.start, found[2]!.end)).toBe('[(a\\)(b)) -120 <00 4f>]TJ');
  });

  it('are not looked for in texts, names and remarks', () => {
    expect(namesIn('(BT ET \\( Do) Tj % EMC\n/Do gs')).toEqual(['Tj', 'gs']);
  });

  it.each(['BI /W 1 ID x EI', '(without an end', '[1 2', '<</A 1', '1 0 0', ')', '<zz> Tj'])(
    'are given up where something is not understood: %s',
    (content) => {
      expect(contentOperators(content)).toBeNull();
    },
  );

  it('whatever the bytes, reading ends', () => {
    const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
    const sign = fc.constantFrom(...'()<>[]{}/% \n\\01Tjq');
    fc.assert(
      fc.property(fc.array(fc.oneof(byte, sign)), (signs) => {
        const content = signs.join('');
        for (const { name, start, end } of contentOperators(content) ?? []) {
          expect(content.slice(start, end).endsWith(name)).toBe(true);
        }
      }),
    );
  });

  it('a shown array holds its texts, whatever stands between them', () => {
    expect(textsOf('[<0041> -20.5 (b \\) c) <>]')).toEqual(['<0041>', '(b \\) c)', '<>']);
    expect(textsOf('<0041>')).toEqual(['<0041>']);
  });
});
