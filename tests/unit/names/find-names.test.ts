import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameFinderOf } from '../../../shared/names/finding/find-names';
import { nameText } from '../../../shared/names/finding/name-text';
import { spansIn } from '../../../shared/names/finding/spans';
import { tableWordsOf } from '../../../shared/names/finding/table-words';
import { planted, plantedForms } from '../../fixtures/names/planted';
import { exampleLog } from '../minutes/example-log';
import { tableWith } from './planted-table';
import { wordsSeen } from './words-seen';

const nobody: ReadonlySet<string> = new Set();
const without = (sentence: string, log = tableWith([sentence])): string =>
  nameFinderOf(log).without(sentence, 'nl', nobody);

describe('R-NAME-24: names of people are found in what was typed', () => {
  it('finds each of 200 planted names, in 60 ways of writing, at a table of its own', () => {
    expect([planted.length, plantedForms.length]).toEqual([200, 60]);
    const missed = planted.filter(({ sentence, words }) => wordsSeen(without(sentence), words).length > 0);
    expect(missed.map(({ sentence }) => sentence)).toEqual([]);
  });

  it('finds them when they all stand in one log', () => {
    const log = tableWith(planted.map(({ sentence }) => sentence));
    const finder = nameFinderOf(log);
    const missed = planted.filter(
      ({ sentence, words }) => wordsSeen(finder.without(sentence, 'nl', nobody), words).length > 0,
    );
    expect(missed.map(({ sentence }) => sentence)).toEqual([]);
  });

  it('takes nothing of the example for a person', () => {
    expect(nameFinderOf(exampleLog()).found).toEqual([]);
  });

  it('takes few words of meetings for people whose parties and areas it knows', () => {
    const folder = 'tests/fixtures/corpus/meetings';
    const alarms: string[] = [];
    let lines = 0;
    for (const file of readdirSync(folder)) {
      const meeting = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
        readonly lines: readonly string[];
        readonly elements: readonly { readonly name: string; readonly also?: readonly string[] }[];
      };
      const table = tableWordsOf(meeting.elements.flatMap(({ name, also = [] }) => [name, ...also]));
      for (const line of meeting.lines) {
        lines += 1;
        for (const { start, end } of spansIn(nameText(line, table, () => false)))
          alarms.push(`${line.slice(start, end)} in ${line}`);
      }
    }
    expect(lines).toBeGreaterThan(300);
    expect(alarms).toEqual([]);
  });

  it.each([
    ['volgens wethouder Jansma kan het sneller', 'volgens de wethouder kan het sneller'],
    ['Wethouder Jansma vraagt uitstel', 'De wethouder vraagt uitstel'],
    ['de wethouder Jansma vraagt uitstel', 'de wethouder vraagt uitstel'],
    ['Councillor Jane Thackeray asks for time', 'The councillor asks for time'],
    ["Councillor Thackeray's figures", 'Councillor [naam weggelaten] figures'],
    ['VVD-raadslid Tielrooij vraagt uitstel', 'VVD-raadslid vraagt uitstel'],
    [
      'mail naar p.jansma@voorbeeld.nl of griffie@polderdam.nl',
      'mail naar [contactgegevens weggelaten] of griffie@polderdam.nl',
    ],
    ['bel 06-12345678 voor 12-11-2022', 'bel [contactgegevens weggelaten] voor 12-11-2022'],
  ])('R-NAME-25 leaves out by function where there is one: %s', (sentence, expected) => {
    expect(without(sentence)).toBe(expected);
  });

  it.each([
    'Wethouder Polderdam vraagt wie dit betaalt',
    'de wethouder van Polderdam is het eens met de gedeputeerde van Voorbeeldland',
    'Mevrouw de voorzitter, de heren van het waterschap zijn er niet',
    'In maart en mei vraagt Woningbouw 20 MW en in de Stadsrand 40 hectare',
    'optie A. De provincie betaalt; optie B. Woningbouw in de Stadsrand',
    'Gedeputeerde Staten en Provinciale Staten behandelen dit in november',
    'dijkgraaf en heemraden zijn tegen, de wethouder wil eerst rekenen',
    'The alderman of Polderdam will ask the council',
    'Rijkswaterstaat vindt dat te vroeg; Natuurmonumenten zegt niets',
  ])('takes no party, area, month or function for a person: %s', (sentence) => {
    expect(without(sentence)).toBe(sentence);
  });

  it('finds somebody again by surname alone, in another spelling, in small letters and by initials', () => {
    const said = [
      'mevrouw Annelies van der Meijden is projectleider',
      'Van der Meijden belt morgen',
      'het plan van Meyden',
      'volgens van der meijden kan het',
      'Meijdens voorstel',
      'A.v.d.M. tekent',
      'Annelies rekent',
    ];
    const finder = nameFinderOf(tableWith(said));
    for (const sentence of said) {
      const left = finder.without(sentence, 'nl', nobody);
      expect(wordsSeen(left, ['Annelies', 'Meijden', 'Meyden', 'Meijdens', 'A.v.d.M.']), left).toEqual([]);
    }
    expect(new Set(finder.found.map(({ key }) => key))).toEqual(new Set(['meijden']));
  });

  it('keeps who is to be kept, everywhere', () => {
    const said = ['mevrouw Jansma belt', 'Jansma tekent', 'de heer Kuijken belt'];
    const finder = nameFinderOf(tableWith(said));
    expect(said.map((sentence) => finder.without(sentence, 'nl', new Set(['jansma'])))).toEqual([
      'mevrouw Jansma belt',
      'Jansma tekent',
      'de heer [naam weggelaten] belt',
    ]);
  });
});
