import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openList } from '../../shared/lists/open-list';
import { planList } from '../../shared/lists/plan-list';
import { parseFormat, shownNumber } from '../../shared/lists/workbook/number-format';
import { shownQuantity } from '../../shared/lists/workbook/shown-quantity';
import { noContent } from '../unit/lists/list-samples';
import { xlsxOf } from '../unit/lists/workbook/workbook-samples';

const workbooks = ['werkmap.xlsx', 'werkmap.ods', 'werkmap.xls'].map((name) =>
  readFileSync(`tests/fixtures/workbooks/${name}`),
);

/** Opening answers, and a list that was opened can be planned. */
function survives(bytes: Uint8Array): void {
  const file = openList(bytes);
  if (!file.ok) {
    expect(file.refusal).toMatch(/^[a-z_]+$/);
    return;
  }
  let count = 0;
  const settings = {
    list: 'lijst',
    newId: () => {
      count += 1;
      return `id-${count}`;
    },
    today: '2021-12-02',
  };
  for (const list of file.value.lists) {
    const plan = planList(noContent, list, list.kind, { apart: new Set(), withScores: true }, settings);
    expect(plan.rows).toBeGreaterThanOrEqual(0);
  }
}

const patch = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) });

function patched(workbook: Uint8Array, patches: readonly { at: number; bytes: Uint8Array }[]): Uint8Array {
  const bytes = Uint8Array.from(workbook);
  for (const each of patches) bytes.set(each.bytes, each.at % (bytes.length - each.bytes.length));
  return bytes;
}

/** Pieces of the XML of sheets, in any order: mostly nonsense, now and then a sheet. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<sheetData>',
      '</sheetData>',
      '<row>',
      '</row>',
      '<row r="2" hidden="1">',
      '<c>',
      '<c t="s">',
      '<c r="B1" s="1" t="n">',
      '</c>',
      '<v>',
      '</v>',
      '<is><t>',
      '</t></is>',
      'Organisatie',
      '0',
      '1e400',
      '-1',
      '44532',
      '&amp;',
      '&#0;',
      '<![CDATA[',
      ']]>',
      '<mergeCell ref="A1:XFD1048576"/>',
      '<mergeCell ref="C3:A1"/>',
      '<col min="1" max="99999999" hidden="1"/>',
      '<!--',
      '-->',
      '<',
      '>',
      '<table:table table:name="A">',
      '</table:table>',
      '<table:table-row table:number-rows-repeated="9999999">',
      '</table:table-row>',
      '<table:table-cell table:number-columns-repeated="9999999" table:number-rows-spanned="9e9" office:value-type="float" office:value="x">',
      '</table:table-cell>',
      '<table:table-cell calcext:value-type="error" table:number-columns-repeated="9999999"/>',
      '<c t="e"><v>#N/A</v></c>',
      '<c><f>A1</f></c>',
      '<text:p>',
      '</text:p>',
      '<text:s text:c="1e9"/>',
    ),
    fc.string({ maxLength: 8 }),
  ),
  { maxLength: 40 },
);

describe('any workbook (R-BRING-1, R-BRING-12)', () => {
  it('answers whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survives));
    const zip = fc
      .uint8Array({ maxLength: 400 })
      .map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest, 0x50, 0x4b, 5, 6));
    fc.assert(fc.property(zip, survives));
  });

  it('answers for a real workbook with some bytes changed, or cut off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...workbooks),
        fc.array(patch, { maxLength: 6 }),
        fc.option(fc.nat()),
        (workbook, patches, cut) => {
          const bytes = patched(workbook, patches);
          survives(cut === null ? bytes : bytes.subarray(0, cut % bytes.length));
        },
      ),
    );
  });

  it('answers for a well-packed workbook with any XML in it', () => {
    const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';
    const manifest = strToU8(`<m><file-entry m:full-path="/" m:media-type="${spreadsheet}"/></m>`);
    fc.assert(
      fc.property(pieces, fc.array(fc.string(), { maxLength: 3 }), (parts, formats) => {
        const xml = parts.join('');
        survives(xlsxOf({ sheets: { A: xml, B: `<sheetData>${xml}</sheetData>` }, strings: ['<t>x</t>'], level: 0 }));
        survives(zipSync({ 'META-INF/manifest.xml': manifest, 'content.xml': strToU8(`<a>${xml}</a>`) }, { level: 0 }));
        for (const format of formats) {
          expect(shownNumber(44_532.5, parseFormat(format), 1900)).toEqual(expect.any(String));
        }
      }),
    );
  });

  it('never shows a number of a format with one section as another number', () => {
    const words = fc.constantFrom('', '"€" ', '" mln"', '\\ ', '_ ', '[Red]', '[$€-413] ');
    const format = fc
      .tuple(words, fc.constantFrom('0', '#,##0', '0.00', '#,##0.00', 'General'), words)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 1000), format, (whole, by, code) => {
        const value = whole / by;
        const shown = shownNumber(value, parseFormat(code), 1900);
        expect(Number(/-?\d+(?:,\d+)?/.exec(shown)?.[0].replace(',', '.'))).toBe(value);
        expect(shownQuantity(shown, value)).toContain(String(Math.abs(value)).replace('.', ','));
      }),
    );
  });
});
