import { describe, expect, it } from 'vitest';
import { cellsIn, inlineRow, sheetOf, sheetsIn, xlsxOf } from './workbook-samples';

const data = (rows: string, after = ''): string => `<sheetData>${rows}</sheetData>${after}`;

describe('a workbook of Excel (R-BRING-11)', () => {
  it('reads shared texts with make-up, texts in the cell, results of formulas, truths and days of ISO', () => {
    const rows = data(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
       <row r="3"><c r="B3" t="inlineStr"><is><r><t>Gemeente </t></r><r><rPr><b/></rPr><t>Utrecht</t></r></is></c>
       <c r="D3" t="str"><f>A1&amp;"x"</f><v>Partijx</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="d"><v>2021-12-02T00:00:00</v></c>
       <c r="G3"><f>1+1</f><v>2</v></c></row>`,
    );
    const strings = [
      '<r><t xml:space="preserve">Par</t></r><r><rPr><i/></rPr><t>tij</t></r><rPh sb="0" eb="1"><t>uitspraak</t></rPh>',
      '<t>regel 1_x000D_\nregel 2</t>',
    ];
    expect(sheetsIn(xlsxOf({ sheets: { A: rows }, strings }))[0]?.records).toEqual([
      { row: 1, cells: ['Partij', 'regel 1\r\nregel 2'] },
      { row: 3, cells: ['', 'Gemeente Utrecht', '', 'Partijx', 'ja', '2021-12-02', '2'] },
    ]);
  });

  it('counts rows and cells itself where the writer leaves their names out', () => {
    const rows = data('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c t="inlineStr"><is><t>x</t></is></c></row>');
    expect(sheetsIn(xlsxOf({ sheets: { A: rows } }))[0]?.records).toEqual([
      { row: 1, cells: ['1', '', '3'] },
      { row: 2, cells: ['x'] },
    ]);
  });

  it('shows numbers and days in the format of their cell, from the day that the workbook counts from', () => {
    const rows = data('<row r="1"><c s="1"><v>60</v></c><c s="2"><v>43070</v></c><c><v>60</v></c></row>');
    const formats = ['"€" #,##0 "mln"', 'd-m-yyyy'];
    expect(cellsIn({ sheets: { A: rows }, formats, date1904: true })).toEqual([['€ 60 mln', '2021-12-02', '60']]);
    expect(cellsIn({ sheets: { A: rows }, formats })).toEqual([['€ 60 mln', '2017-12-01', '60']]);
  });

  it('leaves out what is hidden, and counts it where there was something', () => {
    const columns = '<cols><col min="2" max="2" hidden="1" width="9"/><col min="4" max="16384" width="0"/></cols>';
    const rows = `${columns}${data(
      `${inlineRow(1, ['Naam', 'geheim', 'Soort', 'ook'])}
       <row r="2" hidden="1"><c t="inlineStr"><is><t>weg</t></is></c></row>
       <row r="3" ht="0"><c t="inlineStr"><is><t>weg</t></is></c></row><row r="4" hidden="1"/>
       ${inlineRow(5, ['Utrecht', '', 'gemeente'])}`,
    )}`;
    const [first, ...others] = sheetsIn(
      xlsxOf({
        sheets: { A: rows, B: sheetOf([['x']]), C: sheetOf([['y']]) },
        states: { B: 'hidden', C: 'veryHidden' },
      }),
    );
    expect(others).toEqual([]);
    expect(first?.records).toEqual([
      { row: 1, cells: ['Naam', '', 'Soort', ''] },
      { row: 5, cells: ['Utrecht', '', 'gemeente'] },
    ]);
    expect(first?.notes).toMatchObject({ hiddenRows: 2, hiddenColumns: 2 });
  });

  it('puts a merged name in every row that it stands beside, but no quantity, and makes no row of a mere height', () => {
    const rows = data(
      [
        inlineRow(1, ['Opgave', 'Ruimtevraag', 'Deelgebied']),
        inlineRow(3, ['Wonen', '250 ha', 'Noord']),
        inlineRow(4, ['', '', 'Zuid']),
        inlineRow(6, ['', '', 'Elders']),
      ].join(''),
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A3:A5"/><mergeCell ref="B3:B4"/><mergeCell ref="A6:B6"/></mergeCells>',
    );
    expect(sheetsIn(xlsxOf({ sheets: { A: rows } }))[0]?.records).toEqual([
      { row: 1, cells: ['Opgave', 'Ruimtevraag', 'Deelgebied'] },
      { row: 3, cells: ['Wonen', '250 ha', 'Noord'] },
      { row: 4, cells: ['Wonen', '', 'Zuid'] },
      { row: 6, cells: ['', '', 'Elders'] },
    ]);
  });

  it('puts a merged year, code and phase in every row; money and land only in the first, and says so', () => {
    const rows = data(
      [
        inlineRow(1, ['Opgave', 'Tot jaar', 'Code', 'Fase', 'Kosten (mln €)', 'Waarvan gedeeld', 'Bijdrage', 'Alleen']),
        inlineRow(2, ['Wonen', '2030', '0014', '1', '60', '400', '€ 5 mln', '7 ha']),
        inlineRow(3, ['Natuur']),
      ].join(''),
      `<mergeCells>${[...'BCDEFG'].map((column) => `<mergeCell ref="${column}2:${column}3"/>`).join('')}<mergeCell ref="H3:H9"/></mergeCells>`,
    );
    const [sheet] = sheetsIn(xlsxOf({ sheets: { A: rows } }));
    expect(sheet?.records[2]).toEqual({ row: 3, cells: ['Natuur', '2030', '0014', '1'] });
    expect(sheet?.notes.mergedQuantities).toEqual({ first: ['E2', 'F2', 'G2'], count: 3 });
  });

  it('takes a cell into one merging only: a file that says it again and again is told once, and costs no more', () => {
    const rows = data(
      [inlineRow(1, ['Opgave', 'Kosten (mln €)']), inlineRow(2, ['Wonen', '60']), inlineRow(3, ['Natuur'])].join(''),
      `<mergeCells>${'<mergeCell ref="B2:B3"/>'.repeat(1_000)}</mergeCells>`,
    );
    const [sheet] = sheetsIn(xlsxOf({ sheets: { A: rows } }));
    expect(sheet?.notes.mergedQuantities).toEqual({ first: ['B2'], count: 1 });
  });

  it('names cells with an error, and formulas of which no result was saved', () => {
    const rows = data(
      '<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="AB2"><f>A1</f></c><c r="C2" t="str"><f>A1</f><v></v></c></row>',
    );
    const [sheet] = sheetsIn(xlsxOf({ sheets: { A: rows } }));
    expect(sheet?.records).toEqual([]);
    expect(sheet?.notes).toMatchObject({
      errors: { first: ['A2'], count: 1 },
      unknownResults: { first: ['AB2'], count: 1 },
    });
  });

  it('R-BRING-12 does not mind how many coloured rows without anything follow', () => {
    const empty = Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 3}" s="1"><c r="A${at + 3}" s="1"/></row>`);
    const rows = data(`${inlineRow(1, ['Naam'])}${inlineRow(2, ['Utrecht'])}${empty.join('')}`);
    expect(cellsIn({ sheets: { A: rows } })).toEqual([['Naam'], ['Utrecht']]);
  });

  it('does not read a remark, a drawing or a chart as cells', () => {
    const rows = data(inlineRow(1, ['Naam']), '<extLst><ext><x14:f xmlns:x14="u">A1</x14:f></ext></extLst>');
    expect(cellsIn({ sheets: { A: rows } })).toEqual([['Naam']]);
  });
});
