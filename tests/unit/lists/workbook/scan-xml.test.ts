import { describe, expect, it } from 'vitest';
import { scanner } from '../../../../shared/lists/workbook/scan-xml';

/** What is told of a document that comes in pieces of this many letters. */
function told(xml: string, size: number): readonly string[] {
  const all: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') all.push(`"${text}"`);
    text = '';
  };
  const scan = scanner({
    open(name, attribute) {
      flush();
      all.push(`<${name} ${attribute('a') ?? '-'} ${attribute(':id') ?? '-'}`);
    },
    close(name) {
      flush();
      all.push(`/${name}`);
    },
    text(piece) {
      text += piece;
    },
  });
  for (let at = 0; at < xml.length; at += size) scan(xml.slice(at, at + size), at + size >= xml.length);
  return all;
}

const sample =
  '<?xml version="1.0"?>\n<!-- a <b> --><x:a xmlns:x="u" a=\'1 > "0"\' r:id="r1"><b/>M&amp;O &#8364;&#x1F600;<![CDATA[<c>]]></x:a>\n';
const wanted = ['<a 1 > "0" r1', '<b - -', '/b', '"M&O €😀<c>"', '/a'];

describe('scanning the XML of a workbook', () => {
  it('tells the same whatever pieces it comes in', () => {
    for (const size of [1, 2, 3, 7, 1000]) expect(told(sample, size)).toEqual(wanted);
  });

  it.each([
    ['an end too early', '<a><b></b>'],
    ['a tag that closes another', '<a><b></a></b>'],
    ['a tag without its end', '<a'],
    ['a document type, with which entities come', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a text without end', `<a>${'x'.repeat(1024 * 1024 + 1)}`],
  ])('refuses %s', (_what, xml) => {
    expect(() => told(xml, 100_000)).toThrow();
  });

  it('leaves an entity it does not know, and a number that is no letter', () => {
    expect(told('<a>&b;&#99999999;&#x110000;</a>', 1000)).toContain('"&b;&#99999999;&#x110000;"');
  });
});
