import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../shared/minutes/minutes';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { LogBuilder } from './log-builder';
import { wholeMinutes } from './whole-minutes';

const agenda = [
  { no: 1, title: 'Ruimte', phase: 'weigh', minutes: 30 },
  { no: 2, title: 'Afspraken', phase: 'decide', minutes: 30 },
];

function openTable(): LogBuilder {
  return new LogBuilder().table('Voorbeeldtafel').plan('s1', {}, agenda).open('s1').start(1);
}

function addNote(log: LogBuilder, id: string, text: string) {
  return log.add('note.recorded', { [`note:${id}`]: { alive: true, text } }, { text });
}

function linesOf(minutes: Minutes): readonly string[] {
  return minutes.proceedings.flatMap((part) => part.lines.map((line) => (line.kind === 'text' ? line.text : line.no)));
}

describe('what was taken back', () => {
  it('is gone from the sections and kept in the annex, with the taking back', () => {
    const log = openTable();
    addNote(log, 'n1', 'Blijft staan.');
    const wrong = addNote(log, 'n2', 'Was een vergissing.');
    log.undo(wrong);
    log.close();
    const minutes = minutesModel(log.entries, 's1', 'nl');
    expect(linesOf(minutes)).toEqual(['Blijft staan.']);
    expect(minutes.log?.map(({ text, undone }) => [text, undone])).toContainEqual(['Was een vergissing.', true]);
    expect(minutes.log?.map(({ text }) => text)).toContain('Ongedaan gemaakt: Was een vergissing.');
    expect(renderMarkdown(minutes, wholeMinutes)).toContain('Was een vergissing. (ongedaan gemaakt)');
  });

  it('is gone as well when its line is told as it was typed', () => {
    const log = openTable();
    const task = { alive: true, kind: 'task', name: 'Wonen' };
    log.undo(log.add('element.added', { 'element:t': task }, { text: 'Wonen is toegevoegd.' }));
    log.add('element.added', { 'element:u': { ...task, name: 'Energie' } }, { text: 'Energie is toegevoegd.' });
    log.close();
    const minutes = minutesModel(log.entries, 's1', 'nl');
    expect(linesOf(minutes)).toEqual(['Energie is toegevoegd.']);
    expect(minutes.summary).toMatchObject({ elements: 1, elementsAdded: 1 });
  });

  it('does not count as decided', () => {
    const log = openTable();
    const proposal = { alive: true, no: '2021-01', decisionKind: 'agreement', text: 'De tafel wacht.', about: [] };
    log.add('decision.proposed', { 'decision:d': { ...proposal, status: 'proposed' } }, { text: 'Voorstel.' });
    log.undo(log.add('decision.taken', { 'decision:d': { status: 'agreed_at_table' } }, { text: 'Genomen.' }));
    log.close();
    const minutes = minutesModel(log.entries, 's1', 'nl');
    expect(minutes.summary.decisionsTaken).toBe(0);
    expect(minutes.proceedings[0]?.lines).toMatchObject([{ kind: 'proposal', no: '2021-01', text: 'De tafel wacht.' }]);
    expect(minutes.decisions.ofThisSession).toMatchObject([{ no: '2021-01', status: 'proposed' }]);
  });

  it('stands again when the taking back was taken back', () => {
    const log = openTable();
    const note = addNote(log, 'n1', 'Toch goed.');
    log.undo(log.undo(note));
    log.close();
    expect(linesOf(minutesModel(log.entries, 's1', 'nl'))).toEqual(['Toch goed.']);
  });

  it('stays in the minutes when it was taken back after the session was closed', () => {
    const log = openTable();
    const note = addNote(log, 'n1', 'Stond er bij het sluiten.');
    log.close();
    log.undo(note);
    expect(linesOf(minutesModel(log.entries, 's1', 'nl'))).toEqual(['Stond er bij het sluiten.']);
  });

  it('leaves no removed note behind', () => {
    const log = openTable();
    addNote(log, 'n1', 'Weg ermee.');
    log.add('note.removed', { 'note:n1': { alive: false } }, { text: 'Notitie verwijderd.' });
    log.close();
    expect(linesOf(minutesModel(log.entries, 's1', 'nl'))).toEqual([]);
  });
});

