import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook, type WorkbookRefusal } from '../../../../shared/lists/workbook/open-workbook';
import { usualCosts, type WorkbookCosts } from '../../../../shared/lists/workbook/unpack-budget';
import { inlineRow, odsOf, odsTable, sheetOf, sheetsIn, xlsxOf } from './workbook-samples';

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/workbooks/${name}`);
const refusalOf = (bytes: Uint8Array, costs?: WorkbookCosts): WorkbookRefusal | 'none' => {
  const opened = openWorkbook(bytes, undefined, costs);
  return opened.ok ? 'none' : opened.refusal;
};
/** A container of old Office with a stream of this name. */
const container = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const manifest = (type: string, inside = ''): Uint8Array =>
  zipSync({
    'META-INF/manifest.xml': strToU8(
      `<m><file-entry m:full-path="/" m:media-type="${type}"/><file-entry m:full-path="content.xml">${inside}</file-entry></m>`,
    ),
    'content.xml': strToU8('<a/>'),
  });

describe('opening a workbook (R-BRING-11)', () => {
  it.each(['werkmap.xlsx', 'werkmap.ods'])('reads %s as LibreOffice wrote it', (name) => {
    const [note, parties, tasks, actions, ...others] = sheetsIn(fixture(name));
    expect(others).toEqual([]);
    expect(note?.records).toEqual([{ row: 1, cells: ['Lees dit eerst'] }]);
    expect(parties?.records).toEqual([
      { row: 1, cells: ['Partijen gebiedstafel'] },
      { row: 3, cells: ['Organisatie', 'Afk.', 'CBS-code', '', 'Onderdeel van'] },
      { row: 4, cells: ['Gemeente Groningen', '', '0014', ''] },
      { row: 5, cells: ['Ministerie van BZK', 'BZK'] },
      { row: 7, cells: ['Waterschap Aa en Maas'] },
    ]);
    expect(parties?.notes).toMatchObject({ hiddenRows: 1, hiddenColumns: 1 });
    expect(tasks?.records.map(({ cells }) => cells)).toEqual([
      ['Opgave', 'Kosten', 'Tot jaar', 'Ruimtevraag (ha)', 'Deelgebied', 'Aandeel'],
      ['Wonen', '€ 60 mln', '2030', '220,5', 'Stadsrand', '25%'],
      ['Wonen', '', '', '1060,5', 'Zandrug'],
      ['Klimaat', '€ 31,25 mln'],
      ['Energie', '60'],
      ['Natuur'],
    ]);
    expect(tasks?.notes.errors).toEqual({ first: ['B6'], count: 1 });
    expect(actions?.records[1]?.cells).toEqual(['Kaart bijwerken', 'Gemeente Groningen', '2022-01-14']);
  });

  it('R-BRING-12 says which kinds of file it cannot read', () => {
    expect(refusalOf(fixture('werkmap.xls'))).toBe('is_other_workbook');
    expect(refusalOf(container('EncryptedPackage'))).toBe('is_protected');
    expect(refusalOf(container('WORKBOOK'))).toBe('is_other_workbook');
    expect(refusalOf(container('WordDocument'))).toBe('is_no_workbook');
    expect(refusalOf(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toBe('is_other_workbook');
    expect(refusalOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('is_no_workbook');
    expect(refusalOf(manifest('application/vnd.oasis.opendocument.text'))).toBe('is_no_workbook');
    const sheets = 'application/vnd.oasis.opendocument.spreadsheet';
    expect(refusalOf(manifest(sheets, '<encryption-data/>'))).toBe('is_protected');
    expect(refusalOf(zipSync({ 'xl/other.xml': strToU8('<a/>') }))).toBe('is_damaged');
  });

  it('finds the workbook where the package says it is, and sees when that is a text', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relations = (id: string, kind: string, target: string): Uint8Array =>
      strToU8(`<Relationships><Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/></Relationships>`);
    const rows = `<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const parts = (root: string): Uint8Array =>
      zipSync({
        '_rels/.rels': relations('a', 'officeDocument', 'book.xml'),
        'book.xml': strToU8(`<x:${root} xmlns:q="v"><x:sheets><x:sheet name="Blad" q:id="b"/></x:sheets></x:${root}>`),
        '_rels/book.xml.rels': relations('b', 'worksheet', 'in/../sheet.xml'),
        'sheet.xml': strToU8(rows),
      });
    expect(sheetsIn(parts('workbook'))).toMatchObject([{ name: 'Blad', records: [{ row: 1, cells: ['1'] }] }]);
    expect(refusalOf(parts('document'))).toBe('is_no_workbook');
  });

  it('R-BRING-12 reads of a text no more than it takes to see that it is one', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const text = zipSync(
      {
        '_rels/.rels': strToU8(
          `<a><Relationship Id="a" Type="${type}/officeDocument" Target="word/document.xml"/></a>`,
        ),
        'word/document.xml': strToU8(`<w:document xmlns:w="u">${'<w:p/>'.repeat(100_000)}</w:document>`),
      },
      { level: 0 },
    );
    expect(refusalOf(text, { ...usualCosts, bytes: 100_000 })).toBe('is_no_workbook');
  });

  it('R-BRING-12 refuses a workbook that was cut off anywhere', () => {
    const whole = xlsxOf({ sheets: { A: sheetOf([['Naam'], ['Utrecht']]) } });
    for (let length = 4; length < whole.length; length += 7) {
      expect(['is_damaged', 'is_no_workbook']).toContain(refusalOf(whole.subarray(0, length)));
    }
  });

  it('R-BRING-12 stops unpacking what unfolds to far more than a list', () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `<row r="${at + 2}"/>`).join('');
    const workbook = xlsxOf({ sheets: { A: `<sheetData>${inlineRow(1, ['Naam'])}${rows}</sheetData>` } });
    expect(refusalOf(workbook)).toBe('none');
    expect(refusalOf(workbook, { ...usualCosts, bytes: 100_000 })).toBe('too_large');
  });

  it('R-SAFE-11 refuses a sheet with more rows than a spreadsheet has, however little they say, and names it', () => {
    const rows = (count: number): string => `${inlineRow(1, ['Naam'])}${'<row/>'.repeat(count)}`;
    const book = (count: number): Uint8Array => xlsxOf({ sheets: { Rijen: `<sheetData>${rows(count)}</sheetData>` } });
    const most = { ...usualCosts, rows: 1000 };
    expect(refusalOf(book(999), most)).toBe('none');
    expect(refusalOf(book(1000), most)).toEqual({ code: 'too_many_rows', sheet: 'Rijen' });
    const table = (count: number): Uint8Array =>
      odsOf(odsTable(`${'<table:table-row/>'.repeat(count)}<table:table-row table:number-rows-repeated="99999999"/>`));
    expect(refusalOf(table(999), most)).toBe('none');
    expect(refusalOf(table(1000), most)).toEqual({ code: 'too_many_rows', sheet: 'A' });
  });

  it('R-SAFE-11 stops at more tags than any list has, whatever they are', () => {
    for (const filling of ['<!---->', '<?a?>', '<c/>', '<x></x>']) {
      const workbook = xlsxOf({ sheets: { A: `<sheetData>${filling.repeat(30_000)}</sheetData>` } });
      expect(refusalOf(workbook)).toBe('none');
      expect(refusalOf(workbook, { ...usualCosts, tags: 20_000 })).toBe('too_large');
    }
  });

  it('R-SAFE-11 keeps no more shared texts than ten lists have', () => {
    const strings = Array.from({ length: 49 }, () => `<t>${'x'.repeat(1_000_000)}</t>`);
    const workbook = (count: number): Uint8Array =>
      xlsxOf({ sheets: { A: sheetOf([['Naam']]) }, strings: strings.slice(0, count) });
    expect(refusalOf(workbook(10))).toBe('none');
    expect(refusalOf(workbook(49))).toBe('too_large');
  });

  it('R-SAFE-11 tells how many bytes it has read while it reads', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `<row r="${at + 2}" ht="${(at * 7919) % 997}"/>`).join('');
    const workbook = xlsxOf({ sheets: { A: `<sheetData>${rows}</sheetData>` } });
    const told: number[] = [];
    openWorkbook(workbook, (done, of) => {
      expect(of).toBe(workbook.length);
      told.push(done);
    });
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBeGreaterThan(0.8 * workbook.length);
  });

  it('counts what really comes out, not the size that the directory claims', () => {
    const workbook = xlsxOf({ sheets: { A: `<sheetData>${' '.repeat(900_000)}</sheetData>` } });
    const view = new DataView(workbook.buffer);
    for (let at = 0; at + 4 < workbook.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(refusalOf(workbook, { ...usualCosts, bytes: 100_000 })).toBe('too_large');
  });

  it('lets a sheet go that holds more than a list can, and reads the others', () => {
    const tooLarge = (inside: string, strings: readonly string[] = []): boolean => {
      const [first, second] = sheetsIn(xlsxOf({ sheets: { A: inside, B: sheetOf([['Naam']]) }, strings }));
      expect(second?.records).toEqual([{ row: 1, cells: ['Naam'] }]);
      if (first?.isTooLarge) expect(first.records).toEqual([]);
      return first?.isTooLarge ?? false;
    };
    const rows = (count: number): string => Array.from({ length: count }, (_, at) => inlineRow(at + 1, ['x'])).join('');
    expect(tooLarge(`<sheetData>${rows(20_000)}</sheetData>`)).toBe(false);
    expect(tooLarge(`<sheetData>${rows(20_001)}</sheetData>`)).toBe(true);
    expect(tooLarge('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>')).toBe(true);
    const long = `<t>${'x'.repeat(900_000)}</t>`;
    const cells = (count: number): string =>
      `<sheetData><row r="1">${'<c t="s"><v>0</v></c>'.repeat(count)}</row></sheetData>`;
    expect(tooLarge(cells(5), [long])).toBe(false);
    expect(tooLarge(cells(6), [long])).toBe(true);
  });
});
