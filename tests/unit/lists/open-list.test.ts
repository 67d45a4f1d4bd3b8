import { describe, expect, it } from 'vitest';
import { openList } from '../../../shared/lists/open-list';
import { bytesOf, noContent, opened, partyList, planned, taskList } from './list-samples';

/** As Excel for the Netherlands saved CSV for decades. */
function windows1252(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80 };
  return Uint8Array.from([...text], (letter) => special[letter] ?? letter.charCodeAt(0));
}

/** "Unicode text" of Excel. */
function utf16(text: string): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

const names = (bytes: Uint8Array): readonly string[] => planned(noContent, bytes).added.map(({ name }) => name);

describe('opening a list of officials (R-BRING-1)', () => {
  it('reads the same in every encoding and with every separator', () => {
    const wanted = names(bytesOf(partyList));
    expect(wanted).toContain('Café ’t Hoekje / dorpsraad');
    expect(names(bytesOf(`\uFEFF${partyList}`))).toEqual(wanted);
    expect(names(windows1252(partyList))).toEqual(wanted);
    expect(names(utf16(partyList.replaceAll(';', '\t')))).toEqual(wanted);
    expect(names(bytesOf(`sep=;\r\n${partyList}`))).toEqual(wanted);
    expect(names(bytesOf(partyList.replaceAll(';', ',')))).toEqual(wanted);
    expect(opened(windows1252(partyList)).source).toMatchObject({ form: 'text', encoding: 'windows-1252' });
    expect(opened(utf16(partyList)).source).toMatchObject({ form: 'text', encoding: 'utf-16' });
  });

  it('finds the headings below a title, also one that is broken over two lines, and counts rows as a spreadsheet', () => {
    const { kind, headers } = opened(partyList);
    expect(kind).toBe('parties');
    const header = headers.get('parties');
    expect(header?.row).toBe(4);
    expect([...(header?.columns.keys() ?? [])]).toEqual([
      'name',
      'abbreviation',
      'partyKind',
      'layer',
      'parent',
      'interest',
      'influence',
    ]);
    expect(header?.unread).toEqual(['e-mail']);
    const sum = planned(noContent, partyList).remarks.find(({ code }) => code === 'total');
    expect(sum).toEqual({ row: 18, code: 'total', value: 'Totaal' });
  });

  it('tells what a list is of, and offers what else it could be', () => {
    expect(opened(taskList).kind).toBe('tasks');
    expect(opened('Actie;Actiehouder;Deadline\nBellen;IPO;1-2-2022').kind).toBe('actions');
    const register = opened('soort;naam;tooi_code\ngemeente;Utrecht;gm0344');
    expect(register.kind).toBe('register');
    expect([...register.headers.keys()]).toEqual(['parties', 'register']);
  });

  it('takes a comma in a number for no separator', () => {
    const { source, records } = opened('Opgave;Kosten (mln €)\nWonen;1,5\nWater;2,5\nNatuur;3,25');
    expect(source).toMatchObject({ separator: ';' });
    expect(records[3]?.cells).toEqual(['Natuur', '3,25']);
  });

  it('says why a file is no list', () => {
    expect(openList(new Uint8Array())).toEqual({ ok: false, refusal: 'empty' });
    expect(openList(bytesOf('Beste allen,\nTot morgen.'))).toEqual({ ok: false, refusal: 'no_headings' });
    expect(openList(bytesOf('Opgave \\ Organisatie;Rijk\nWonen;T'))).toEqual({ ok: false, refusal: 'is_matrix' });
    expect(openList(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toEqual({ ok: false, refusal: 'is_damaged' });
    expect(openList(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ ok: false, refusal: 'is_no_workbook' });
    expect(openList(bytesOf(`Naam;Soort\n${'x;y\n'.repeat(20_001)}`))).toEqual({ ok: false, refusal: 'too_large' });
  });

  it('never throws, whatever the bytes are', () => {
    for (const bytes of [[0], [0xff, 0xfe], [0xff, 0xfe, 0x41], [0x80, 0x81, 0x8d], [0x22, 0x22, 0x22], [0x3b]]) {
      expect(openList(Uint8Array.from(bytes)).ok).toBe(false);
    }
  });
});
