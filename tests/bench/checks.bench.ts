import { fromScratch } from '../../shared/checks/remembering';
import { apply } from '../../shared/commands/apply';
import type { Command, NewElement, NewRelation } from '../../shared/commands/command';
import { applyEntry, fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { type RelationKind, relationRules } from '../../shared/model/relation-kinds';
import type { Document } from '../../shared/register/document';
import { checkTable } from '../property/table-checks';

/**
 * What all checks cost after one edit, on 10,000 elements and 15,000 relations: remembering what they found before, and
 * starting from nothing. Prints figures and never fails on them. Real tables hold a hundred elements.
 */
const elementCount = 10_000;
const relationCount = 15_000;
const editCount = 120;
const asOf = '2026-11-24';

const context = (n: number) =>
  ({ dot: `r1:${n}`, at: '2026-11-24T09:00:00Z', session: null, seq: null, item: null, language: 'nl' }) as const;

function carriedOut(document: Document, command: Command, n: number): LogEntry {
  const answer = apply(document, command, context(n));
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** The kinds in the proportions of a table: many parties and tasks, some of everything else. */
const proportions = [
  'stakeholder',
  'stakeholder',
  'task',
  'task',
  'task',
  'goal',
  'plan',
  'arrangement',
  'instrument',
  'zone',
] as const;
const layers = ['national', 'province', 'municipality', 'water_board'] as const;

const elements = Array.from({ length: elementCount }, (_, at): NewElement & { id: string } => {
  const kind = proportions[at % proportions.length] as (typeof proportions)[number];
  const fields = {
    stakeholder: { stakeholderKind: layers[at % 4], layer: layers[at % 4] },
    task: { estimatedCostMln: at % 90 },
    goal: { year: 2030 + (at % 20) },
    plan: {},
    arrangement: {},
    instrument: { instrumentKind: 'means' },
    zone: { availableHa: at % 400 },
  }[kind];
  return { id: `e-${at}`, kind, name: `Onderdeel ${at}`, ...fields } as NewElement & { id: string };
});

function idsOf(kind: string): readonly string[] {
  return elements.flatMap((element) => (element.kind === kind ? [element.id] : []));
}

const known = new Map<string, readonly string[]>();

/** Relations of thirteen kinds between elements that lie apart, so that they form chains, circles and bundles. */
const relations = (() => {
  const kinds: readonly RelationKind[] = [
    ...(['leads', 'drives', 'executes', 'advises', 'authorised_for', 'funds', 'depends_on', 'depends_on'] as const),
    ...(['reinforces', 'contributes_to', 'builds_on', 'claims_space', 'conflicts_with', 'asks'] as const),
  ];
  const made = new Map<string, NewRelation & { id: string }>();
  for (let at = 0; made.size < relationCount; at += 1) {
    const kind = kinds[at % kinds.length] as RelationKind;
    const from = idsOfKind(relationRules[kind].from, at * 7);
    const to = idsOfKind(relationRules[kind].to, at * 13 + 5);
    const ends = relationRules[kind].symmetric ? [from, to].sort() : [from, to];
    const key = JSON.stringify([kind, ...ends]);
    if (from === to || made.has(key)) continue;
    const fields = {
      ...(kind === 'funds' ? { amountMln: at % 40, years: '2026-2035' } : {}),
      ...(kind === 'claims_space' ? { hectares: at % 300 } : {}),
      ...(kind === 'asks' ? { subject: `Vraag ${at}` } : {}),
    };
    made.set(key, { id: `r-${made.size}`, kind, from, to, ...fields });
  }
  return [...made.values()];
})();

function idsOfKind(kinds: readonly string[], at: number): string {
  const kind = kinds[at % kinds.length] as string;
  const ids = known.get(kind) ?? idsOf(kind);
  known.set(kind, ids);
  return ids[at % ids.length] as string;
}
const tasks = idsOf('task');
const claims = relations.filter(({ kind }) => kind === 'claims_space');
const edits: readonly (readonly [what: string, command: (at: number) => Command])[] = [
  ['rename a task', (at) => ({ type: 'updateElement', id: tasks[at] as string, set: { name: `Anders ${at}` } })],
  ['move an element', (at) => ({ type: 'moveElements', positions: [{ id: `e-${at}`, position: { x: at, y: at } }] })],
  ['change hectares', (at) => ({ type: 'updateRelation', id: claims[at]?.id as string, set: { hectares: 301 + at } })],
  ['change a cost', (at) => ({ type: 'updateElement', id: tasks[at] as string, set: { estimatedCostMln: 100 + at } })],
  ['add an element', (at) => ({ type: 'addElement', element: { kind: 'task', name: `Nieuw ${at}` } })],
  [
    'add a lead',
    (at) => ({
      type: 'addRelation',
      relation: { id: `nieuw-${at}`, kind: 'leads', from: `e-${at * 10}`, to: tasks[at * 2 + 1] as string },
    }),
  ],
  ['remove a relation', (at) => ({ type: 'removeRelation', id: relations[at * 3 + 1]?.id as string })],
  ['remove an element', (at) => ({ type: 'removeElement', id: `e-${5_000 + at * 7}` })],
  ['park a question', (at) => ({ type: 'parkQuestion', question: { text: `Vraag ${at}` } })],
];

interface Times {
  readonly incremental: number[];
  readonly full: number[];
}

const times = new Map<string, Times>();

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const first = carriedOut(
  fold([]),
  { type: 'createTable', table: { id: 'tafel', name: 'Groot gebied' }, elements, relations },
  1,
);
let document = fold([first]);
const start = checkTable(contentOf(document), { asOf });
console.log(
  `${elementCount} elements, ${relationCount} relations, ${start.signals.length} signals, ${start.answers.dependencyCycles.length} circles`,
);

let n = 1;
for (let at = 0; at < editCount; at += 1) {
  const [what, command] = edits[at % edits.length] as (typeof edits)[number];
  n += 1;
  document = applyEntry(document, carriedOut(document, command(Math.floor(at / edits.length) + 1), n));
  const after = document;
  const incremental = timed(() => checkTable(contentOf(after), { asOf }));
  const unknown = { clock: after.clock, entities: new Map(after.entities) };
  const full = timed(() => fromScratch(() => checkTable(contentOf(unknown), { asOf })));
  const measured = times.get(what) ?? { incremental: [], full: [] };
  measured.incremental.push(incremental);
  measured.full.push(full);
  times.set(what, measured);
}

function share(measured: readonly number[], part: number): string {
  const sorted = measured.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number;
  return value.toFixed(2).padStart(8);
}

function line(what: string, { incremental, full }: Times): string {
  const figures = [incremental, full].map((all) => `${share(all, 0.5)} ${share(all, 0.95)}`);
  return [...figures, what].join('   ');
}

console.log('      incremental              full');
console.log('  median      p95     median      p95   all checks after one edit, in ms');
const all = [...times.values()];
console.log(
  line('any of these', {
    incremental: all.flatMap(({ incremental }) => incremental),
    full: all.flatMap(({ full }) => full),
  }),
);
for (const [what, measured] of times) console.log(line(what, measured));
