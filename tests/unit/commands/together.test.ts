import { describe, expect, it } from 'vitest';
import { mandateWarnings } from '../../../shared/checks/mandate-warnings';
import type { Command } from '../../../shared/commands/command';
import { asOneAct, partCommands } from '../../../shared/commands/part-commands';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { takeBack } from '../../../shared/commands/undo-entry';
import { unionOf } from '../../../shared/commands/union-command';
import { checkWorkflow } from '../../../shared/commands/workflow';
import { listAct } from '../../../shared/lists/list-act';
import { partsOf } from '../../../shared/log/act-entry';
import { isPartType } from '../../../shared/log/event-types';
import { logEntrySchema } from '../../../shared/log/log-entry';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { contentOf } from '../../../shared/model/content-of';
import type { Element } from '../../../shared/model/content-types';
import { placeNewElements } from '../../../shared/placement/place-new-elements';
import { spotlightOf } from '../../../shared/projection/spotlight-of';
import { contextAfter, follow, type Work } from '../../property/random-table';
import { seenContent } from '../../property/seen-content';
import { answerTo, having, inSession } from './acting-table';

const action = (text: string, owner: string): Command => ({
  type: 'assignAction',
  action: { text, owner, due: '2027-01-14' },
});
const threeActions = [action('Kaart maken', 'gouda'), action('Rekenen', 'zuid'), action('Brief sturen', 'prov')];
const listed = listAct(threeActions, 'acties.csv', 'nl');
const leads = (from: string): Command => ({ type: 'addRelation', relation: { kind: 'leads', from, to: 'wonen' } });

const linesOf = (work: Work, version: 'internal' | 'public' = 'internal') =>
  minutesModel(having(work, { type: 'closeSession' }).log, 's1', 'nl', { version }).proceedings.flatMap(
    ({ lines }) => lines,
  );

describe('several things that are done at once', () => {
  it('R-CMD-9 are one entry with one line, and ids and numbers of their own', () => {
    const work = having(inSession, ...listed);
    expect(work.log).toHaveLength(inSession.log.length + 1);
    const entry = work.log.at(-1)!;
    expect(logEntrySchema.safeParse(entry).success).toBe(true);
    expect(entry.text).toBe('Lijst "acties.csv" is overgenomen: 3 acties.');
    const actions = [...contentOf(work.document).actions.values()];
    expect(actions.map(({ no, text }) => `${no} ${text}`)).toEqual(['A1 Kaart maken', 'A2 Rekenen', 'A3 Brief sturen']);
    expect(partsOf(entry).map(({ event, writes }) => [event.type, writes[0]?.entity])).toEqual(
      actions.map(({ id }) => ['action.assigned', `action:${id}`]),
    );
  });

  it('R-CMD-9 are done as a whole or not at all, and the refusal is that of the part', () => {
    const answer = answerTo(inSession, {
      type: 'doTogether',
      commands: [...threeActions, action('Bellen', 'nergens')],
    });
    expect(answer).toEqual({ ok: false, refusal: { code: 'unknown_reference', field: 'owner', id: 'nergens' } });
    expect(!answer.ok && refusalSentence(answer.refusal, 'nl')).toBe(
      'De partij die het doet: "nergens" staat niet op de kaart. Voeg het eerst toe of kies iets anders.',
    );
  });

  it.each<[string, Command[]]>([
    ['what has to be an entry of its own', [leads('gouda'), { type: 'takeSnapshot', snapshot: 'nu' }]],
    ['an act within an act', [leads('gouda'), { type: 'doTogether', commands: [leads('zuid')] }]],
    ['an agenda beside something else', [leads('gouda'), { type: 'removeAgendaItem', session: 's1', no: 3 }]],
    ['nothing', []],
  ])('R-CMD-9 are never %s', (_what, commands) => {
    expect(answerTo(inSession, { type: 'doTogether', commands })).toMatchObject({ ok: false });
    if (commands.some(({ type }) => type === 'takeSnapshot')) expect(asOneAct(commands, 'x')).toBe(commands);
  });

  it('R-CMD-9 have events that may be part of an act', () => {
    const work = having(inSession, ...listed, leads('gouda'));
    for (const entry of work.log.slice(-2))
      for (const { event } of partsOf(entry)) expect(isPartType(event.type)).toBe(true);
    expect(partCommands).not.toContain('openSession');
  });

  it('R-CMD-9 ask for an open session when one of them does', () => {
    const propose: Command = { type: 'proposeDecision', decision: { decisionKind: 'agreement', text: 'X', about: [] } };
    const closed = contentOf(having(inSession, { type: 'closeSession' }).document);
    expect(checkWorkflow(closed, { type: 'doTogether', commands: [leads('gouda'), propose] })).toEqual({
      code: 'no_open_session',
    });
  });

  it('R-MAP-2 give every new element a place of its own', () => {
    const add = (name: string): Command => ({ type: 'addElement', element: { kind: 'task', name } });
    const placed = placeNewElements(
      contentOf(inSession.document),
      { type: 'doTogether', commands: [add('Water'), add('Energie')] },
      'r1:99',
    );
    const places = contentOf(having(inSession, placed).document).elements;
    const [water, energy] = [...places.values()].slice(-2).map(({ position }) => JSON.stringify(position));
    expect(water).toBeDefined();
    expect(water).not.toBe(energy);
  });

  it('R-MERGE-18 unite as many elements as there are, into the one with the smallest id', () => {
    const more = having(
      inSession,
      ...['x2', 'x3'].map((id): Command => ({ type: 'addElement', element: { id, kind: 'task', name: 'Wonen' } })),
    );
    const { elements } = contentOf(more.document);
    const all = ['x3', 'wonen', 'x2'].map((id) => elements.get(id)) as [Element, Element, Element];
    const united = having(more, ...unionOf(all, 'nl'));
    expect(united.log).toHaveLength(more.log.length + 1);
    expect(united.log.at(-1)?.text).toBe('De 3 onderdelen "Wonen" zijn samengevoegd.');
    expect([...contentOf(united.document).elements.keys()].filter((id) => /^x|wonen/.test(id))).toEqual(['wonen']);
    const back = takeBack(united.document, united.log, united.log.at(-1)!.dot, contextAfter(united));
    const undone = back.ok ? follow(united, back.value.entry) : united;
    expect(seenContent(contentOf(undone.document))).toEqual(seenContent(contentOf(more.document)));
  });
});

