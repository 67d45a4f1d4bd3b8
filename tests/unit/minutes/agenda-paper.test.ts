import { describe, expect, it } from 'vitest';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { exampleLog } from './example-log';
import { LogBuilder } from './log-builder';

/** A table with one meeting behind it and one planned. */
function planned() {
  const log = new LogBuilder().table('Tafel');
  log.add('element.added', {
    'element:p': {
      alive: true,
      kind: 'stakeholder',
      name: 'Provincie',
      stakeholderKind: 'province',
      layer: 'province',
    },
  });
  log.plan('s1', { title: 'Tafel 1' }, [{ no: 1, title: 'Alles', phase: 'decide', minutes: 5 }]);
  log.open('s1').start(1);
  const decision = { alive: true, decisionKind: 'agreement', about: [], session: 's1' };
  log.add('decision.deferred', {
    'decision:d': { ...decision, no: '2021-01', text: 'Later.', status: 'deferred', until: 'Antwoord.' },
    'decision:e': { ...decision, no: '2021-02', text: 'Vervallen.', status: 'rejected' },
  });
  log.add('action.assigned', {
    'action:a': { alive: true, no: 'A1', text: 'Bellen.', owner: 'p', due: null, status: 'open', session: 's1' },
    'action:b': { alive: true, no: 'A2', text: 'Gedaan.', owner: 'p', due: null, status: 'done', session: 's1' },
  });
  log.add('question.parked', { 'question:v': { alive: true, no: 'V1', text: 'Wie betaalt?', status: 'parked' } });
  log.close();
  log.add(
    'action.assigned',
    {
      'action:t': { alive: true, no: 'A3', text: 'Tussentijds.', owner: 'p', due: null, status: 'open' },
    },
    { session: 's1', item: null },
  );
  log.plan('s2', { title: 'Tafel 2' }, [
    { no: 1, title: 'Opening', phase: 'opening', minutes: 10 },
    { no: 2, title: 'Ruimte', phase: 'weigh', minutes: 35, purpose: 'Wegen wat waar kan', introducedBy: 'Provincie' },
  ]);
  return log;
}

describe('the agenda that goes round beforehand (R-MINUTES-5)', () => {
  const paper = renderMarkdown(minutesModel(planned().entries, 's2', 'nl'), { part: 'agenda' });

  it('gives each item its time, purpose, phase and who introduces it', () => {
    const start = /(\d\d\.\d\d) – (\d\d\.\d\d) \| Opening/.exec(paper);
    expect(start).not.toBeNull();
    expect(paper).toContain(`| 2 | ${start?.[2]} – `);
    expect(paper).toContain('| Ruimte Doel: Wegen wat waar kan | oordeelsvorming | Provincie |');
    expect(paper).toMatch(/^# Agenda Tafel 2\n/);
    expect(paper).not.toMatch(/Status:|Stand van de kaart|Samenvatting/);
  });

  it('then what earlier sessions left open: actions, decisions that come back, questions', () => {
    const headings = [...paper.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(headings).toEqual(['Agenda', 'Openstaande acties', 'Besluiten die terugkomen', 'Geparkeerde vragen']);
    expect(paper).toContain('Bellen.');
    expect(paper).toContain('Tussentijds.');
    expect(paper).toContain('Later.');
    expect(paper).toContain('Wie betaalt?');
    expect(paper).not.toMatch(/Gedaan\.|Vervallen\./);
  });

  it('says the same when it is saved during the session or after it, whatever was agreed and settled there', () => {
    const log = planned().open('s2', '2021-12-09T13:30:00+01:00').start(1);
    log.add('action.completed', { 'action:a': { status: 'done', doneOn: '2021-12-09' } });
    log.add('question.answered', { 'question:v': { status: 'answered', answer: 'Het Rijk.' } });
    log.add('decision.taken', { 'decision:d': { status: 'agreed_at_table', takenAt: '2021-12-09T14:00:00+01:00' } });
    const fresh = { alive: true, session: 's2' };
    log.add('action.assigned', {
      'action:n': { ...fresh, no: 'A4', text: 'Van vandaag.', owner: 'p', due: null, status: 'open' },
    });
    log.add('question.parked', { 'question:w': { ...fresh, no: 'V2', text: 'Nieuwe vraag?', status: 'parked' } });
    const during = renderMarkdown(minutesModel(log.entries, 's2', 'nl'), { part: 'agenda' });
    const body = (text: string) => text.slice(text.indexOf('## Agenda'));
    expect(body(during)).toBe(body(paper));
    log.close({}, '2021-12-09T16:00:00+01:00');
    const after = renderMarkdown(minutesModel(log.entries, 's2', 'nl'), { part: 'agenda' });
    expect(body(after)).toBe(body(paper));
  });

  it('keeps the planned times when the session began at another moment', () => {
    const example = renderMarkdown(minutesModel(exampleLog(), 'ses-1', 'nl'), { part: 'agenda' });
    expect(example).toMatch(/\| 1 \| 13\.30 – 13\.\d\d \| Opening/);
    expect(renderMarkdown(minutesModel(exampleLog(), 'ses-1', 'en'), { part: 'agenda' })).toMatch(/^# Agenda of /);
  });
});
