import { describe, expect, it } from 'vitest';
import { odsCell as cell, odsOf, odsTable, sheetsIn } from './workbook-samples';

const table = (rows: string): string => odsTable(rows);

const recordsIn = (rows: string) => sheetsIn(odsOf(table(rows)))[0]?.records;

describe('an OpenDocument workbook (R-BRING-11)', () => {
  it('reads paragraphs, spaces, tabs and line ends of a cell, and no remark in it', () => {
    const rows = `<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>nabellen</text:p></office:annotation><text:p>Gemeente<text:s text:c="2"/><text:span>Utrecht</text:span></text:p><text:p>a<text:tab/>b<text:line-break/>c</text:p></table:table-cell></table:table-row>`;
    expect(recordsIn(rows)).toEqual([{ row: 1, cells: ['Gemeente  Utrecht\na b\nc'] }]);
  });

  it('reads a text that stands in the value of the cell alone', () => {
    const rows =
      '<table:table-row><table:table-cell office:value-type="string" office:string-value="Utrecht"/></table:table-row>';
    expect(recordsIn(rows)).toEqual([{ row: 1, cells: ['Utrecht'] }]);
  });

  it('counts repeated rows and cells, also a million empty ones', () => {
    const rows = [
      `<table:table-row>${cell('Naam')}<table:table-cell table:number-columns-repeated="2"/>${cell('Soort')}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
      `<table:table-row table:number-rows-repeated="2">${cell('x', ' table:number-columns-repeated="2"')}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>',
    ];
    expect(recordsIn(rows.join(''))).toEqual([
      { row: 1, cells: ['Naam', '', '', 'Soort'] },
      { row: 5, cells: ['x', 'x'] },
      { row: 6, cells: ['x', 'x'] },
    ]);
  });

  it('R-BRING-12 names the first of the cells with an error and counts the others, also when they fill a column', () => {
    const error = '<table:table-cell office:value-type="string" calcext:value-type="error"/>';
    const column = `<table:table-row table:number-rows-repeated="1048576">${error}</table:table-row>`;
    const rows = `<table:table-row>${cell('Naam')}${error}</table:table-row>`;
    const [sheet] = sheetsIn(odsOf(table(`${rows}${column.repeat(2000)}`)));
    expect(sheet?.records).toEqual([{ row: 1, cells: ['Naam'] }]);
    expect(sheet?.isTooLarge).toBe(false);
    expect(sheet?.notes.errors).toEqual({ first: ['B1', 'A2', 'A3', 'A4', 'A5'], count: 1 + 2000 * 1_048_576 });
  });

  it('R-BRING-12 makes no rows of spaces and of nothing that is hidden, however often they are repeated', () => {
    const rows = ' table:visibility="collapse" table:number-rows-repeated="1048576"';
    const spaces = `<table:table-row${rows}>${cell('<text:s/>')}</table:table-row>`;
    const [sheet] = sheetsIn(odsOf(table(spaces.repeat(2000))));
    expect(sheet).toMatchObject({ records: [], isTooLarge: false, notes: { hiddenRows: 0 } });
  });

  it('names formulas of which no result was saved', () => {
    const formula = (more: string): string => `<table:table-cell table:formula="of:=[.A1]"${more}/>`;
    const none = formula(' office:value-type="string" office:string-value=""');
    const rows = `<table:table-row>${cell('Naam')}${none}${formula('')}</table:table-row>`;
    const below = `<table:table-row table:number-rows-repeated="1048576">${formula('')}</table:table-row>`;
    const [sheet] = sheetsIn(odsOf(table(`${rows}${below}`)));
    expect(sheet?.records).toEqual([{ row: 1, cells: ['Naam'] }]);
    expect(sheet?.notes.unknownResults).toEqual({ first: ['C1', 'A2', 'A3', 'A4', 'A5'], count: 1 + 1_048_576 });
  });

  it('R-BRING-12 lets a sheet go that is wider than a list, and keeps no more of a row than it takes to see that', () => {
    const far = '<table:table-cell table:number-columns-repeated="2999"/>';
    const wide = (inside: string) => sheetsIn(odsOf(table(`<table:table-row>${inside}</table:table-row>`)))[0];
    expect(wide(`${cell('Naam')}${far}${cell('x').repeat(3)}`)?.isTooLarge).toBe(true);
    const errors = '<table:table-cell calcext:value-type="error" table:number-columns-repeated="64"/>'.repeat(20_000);
    expect(wide(`${cell('Naam')}${far}${errors}`)).toMatchObject({
      isTooLarge: false,
      notes: { errors: { count: 0 } },
    });
  });

  it('leaves rows out that a filter hides', () => {
    const rows = `<table:table-row>${cell('Naam')}</table:table-row><table:table-row table:visibility="filter">${cell('weg')}</table:table-row>`;
    const [sheet] = sheetsIn(odsOf(table(rows)));
    expect(sheet?.records).toEqual([{ row: 1, cells: ['Naam'] }]);
    expect(sheet?.notes.hiddenRows).toBe(1);
  });

  it.each([
    ['14-1-2022', '2022-01-14', '2022-01-14'],
    ['vrijdag 14 januari 2022', '2022-01-14', '2022-01-14'],
    ['2022-01-14', '2022-01-14T10:00:00', '2022-01-14'],
    ['01-02-22', '2022-02-01', '2022-02-01'],
    ['feb-22', '2022-02-01', 'feb-22'],
    ['01-2022', '2022-01-01', '01-2022'],
    ['2022', '2022-01-01', '2022'],
  ])('reads a day that shows as %s', (text, value, wanted) => {
    const rows = `<table:table-row><table:table-cell office:value-type="date" office:date-value="${value}"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
    expect(recordsIn(rows)).toEqual([{ row: 1, cells: [wanted] }]);
  });
});
