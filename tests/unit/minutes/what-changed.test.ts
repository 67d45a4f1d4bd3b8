import { describe, expect, it } from 'vitest';
import type { ProceedingsLine } from '../../../shared/minutes/minutes';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { dotOf } from '../../../shared/register/register';
import type { JsonObject } from '../../../shared/values/json';
import { LogBuilder } from './log-builder';
import { wholeMinutes } from './whole-minutes';

function log() {
  const builder = new LogBuilder().table('Voorbeeld').plan('s');
  builder.add('element.added', { 'element:g': { alive: true, kind: 'stakeholder', name: 'Gouda' } });
  builder.open('s');
  builder.add('action.assigned', {
    'action:a': {
      alive: true,
      no: 'A1',
      text: 'Plannen maken.',
      owner: 'g',
      due: '2022-01-14',
      status: 'open',
      session: 's',
    },
  });
  builder.add('learning.recorded', {
    'learning:l': {
      alive: true,
      no: 'L1',
      text: 'Het peil blijft gelijk.',
      learningKind: 'assumption',
      status: 'untested',
      session: 's',
    },
  });
  builder.add('action.updated', { 'action:a': { due: '2022-02-01' } }, { text: 'A1 voor 1 februari.' });
  builder.add('action.updated', { 'action:a': { due: '2022-03-01' } }, { text: 'A1 voor 1 maart.' });
  builder.add(
    'learning.tested',
    { 'learning:l': { status: 'refuted' } },
    { text: 'L1 klopt niet.', data: { id: 'l', result: 'refuted' } },
  );
  builder.close();
  return builder.entries;
}

it('R-MINUTES-7 a line about an action or learning says what it is about, and the day that was agreed then', () => {
  const text = renderMarkdown(minutesModel(log(), 's', 'nl'), wholeMinutes);
  expect(text).toContain('- **Actie A1:** Gouda, voor 14 januari 2022: Plannen maken.');
  expect(text).toContain('- **Actie A1 gewijzigd:** Gouda, voor 1 februari 2022: Plannen maken.');
  expect(text).toContain('- **Actie A1 gewijzigd:** Gouda, voor 1 maart 2022: Plannen maken.');
  expect(text).toContain('- **L1 klopt niet:** Het peil blijft gelijk.');
  const english = renderMarkdown(minutesModel(log(), 's', 'en'), wholeMinutes);
  expect(english).toContain('- **Action A1 changed:** Gouda, before 1 February 2022: Plannen maken.');
  expect(english).toContain('- **L1 refuted:** Het peil blijft gelijk.');
});

/** A table with two parties, in session. */
function inSession(gouda: JsonObject = {}): LogBuilder {
  const builder = new LogBuilder().table('Voorbeeld').plan('s');
  builder.add('element.added', { 'element:g': { alive: true, kind: 'stakeholder', name: 'Gouda', ...gouda } });
  builder.add('element.added', { 'element:v': { alive: true, kind: 'stakeholder', name: 'VNG' } });
  return builder.open('s');
}

function assign(builder: LogBuilder, fields: JsonObject = {}): void {
  const action = { no: 'A1', text: 'Plannen maken.', owner: 'g', due: '2022-01-14', status: 'open', ...fields };
  builder.add('action.assigned', { 'action:a': { alive: true, ...action, session: 's' } });
}

function propose(builder: LogBuilder, item: number | null = null): void {
  const proposal = { no: '2021-01', decisionKind: 'agreement', text: 'Wachten.', about: [], status: 'proposed' };
  const writes = { 'decision:d': { alive: true, ...proposal, session: 's' } };
  builder.add('decision.proposed', writes, { item });
}

function linesOf(builder: LogBuilder): readonly ProceedingsLine[] {
  return minutesModel(builder.entries, 's', 'nl').proceedings.flatMap((part) => part.lines);
}

