import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../shared/checks/check-report';
import { dependencyCycles } from '../../../shared/checks/dependency-cycles';
import { balanceLayers, hasTasksWithoutMeans } from '../../../shared/checks/layer-balance';
import { balanceMoney } from '../../../shared/checks/money-balance';
import { signalSentence } from '../../../shared/checks/signal-sentences';
import { signals, signalsOf } from '../../../shared/checks/signals';
import { fold } from '../../../shared/log/fold';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import type { Element, Relation } from '../../../shared/model/content-types';
import { emptyDocument } from '../../../shared/register/document';
import { logOf } from '../exchange/example-log';

type Fields = Record<string, unknown>;
let next = 0;
const relation = (kind: string, from: string, to: string, fields: Fields = {}) => ({
  id: `r${++next}`,
  kind,
  from,
  to,
  ...fields,
});
const party = (id: string, layer: string | null = null, fields: Fields = {}) => ({
  id,
  kind: 'stakeholder',
  name: id,
  stakeholderKind: 'other',
  layer,
  ...fields,
});
const element = (kind: string, id: string, fields: Fields = {}) => ({ id, kind, name: id, ...fields });

function session(id: string, day: string, events: readonly Fields[]) {
  const at = `${day}T10:00:00+01:00`;
  const agenda = [{ no: 1, title: 'Alles', phase: 'decide', minutes: 60 }];
  const header = { id, title: id, start: at, end: `${day}T12:00:00+01:00`, timeZone: 'Europe/Amsterdam', agenda };
  return {
    ...header,
    events: events.map((event, index) => ({ seq: index + 1, at, item: 1, text: 'Regel', ...event })),
  };
}

function table(elements: readonly Fields[], relations: readonly Fields[], sessions: readonly Fields[] = []) {
  return logOf({
    format: 'gebiedstafel-exchange',
    formatVersion: 1,
    areaTable: { id: 'at', name: 'Tafel' },
    initial: { elements, relations },
    sessions,
  });
}

const report = (...parts: Parameters<typeof table>) => checkReport(table(...parts), { asOf: '2022-01-01' });
const contentFrom = (...parts: Parameters<typeof table>) => contentOf(fold(table(...parts)));

/** Content with these tasks and relations alone, without the log that a table of this size would need. */
function dependenciesAmong(ids: readonly string[], relations: readonly { readonly id: string }[]): Content {
  const tasks = ids.map((id) => [id, { ...element('task', id), conflicts: [] } as unknown as Element] as const);
  const lines = relations.map((each) => [each.id, { ...each, conflicts: [] } as unknown as Relation] as const);
  return { ...contentOf(emptyDocument), elements: new Map(tasks), relations: new Map(lines) };
}

const opened = { type: 'session.opened', data: {} };
const proposed = (id: string, about: readonly string[] = []) => ({
  type: 'decision.proposed',
  data: { decision: { id, no: `2022-${id}`, decisionKind: 'agreement', text: 'De tafel doet het.', about } },
});
const taken = (id: string, fields: Fields = {}) => ({
  type: 'decision.taken',
  data: { id, outcome: 'agreed', legitimacySteps: [], ...fields },
});
const attendance = (...records: readonly Fields[]) => ({ type: 'attendance.recorded', data: { attendance: records } });
const present = (stakeholder: string, mandate: string, status = 'present') => ({
  stakeholder,
  role: 'lid',
  status,
  mandate,
});

describe('space', () => {
  it('rounds before it compares: 0.1 and 0.2 fit in 0.3', () => {
    const { space } = report(
      [element('zone', 'z', { availableHa: 0.3 }), element('task', 'a'), element('task', 'b')],
      [relation('claims_space', 'a', 'z', { hectares: 0.1 }), relation('claims_space', 'b', 'z', { hectares: 0.2 })],
    );
    expect(space).toEqual([
      { zone: 'z', availableHa: 0.3, grossClaimHa: 0.3, netClaimHa: 0.3, balanceHa: 0, over: false },
    ]);
  });

  it('lists zones without claims with zeros, and says nothing about a zone of unknown size', () => {
    const { space } = report([element('zone', 'z', { availableHa: 5 }), element('zone', 'onbekend')], []);
    expect(space[0]).toMatchObject({ grossClaimHa: 0, netClaimHa: 0, balanceHa: 5, over: false });
    expect(space[1]).toMatchObject({ availableHa: null, balanceHa: null, over: false });
  });
});