describe('a session that was reopened', () => {
  it('runs on until it is closed again', () => {
    const log = openTable();
    const close = log.close();
    log.undo(close);
    expect(minutesModel(log.entries, 's1', 'nl').header.status).toBe('in_bewerking');
    addNote(log, 'n1', 'Nog een opmerking.');
    log.close({}, '2021-12-02T16:20:00+01:00');
    const minutes = minutesModel(log.entries, 's1', 'nl');
    expect(minutes.header).toMatchObject({ status: 'concept', end: '2021-12-02T16:20:00+01:00' });
    expect(linesOf(minutes)).toEqual(['Nog een opmerking.']);
  });
});

describe('the status of minutes', () => {
  it('is in preparation before the session is opened and until it is closed', () => {
    const planned = new LogBuilder().table('Tafel').plan('s1', {}, agenda);
    const before = minutesModel(planned.entries, 's1', 'nl');
    expect(before.header).toMatchObject({ status: 'in_bewerking', opened: false });
    expect(renderMarkdown(before, wholeMinutes)).toContain('**Status: in bewerking.** De sessie is nog niet begonnen.');
    expect(renderMarkdown(before, wholeMinutes)).toContain('### B.2 Afspraken');
    expect(renderMarkdown(before, wholeMinutes)).toContain('Bij dit agendapunt is niets vastgelegd.');

    const running = minutesModel(openTable().entries, 's1', 'nl');
    expect(running.header).toMatchObject({ status: 'in_bewerking', opened: true });
    expect(renderMarkdown(running, wholeMinutes)).toContain('De sessie is nog niet gesloten.');
  });

  it('tells no end that lies before the beginning of a session that began late', () => {
    const late = new LogBuilder()
      .table('Tafel')
      .plan('s1', {}, agenda)
      .open('s1', '2021-12-02T16:30:00+01:00')
      .start(1);
    const text = (language: 'nl' | 'en') => renderMarkdown(minutesModel(late.entries, 's1', language), wholeMinutes);
    expect(text('nl')).toContain('donderdag 2 december 2021, vanaf 16.30 uur');
    expect(text('en')).toContain(', from 16:30');
    late.close({}, '2021-12-02T17:45:00+01:00');
    expect(text('nl')).toMatch(/2021, 16\.30 tot 17\.45 uur/);
  });

  it('becomes a concept at closing, is submitted, and is adopted on a day', () => {
    const log = openTable();
    log.close({ next: '2022-03-31T13:30:00+02:00' });
    const text = (): string => renderMarkdown(minutesModel(log.entries, 's1', 'nl'), wholeMinutes);
    expect(text()).toContain('**Status: concept.** Vast te stellen in de sessie van 31 maart 2022.');
    log.add('minutes.submitted', {}, { data: { session: 's1' } });
    expect(text()).toContain('**Status: ter vaststelling.** Vast te stellen in de sessie van');
    log.add('minutes.adopted', {}, { data: { session: 's1', on: '2022-03-31' } });
    const adopted = text();
    expect(adopted).toContain('**Status: vastgesteld.** Vastgesteld op 31 maart 2022.');
    expect(adopted).toContain(' · Openbaarheid: alleen deelnemers\n');
  });

  it('does not name a date that is not known', () => {
    const log = openTable();
    log.close();
    expect(renderMarkdown(minutesModel(log.entries, 's1', 'nl'), wholeMinutes)).toContain(
      'Vast te stellen in de volgende sessie.',
    );
  });
});