describe('R-MINUTES-8 what was agreed at one moment', () => {
  it('names the party of then, also after the action went to another and was worded anew', () => {
    const builder = inSession();
    assign(builder);
    builder.add('action.updated', { 'action:a': { text: 'Andere plannen maken.' } });
    builder.add('action.updated', { 'action:a': { owner: 'v', due: '2022-02-01' } });
    builder.close();
    const text = renderMarkdown(minutesModel(builder.entries, 's', 'nl'), wholeMinutes);
    expect(text).toContain('- **Actie A1:** Gouda, voor 14 januari 2022: Plannen maken.');
    expect(text).toContain('- **Actie A1 gewijzigd:** Gouda, voor 14 januari 2022: Andere plannen maken.');
    expect(text).toContain('- **Actie A1 gewijzigd:** VNG, voor 1 februari 2022: Andere plannen maken.');
  });

  it('keeps the name of a party that was removed since', () => {
    const builder = inSession();
    assign(builder);
    builder.add('action.updated', { 'action:a': { owner: 'v' } });
    builder.add('element.removed', { 'element:g': { alive: false } }, { text: 'Gouda is verwijderd.' });
    expect(linesOf(builder)[0]).toMatchObject({ kind: 'action', owner: 'Gouda' });
  });

  it('is what this laptop said, whatever another one wrote at the same time', () => {
    const builder = inSession();
    assign(builder);
    const assigned = builder.entries.at(-1);
    const write = assigned?.writes.find(({ field }) => field === 'due');
    if (assigned === undefined || write === undefined) throw new Error('nothing was assigned');
    const was = [{ dot: assigned.dot, value: write.value }];
    builder.entries.push({
      ...assigned,
      dot: dotOf('zz', 900),
      event: { type: 'action.updated', data: {} },
      writes: [{ ...write, value: '2022-05-01', was }],
    });
    builder.add('action.updated', { 'action:a': { due: '2022-03-01' } });
    const days = linesOf(builder).map((line) => ('due' in line ? line.due : null));
    expect(days).toEqual(['2022-01-14', '2022-05-01', '2022-03-01']);
  });

  it('has a reservation in the line of the moment at which it was made', () => {
    const builder = inSession();
    propose(builder);
    const reservation = { alive: true, decision: 'd' };
    builder.add('decision.taken', {
      'decision:d': { status: 'agreed_at_table', takenAt: '2021-12-02T14:00:00+01:00' },
      'reservation:r1': { ...reservation, stakeholder: 'g', text: 'Eerst de raad.', order: 0 },
    });
    builder.add(
      'decision.updated',
      { 'reservation:r2': { ...reservation, stakeholder: 'v', text: 'Eerst de leden.', order: 1 } },
      { text: 'Voorbehoud bij 2021-01. VNG: Eerst de leden.' },
    );
    expect(linesOf(builder)).toMatchObject([
      { kind: 'decision', reservations: [{ party: 'Gouda', text: 'Eerst de raad.' }] },
      { kind: 'text', text: 'Voorbehoud bij 2021-01. VNG: Eerst de leden.' },
    ]);
  });

  it('is the last wording of a proposal at each agenda item, until the table did something with it', () => {
    const builder = inSession();
    propose(builder, 1);
    builder.add('decision.updated', { 'decision:d': { text: 'Even wachten.' } }, { item: 1 });
    builder.add('decision.updated', { 'decision:d': { text: 'Lang wachten.' } }, { item: 2 });
    const worded = linesOf(builder).map((line) => [line.kind, 'text' in line ? line.text : '']);
    expect(worded).toEqual([
      ['proposal', 'Even wachten.'],
      ['proposal', 'Lang wachten.'],
    ]);
    builder.add('decision.deferred', { 'decision:d': { status: 'deferred', until: 'maart' } }, { item: 2 });
    builder.add('decision.updated', { 'decision:d': { text: 'Niet wachten.', until: 'mei' } }, { item: 2 });
    expect(linesOf(builder)).toMatchObject([
      { kind: 'deferred', text: 'Lang wachten.', until: 'maart' },
      { kind: 'proposal', text: 'Niet wachten.' },
    ]);
  });

  it('goes by the number at the end, so that it can be looked up', () => {
    const builder = inSession();
    assign(builder);
    const twin = { no: 'A1', text: 'Iets anders.', owner: 'v', due: null, status: 'open', session: 's' };
    builder.add('action.assigned', { 'action:b': { alive: true, ...twin } });
    const [told] = linesOf(builder);
    const [listed] = minutesModel(builder.entries, 's', 'nl').actions;
    expect(told).toMatchObject({ no: listed?.no, text: 'Plannen maken.' });
    expect(listed?.no).not.toBe('A1');
  });

  it('is not in the public version when it was not public then', () => {
    const builder = inSession({ name: 'Bureau Schaduw', openness: 'confidential' });
    assign(builder);
    builder.add(
      'action.updated',
      { 'action:a': { text: 'Overleg met Bureau Schaduw.' } },
      { text: 'A1 is gewijzigd.' },
    );
    builder.add('action.updated', { 'action:a': { owner: 'v' } }, { text: 'A1 is gewijzigd.' });
    builder.add('action.updated', { 'action:a': { text: 'Overleg.' } }, { text: 'A1 is gewijzigd.' });
    const internal = minutesModel(builder.entries, 's', 'nl');
    const told = minutesModel(builder.entries, 's', 'nl', { version: 'public' });
    expect(renderMarkdown(internal, wholeMinutes)).toContain('Overleg met Bureau Schaduw.');
    expect(renderMarkdown(told, wholeMinutes)).not.toContain('Schaduw');
    expect(told.proceedings.flatMap((part) => part.lines)).toMatchObject([{ owner: 'VNG', text: 'Overleg.' }]);
    expect(told.leftOut?.lines).toBe(3);
  });
});
