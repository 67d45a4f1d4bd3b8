import { describe, expect, it } from 'vitest';
import { signalKinds } from '../../../shared/checks/signal-kinds';
import { signals } from '../../../shared/checks/signals';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../../shared/log/log-entry';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { emptyDocument } from '../../../shared/register/document';
import { exampleLog } from '../exchange/example-log';
import { closed, element, type Fields, logWith, opened, party, relation, session } from './small-table';

type Changes = readonly string[];

/** Every appearance (+) and disappearance (-) of signals of one kind: the place of the entry in its session, or start. */
function momentsOf(kind: string, log: readonly LogEntry[]): Changes {
  const changes: string[] = [];
  let document = emptyDocument;
  let before = new Set<string>();
  for (const [at, entry] of log.entries()) {
    document = applyEntry(document, entry);
    const content: Content = contentOf(document);
    const found = signals(content, log.slice(0, at + 1), 'nl').filter((signal) => signal.kind === kind);
    const now = new Set(found.map(({ id }) => id));
    const moment = entry.session === null ? 'start' : `${entry.session}:${entry.seq}`;
    for (const id of now) if (!before.has(id)) changes.push(`+ ${moment}`);
    for (const id of before) if (!now.has(id)) changes.push(`- ${moment}`);
    before = now;
  }
  return changes;
}

const added = (fields: Fields): Fields => ({ type: 'relation.added', data: { relation: fields } });
const changed = (id: string, set: Fields): Fields => ({ type: 'relation.updated', data: { id, set } });
const removed = (id: string): Fields => ({ type: 'relation.removed', data: { id } });
const attended = (...stakeholders: readonly string[]): Fields => ({
  type: 'attendance.recorded',
  data: {
    attendance: stakeholders.map((stakeholder) => ({
      stakeholder,
      role: 'bestuurder',
      status: 'present',
      mandate: 'with_mandate',
    })),
  },
});

const layered = [
  party('rijk', 'national'),
  party('prov', 'province'),
  party('gem', 'municipality'),
  party('ws', 'water_board'),
];
const proposed = (id: string): Fields => ({
  type: 'decision.proposed',
  data: { decision: { id, no: '1', decisionKind: 'agreement', text: 'Zo doen we het', about: ['wonen'] } },
});
const taken = (id: string): Fields => ({
  type: 'decision.taken',
  data: {
    id,
    outcome: 'agreed',
    legitimacySteps: [{ body: 'gem', kind: 'decide', status: 'planned', due: '2025-03-01' }],
  },
});
const decided = (id: string, result: string): Fields => ({
  type: 'legitimacy.recorded',
  data: { decision: id, body: 'gem', status: 'done', on: '2025-03-01', result },
});

const wonen = element('task', 'wonen', { estimatedCostMln: 10 });
const doel = element('goal', 'doel', { setBy: 'rijk', year: 2040 });
const toGoal = relation('contributes_to', 'wonen', 'doel');

