import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ListRefusal, openList } from '../../../shared/lists/open-list';
import { planList } from '../../../shared/lists/plan-list';
import { sheetNoteSentences } from '../../../shared/lists/sheet-note-sentences';
import { bytesOf, noContent, opened, partyList, planned, remarksOf, taskList } from './list-samples';
import { odsCell, odsOf, odsTable, sheetOf, xlsxOf } from './workbook/workbook-samples';

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/workbooks/${name}`);
const refusalOf = (bytes: Uint8Array): ListRefusal | 'none' => {
  const list = openList(bytes);
  return list.ok ? 'none' : list.refusal;
};
const row = `<table:table-row>${odsCell('Organisatie')}</table:table-row>`;
const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv.split(/\r?\n(?!laag)/).map((line) => line.split(';'));

describe('lists in a workbook (R-BRING-11)', () => {
  it('makes the same plan of a sheet as of the same list saved as CSV', () => {
    for (const list of [partyList.replace(/"Bestuurs-\nlaag"/, 'Bestuurslaag'), taskList]) {
      const sheet = planned(noContent, xlsxOf({ sheets: { Blad1: sheetOf(rowsOf(list)) } }));
      expect(sheet).toEqual(planned(noContent, list));
      expect(sheet.commands).not.toEqual([]);
    }
  });

  it('finds the sheets with a list, and proposes the one of which most headings are known', () => {
    for (const name of ['werkmap.xlsx', 'werkmap.ods']) {
      const file = openList(fixture(name));
      if (!file.ok) throw new Error(JSON.stringify(file.refusal));
      const { lists, proposed } = file.value;
      expect(lists.map(({ source }) => source.form === 'sheet' && source.name)).toEqual([
        'Partijen',
        'Opgaven',
        'Acties',
      ]);
      expect(lists.map(({ kind }) => kind)).toEqual(['parties', 'tasks', 'actions']);
      expect(proposed).toBe(lists[1]);
    }
  });

  it('reads amounts with the unit of their format, and tells when none says it', () => {
    for (const name of ['werkmap.xlsx', 'werkmap.ods']) {
      const plan = planned(noContent, fixture(name));
      const costs = plan.added.flatMap((each) => (each.kind === 'task' ? [[each.name, each.estimatedCostMln]] : []));
      expect(costs).toEqual([
        ['Wonen', 60],
        ['Klimaat', 31.25],
        ['Energie', undefined],
        ['Natuur', undefined],
      ]);
      expect(plan.relations.map(({ hectares }) => hectares)).toEqual([220.5, 1060.5]);
      expect(remarksOf(plan)).toEqual([
        'Rij 5: bij "60" staat niet of het om euro\'s of miljoenen gaat; zet dat in de kop.',
      ]);
    }
  });

  it('gives a government its address from a code that the format fills up with zeros', () => {
    const file = openList(fixture('werkmap.xlsx'));
    if (!file.ok) throw new Error(JSON.stringify(file.refusal));
    const settings = { list: 'werkmap.xlsx', newId: (kind: string) => `${kind}-1`, today: '2021-12-02' };
    const choices = { apart: new Set<number>(), withScores: false };
    const [parties, , actions] = file.value.lists;
    if (parties === undefined || actions === undefined) throw new Error('sheets');
    const plan = planList(noContent, parties, 'parties', choices, settings);
    expect(plan.added[0]).toMatchObject({
      name: 'Gemeente Groningen',
      identifier: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0014',
    });
  });

  it('takes a day for one only where the workbook shows it', () => {
    const [header, day, month] = [['Actie', 'Wie', 'Deadline'], '44575', '44593'];
    const rows = `<sheetData><row r="1">${header.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>${[
      day,
      month,
    ]
      .map(
        (serial, at) =>
          `<row r="${at + 2}"><c t="inlineStr"><is><t>Doe ${at}</t></is></c><c t="inlineStr"><is><t>Partij</t></is></c><c s="${at + 1}"><v>${serial}</v></c></row>`,
      )
      .join('')}</sheetData>`;
    const list = opened(xlsxOf({ sheets: { A: rows }, formats: ['d-m-yyyy', 'mmm-yy'] }));
    expect(list.records.slice(1).map(({ cells }) => cells[2])).toEqual(['2022-01-14', '2022-02']);
  });

  it('says why a file holds no list, whatever its name is', () => {
    expect(refusalOf(fixture('webpagina.xls'))).toBe('is_web_page');
    expect(refusalOf(bytesOf('\uFEFF <table border=1><tr><td>Organisatie</td></tr></table>'))).toBe('is_web_page');
    expect(refusalOf(bytesOf('MIME-Version: 1.0\nX-Document-Type: Workbook'))).toBe('is_web_page');
    expect(refusalOf(bytesOf(readFileSync('tests/fixtures/workbooks/werkmap.fods', 'utf8')))).toBe('is_other_workbook');
    const xml = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
    expect(refusalOf(bytesOf(xml))).toBe('is_other_workbook');
    expect(refusalOf(xlsxOf({ sheets: { A: '<sheetData/>' } }))).toBe('empty');
    expect(refusalOf(xlsxOf({ sheets: { A: sheetOf([['Beste allen']]) } }))).toBe('no_headings');
    const matrix = sheetOf([['Opgave \\ Organisatie', 'Rijk']]);
    expect(refusalOf(xlsxOf({ sheets: { A: matrix } }))).toBe('is_matrix');
    expect(refusalOf(xlsxOf({ sheets: { A: matrix, B: sheetOf([['Organisatie'], ['Rijk']]) } }))).toBe('none');
    const large = sheetOf(Array.from({ length: 20_001 }, () => ['Naam']));
    expect(refusalOf(xlsxOf({ sheets: { A: large } }))).toBe('too_large');
    expect(refusalOf(xlsxOf({ sheets: { A: large, B: sheetOf([['Organisatie'], ['Rijk']]) } }))).toBe('none');
  });

  it('says that the list may be hidden when what is shown holds none', () => {
    const list = sheetOf([['Organisatie'], ['Rijk']]);
    const hidden = { B: 'hidden' };
    expect(refusalOf(xlsxOf({ sheets: { A: '<sheetData/>', B: list }, states: hidden }))).toBe('is_hidden');
    expect(refusalOf(xlsxOf({ sheets: { A: sheetOf([['Lees dit']]), B: list }, states: hidden }))).toBe('is_hidden');
    expect(refusalOf(xlsxOf({ sheets: { A: list.replaceAll('<row ', '<row hidden="1" ') } }))).toBe('is_hidden');
    expect(refusalOf(odsOf(odsTable(row, 'weg')))).toBe('is_hidden');
    expect(refusalOf(xlsxOf({ sheets: { A: list, B: list }, states: hidden }))).toBe('none');
  });

  it('tells which sheets, rows and columns stay behind, and which are too large', () => {
    const list = sheetOf([['Organisatie'], ['Rijk']]);
    const large = '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>';
    const sentences = (sheets: Readonly<Record<string, string>>, states: Readonly<Record<string, string>> = {}) =>
      sheetNoteSentences(opened(xlsxOf({ sheets, states })).source, 'nl');
    const advice = 'Maak zichtbaar wat wel mee moet, bewaar de werkmap en kies die opnieuw.';
    expect(sentences({ A: list })).toEqual([]);
    expect(sentences({ A: list, B: list, C: list }, { B: 'hidden', C: 'veryHidden' })).toEqual([
      `2 bladen zijn in de werkmap verborgen en doen niet mee. ${advice}`,
    ]);
    const partly = `<cols><col min="2" max="2" hidden="1"/></cols>${sheetOf([['Organisatie', 'Soort'], ['Rijk']])}`;
    const rows = partly.replace('<row r="2"', '<row r="2" hidden="1"');
    expect(sentences({ A: rows, B: list, C: large, D: large }, { B: 'hidden' })).toEqual([
      `1 blad, 1 rij en 1 kolom zijn in de werkmap verborgen en doen niet mee. ${advice}`,
      '2 bladen zijn te groot voor een lijst en doen niet mee. Zet een lijst die daar staat in een nieuwe werkmap en kies die.',
    ]);
    expect(sentences({ A: list, B: large })).toEqual([
      '1 blad is te groot voor een lijst en doet niet mee. Zet een lijst die daar staat in een nieuwe werkmap en kies die.',
    ]);
    const hiddenOds = odsOf(`${odsTable(row)}${odsTable(row, 'weg')}`);
    expect(sheetNoteSentences(opened(hiddenOds).source, 'nl')).toEqual([
      `1 blad is in de werkmap verborgen en doet niet mee. ${advice}`,
    ]);
  });

  it('R-BRING-1 takes for a matrix only what has tasks and parties in the corner', () => {
    for (const corner of ['Opgave \\ Organisatie', 'Opgave / partij', 'Tasks/parties']) {
      expect(refusalOf(bytesOf(`${corner};Rijk;Provincie\nWonen;R;`))).toBe('is_matrix');
    }
    for (const heading of ['Opgave / project', 'Opgaven/projecten', 'Opgave of project']) {
      const plan = planned(noContent, `${heading};Kosten (mln €)\nWonen;60\nOpgave \\ partij: zie bijlage;`);
      expect(plan.added.map(({ name }) => name)).toEqual(['Wonen', 'Opgave \\ partij: zie bijlage']);
    }
  });

  it('reads a CSV file that was named as a workbook', () => {
    expect(opened(partyList).source.form).toBe('text');
  });
});

describe('amounts with a sign of euro (R-BRING-6)', () => {
  it('counts them in the scale of the heading, unless that cannot be meant', () => {
    const plan = planned(noContent, 'Opgave;Kosten (mln €)\nWonen;€ 70\nWater;€ 1.250.000\nNatuur;€ 2 mln');
    const costs = plan.added.flatMap((each) => (each.kind === 'task' ? [each.estimatedCostMln] : []));
    expect(costs).toEqual([70, undefined, 2]);
    expect(remarksOf(plan)).toEqual([
      'Rij 3: "€ 1.250.000" past niet bij de eenheid in de kop; vul de kosten zelf in.',
    ]);
    const millions = planned(noContent, 'Opgave;Kosten (M€)\nWonen;70').added[0];
    expect(millions).toMatchObject({ estimatedCostMln: 70 });
  });
});
