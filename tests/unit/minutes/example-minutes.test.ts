import { describe, expect, it } from 'vitest';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { exampleLog } from './example-log';
import { wholeMinutes } from './whole-minutes';

describe('minutes of the first example session', () => {
  const minutes = minutesModel(exampleLog(), 'ses-1', 'nl');

  it('say when, where and for whom, and who adopts them', () => {
    expect(minutes.header).toEqual({
      session: 'Gebiedstafel 1',
      reference: 'GT-2021-01',
      status: 'concept',
      opened: true,
      adoptionSession: '2022-03-31T13:30:00+02:00',
      adoptedOn: null,
      edition: 1,
      replaces: null,
      changes: [],
      area: 'Gebied Rivierenveen (fictief)',
      start: '2021-12-02T13:30:00+01:00',
      end: '2021-12-02T16:00:00+01:00',
      plannedStart: '2021-12-02T13:30:00+01:00',
      timeZone: 'Europe/Amsterdam',
      place: 'Provinciehuis (illustratief)',
      openness: 'participants',
    });
  });

  it('count what the golden minutes count', () => {
    expect(minutes.participants).toHaveLength(15);
    expect(minutes.summary).toMatchObject({
      elements: 45,
      relations: 79,
      elementsAdded: 5,
      relationsAdded: 28,
      relationsRemoved: 0,
      relationsChanged: 1,
      decisionsTaken: 5,
      proposalsDeferred: 1,
      actionsOpen: 6,
      questionsParked: 4,
    });
    expect(minutes.decisions.ofThisSession.map(({ no, status, legitimacy }) => [no, status, legitimacy])).toEqual([
      ['2021-01', 'agreed_at_table', 'not_needed'],
      ['2021-02', 'agreed_at_table', 'planned'],
      ['2021-03', 'agreed_at_table', 'missing'],
      ['2021-04', 'agreed_at_table', 'planned'],
      ['2021-05', 'agreed_at_table', 'planned'],
      ['2021-06', 'deferred', 'not_applicable'],
    ]);
    expect(minutes.decisions.earlier).toEqual([]);
    expect(minutes.actions.map(({ no }) => no)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
    expect(minutes.questions.parked.map(({ no }) => no)).toEqual(['V1', 'V2', 'V3', 'V4']);
    expect(minutes.learnings.recorded.map(({ no, kind }) => [no, kind])).toEqual([
      ['L1', 'assumption'],
      ['L2', 'bump'],
      ['L3', 'lesson'],
    ]);
    expect(minutes.log).toHaveLength(73);
  });

  it('lead every line of the proceedings back to an entry of this session', () => {
    const dots = new Map(exampleLog().map((entry) => [entry.dot, entry.session]));
    const lines = minutes.proceedings.flatMap((part) => part.lines);
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.map((line) => dots.get(line.entry))).toEqual(lines.map(() => 'ses-1'));
  });

  it('tell the state of the map as the checks do', () => {
    expect(minutes.map.space).toEqual([
      { zone: 'Stadsrand', available: 300, gross: 310, net: 310, balance: -10, over: true },
      { zone: 'Veenweide', available: 800, gross: 970, net: 720, balance: 80, over: false },
      { zone: 'Zandrug', available: 500, gross: 210, net: 210, balance: 290, over: false },
    ]);
    expect(minutes.map.layers.map(({ layer, tasks, powers, means }) => [layer, tasks, powers, means])).toEqual([
      ['national', 0, 1, 65],
      ['province', 1, 1, 12],
      ['municipality', 1, 1, 6],
      ['water_board', 1, 1, 0],
    ]);
    expect(minutes.map.gaps.tasksWithoutLead).toEqual(['Energie', 'Economie', 'Inwoners, raden en staten betrekken']);
    expect(minutes.map.gaps.goalsWithoutContribution).toEqual(['Ruimtelijke samenhang']);
    expect(minutes.map.gaps.decisionsMissingLegitimacy).toEqual(['2021-03']);
    expect(minutes.map.gaps.findings.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
      ['blocked_by_earmarks', 3],
      ['arrangement_incomplete', 2],
    ]);
    expect(renderMarkdown(minutes, wholeMinutes)).toContain(
      'In Integraal samenwerkingsarrangement doen nog niet mee: de gemeenten en het waterschap.',
    );
    expect(renderMarkdown(minutesModel(exampleLog(), 'ses-1', 'en'), wholeMinutes)).toContain(
      'Not yet taking part in Integraal samenwerkingsarrangement: the municipalities and the water board.',
    );
    expect(minutes.next.proposals).toHaveLength(13);
  });

  it('put the whole map into words: every element once, every relation once', () => {
    const { rows } = minutes.map.words;
    expect(rows).toHaveLength(45);
    expect(rows.flatMap((row) => row.relations)).toHaveLength(79);
    expect(rows.find((row) => row.name === 'Wonen')?.relations).toContain(
      'conflicteert met Economie (ruimte, Stadsrand)',
    );
  });

  it('are not changed by what a later session does', () => {
    const close = exampleLog().findIndex((entry) => entry.event.type === 'session.closed');
    expect(minutesModel(exampleLog().slice(0, close + 1), 'ses-1', 'nl')).toEqual(minutes);
  });
});

