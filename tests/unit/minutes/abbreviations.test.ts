import { describe, expect, it } from 'vitest';
import type { MinutesOptions } from '../../../shared/minutes/minutes-model';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import type { JsonObject } from '../../../shared/values/json';
import { exampleLog } from './example-log';
import { LogBuilder } from './log-builder';
import { wholeMinutes } from './whole-minutes';

/** The row of a table with these elements, in whose session these notes were made. */
function abbreviations(
  elements: Readonly<Record<string, JsonObject>>,
  notes: readonly string[],
  options: MinutesOptions = {},
): string | undefined {
  const log = new LogBuilder().table('Voorbeeld').plan('s');
  for (const [id, fields] of Object.entries(elements)) {
    log.add('element.added', { [`element:${id}`]: { alive: true, kind: 'stakeholder', ...fields } });
  }
  log.open('s');
  for (const text of notes) log.add('note.recorded', {}, { text });
  log.close();
  const markdown = renderMarkdown(minutesModel(log.entries, 's', 'nl', { ...options, boards: [] }), wholeMinutes);
  return markdown.match(/^Afkortingen: (.*)\.$/mu)?.[1];
}

describe('R-MINUTES-6 abbreviations', () => {
  it('stand in full before the first time that the minutes use them', () => {
    const text = renderMarkdown(minutesModel(exampleLog(), 'ses-1', 'nl'), wholeMinutes);
    const row = text.match(/^Afkortingen: (.*)\.$/mu)?.[1] ?? '';
    expect(row).toContain('IPO: Interprovinciaal Overleg; ');
    expect(row).toContain('RES: Regionale Energiestrategie');
    expect(text.indexOf('Interprovinciaal Overleg')).toBeLessThan(text.indexOf('| IPO |'));
    expect(renderMarkdown(minutesModel(exampleLog(), 'ses-1', 'en'), wholeMinutes)).toContain('Abbreviations: ');
  });

  it('leave what was typed as it was typed', () => {
    const text = renderMarkdown(minutesModel(exampleLog(), 'ses-1', 'nl'), wholeMinutes);
    expect(text).toContain('De tafel bouwt voort op de RES, de verstedelijkingsstrategie en het klimaatadaptatieplan');
  });

  it('are those that are used, and there is no row without', () => {
    expect(abbreviations({}, ['Het IPO stuurt een brief.'])).toBe('IPO: Interprovinciaal Overleg');
    expect(abbreviations({}, ['Iedereen luistert eerst.', 'De ipo-brief gaat uit, en V1 ook.'])).toBeUndefined();
  });

  it.each<[string, Record<string, JsonObject>, string]>([
    ['another name', { a: { name: 'Waterbedrijf Groningen', aliases: ['WBG'] } }, 'WBG: Waterbedrijf Groningen'],
    ['a longer name', { a: { name: 'WBG', aliases: ['Waterbedrijf Groningen'] } }, 'WBG: Waterbedrijf Groningen'],
    ['brackets', { a: { name: 'Waterbedrijf Groningen (WBG)' } }, 'WBG: Waterbedrijf Groningen'],
    ['initials', { a: { name: 'Water Bedrijf Groningen' } }, 'WBG: Water Bedrijf Groningen'],
  ])('are told by %s of the table', (_, elements, row) => {
    expect(abbreviations(elements, ['De WBG komt erbij.'])).toBe(row);
  });

  it('mean what the table says where everybody else means something else', () => {
    const elements = { a: { name: 'Recreatieschap Eemland-Stad', aliases: ['RES'] } };
    expect(abbreviations(elements, ['De RES komt erbij.'])).toBe('RES: Recreatieschap Eemland-Stad');
  });

  it('are left out where the table means two things by one', () => {
    const elements = { a: { name: 'Waterbedrijf', aliases: ['WBG'] }, b: { name: 'Woonbond', aliases: ['WBG'] } };
    expect(abbreviations(elements, ['De WBG komt erbij.'])).toBeUndefined();
  });

  it.each<[string, Record<string, JsonObject>]>([
    [
      'other names',
      {
        a: { name: 'Provinciale Staten Utrecht', aliases: ['PS'] },
        b: { name: 'Projectbureau Stad', aliases: ['PS'] },
      },
    ],
    ['brackets', { a: { name: 'Provinciale Staten Utrecht (PS)' }, b: { name: 'Projectbureau Stad (PS)' } }],
  ])('are left out where the table means two things by one that everybody knows, by %s', (_, elements) => {
    expect(abbreviations({}, ['PS komt erbij.'])).toBe('PS: Provinciale Staten');
    expect(abbreviations(elements, ['PS komt erbij.'])).toBeUndefined();
  });

  it('give nothing away of what is not public', () => {
    const elements = { a: { name: 'Geheime Werkgroep', aliases: ['GWG'], openness: 'confidential' } };
    const notes = ['Een lid van de GWG was er ook.'];
    expect(abbreviations(elements, notes)).toContain('Geheime Werkgroep');
    expect(abbreviations(elements, notes, { version: 'public' }) ?? '').not.toContain('Geheime');
  });

  it('give nothing away of what is not public and everybody knows by its initials', () => {
    const elements = { a: { name: 'Provinciale Staten', openness: 'confidential' } };
    const notes = ['Een lid van PS was er ook.'];
    expect(abbreviations(elements, notes)).toBe('PS: Provinciale Staten');
    expect(abbreviations(elements, notes, { version: 'public' })).toBeUndefined();
  });

  it('name what is not public where they stand behind its name, and only with their capitals', () => {
    const log = new LogBuilder().table('Voorbeeld').plan('s');
    const party = { alive: true, kind: 'stakeholder', name: 'Dienst Economie (DE)', openness: 'confidential' };
    log.add('element.added', { 'element:a': party });
    log.open('s');
    for (const text of ['De DE wil verkopen.', 'Wij horen de buren.']) log.add('note.recorded', {}, { text });
    const markdown = renderMarkdown(minutesModel(log.entries, 's', 'nl', { version: 'public' }), wholeMinutes);
    expect(markdown).not.toContain('wil verkopen');
    expect(markdown).toContain('Wij horen de buren.');
  });
});
