import { describe, expect, it } from 'vitest';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderDocx } from '../../../shared/minutes/render-docx';
import { renderHtml } from '../../../shared/minutes/render-html';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { exampleLog } from './example-log';
import { LogBuilder } from './log-builder';
import { textOfDocx, textOfHtml, textOfMarkdown } from './visible-text';
import { wholeMinutes } from './whole-minutes';

/** A table with one confidential party that is in everything, and its open counterpart. */
function mixedTable(session: { readonly openness: string } = { openness: 'participants' }): LogBuilder {
  const log = new LogBuilder().table('Tafel').plan('s1', session, [
    { no: 1, title: 'Grond van Bedrijf Zwijg', phase: 'decide', minutes: 5, introducedBy: 'geheim' },
    { no: 2, title: 'Verder', phase: 'close', minutes: 5 },
  ]);
  const party = { alive: true, kind: 'stakeholder', stakeholderKind: 'other', layer: 'province' };
  log.add('element.added', {
    'element:open': { ...party, name: 'Provincie Open' },
    'element:geheim': { ...party, name: 'Bedrijf Zwijg (fictief)', openness: 'confidential' },
    'element:taak': { alive: true, kind: 'task', name: 'Wonen' },
    'element:zone': { alive: true, kind: 'zone', name: 'Polder', availableHa: 100 },
    'relation:r1': { alive: true, kind: 'funds', from: 'geheim', to: 'taak', amountMln: 7 },
    'relation:r2': { alive: true, kind: 'funds', from: 'open', to: 'taak', amountMln: 5 },
  });
  log.open('s1').start(1);
  const seat = { alive: true, session: 's1', status: 'present', mandate: 'with_mandate' };
  log.add('attendance.recorded', {
    'attendance:1': { ...seat, stakeholder: 'open', role: 'gedeputeerde' },
    'attendance:2': { ...seat, stakeholder: 'geheim', role: 'directeur' },
  });
  log.add(
    'note.recorded',
    { 'note:1': { alive: true, text: 'Bedrijf zwijg wil verkopen.' } },
    { text: 'Bedrijf zwijg wil verkopen.' },
  );
  log.add(
    'note.recorded',
    { 'note:2': { alive: true, text: 'Iedereen is het eens.' } },
    { text: 'Iedereen is het eens.' },
  );
  log.add('relation.updated', { 'relation:r1': { amountMln: 8 } }, { text: 'Het bedrag is verhoogd.' });
  const decision = { alive: true, decisionKind: 'agreement', status: 'agreed_at_table' };
  log.add('decision.taken', {
    'decision:1': { ...decision, no: '2021-01', text: 'De tafel koopt grond.', about: ['geheim'] },
  });
  log.add('decision.taken', {
    'decision:2': { ...decision, no: '2021-02', text: 'De tafel bouwt woningen.', about: ['taak'] },
  });
  log.add('action.assigned', {
    'action:1': {
      alive: true,
      no: 'A1',
      text: 'Bod voorbereiden.',
      owner: 'geheim',
      due: '2022-01-01',
      status: 'open',
    },
  });
  log.add('action.assigned', {
    'action:2': {
      alive: true,
      no: 'A2',
      text: 'Plan maken.',
      owner: 'open',
      from: '1',
      due: '2022-01-01',
      status: 'open',
    },
  });
  log.close();
  return log;
}

const secrets = /zwijg|geheim|grond|verkopen|bod |verhoogd|2021-01(?!.*zonder)|directeur/i;