describe('money', () => {
  const elements = [
    party('p', 'province'),
    element('task', 't', { estimatedCostMln: 5 }),
    element('arrangement', 'a'),
    element('task', 'u'),
  ];
  const relations = [
    relation('funds', 'p', 't', { amountMln: 7 }),
    relation('funds', 'p', 'a', { amountMln: 3 }),
    relation('funds', 'p', 'u'),
  ];

  it('counts funds to tasks only, all funds of a layer in its balance, and lets a gap be negative', () => {
    const { money, totalFundedMln, totalCostMln, balance } = report(elements, relations);
    expect(money).toEqual([
      { task: 't', costMln: 5, fundedMln: 7, gapMln: -2 },
      { task: 'u', costMln: null, fundedMln: 0, gapMln: null },
    ]);
    expect([totalCostMln, totalFundedMln]).toEqual([5, 7]);
    expect(balance.find(({ layer }) => layer === 'province')).toMatchObject({ meansMln: 10 });
  });

  it('shows an unknown amount and an unknown cost as unknown, not as nothing', () => {
    const content = contentFrom(elements, relations);
    expect(balanceMoney(content)).toMatchObject({ unknownCosts: ['u'], unknownFunds: [relations[2]?.id] });
    expect(signals(content, [], 'nl').map(({ text }) => text)).toContain('p financiert u; het bedrag is onbekend.');
  });

  it('does not say that a layer has no means while the amount is still to be named', () => {
    const content = contentFrom(elements, [relation('leads', 'p', 'u'), relation('funds', 'p', 'u')]);
    expect(balanceLayers(content).filter(hasTasksWithoutMeans)).toEqual([]);
  });
});

describe('leads', () => {
  const task = element('task', 't');
  it.each([
    ['nobody is authorised', [party('a', 'province')], [], 0],
    ['somebody else of the layer is', [party('a', 'province'), party('b', 'province')], ['b'], 0],
    ['only another layer is', [party('a', 'province'), party('b', 'national')], ['b'], 1],
    ['the leader has own power and no layer', [party('a')], ['a'], 0],
    ['the leader has neither layer nor power', [party('a'), party('b', 'national')], ['b'], 1],
    ['both have no layer', [party('a'), party('b')], ['b'], 1],
  ])('without power are counted when %s', (_when, parties, authorised, count) => {
    const relations = [relation('leads', 'a', 't'), ...authorised.map((id) => relation('authorised_for', id, 't'))];
    expect(report([...parties, task], relations).leadWithoutPower).toHaveLength(count);
  });

  it('of an arrangement do not lead the task in it', () => {
    const { tasksWithoutLead, leadsPerStakeholder } = report(
      [party('p'), task, element('arrangement', 'a')],
      [relation('leads', 'p', 'a'), relation('depends_on', 'a', 't')],
    );
    expect(tasksWithoutLead).toEqual(['t']);
    expect(leadsPerStakeholder).toEqual({ p: 1 });
  });
});