describe('a session without an agenda', () => {
  it('tells what happened without headings for items', () => {
    const log = new LogBuilder().table('Tafel').plan('s1').open('s1');
    addNote(log, 'n1', 'Zonder agenda gezegd.');
    log.close();
    const text = renderMarkdown(minutesModel(log.entries, 's1', 'nl'), wholeMinutes);
    expect(text).toContain('Deze sessie had geen agenda.\n\n- Zonder agenda gezegd.');
    expect(text.slice(text.indexOf('## Bijlage B'), text.indexOf('## Bijlage C'))).not.toContain('###');
  });

  it('says so when nothing happened either', () => {
    const log = new LogBuilder().table('Tafel').plan('s1').open('s1');
    log.close();
    const text = renderMarkdown(minutesModel(log.entries, 's1', 'nl'), wholeMinutes);
    for (const sentence of [
      'Er zijn geen deelnemers vastgelegd.',
      'De kaart is niet gewijzigd.',
      'Er is niets vastgelegd.',
      'Er zijn geen besluiten.',
      'Er zijn geen acties.',
      'Er zijn geen geparkeerde vragen.',
      'Er zijn geen leerpunten vastgelegd.',
      'Op de kaart staan geen deelgebieden.',
      'De kaart heeft geen open plekken.',
      'De kaart is leeg.',
    ]) {
      expect(text).toContain(sentence);
    }
  });

  it('keeps lines that belong to no item of an agenda', () => {
    const log = new LogBuilder().table('Tafel').plan('s1', {}, agenda).open('s1');
    addNote(log, 'n1', 'Voor het eerste agendapunt.');
    log.start(1);
    addNote(log, 'n2', 'Bij punt 1.');
    log.close();
    const minutes = minutesModel(log.entries, 's1', 'nl');
    expect(minutes.proceedings.map((part) => part.kind)).toEqual(['item', 'item', 'outside']);
    expect(renderMarkdown(minutes, wholeMinutes)).toContain('### Buiten de agenda\n\n- Voor het eerste agendapunt.');
  });
});

describe('what is recorded between two sessions', () => {
  const log = openTable();
  log.add(
    'action.assigned',
    { 'action:a1': { alive: true, no: 'A1', text: 'Kaart maken.', owner: 'p1', due: '2022-01-14', status: 'open' } },
    { text: 'Actie 1.' },
  );
  log.close();
  log.add(
    'action.completed',
    { 'action:a1': { status: 'done', doneOn: '2022-01-10' } },
    { text: 'Actie 1 is klaar.', item: null, at: '2022-01-10T09:00:00+01:00' },
  );
  log.plan('s2', { title: 'Gebiedstafel 2', start: '2022-03-31T13:30:00+02:00', end: '2022-03-31T15:00:00+02:00' });
  log.open('s2', '2022-03-31T13:30:00+02:00');
  log.close({}, '2022-03-31T15:00:00+02:00');

  it('changes nothing in the minutes before it', () => {
    const minutes = minutesModel(log.entries, 's1', 'nl');
    expect(minutes.actions.map(({ no, status }) => [no, status])).toEqual([['A1', 'open']]);
  });

  it('is told by the minutes after it, with its day in the log', () => {
    const minutes = minutesModel(log.entries, 's2', 'nl');
    expect(minutes.actions.map(({ no, status, doneOn }) => [no, status, doneOn])).toEqual([
      ['A1', 'done', '2022-01-10'],
    ]);
    expect(minutes.summary.actionsDone).toBe(1);
    const text = renderMarkdown(minutes, wholeMinutes);
    expect(text).toContain('### Tussen de sessies\n\n- **Actie A1 klaar:** p1, op 10 januari 2022: Kaart maken.');
    expect(text).toContain('| 2022-01-10 09:00:00 | - | Actie 1 is klaar. |');
  });
});

describe('private things', () => {
  it('are nowhere: neither scores nor names nor the entries that hold them', () => {
    const log = openTable();
    log.add(
      'element.updated',
      { 'analysis:p1': { alive: true, influence: 5, ring: 'meebeslissen' } },
      { text: 'Score van p1: meebeslissen' },
    );
    log.add(
      'attendance.recorded',
      {
        'attendance:s1/p1': {
          alive: true,
          session: 's1',
          stakeholder: null,
          role: 'wethouder',
          status: 'present',
          mandate: 'with_mandate',
        },
        'person:s1/p1': { alive: true, name: 'Jansen-Voorbeeld' },
      },
      { text: 'De deelnemers zijn vastgelegd.' },
    );
    log.close();
    const text = JSON.stringify(minutesModel(log.entries, 's1', 'nl'));
    expect(text).not.toMatch(/Jansen|meebeslissen/);
    expect(text).toContain('wethouder');
  });
});

it('refuses to write minutes of a session that the table does not have', () => {
  expect(() => minutesModel(openTable().entries, 'nergens', 'nl')).toThrow(/no session nergens/);
});