describe('the public version', () => {
  const log = mixedTable().entries;
  const minutes = minutesModel(log, 's1', 'nl', { version: 'public' });

  it('leaves out the log and everything about what is confidential, in every format', async () => {
    const texts = [
      textOfMarkdown(renderMarkdown(minutes, wholeMinutes)),
      textOfHtml(renderHtml(minutes, wholeMinutes)),
      textOfDocx(await renderDocx(minutes, wholeMinutes)),
    ];
    for (const text of texts) {
      const body = text.replace(/Dit is de openbare versie\..*?berekend\./, '');
      expect(body).not.toBe(text);
      expect(body).not.toMatch(secrets);
      expect(body).not.toContain('Logboek');
      expect(body).toContain('De tafel bouwt woningen.');
      expect(body).toContain('Iedereen is het eens.');
      expect(body).toContain('Plan maken.');
      expect(body).toContain('B.1 Agendapunt 1 (vertrouwelijk)');
      expect(body).toContain('B.2 Verder');
    }
    expect(minutes.log).toBeNull();
  });

  it('says what was left out and why', () => {
    expect(minutes.leftOut).toEqual({
      log: true,
      everything: false,
      elements: 1,
      lines: 4,
      numbers: ['2021-01', 'A1'],
    });
    expect(renderMarkdown(minutes, wholeMinutes)).toContain(
      'Dit is de openbare versie. Het logboek en de namen van deelnemers horen alleen in de interne versie en zijn weggelaten. Ook weggelaten is wat over onderdelen gaat die niet openbaar zijn: 1 onderdeel van de kaart; 4 regels van het verloop; de nummers 2021-01, A1.',
    );
  });

  it('adds up without it', () => {
    expect(minutes.summary).toMatchObject({ elements: 3, relations: 1, decisionsTaken: 1, actionsOpen: 1 });
    expect(minutes.map.layers.find(({ layer }) => layer === 'province')?.means).toBe(5);
    expect(minutesModel(log, 's1', 'nl').map.layers.find(({ layer }) => layer === 'province')?.means).toBe(13);
  });

  it('also leaves out what only participants may see, and what is called after something that is left out', () => {
    const table = mixedTable();
    const party = { alive: true, kind: 'stakeholder', stakeholderKind: 'other', layer: 'province' };
    table.add('element.added', {
      'element:besloten': { ...party, name: 'Adviseur Besloten', openness: 'participants' },
      'element:vernoemd': { ...party, name: 'Vrienden van Adviseur Besloten' },
    });
    table.close();
    const text = renderMarkdown(minutesModel(table.entries, 's1', 'nl', { version: 'public' }), wholeMinutes);
    expect(text).not.toContain('Besloten');
    expect(text).toContain('3 onderdelen van de kaart');
    expect(renderMarkdown(minutesModel(table.entries, 's1', 'nl'), wholeMinutes)).toContain(
      'Vrienden van Adviseur Besloten',
    );
  });

  it('also leaves out what became confidential after the session, was renamed or was removed', () => {
    const later = mixedTable();
    later.add('element.updated', { 'element:open': { openness: 'confidential', name: 'Provincie Anders' } });
    later.add('element.removed', { 'element:open': { alive: false } });
    const text = renderMarkdown(minutesModel(later.entries, 's1', 'nl', { version: 'public' }), wholeMinutes);
    expect(text).not.toContain('Provincie Open');
    expect(text).not.toContain('Provincie Anders');
    expect(text).not.toContain('Plan maken.');
  });

  it('shows again what was confidential once and is not any more', () => {
    const later = mixedTable();
    later.add('element.updated', { 'element:geheim': { openness: 'public' } });
    const text = renderMarkdown(minutesModel(later.entries, 's1', 'nl', { version: 'public' }), wholeMinutes);
    expect(text).toContain('De tafel koopt grond.');
    expect(text).toContain('Verder is niets weggelaten.');
  });

  it('of a confidential session only says that it was held', () => {
    const closed = minutesModel(mixedTable({ openness: 'confidential' }).entries, 's1', 'nl', { version: 'public' });
    const text = renderMarkdown(closed, wholeMinutes);
    expect(text).toContain('Deze sessie is vertrouwelijk.');
    expect(text).toContain('Openbaarheid: vertrouwelijk');
    expect(text).not.toContain('##');
    expect(JSON.stringify(closed)).not.toMatch(/zwijg|woningen|eens/i);
  });

  it('of the example leaves out the log and nothing else', () => {
    const open = minutesModel(exampleLog(), 'ses-1', 'nl', { version: 'public' });
    const internal = minutesModel(exampleLog(), 'ses-1', 'nl');
    expect({ ...open, version: 'internal', leftOut: null, log: internal.log }).toEqual(internal);
  });
});

describe('the version for participants', () => {
  it('has everything but the log', () => {
    const minutes = minutesModel(mixedTable().entries, 's1', 'nl', { version: 'participants' });
    const text = renderMarkdown(minutes, wholeMinutes);
    expect(text).toContain(' · Versie: voor deelnemers, zonder logboek en zonder namen');
    expect(text).toContain('De tafel koopt grond.');
    expect(text).not.toContain('Logboek');
    expect(text).toContain('## Bijlage D. De kaart in woorden');
  });
});

describe('the internal version', () => {
  it('has everything, with the log', () => {
    const text = renderMarkdown(minutesModel(mixedTable().entries, 's1', 'nl'), wholeMinutes);
    expect(text).toContain('Bedrijf zwijg wil verkopen.');
    expect(text).toContain('## Bijlage E. Logboek (niet in de openbare versie)');
    expect(text).not.toContain('Versie: ');
  });
});