describe('dependencies', () => {
  it('find a circle at the end of a chain of 30,000 and in a ring of 30,000', () => {
    const ids = Array.from({ length: 30_000 }, (_, index) => `t${String(index).padStart(5, '0')}`);
    const chain = ids.slice(1).map((id, index) => relation('depends_on', ids[index] ?? '', id));
    const back = relation('depends_on', ids[29_999] ?? '', ids[29_998] ?? '');
    expect(dependencyCycles(dependenciesAmong(ids, [...chain, back]))).toEqual([['t29998', 't29999']]);
    const ring = dependenciesAmong(ids, [...chain, relation('depends_on', ids[29_999] ?? '', ids[0] ?? '')]);
    expect(dependencyCycles(ring)).toEqual([ids]);
    const [circle] = signalsOf(ring, { asOf: '' });
    if (circle === undefined) throw new Error('no circle');
    expect(signalSentence(ring, circle, 'nl')).toContain('en zo nog 29992 stappen tot de kring rond is');
  });

  it('rank what most depends on by number and then by id, three at most', () => {
    const tasks = ['d', 'c', 'b', 'a', 'x', 'y'].map((id) => element('task', id));
    const { mostDependedOn } = report(tasks, [
      relation('depends_on', 'x', 'd'),
      relation('depends_on', 'y', 'd'),
      ...['c', 'b', 'a'].map((id) => relation('depends_on', 'x', id)),
    ]);
    expect(mostDependedOn).toEqual([
      { id: 'd', count: 2 },
      { id: 'a', count: 1 },
      { id: 'b', count: 1 },
    ]);
  });
});

describe('asks', () => {
  it('are open when nobody answered or the answer is open', () => {
    const asks = (subject: string, fields: Fields) => relation('asks', 'a', 'b', { subject, ...fields });
    const { openAsks } = report(
      [party('a'), party('b')],
      [asks('1', {}), asks('2', { answer: null }), asks('3', { answer: 'open' }), asks('4', { answer: 'promised' })],
    );
    expect(openAsks).toBe(3);
  });
});

describe('legitimacy', () => {
  const step = (status: string, fields: Fields = {}) => ({ body: 'raad', kind: 'decide', status, ...fields });
  const standing = (decision: Fields, ...later: readonly Fields[]) =>
    report(
      [party('raad'), party('ps')],
      [],
      [session('s', '2022-01-01', [opened, proposed('1'), taken('1', decision), ...later])],
    ).decisions[0];

  it.each([
    [
      'not needed, whatever the steps',
      { legitimacyNotNeededBecause: 'Procesbesluit.', legitimacySteps: [step('not_planned')] },
      'not_needed',
    ],
    ['missing without steps', {}, 'missing'],
    ['missing when the reason is blank', { legitimacyNotNeededBecause: ' ' }, 'missing'],
    [
      'missing although another body refused',
      { legitimacySteps: [step('done', { result: 'rejected' }), step('not_planned', { body: 'ps' })] },
      'missing',
    ],
    [
      'refused by a rejected decision',
      { legitimacySteps: [step('done', { result: 'rejected' }), step('planned', { body: 'ps' })] },
      'refused',
    ],
    [
      'not refused by a rejected consultation',
      { legitimacySteps: [step('done', { kind: 'consult', result: 'rejected' })] },
      'completed',
    ],
    ['planned while one is open', { legitimacySteps: [step('done'), step('planned', { body: 'ps' })] }, 'planned'],
    ['completed when all are done', { legitimacySteps: [step('done', { result: 'adopted' })] }, 'completed'],
  ])('is %s', (_what, decision, legitimacy) => {
    expect(standing(decision)).toMatchObject({ legitimacy, status: 'agreed_at_table' });
  });

  it('goes to the step of that body and kind, else to the first open step of the body', () => {
    const steps = {
      legitimacySteps: [
        step('done', { kind: 'inform' }),
        step('not_planned', { kind: 'consult' }),
        step('not_planned'),
      ],
    };
    const recorded = (fields: Fields) => ({
      type: 'legitimacy.recorded',
      data: { decision: '1', body: 'raad', status: 'planned', ...fields },
    });
    expect(standing(steps, recorded({ kind: 'decide' }))).toMatchObject({ legitimacy: 'missing' });
    expect(standing(steps, recorded({ kind: 'decide' }), recorded({}))).toMatchObject({ legitimacy: 'planned' });
  });

  it('goes to the open step of the body when it has none of that kind', () => {
    const steps = { legitimacySteps: [step('not_planned', { kind: 'inform' })] };
    const planned = { decision: '1', body: 'raad', kind: 'decide', status: 'planned' };
    expect(standing(steps, { type: 'legitimacy.recorded', data: planned })).toMatchObject({ legitimacy: 'planned' });
  });

  it('changes no status; ratifying does', () => {
    const done = { legitimacySteps: [step('done')] };
    expect(standing(done, { type: 'decision.ratified', data: { id: '1' } })).toEqual({
      no: '2022-1',
      status: 'ratified',
      legitimacy: 'completed',
    });
    expect(standing(done, { type: 'decision.withdrawn', data: { id: '1' } })).toMatchObject({
      legitimacy: 'not_applicable',
    });
  });
});

