import { beforeEach, describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { exportExchange } from '../../../shared/exchange/export-exchange';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { analysisOf, contentOf } from '../../../shared/model/content-of';
import { emptyDocument } from '../../../shared/register/document';
import { dotOf } from '../../../shared/register/register';
import { comparable } from './comparable-content';
import { logOf } from './example-log';

const everything = { includeAnalysis: true, includeNames: true };

let log: LogEntry[];
let document = emptyDocument;
let session: string | null;
let seq: number;
beforeEach(() => {
  log = [];
  document = emptyDocument;
  session = null;
  seq = 0;
});

const minute = () => new Date(Date.UTC(2022, 2, 1, 9, log.length)).toISOString();
const context = () => ({
  dot: dotOf('app', log.length + 1),
  at: minute(),
  session,
  seq: session === null ? null : seq + 1,
  item: null,
  language: 'nl' as const,
});

function add(entry: LogEntry): LogEntry {
  log.push(entry);
  document = applyEntry(document, entry);
  if (session !== null) seq += 1;
  return entry;
}

function carryOut(command: Command): LogEntry {
  if (command.type === 'openSession') {
    session = command.id;
    seq = 0;
  }
  const applied = apply(document, command, context());
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
  return add(applied.value);
}

function takeBack(entry: LogEntry): LogEntry {
  const undone = undoEntry(document, log, entry.dot, context());
  if (!undone.ok) throw new Error(JSON.stringify(undone.refusal));
  return add(undone.value);
}

function expectSameAfterExchange() {
  const file = exportExchange(log, everything);
  const again = logOf(file);
  expect(comparable(contentOf(fold(again)))).toEqual(comparable(contentOf(document)));
  expect(exportExchange(again, everything)).toEqual(file);
  return file;
}

const agenda = [
  { no: 1, title: 'Opening', phase: 'opening', minutes: 5 },
  { no: 2, title: 'Besluiten', phase: 'decide', minutes: 20 },
] as const;
const planned = (id: string) => ({
  id,
  title: id,
  start: '2022-03-01T10:00:00+01:00',
  end: '2022-03-01T12:00:00+01:00',
  timeZone: 'Europe/Amsterdam',
});

function begin() {
  carryOut({ type: 'createTable', table: { id: 'at', name: 'Tafel', language: 'nl' } });
  const party = carryOut({
    type: 'addElement',
    element: { kind: 'stakeholder', name: 'Provincie', stakeholderKind: 'province', layer: 'province' },
  });
  const task = carryOut({
    type: 'addElement',
    element: { id: 't', kind: 'task', name: 'Wonen', position: { x: 10, y: 20 } },
  });
  carryOut({ type: 'planSession', session: planned('s1'), agenda });
  return { party: String((party.event.data['element'] as { id: string }).id), partyEntry: party, taskEntry: task };
}

describe('a log made in the app comes back from an exchange file with the same content', () => {
  it('when the map was prepared, changed, moved and partly removed before the first session', () => {
    const { party } = begin();
    carryOut({ type: 'updateElement', id: 't', set: { name: 'Woningbouw', estimatedCostMln: 12, note: 'eerst' } });
    carryOut({ type: 'updateElement', id: 't', set: { note: null } });
    carryOut({
      type: 'moveElements',
      positions: [
        { id: 't', position: { x: -5, y: 7 } },
        { id: party, position: { x: 0, y: 0 } },
      ],
    });
    const gone = carryOut({ type: 'addElement', element: { id: 'weg', kind: 'goal', name: 'Weg' } });
    takeBack(gone);
    carryOut({ type: 'addElement', element: { id: 'later-weg', kind: 'goal', name: 'Weg' } });
    carryOut({ type: 'removeElement', id: 'later-weg' });
    carryOut({ type: 'addRelation', relation: { kind: 'leads', from: party, to: 't' } });
    carryOut({ type: 'updateTable', set: { name: 'Tafel van het veen' } });
    const file = expectSameAfterExchange();
    expect(file.areaTable.name).toBe('Tafel van het veen');
    expect(file.initial.elements.map(({ name, position }) => ({ name, position }))).toEqual([
      { name: 'Provincie', position: { x: 0, y: 0 } },
      { name: 'Woningbouw', position: { x: -5, y: 7 } },
    ]);
    expect(file['language']).toBe('nl');
  });

  it('when actions, questions and notes were made before the first session', () => {
    const { party } = begin();
    carryOut({ type: 'assignAction', action: { text: 'Uitnodigen.', owner: party, due: '2022-02-01' } });
    const question = carryOut({ type: 'parkQuestion', question: { text: 'Wie komt er?' } });
    carryOut({
      type: 'answerQuestion',
      id: String((question.event.data['question'] as { id: string }).id),
      answer: 'Allen.',
    });
    const note = carryOut({ type: 'recordNote', text: 'Zaal is geboekt.' });
    takeBack(carryOut({ type: 'recordNote', text: 'Vergissing.' }));
    const file = expectSameAfterExchange();
    expect((file.initial['events'] as { text: string }[]).map(({ text }) => text)).toContain(note.text);
  });

  it('when a session was re-planned before it was opened, and another was planned while it ran', () => {
    begin();
    carryOut({ type: 'updateSession', id: 's1', set: { place: 'Dorpshuis' } });
    carryOut({ type: 'addAgendaItem', session: 's1', item: { no: 3, title: 'Sluiting', phase: 'close', minutes: 5 } });
    carryOut({ type: 'removeAgendaItem', session: 's1', no: 1 });
    carryOut({ type: 'openSession', id: 's1' });
    carryOut({ type: 'startAgendaItem', no: 2 });
    carryOut({ type: 'addAgendaItem', session: 's1', item: { no: 4, title: 'Rondvraag', phase: 'close', minutes: 5 } });
    carryOut({ type: 'planSession', session: planned('s2'), agenda });
    carryOut({ type: 'updateAgendaItem', session: 's2', no: 2, set: { minutes: 90 } });
    carryOut({ type: 'closeSession', next: '2022-04-01T10:00:00+02:00' });
    const file = expectSameAfterExchange();
    expect(file.sessions.map(({ id, agenda: items }) => [id, items.map(({ no }) => no)])).toEqual([
      ['s1', [2, 3]],
      ['s2', [1, 2]],
    ]);
    expect(file.sessions[0]?.['place']).toBe('Dorpshuis');
    expect(file.sessions[1]?.agenda[1]?.['minutes']).toBe(90);
  });

  it('when the agenda was put in another order and views were kept, before and during the session', () => {
    begin();
    carryOut({ type: 'orderAgenda', session: 's1', order: [2, 1] });
    carryOut({ type: 'keepAgendaView', session: 's1', no: 1, view: { main: 'list' } });
    carryOut({ type: 'addAgendaItem', session: 's1', item: { no: 3, title: 'Sluiting', phase: 'close', minutes: 5 } });
    carryOut({ type: 'addAgendaItem', session: 's1', item: { no: 4, title: 'Rondvraag', phase: 'close', minutes: 5 } });
    carryOut({ type: 'openSession', id: 's1' });
    carryOut({ type: 'startAgendaItem', no: 1 });
    carryOut({ type: 'orderAgenda', session: 's1', order: [1, 2, 4, 3] });
    carryOut({ type: 'keepAgendaView', session: 's1', no: 2, view: { map: { camera: { x: 1, y: 2, zoom: 1.5 } } } });
    carryOut({ type: 'keepAgendaView', session: 's1', no: 1, view: null });
    const file = expectSameAfterExchange();
    expect(file.sessions[0]?.agenda.map(({ title }) => title)).toEqual([
      'Besluiten',
      'Opening',
      'Sluiting',
      'Rondvraag',
    ]);
    expect(file.sessions[0]?.events.map(({ type }) => type)).toEqual([
      'session.opened',
      'agenda.item_started',
      'agenda.reordered',
      'agenda.view_kept',
      'agenda.view_kept',
    ]);
  });

  it('when views were kept under a name, renamed, changed and removed, before and during the session', () => {
    begin();
    const view = { focus: null, later: [1, 2] };
    carryOut({ type: 'keepView', view: { id: 'v1', name: 'Water', view } });
    carryOut({ type: 'updateView', id: 'v1', set: { name: 'Water en bodem' } });
    carryOut({ type: 'keepView', view: { id: 'v2', name: 'Weg', view } });
    carryOut({ type: 'removeView', id: 'v2' });
    carryOut({ type: 'keepAgendaView', session: 's1', no: 2, view: { named: 'v1' } });
    carryOut({ type: 'openSession', id: 's1' });
    carryOut({ type: 'updateView', id: 'v1', set: { view: { ...view, focus: 'anders' } } });
    const kept = carryOut({ type: 'keepView', view: { name: 'Wonen', view } });
    takeBack(kept);
    carryOut({ type: 'keepView', view: { id: 'v3', name: 'Stikstof', view } });
    expectSameAfterExchange();
    expect([...contentOf(document).views.values()].map(({ name }) => name)).toEqual(['Water en bodem', 'Stikstof']);
  });

  it('when things were taken back, put back and removed in the session', () => {
    const { party } = begin();
    carryOut({ type: 'openSession', id: 's1' });
    const claim = carryOut({ type: 'addRelation', relation: { kind: 'leads', from: party, to: 't' } });
    const undone = takeBack(claim);
    takeBack(undone);
    takeBack(carryOut({ type: 'updateElement', id: 't', set: { name: 'Anders' } }));
    carryOut({ type: 'recordNote', text: 'Blijft.' });
    const note = carryOut({ type: 'recordNote', text: 'Gaat weg.' });
    const key = note.writes[0]?.entity ?? '';
    carryOut({ type: 'removeNote', id: key.slice(key.indexOf(':') + 1) });
    const file = expectSameAfterExchange();
    expect(file.sessions[0]?.events.filter(({ type }) => type === 'entry.undone').map(({ data }) => data)).toEqual([
      { session: 's1', seq: 2 },
      { session: 's1', seq: 3 },
      { session: 's1', seq: 5 },
    ]);
    expect(file.sessions[0]?.events.at(-1)?.data).toEqual({ session: 's1', seq: 8 });
  });

  it('when decisions were taken with reservations and steps, and followed after the session', () => {
    const { party } = begin();
    carryOut({ type: 'openSession', id: 's1' });
    carryOut({
      type: 'recordAttendance',
      attendance: [
        {
          stakeholder: party,
          role: 'gedeputeerde',
          status: 'present',
          mandate: 'with_mandate',
          name: 'Jannie Voorbeeld',
        },
      ],
    });
    const proposal = carryOut({
      type: 'proposeDecision',
      decision: { decisionKind: 'agreement', text: 'De tafel bouwt.', about: ['t'] },
    });
    const id = String((proposal.event.data['decision'] as { id: string }).id);
    carryOut({
      type: 'takeDecision',
      id,
      legitimacySteps: [{ body: party, kind: 'decide', status: 'planned', due: '2022-05-01' }],
      reservations: [{ stakeholder: party, text: 'Mits er geld is.' }],
    });
    carryOut({ type: 'assignAction', action: { text: 'Bouwen.', owner: party, due: null, from: id } });
    carryOut({ type: 'recordLearning', learning: { learningKind: 'lesson' }, text: 'Les: begin klein.' });
    carryOut({ type: 'closeSession' });
    carryOut({
      type: 'recordLegitimacy',
      decision: id,
      body: party,
      status: 'done',
      on: '2022-05-01',
      result: 'adopted',
    });
    carryOut({ type: 'ratifyDecision', id });
    const file = expectSameAfterExchange();
    expect(file.sessions[0]?.events.map(({ seq: position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(JSON.stringify(file)).toContain('Jannie Voorbeeld');
    expect(JSON.stringify(exportExchange(log, { ...everything, includeNames: false }))).not.toContain('Jannie');
  });

  it('when members of the process team share a title, with their names apart, and a function was taken away', () => {
    const { party } = begin();
    carryOut({ type: 'openSession', id: 's1' });
    const seat = { stakeholder: null, role: 'adviseur', status: 'present', mandate: 'not_applicable' } as const;
    carryOut({
      type: 'recordAttendance',
      attendance: [
        { ...seat, function: 'secretary', name: 'Jannie Voorbeeld' },
        { ...seat, name: 'Piet Voorbeeld' },
        { ...seat, stakeholder: party, function: 'chair', name: 'Anna Voorbeeld' },
        { ...seat, name: 'Kees Voorbeeld' },
      ],
    });
    carryOut({ type: 'recordAttendance', attendance: [{ ...seat, stakeholder: party, function: null }] });
    const file = expectSameAfterExchange();
    const [first] = file.sessions[0]?.events.filter(({ type }) => type === 'attendance.recorded') ?? [];
    expect(((first?.data['attendance'] ?? []) as { name: string }[]).map(({ name }) => name.split(' ')[0])).toEqual([
      'Jannie',
      'Piet',
      'Anna',
      'Kees',
    ]);
    expect([...contentOf(document).attendance.values()].map((one) => one.function ?? null)).toEqual([
      'secretary',
      null,
      null,
      null,
    ]);
  });

  it('when the minutes of a session were submitted and adopted in the next', () => {
    begin();
    carryOut({ type: 'openSession', id: 's1' });
    carryOut({ type: 'closeSession' });
    carryOut({ type: 'submitMinutes', session: 's1' });
    carryOut({ type: 'planSession', session: planned('s2'), agenda });
    carryOut({ type: 'openSession', id: 's2' });
    carryOut({ type: 'adoptMinutes', session: 's1', on: '2022-03-15' });
    const file = expectSameAfterExchange();
    expect(file.sessions[1]?.events.map(({ type, data }) => [type, data])).toContainEqual([
      'minutes.adopted',
      { session: 's1', on: '2022-03-15' },
    ]);
  });

  it('with scores only where they are asked for, also those given during a session', () => {
    const { party } = begin();
    carryOut({ type: 'scoreStakeholder', stakeholder: party, set: { influence: 2, ring: 'meedenken' } });
    carryOut({ type: 'openSession', id: 's1' });
    carryOut({ type: 'scoreStakeholder', stakeholder: party, set: { influence: 4 } });
    const file = expectSameAfterExchange();
    expect(file.initial.elements[0]?.['analysis']).toEqual({ influence: 4, ring: 'meedenken' });
    expect(file.sessions[0]?.events).toHaveLength(1);
    expect(analysisOf(fold(logOf(file)), party)).toMatchObject({ influence: 4, ring: 'meedenken' });
    const open = JSON.stringify(exportExchange(log, { includeAnalysis: false, includeNames: false }));
    for (const word of ['analysis', 'influence', 'meedenken']) expect(open).not.toContain(word);
  });

  it('when a sentence made a party, a task and a relation at once', () => {
    begin();
    carryOut({ type: 'openSession', id: 's1' });
    carryOut({
      type: 'addRelation',
      newElements: [
        { id: 'g', kind: 'stakeholder', name: 'Grootstad', stakeholderKind: 'municipality', layer: 'municipality' },
        { id: 'w', kind: 'task', name: 'Water' },
      ],
      relation: { kind: 'leads', from: 'g', to: 'w' },
    });
    expectSameAfterExchange();
  });
});