describe('an act on paper and in the hall', () => {
  it('R-CMD-9 tells what was agreed one by one, under its number', () => {
    expect(linesOf(having(inSession, ...listed)).map((line) => 'no' in line && [line.kind, line.no])).toEqual(
      ['A1', 'A2', 'A3'].map((no) => ['action', no]),
    );
  });

  it('R-CMD-9 tells what has no line of its own in the one line that was typed', () => {
    const text = 'Gouda en Zuidplas trekken Wonen.';
    const work = having(inSession, { type: 'doTogether', commands: [leads('gouda'), leads('zuid')], text });
    expect(linesOf(work)).toMatchObject([{ kind: 'text', text }]);
  });

  it('R-CMD-9 follows an item of the agenda that changed places and its name at once', () => {
    const text = 'De agenda is aangepast: "Slot" gewijzigd, in een andere volgorde.';
    const work = having(inSession, {
      type: 'doTogether',
      commands: [
        { type: 'orderAgenda', session: 's1', order: [1, 3, 2] },
        { type: 'updateAgendaItem', session: 's1', no: 2, set: { title: 'Slotwoord' } },
      ],
      text,
    });
    expect(linesOf(work)).toMatchObject([
      { kind: 'text', text },
      { kind: 'item_changed', no: '2', title: { was: 'Slot', is: 'Slotwoord' } },
    ]);
  });

  it('R-CMD-9 leaves out of the public version what is not public, and no more', () => {
    const closed: Command = { type: 'updateElement', id: 'zuid', set: { openness: 'confidential' } };
    const text = 'Gouda en Zuidplas trekken Wonen.';
    const work = having(
      inSession,
      { type: 'doTogether', commands: [leads('gouda'), leads('zuid')], text },
      ...listed,
      closed,
    );
    const lines = linesOf(work, 'public');
    expect(JSON.stringify(lines)).not.toContain('Zuidplas');
    expect(lines).toMatchObject([
      { kind: 'text', text: 'Gouda trekt Wonen.' },
      { kind: 'action', no: 'A1' },
      { kind: 'action', no: 'A3' },
    ]);
  });

  it('R-VERSION-5 tells an act with something of a later version by its line', () => {
    const work = having(inSession, ...listed);
    const entry = work.log.at(-1)!;
    const [first] = entry.event.data['events'] as { type: string }[];
    const later = {
      ...entry,
      event: { ...entry.event, data: { events: [first!, { ...first!, type: 'later.done' }] } },
    };
    const lines = linesOf({ ...work, log: [...work.log.slice(0, -1), later] });
    expect(lines[0]).toMatchObject({ kind: 'text', text: entry.text });
  });

  it('R-DEC-4 keeps the mandates that a decision was taken with', () => {
    const work = having(
      inSession,
      {
        type: 'recordAttendance',
        attendance: [{ stakeholder: 'prov', status: 'present', mandate: 'without_mandate' }],
      },
      { type: 'recordNote', text: 'Natuur eerst' },
      {
        type: 'proposeDecision',
        decision: { id: 'd', no: '2026-01', decisionKind: 'agreement', text: 'Natuur eerst.', about: ['natuur'] },
      },
    );
    const [note] = contentOf(work.document).notes.keys();
    const agreed = having(work, {
      type: 'doTogether',
      commands: [
        { type: 'takeDecision', id: 'd', legitimacySteps: [], legitimacyNotNeededBecause: 'intern' },
        { type: 'removeNote', id: note! },
      ],
      text: 'Akkoord.',
    });
    expect(mandateWarnings(agreed.log).get('2026-01')).toEqual([{ stakeholder: 'prov', mandate: 'without_mandate' }]);
  });

  it('R-HALL-1 puts what was done at once in the light together', () => {
    const work = having(inSession, { type: 'doTogether', commands: [leads('gouda'), leads('zuid')], text: 'x' });
    const spotlight = spotlightOf(contentOf(work.document), work.log, 'nl');
    expect(spotlight?.caption).toBe('Gouda trekt Wonen (en nog 1)');
    expect(spotlight?.elements).toEqual(['gouda', 'wonen', 'zuid']);
    expect(spotlight?.relations).toHaveLength(2);
  });
});
