import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signals } from '../../shared/checks/signals';
import type { EventType } from '../../shared/log/event-types';
import { projectedSignalOf } from '../../shared/projection/projected-signal-of';
import { projectionModelSchema } from '../../shared/projection/projection-model';
import { calmModelOf, projectionModelOf, tableNameInHall } from '../../shared/projection/projection-model-of';
import type { EntityKey } from '../../shared/register/document';
import { element, party, relation } from '../unit/placement/things';
import { contentWith, entryOf } from '../unit/projection/table';
import { runs } from './settings';

/** Names that neither the app nor an id says by itself. */
const secrets = ['Zqo', 'Qazwol', 'Vrixpo Qun', 'Wuqex (fictief)', 'Xyqua-Noord'];
const bareOf = (name: string): string => name.replace(/ \([^()]*\)$/, '');

/** What people type: mostly of something else, now and then with a name in it, in any case and as part of a word. */
const typed = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('Ruimte', 'Wij bouwen.', '') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...secrets),
        fc.constantFrom(
          (name: string) => name,
          (name: string) => `Over ${bareOf(name).toUpperCase()}.`,
          (name: string) => `De ${bareOf(name).toLowerCase()}aanpak`,
          (name: string) => `(${name.replaceAll(' ', '  ')})`,
        ),
      )
      .map(([name, say]) => say(name)),
  },
);

/** The name of something else, which may say that of something confidential as words. */
const otherName = fc.oneof(
  fc.constantFrom('Polder', 'Spoor', 'Haven'),
  fc.constantFrom(...secrets).map((name) => `Bureau ${bareOf(name)} oost`),
);

const worded = fc.record({
  table: typed,
  session: typed,
  title: typed,
  purpose: typed,
  decision: typed,
  conditions: typed,
  reservation: typed,
  action: typed,
  question: typed,
  learning: typed,
  subject: typed,
  view: typed,
  names: fc.array(otherName, { minLength: 3, maxLength: 3 }),
  hidden: fc.subarray(secrets, { minLength: 1 }),
  isTaken: fc.boolean(),
});

function tableOf(words: typeof worded extends fc.Arbitrary<infer Words> ? Words : never) {
  const [asked = '', area = '', plan = ''] = words.names;
  const kinds = ['task', 'zone', 'plan', 'goal', 'stakeholder'] as const;
  const hidden = words.hidden.map((name, at) =>
    kinds[at] === 'stakeholder'
      ? party(`h${at}`, 'society', null, { name, openness: 'confidential' })
      : element(`h${at}`, kinds[at] ?? 'task', { name, openness: 'confidential' }),
  );
  const opened = '2021-12-02T13:30:00+01:00';
  const content = contentWith({
    elements: [
      party('p1', 'province', 'province', { name: 'Open partij' }),
      party('p2', 'national', 'national', { name: asked }),
      element('t1', 'task', { name: 'Open opgave', estimatedCostMln: 10 }),
      element('z1', 'zone', { name: area, availableHa: 10 }),
      element('l1', 'plan', { name: plan }),
      ...hidden,
    ],
    relations: [
      relation('asks', 'p1', 'p2', { subject: words.subject }),
      relation('claims_space', 't1', 'z1', { hectares: 40 }),
      relation('leads', 'p1', 'h0'),
      relation('builds_on', 't1', 'l1'),
    ],
    sessions: [
      {
        id: 's',
        title: words.session,
        start: opened,
        end: '2021-12-02T16:00:00+01:00',
        openedAt: opened,
        ...(words.isTaken ? { currentItem: 1 } : {}),
      },
    ],
    agendaItems: [
      { id: 's/1', session: 's', no: 1, title: words.title, purpose: words.purpose, phase: 'weigh', minutes: 9 },
    ],
    decisions: [
      {
        id: 'd',
        no: '2021-01',
        decisionKind: 'agreement',
        text: words.decision,
        conditions: words.conditions,
        about: [],
        status: 'proposed',
      },
    ],
    reservations: [{ id: 'r', decision: 'd', stakeholder: 'p2', text: words.reservation, order: 1 }],
    actions: [{ id: 'a', no: 'A1', text: words.action, owner: 'p2', due: '2021-12-09', status: 'open' }],
    questions: [{ id: 'q', no: 'V1', text: words.question, answer: words.action, status: 'answered' }],
    learnings: [{ id: 'e', no: 'L1', learningKind: 'bump', text: words.learning, about: [], status: 'open' }],
  });
  const table = { ...content.table, id: 'tafel', name: words.table, conflicts: [] };
  const views = new Map([['v', { id: 'v', name: words.view, conflicts: [] }]]) as unknown as typeof content.views;
  return { ...content, table, views };
}

const changes: readonly (readonly [EventType, EntityKey])[] = [
  ['relation.added', 'relation:asks p1 p2'],
  ['element.updated', 'element:z1'],
  ['element.added', 'element:h0'],
  ['decision.proposed', 'decision:d'],
  ['action.assigned', 'action:a'],
  ['question.answered', 'question:q'],
  ['learning.recorded', 'learning:e'],
];

describe('whatever was typed', () => {
  it('R-HALL-8, R-HALL-21: nothing that is sent to the hall says the name of something confidential', () => {
    fc.assert(
      fc.property(worded, (words) => {
        const content = tableOf(words);
        const calm = { language: 'nl', theme: 'light', labelFloor: 28 } as const;
        const models = [calmModelOf(tableNameInHall(content), calm)];
        const wishes = (['decisions', 'actions', 'balance', 'space'] as const).map((kind) => ({ kind, page: 0 }));
        const found = [null, ...signals(content, [], 'nl').map(({ id }) => projectedSignalOf(content, [], id, 'nl'))];
        for (const signal of found) {
          for (const [type, entity] of changes) {
            for (const list of [null, ...wishes]) {
              const settings = {
                ...calm,
                blank: false,
                legend: true,
                focus: ['h0', 'p2'],
                signal,
                readBack: 'd',
                list,
              };
              const look = { steps: 3, closer: 0, areas: true } as const;
              models.push(projectionModelOf(content, [entryOf(type, entity)], { ...settings, look }));
            }
          }
        }
        for (const model of models) {
          const sent = JSON.stringify(projectionModelSchema.parse(model)).toLowerCase();
          for (const name of words.hidden) expect(sent.includes(bareOf(name).toLowerCase()), name).toBe(false);
        }
        // What says nothing of it is not kept back.
        expect(JSON.stringify(models.at(-1))).toContain('Open opgave');
      }),
      runs(60),
    );
  });
});