/** Kinds that the example never has, each in a table small enough to see why. */
const tables: Readonly<Record<string, { readonly log: readonly LogEntry[]; readonly moments: Changes }>> = {
  unknown_funds: {
    log: logWith(
      [...layered, wonen],
      [],
      [
        session('een', '2025-01-10', [
          opened,
          added(relation('funds', 'rijk', 'wonen')),
          changed('funds rijk wonen', { amountMln: 5 }),
        ]),
      ],
    ),
    moments: ['+ een:2', '- een:3'],
  },
  ambition_beyond_means: {
    log: logWith(
      [...layered, wonen, doel],
      [toGoal],
      [
        session('een', '2025-01-10', [
          opened,
          added(relation('funds', 'rijk', 'wonen', { amountMln: 5, years: '2026-2030' })),
          changed('funds rijk wonen', { years: '2026-2040' }),
        ]),
      ],
    ),
    moments: ['+ een:2', '- een:3'],
  },
  layers_absent: {
    log: logWith(
      layered,
      [],
      [session('een', '2025-01-10', [opened, attended('rijk', 'prov', 'gem'), attended('ws'), closed])],
    ),
    moments: ['+ een:2', '- een:3'],
  },
  legitimacy_refused: {
    log: logWith(
      [...layered, wonen],
      [],
      [
        session('een', '2025-01-10', [opened, proposed('b1'), taken('b1'), closed]),
        session('twee', '2025-03-10', [opened, decided('b1', 'rejected'), decided('b1', 'adopted')]),
      ],
    ),
    moments: ['+ twee:2', '- twee:3'],
  },
  leads_everything: {
    log: logWith(
      [...layered, wonen, element('task', 'energie'), element('task', 'klimaat')],
      [],
      [
        session('een', '2025-01-10', [
          opened,
          added(relation('leads', 'prov', 'wonen')),
          added(relation('leads', 'prov', 'energie')),
          added(relation('leads', 'prov', 'klimaat')),
          removed('leads prov klimaat'),
        ]),
      ],
    ),
    moments: ['+ een:4', '- een:5'],
  },
  question_long_open: {
    log: logWith(
      [...layered],
      [],
      [
        session('een', '2025-01-10', [
          opened,
          { type: 'question.parked', data: { question: { id: 'v1', text: 'Wie betaalt?', owner: 'prov', about: [] } } },
          closed,
        ]),
        session('twee', '2025-02-10', [opened, closed]),
        session('drie', '2025-03-10', [opened, { type: 'question.answered', data: { id: 'v1', answer: 'Het Rijk.' } }]),
      ],
    ),
    moments: ['+ drie:1', '- drie:2'],
  },
  assumption_refuted: {
    log: logWith(
      [...layered],
      [],
      [
        session('een', '2025-01-10', [
          opened,
          {
            type: 'learning.recorded',
            data: {
              learning: { id: 'l1', learningKind: 'assumption', text: 'Er is geld', about: [], status: 'untested' },
            },
          },
          { type: 'learning.tested', data: { id: 'l1', result: 'refuted' } },
          { type: 'learning.tested', data: { id: 'l1', result: 'confirmed' } },
        ]),
      ],
    ),
    moments: ['+ een:3', '- een:4'],
  },
  data_problem: {
    log: written(logWith([...layered, wonen]), [
      { entity: 'element:wonen', field: 'estimatedCostMln', value: 'veel' },
      { entity: 'element:wonen', field: 'estimatedCostMln', value: 12 },
    ]),
    moments: ['+ een:1', '- een:2'],
  },
  loose_relation: {
    log: written(logWith([...layered, wonen], [relation('leads', 'prov', 'wonen')]), [
      { entity: 'element:prov', field: 'alive', value: false },
      { entity: 'relation:leads prov wonen', field: 'alive', value: false },
    ]),
    moments: ['+ een:1', '- een:2'],
  },
  conflicting_values: {
    log: twoLaptops(logWith([...layered, wonen])),
    moments: ['+ een:2', '- een:3'],
  },
};

interface Written {
  readonly entity: FieldWrite['entity'];
  readonly field: string;
  readonly value: FieldWrite['value'];
}

/** Entries as another program may have written them, around the commands. */
function written(log: readonly LogEntry[], writes: readonly Written[]): readonly LogEntry[] {
  let all = log;
  for (const [at, { entity, field, value }] of writes.entries()) {
    const was = fold(all).entities.get(entity)?.fields[field] ?? [];
    all = [...all, entryOf(`x:${at + 1}`, at + 1, { entity, field, value, was })];
  }
  return all;
}

/** Two laptops that did not know of each other change one cost, and somebody settles it. */
function twoLaptops(log: readonly LogEntry[]): readonly LogEntry[] {
  const [entity, field] = ['element:wonen', 'estimatedCostMln'] as const;
  const was = fold(log).entities.get(entity)?.fields[field] ?? [];
  const both = [
    ...log,
    entryOf('x:1', 1, { entity, field, value: 20, was }),
    entryOf('y:1', 2, { entity, field, value: 30, was }),
  ];
  const two = fold(both).entities.get(entity)?.fields[field] ?? [];
  return [...both, entryOf('x:2', 3, { entity, field, value: 25, was: two })];
}

function entryOf(dot: LogEntry['dot'], seq: number, write: FieldWrite): LogEntry {
  const event = { type: 'element.updated', data: {} } as const;
  const at = '2025-01-10T10:00:00+01:00';
  return { v: 1, dot, at, session: 'een', seq, item: null, event, text: '', writes: [write] };
}

describe('signals that the example never has come and go at the event that causes it (R-CHECK-2)', () => {
  it.each(Object.entries(tables))('%s', (kind, { log, moments }) => {
    expect(momentsOf(kind, log)).toEqual(moments);
  });

  it('with those of the example that is every kind of signal there is', () => {
    const inExample = new Set<string>();
    let document = emptyDocument;
    const log: LogEntry[] = [];
    for (const entry of exampleLog()) {
      document = applyEntry(document, entry);
      log.push(entry);
      for (const { kind } of signals(contentOf(document), log, 'nl')) inExample.add(kind);
    }
    expect([...inExample, ...Object.keys(tables)].sort()).toEqual([...signalKinds].sort());
  });
});