describe('mandate', () => {
  const elements = [party('a'), party('b', null, { parentId: 'a' }), element('task', 't')];
  const warnings = (events: readonly Fields[], relations: readonly Fields[] = [relation('advises', 'b', 't')]) =>
    report(elements, relations, [session('s', '2022-01-01', [opened, ...events])]).mandateWarnings;

  it('is asked of parties that are touched, in either direction, at the table and without full mandate', () => {
    expect(warnings([attendance(present('b', 'subject_to_approval')), proposed('1', ['t']), taken('1')])).toEqual({
      '2022-1': [{ stakeholder: 'b', mandate: 'subject_to_approval' }],
    });
    expect(
      warnings([attendance(present('b', 'without_mandate', 'represented')), proposed('1', ['b']), taken('1')])[
        '2022-1'
      ],
    ).toHaveLength(1);
    expect(
      warnings([attendance(present('b', 'without_mandate', 'excused')), proposed('1', ['t']), taken('1')]),
    ).toEqual({ '2022-1': [] });
    expect(warnings([attendance(present('b', 'with_mandate')), proposed('1', ['t']), taken('1')])).toEqual({
      '2022-1': [],
    });
  });

  it('does not follow from belonging to another organisation', () => {
    expect(warnings([attendance(present('b', 'without_mandate')), proposed('1', ['a']), taken('1')], [])).toEqual({
      '2022-1': [],
    });
  });

  it('looks at the map and the attendance of the moment itself', () => {
    const later = [
      attendance(present('b', 'without_mandate')),
      proposed('1', ['t']),
      taken('1'),
      { type: 'relation.added', data: { relation: relation('advises', 'b', 't') } },
      attendance(present('b', 'with_mandate')),
      proposed('2', ['t']),
      taken('2'),
    ];
    expect(warnings(later, [])).toEqual({ '2022-1': [], '2022-2': [] });
  });

  it('starts empty in each session', () => {
    const sessions = [
      session('s1', '2022-01-01', [opened, attendance(present('b', 'without_mandate'))]),
      session('s2', '2022-02-01', [opened, proposed('1', ['t']), taken('1')]),
    ];
    expect(report(elements, [relation('advises', 'b', 't')], sessions).mandateWarnings).toEqual({ '2022-1': [] });
  });

  it('is not asked for a decision that was taken back', () => {
    const undone = { type: 'entry.undone', data: { session: 's', seq: 4 } };
    expect(warnings([attendance(present('b', 'without_mandate')), proposed('1', ['t']), taken('1'), undone])).toEqual(
      {},
    );
  });
});

describe('actions', () => {
  it('are late when they are open and were due before the day', () => {
    const action = (id: string, due: string | null) => ({
      type: 'action.assigned',
      data: { action: { id, text: 'Doen.', owner: 'p', due } },
    });
    const log = table(
      [party('p')],
      [],
      [
        session('s', '2022-01-01', [
          opened,
          action('A1', '2022-01-31'),
          action('A2', '2022-02-01'),
          action('A3', null),
          action('A4', '2022-01-01'),
          { type: 'action.cancelled', data: { id: 'A4' } },
        ]),
      ],
    );
    expect(checkReport(log, { asOf: '2022-02-01' }).actionsOverdue).toEqual({ asOf: '2022-02-01', ids: ['A1'] });
  });
});

describe('ids that mean something to JavaScript', () => {
  it('are ids like others in the report', () => {
    const { leadsPerStakeholder } = report(
      [party('__proto__'), element('task', 'constructor')],
      [relation('leads', '__proto__', 'constructor')],
    );
    expect(Object.entries(leadsPerStakeholder)).toEqual([['__proto__', 1]]);
  });
});
