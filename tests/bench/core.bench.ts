import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { undoEntry } from '../../shared/commands/undo-entry';
import { applyEntry, fold } from '../../shared/log/fold';
import { type LogEntry, logEntrySchema } from '../../shared/log/log-entry';
import { UndoTrail } from '../../shared/log/undo-history';
import { contentOf } from '../../shared/model/content-of';
import type { Document } from '../../shared/register/document';

/**
 * What one edit costs on a table far larger than any real one: 10,000 elements, 15,000 relations, 50,000 entries. Prints
 * figures and never fails on them; together the steps of an edit should stay well below 50 ms, so that typing never waits.
 */
const elementCount = 10_000;
const relationCount = 15_000;
const entryCount = 50_000;

const context = (n: number) =>
  ({ dot: `r1:${n}`, at: '2026-11-24T09:00:00Z', session: null, seq: null, item: null, language: 'nl' }) as const;

function carriedOut(document: Document, command: Command, n: number): LogEntry {
  const answer = apply(document, command, context(n));
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const elements = Array.from({ length: elementCount }, (_, at) =>
  at % 2 === 0
    ? {
        id: `p-${at}`,
        kind: 'stakeholder' as const,
        name: `Partij ${at}`,
        stakeholderKind: 'municipality',
        layer: 'municipality',
      }
    : { id: `o-${at}`, kind: 'task' as const, name: `Opgave ${at}` },
);
const relations = Array.from({ length: relationCount }, (_, at) => ({
  id: `r-${at}`,
  kind: (['leads', 'drives', 'executes'] as const)[at % 3] as 'leads',
  from: `p-${(at * 2) % elementCount}`,
  to: `o-${((at * 6 + 2 * Math.floor(at / 5_000)) % elementCount) + 1}`,
}));

const times = new Map<string, number[]>();

function timed<Value>(what: string, work: () => Value): Value {
  const started = performance.now();
  const value = work();
  times.set(what, [...(times.get(what) ?? []), performance.now() - started]);
  return value;
}

const create: Command = { type: 'createTable', table: { id: 'tafel', name: 'Groot gebied' }, elements, relations };
const created = timed('begin a table with the whole map (once)', () => carriedOut(fold([]), create, 1));
let document = timed('fold that entry (once)', () => fold([created]));
timed('content of it (once)', () => contentOf(document));
const log: LogEntry[] = [created];

const edits: readonly ((at: number) => Command)[] = [
  (at) => ({ type: 'updateElement', id: `o-${(at % 5_000) * 2 + 1}`, set: { name: `Opgave ${at} anders` } }),
  (at) => ({ type: 'moveElements', positions: [{ id: `p-${(at % 5_000) * 2}`, position: { x: at, y: at } }] }),
  (at) => ({ type: 'addElement', element: { kind: 'task', name: `Nieuw ${at}` } }),
  (at) => ({
    type: 'addRelation',
    relation: { kind: 'advises', from: `p-${(at % 5_000) * 2}`, to: `o-${(at % 5_000) * 2 + 1}` },
  }),
  (at) => ({ type: 'parkQuestion', question: { text: `Vraag ${at}` } }),
];
for (let at = 0; at < 100; at += 1) {
  const command = (edits[at % edits.length] as (at: number) => Command)(at);
  const entry = timed('apply a command', () => carriedOut(document, command, log.length + 1));
  document = timed('fold its entry in', () => applyEntry(document, entry));
  timed('content after it', () => contentOf(document));
  log.push(entry);
}

// The rest of a long log: the same element, renamed over and over, each entry on what the one before it wrote.
let name = document.entities.get('element:o-1')?.fields['name'] ?? [];
const long = [...log];
for (let n = log.length + 1; n <= entryCount; n += 1) {
  const write = { entity: 'element:o-1', field: 'name', value: `Naam ${n}`, was: name } as const;
  const event = { type: 'element.updated', data: { id: 'o-1' } } as const;
  long.push({
    v: 1,
    dot: `r1:${n}`,
    at: '2026-11-24T09:00:00Z',
    session: null,
    seq: null,
    item: null,
    event,
    text: '',
    writes: [write],
  });
  name = [{ dot: `r1:${n}`, value: `Naam ${n}` }];
}
const whole = timed('fold 50,000 entries (once)', () => fold(long));
const trail = timed('read the undo trail of 50,000 entries (once)', () => new UndoTrail(long));
timed('check 50,000 entries against the schema (once)', () => {
  for (const entry of long) if (!logEntrySchema.safeParse(entry).success) throw new Error(entry.dot);
});
for (let at = 0; at < 50; at += 1) {
  const entry = long.at(-1) as LogEntry;
  timed('undo trail after an edit', () => {
    trail.add({ ...entry, dot: `r1:${entryCount + at + 1}` });
    return trail.history;
  });
  timed('copy a log of 50,000 entries', () => [...long, entry]);
}
for (let at = 0; at < 10; at += 1) {
  timed('take the last entry of 50,000 back', () => {
    const answer = undoEntry(whole, long, (long.at(-1) as LogEntry).dot, context(entryCount + 1));
    if (!answer.ok) throw new Error(answer.refusal.code);
  });
}

console.log('median ms    p95 ms  worst ms  what');
for (const [what, measured] of times) {
  const sorted = measured.toSorted((one, other) => one - other);
  const share = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number).toFixed(2).padStart(9);
  console.log(`${share(0.5)} ${share(0.95)} ${share(1)}  ${what}`);
}
