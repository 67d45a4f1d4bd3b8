import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { undoEntry } from '../../../shared/commands/undo-entry';
import { nextPosition, openingPosition } from '../../../shared/log/position';
import { analysisOf, contentOf } from '../../../shared/model/content-of';
import { unsettledOf } from '../../../shared/model/settle-content';
import { isAlive } from '../../../shared/register/document';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

function answerTo(work: Work, command: Command) {
  const position = command.type === 'openSession' ? openingPosition(work.log, command.id) : {};
  return apply(work.document, command, { ...contextAfter(work), language: 'nl', ...position });
}

function having(work: Work, ...commands: Command[]): Work {
  return commands.reduce((before, command) => {
    const answer = answerTo(before, command);
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    return follow(before, answer.value);
  }, work);
}

function refusalOf(work: Work, command: Command) {
  const answer = answerTo(work, command);
  return answer.ok ? undefined : answer.refusal;
}

const party = { kind: 'stakeholder', stakeholderKind: 'council', layer: 'province' } as const;
const session = {
  id: 's',
  title: 'Eerste',
  start: '2026-11-24T09:00:00+01:00',
  end: '2026-11-24T12:00:00+01:00',
  timeZone: 'Europe/Amsterdam',
};
const meeting = having(
  noWork,
  { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
  { type: 'addElement', element: { ...party, id: 'ps', name: 'Provinciale Staten' } },
  { type: 'addElement', element: { ...party, id: 'gr', name: 'Gemeenteraad' } },
  { type: 'addElement', element: { id: 'w', kind: 'task', name: 'Wonen' } },
  { type: 'planSession', session, agenda: [{ no: 1, title: 'Opening', phase: 'opening', minutes: 5 }] },
  { type: 'openSession', id: 's' },
);
const propose = (id: string): Command => ({
  type: 'proposeDecision',
  decision: { id, decisionKind: 'agreement', text: 'Wij doen het samen.', about: ['w'] },
});
const take = (id: string): Command => ({
  type: 'takeDecision',
  id,
  legitimacySteps: [
    { body: 'ps', kind: 'decide', status: 'planned', due: '2027-01-14' },
    { body: 'ps', kind: 'consult', status: 'not_planned' },
  ],
  reservations: [{ stakeholder: 'gr', text: 'Mits het Rijk betaalt.' }],
});

const dotOf = ({ log }: Work) => log.at(-1)?.dot ?? 'r1:0';

describe('decisions', () => {
  it('R-DEC-1 are numbered by year, and a number is never used again', () => {
    const one = having(meeting, propose('a'));
    const undone = undoEntry(one.document, one.log, one.log.at(-1)?.dot ?? 'r1:0', contextAfter(one));
    if (!undone.ok) throw new Error(undone.refusal.code);
    const two = having(follow(one, undone.value), propose('b'));
    expect([...contentOf(two.document).decisions.values()].map(({ no }) => no)).toEqual(['2026-02']);
  });

  it('R-DEC-2 go from proposed or deferred to agreed, and only from there to ratified', () => {
    const proposed = having(meeting, propose('a'));
    expect(refusalOf(proposed, { type: 'ratifyDecision', id: 'a' })).toMatchObject({ code: 'wrong_status' });
    const deferred = having(proposed, { type: 'deferDecision', id: 'a', until: 'de volgende sessie' });
    const taken = having(deferred, take('a'));
    for (const type of ['rejectDecision', 'takeDecision', 'deferDecision', 'updateDecision'] as const) {
      const command = { ...take('a'), type, until: 'later', set: {} } as unknown as Command;
      expect(refusalOf(taken, command)).toMatchObject({ code: 'wrong_status', status: 'agreed_at_table' });
    }
    const ratified = having(taken, { type: 'ratifyDecision', id: 'a', on: '2027-01-14' });
    expect(contentOf(ratified.document).decisions.get('a')).toMatchObject({
      status: 'ratified',
      ratifiedOn: '2027-01-14',
    });
    expect(refusalOf(ratified, { type: 'withdrawDecision', id: 'a' })).toBeUndefined();
  });

  it('R-DEC-3 keep reservations word for word and the steps of bodies in their order', () => {
    const { reservations, steps } = contentOf(having(meeting, propose('a'), take('a')).document);
    expect([...reservations.values()]).toMatchObject([
      { decision: 'a', stakeholder: 'gr', text: 'Mits het Rijk betaalt.' },
    ]);
    expect([...steps.values()].map(({ kind, order }) => [kind, order])).toEqual([
      ['decide', 0],
      ['consult', 1],
    ]);
  });

  it('R-DEC-4 take news of a body into its step of that kind, else its first open step, and keep what it does not tell', () => {
    const taken = having(meeting, propose('a'), take('a'));
    const done = having(taken, {
      type: 'recordLegitimacy',
      decision: 'a',
      body: 'ps',
      status: 'done',
      result: 'adopted',
    });
    const steps = [...contentOf(done.document).steps.values()];
    expect(steps[0]).toMatchObject({ kind: 'decide', status: 'done', result: 'adopted', due: '2027-01-14' });
    const next = having(done, { type: 'recordLegitimacy', decision: 'a', body: 'ps', status: 'planned' });
    expect([...contentOf(next.document).steps.values()][1]).toMatchObject({ kind: 'consult', status: 'planned' });
    expect(refusalOf(next, { type: 'recordLegitimacy', decision: 'a', body: 'gr', status: 'planned' })).toEqual({
      code: 'missing_field',
      field: 'kind',
    });
    expect(contentOf(done.document).decisions.get('a')?.status).toBe('agreed_at_table');
  });
});

describe('actions', () => {
  it('R-ACT-1 have one owner, a party, and a date that exists or none', () => {
    const action = { text: 'Overzicht maken', owner: 'ps', due: '2027-01-14' };
    expect(refusalOf(meeting, { type: 'assignAction', action: { ...action, owner: 'w' } })).toMatchObject({
      field: 'owner',
    });
    expect(refusalOf(meeting, { type: 'assignAction', action: { ...action, due: '2027-02-30' } })).toMatchObject({
      field: 'due',
    });
    expect(refusalOf(meeting, { type: 'assignAction', action: { ...action, due: null } })).toBeUndefined();
    const assigned = having(meeting, { type: 'assignAction', action: { ...action, id: 'x' } });
    expect(refusalOf(assigned, { type: 'updateAction', id: 'x', set: { about: ['nergens'] } })).toMatchObject({
      field: 'about',
    });
    expect(refusalOf(assigned, { type: 'updateAction', id: 'x', set: { from: 'nergens' } })).toMatchObject({
      field: 'from',
    });
    expect(refusalOf(assigned, { type: 'updateAction', id: 'x', set: { session: 'anders' } })).toMatchObject({
      code: 'fixed_field',
    });
  });

  it('R-ACT-2 are completed or cancelled once', () => {
    const assigned = having(meeting, {
      type: 'assignAction',
      action: { id: 'x', text: 'Doen', owner: 'ps', due: null },
    });
    const done = having(assigned, { type: 'completeAction', id: 'x', on: '2026-12-01' });
    expect(refusalOf(done, { type: 'cancelAction', id: 'x' })).toMatchObject({ code: 'wrong_status', status: 'done' });
  });
});

describe('attendance', () => {
  it('R-SES-2 merges by party within a session, and starts empty in the next', () => {
    const record = (mandate: 'with_mandate' | 'without_mandate'): Command => ({
      type: 'recordAttendance',
      attendance: [{ stakeholder: 'ps', status: 'present', mandate }],
    });
    const twice = having(meeting, record('with_mandate'), record('without_mandate'));
    expect([...contentOf(twice.document).attendance.values()]).toMatchObject([
      { stakeholder: 'ps', mandate: 'without_mandate' },
    ]);
    const second = having(
      twice,
      { type: 'closeSession' },
      { type: 'planSession', session: { ...session, id: 's2' }, agenda: [] },
      { type: 'openSession', id: 's2' },
      record('with_mandate'),
    );
    expect([...contentOf(second.document).attendance.values()].map((one) => [one.session, one.mandate])).toEqual([
      ['s', 'without_mandate'],
      ['s2', 'with_mandate'],
    ]);
  });
});

describe('what is private', () => {
  it('R-PRIV-1 is kept apart: names and scores are in no view, no event and no line', () => {
    const secret = 'Jansen';
    const work = having(
      meeting,
      { type: 'scoreStakeholder', stakeholder: 'ps', set: { influence: 5, ring: secret } },
      {
        type: 'recordAttendance',
        attendance: [{ stakeholder: 'ps', status: 'present', mandate: 'with_mandate', name: secret }],
      },
    );
    const { log, document } = work;
    expect(
      JSON.stringify([...Object.values(contentOf(document))].map((part) => (part instanceof Map ? [...part] : part))),
    ).not.toContain(secret);
    expect(JSON.stringify(log.map(({ event, text }) => [event, text]))).not.toContain(secret);
    const holders = [...document.entities].filter(([, entity]) => JSON.stringify(entity.fields).includes(secret));
    expect(holders.map(([key]) => key.split(':')[0]).sort()).toEqual(['analysis', 'person']);
    expect(analysisOf(document, 'ps')).toMatchObject({ influence: 5 });
  });
});

describe('sessions', () => {
  it('R-SES-3 refuse a time zone that does not exist, and an agenda with a number twice', () => {
    const plan = (change: object, agenda: object[] = []) =>
      refusalOf(meeting, {
        type: 'planSession',
        session: { ...session, id: 'n', ...change },
        agenda,
      } as unknown as Command);
    expect(plan({ timeZone: 'Europe/Nergens' })).toMatchObject({ field: 'timeZone' });
    expect(plan({ start: '2026-11-24T09:00' })).toMatchObject({ field: 'start' });
    const item = { no: 1, title: 'Opening', phase: 'opening', minutes: 5 };
    expect(plan({}, [item, item])).toMatchObject({ code: 'already_exists' });
  });

  it('R-LOG-7 are followed by what is worked out after them', () => {
    const closed = having(meeting, { type: 'startAgendaItem', no: 1 }, { type: 'closeSession' });
    expect(nextPosition(closed.log, contentOf(closed.document))).toEqual({ session: 's', seq: 4, item: null });
    expect(nextPosition([], contentOf(noWork.document))).toEqual({ session: null, seq: null, item: null });
  });
});

describe('removing', () => {
  it('R-CMD-8 keeps the id taken for ever', () => {
    const gone = having(meeting, { type: 'removeElement', id: 'w' });
    expect(isAlive(gone.document.entities.get('element:w'))).toBe(false);
    expect(refusalOf(gone, { type: 'addElement', element: { id: 'w', kind: 'task', name: 'Wonen' } })).toEqual({
      code: 'already_exists',
      id: 'w',
    });
  });

  it('R-UNDO-10 is refused for what something made since relies on, and names that line', () => {
    const add = having(meeting, { type: 'addElement', element: { id: 'n', kind: 'task', name: 'Natuur' } });
    const used = having(add, { type: 'addRelation', relation: { kind: 'leads', from: 'ps', to: 'n' } });
    const dot = add.log.at(-1)?.dot ?? 'r1:0';
    expect(undoEntry(used.document, used.log, dot, contextAfter(used))).toEqual({
      ok: false,
      refusal: { code: 'used_since', text: 'Provinciale Staten trekken Natuur.' },
    });
    const renamed = having(add, { type: 'updateElement', id: 'n', set: { name: 'Natuurherstel' } });
    expect(undoEntry(renamed.document, renamed.log, dot, contextAfter(renamed))).toEqual({
      ok: false,
      refusal: { code: 'changed_since', text: '"Natuur" heet voortaan "Natuurherstel".' },
    });
  });

  it('R-UNDO-4 does not bring back a conflict that was entered the other way round meanwhile', () => {
    const two = having(meeting, { type: 'addElement', element: { id: 'n', kind: 'task', name: 'Natuur' } });
    const one = having(two, { type: 'addRelation', relation: { id: 'c', kind: 'conflicts_with', from: 'w', to: 'n' } });
    const gone = having(one, { type: 'removeRelation', id: 'c' });
    const turned = having(gone, { type: 'addRelation', relation: { kind: 'conflicts_with', from: 'n', to: 'w' } });
    const dot = gone.log.at(-1)?.dot ?? 'r1:0';
    expect(undoEntry(turned.document, turned.log, dot, contextAfter(turned))).toMatchObject({
      refusal: { code: 'already_exists', id: 'c' },
    });
  });

  it('R-UNDO-4 makes a relation that was loose when it was removed loose again, and brings none back without an end', () => {
    const two = having(meeting, { type: 'addElement', element: { id: 'n', kind: 'task', name: 'Natuur' } });
    const one = having(two, { type: 'addRelation', relation: { id: 'd', kind: 'depends_on', from: 'w', to: 'n' } });
    const without = { type: 'settle', changes: [{ thing: 'element:n', field: 'alive', value: false }] } as const;
    const loose = having(one, without);
    const tidied = having(loose, { type: 'removeRelation', id: 'd' });
    const back = undoEntry(tidied.document, tidied.log, dotOf(tidied), contextAfter(tidied));
    if (!back.ok) throw new Error(JSON.stringify(back.refusal));
    const again = contentOf(follow(tidied, back.value).document);
    expect(unsettledOf(again).dangling.map(({ id }) => id)).toEqual(['d']);
    expect(again).toEqual(contentOf(loose.document));

    const removed = having(one, { type: 'removeRelation', id: 'd' });
    const later = having(removed, without);
    expect(undoEntry(later.document, later.log, dotOf(removed), contextAfter(later))).toEqual({
      ok: false,
      refusal: { code: 'unknown_reference', field: 'to', id: 'n' },
    });
  });
});