describe('minutes of the second example session', () => {
  const minutes = minutesModel(exampleLog(), 'ses-2', 'nl');

  it('list what was left open first, then what was settled, then what is new', () => {
    expect(minutes.actions.map(({ no, status, overdue, doneOn }) => [no, status, overdue, doneOn])).toEqual([
      ['A4', 'open', true, null],
      ['A1', 'done', false, '2022-01-13'],
      ['A2', 'done', false, '2022-02-03'],
      ['A3', 'done', false, '2021-12-09'],
      ['A5', 'done', false, '2022-01-28'],
      ['A6', 'done', false, '2022-02-28'],
    ]);
  });

  it('bring back decisions that councils have dealt with, and leave out what is finished', () => {
    expect(minutes.decisions.ofThisSession).toEqual([]);
    expect(minutes.decisions.earlier.map(({ no }) => no)).toEqual([
      '2021-02',
      '2021-03',
      '2021-04',
      '2021-05',
      '2021-06',
    ]);
    expect(minutes.decisions.earlier[1]).toMatchObject({
      legitimacy: 'planned',
      steps: [
        { body: 'Provinciale Staten', kind: 'decide', status: 'done', on: '2022-02-09', result: 'adopted' },
        { body: 'Gemeenteraden', kind: 'decide', status: 'planned', due: '2022-04-20', result: null },
      ],
    });
  });

  it('give the answers to parked questions and the outcome of assumptions', () => {
    expect(minutes.questions.parked.map(({ no }) => no)).toEqual(['V2', 'V4']);
    expect(minutes.questions.settled.map(({ no, answer }) => [no, answer])).toEqual([
      ['V1', 'Het Rijk geeft vier doelen mee: wonen, natuur, energie en klimaat.'],
      ['V3', 'Wonen bouwt hoger en vraagt 10 hectare minder.'],
    ]);
    expect(minutes.learnings.tested.map(({ no, status }) => [no, status])).toEqual([['L1', 'confirmed']]);
    expect(minutes.learnings.recorded).toEqual([]);
  });

  it('count what changed since the session before', () => {
    expect(minutes.summary).toMatchObject({
      sincePrevious: true,
      relations: 81,
      relationsAdded: 2,
      relationsChanged: 1,
      elementsAdded: 0,
      decisionsTaken: 0,
      actionsDone: 5,
      questionsAnswered: 2,
      actionsOpen: 1,
    });
    expect(minutes.map.space.every((zone) => !zone.over)).toBe(true);
    expect(minutes.next).toMatchObject({ start: null });
    expect(minutes.next.proposals).toHaveLength(8);
  });

  it('carry the number of the session at this table in their reference, in any year', () => {
    expect(minutes.header.reference).toBe('GT-2022-02');
  });
});
