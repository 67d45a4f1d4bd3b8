import { createHash } from 'node:crypto';
import * as Automerge from '@automerge/automerge';
import * as Y from 'yjs';
import { applyEntries, fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { conflictsOf } from '../../shared/merge/conflicts';
import { mergeTables, type TableState } from '../../shared/merge/merge-tables';
import { type Document, type Entity, type EntityKey, keyOf } from '../../shared/register/document';
import { entityText } from '../../shared/register/entity-text';
import { mergeDocuments } from '../../shared/register/merge';
import type { Register } from '../../shared/register/register';
import { canonicalJson } from '../../shared/values/canonical-json';
import type { JsonValue } from '../../shared/values/json';

/**
 * Two laptops with one table of 10,000 elements; each changes 1,000 names, a hundred of them the same. Merged by our
 * registers, by Yjs (`applyUpdate`) and by Automerge (`merge`) on the same content in the same run.
 *
 * The whole path is compared like with like, in two ways: as an exchange does it, where one document is read and the
 * other is open already and was hashed before (a snapshot is taken before anything comes in), and from two files, where each library reads two. Ours also checks what it reads and ends with
 * the canonical text and its hash, which the others have no need of.
 */
const size = 10_000;
const changes = 1_000;
const inBoth = 100;

const nameOf = (at: number): string => `Opgave ${at}`;
const idOf = (at: number): string => `e-${at}`;
const changed = (side: 'a' | 'b'): readonly number[] =>
  Array.from({ length: changes }, (_, at) => (at < inBoth ? at * 7 : side === 'a' ? at * 5 + 1 : 5_000 + at * 4 + 2));

const fieldsOf = (at: number) => ({
  kind: 'task',
  name: nameOf(at),
  note: `Toelichting bij ${nameOf(at)}`,
  x: (at % 100) * 240,
  y: Math.floor(at / 100) * 140,
});

/** The best of several runs, after one to warm up: what the work takes when nothing else is in the way. */
function best<Result>(work: () => Result, runs = 7): { readonly ms: number; readonly result: Result } {
  let result = work();
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    result = work();
    ms = Math.min(ms, performance.now() - before);
  }
  return { ms, result };
}

function say(what: string, ms: number): number {
  console.log(`${what.padEnd(62)} ${ms.toFixed(1).padStart(8)} ms`);
  return ms;
}

// Ours.
const begun: readonly LogEntry[] = Array.from({ length: size }, (_, at) => entryOf(`base:${at + 1}`, null, at));
const base = fold(begun);

function entryOf(dot: `${string}:${number}`, before: Document | null, at: number, name?: string): LogEntry {
  const entity = keyOf('element', idOf(at));
  const fields = before === null ? Object.entries({ alive: true, ...fieldsOf(at) }) : [['name', name] as const];
  const writes = fields.map(([field, value]) => ({
    entity,
    field: field as string,
    value: value as JsonValue,
    was: before?.entities.get(entity)?.fields[field as string] ?? [],
  }));
  const moment = new Date(Date.UTC(2026, 10, 24) + Number(dot.slice(dot.indexOf(':') + 1)) * 1_000).toISOString();
  return {
    v: 1,
    dot,
    at: moment,
    session: null,
    seq: null,
    item: null,
    event: { type: before === null ? 'element.added' : 'element.updated', data: {} },
    text: name ?? nameOf(at),
    ...(before !== null && dot.endsWith(':1') ? { after: [`base:${size}`] as const } : {}),
    writes,
  };
}

function side(name: 'a' | 'b'): TableState {
  const added = changed(name).map((at, place) => entryOf(`${name}:${place + 1}`, base, at, `${nameOf(at)} ${name}`));
  return { log: [...begun, ...added], document: applyEntries(base, added) };
}

/** The state as a table file holds it: clock and entities in canonical JSON. */
const written = ({ clock, entities }: Document): string =>
  canonicalJson({ clock, entities: [...entities.values()] } as unknown as JsonValue);

/** The same text, as snapshots make it: of things that were written before, the text is known. */
const writtenAgain = ({ clock, entities }: Document): string =>
  `{"clock":${canonicalJson(clock)},"entities":[${Array.from(entities.values(), entityText).join(',')}]}`;

/** Reads a snapshot and checks the build of every register: what comes from outside is not believed. */
function read(text: string): Document {
  const { clock, entities } = JSON.parse(text) as { clock: Document['clock']; entities: readonly Entity[] };
  const checked = new Map<EntityKey, Entity>();
  for (const entity of entities) {
    if (typeof entity.key !== 'string' || !entity.key.includes(':')) throw new TypeError('a thing without a key');
    for (const field in entity.fields) checkRegister(entity.fields[field] as Register);
    checked.set(entity.key, entity);
  }
  return { clock, entities: checked };
}

let lastDot = '';

function checkRegister(register: Register): void {
  if (!Array.isArray(register) || register.length === 0) throw new TypeError('a field without a write');
  for (const { dot } of register) {
    if (dot === lastDot) continue;
    if (!/^[a-z0-9-]{1,40}:[1-9]\d{0,14}$/.test(dot)) throw new TypeError('not a dot');
    lastDot = dot;
  }
}

const [a, b] = [side('a'), side('b')];
const [textA, textB] = [written(a.document), written(b.document)];

// As in the app: the other document was read from a file, so the two share no objects.
const [readA, readB] = [read(textA), read(textB)];
const ours = best(() => conflictsOf({ document: mergeDocuments(readA, readB), log: [] }), 15);
say('merge two documents by registers, list every conflict', ours.ms);
if (ours.result.length !== inBoth) throw new Error(`${ours.result.length} conflicts instead of ${inBoth}`);
const listed = best(() => {
  const merged = mergeTables(a, b);
  if (!merged.ok) throw new Error(merged.refusal.code);
  return conflictsOf(merged.value);
});
say('merge documents and logs, list every conflict and who said what', listed.ms);
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
writtenAgain(readA);
const one = best(() => hashOf(writtenAgain(mergeDocuments(readA, read(textB)))), 15);
say('read one, validate, merge into the open one, write, hash', one.ms);
const both = best(() => hashOf(written(mergeDocuments(read(textA), read(textB)))), 15);
say('read both, validate, merge, write canonically, hash', both.ms);
if (one.result !== both.result) throw new Error('the hash depends on the way');
if (listed.result.length !== inBoth) throw new Error(`${listed.result.length} conflicts instead of ${inBoth}`);

// Yjs.
function yjsBase(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 1;
  doc.transact(() => {
    const elements = doc.getMap<Y.Map<unknown>>('elements');
    for (let at = 0; at < size; at += 1) elements.set(idOf(at), new Y.Map(Object.entries(fieldsOf(at))));
  });
  return doc;
}
function yjsSide(update: Uint8Array, name: 'a' | 'b', client: number): Y.Doc {
  const doc = yjsLoad(update);
  doc.clientID = client;
  const elements = doc.getMap<Y.Map<unknown>>('elements');
  for (const at of changed(name)) elements.get(idOf(at))?.set('name', `${nameOf(at)} ${name}`);
  return doc;
}
function yjsLoad(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
}
const yjsStart = Y.encodeStateAsUpdate(yjsBase());
const yjsFileA = Y.encodeStateAsUpdate(yjsSide(yjsStart, 'a', 2));
const yjsB = yjsSide(yjsStart, 'b', 3);
const yjsLoading = best(() => yjsLoad(yjsFileA), 5);
say('Yjs: load one document', yjsLoading.ms);
let yjsMerging = Number.POSITIVE_INFINITY;
for (let run = 0; run < 6; run += 1) {
  const doc = yjsLoad(yjsFileA);
  const before = performance.now();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(yjsB, Y.encodeStateVector(doc)));
  yjsMerging = Math.min(yjsMerging, performance.now() - before);
}
say('Yjs: difference and applyUpdate', yjsMerging);

// Automerge.
interface Elements {
  elements: Record<string, ReturnType<typeof fieldsOf>>;
}
const automergeStart = Automerge.from<Elements & Record<string, unknown>>({
  elements: Object.fromEntries(Array.from({ length: size }, (_, at) => [idOf(at), fieldsOf(at)])),
});
function automergeSide(name: 'a' | 'b'): Automerge.Doc<Elements & Record<string, unknown>> {
  return Automerge.change(Automerge.clone(automergeStart), (doc) => {
    for (const at of changed(name)) {
      const element = doc.elements[idOf(at)];
      if (element !== undefined) element.name = `${nameOf(at)} ${name}`;
    }
  });
}
const [automergeA, automergeB] = [automergeSide('a'), automergeSide('b')];
const automergeFile = Automerge.save(automergeA);
const automergeLoading = best(() => Automerge.load<Elements>(automergeFile), 2);
say('Automerge: load one document', automergeLoading.ms);
let automergeMerging = Number.POSITIVE_INFINITY;
for (let run = 0; run < 3; run += 1) {
  const doc = Automerge.clone(automergeA);
  const before = performance.now();
  Automerge.merge(doc, automergeB);
  automergeMerging = Math.min(automergeMerging, performance.now() - before);
}
say('Automerge: merge', automergeMerging);

const ratio = (what: string, value: number, goal: number): void =>
  console.log(
    `${what.padEnd(62)} ${value.toFixed(2).padStart(8)} ×   ${value <= goal ? 'goal met' : 'GOAL MISSED'} (≤ ${goal})`,
  );
console.log();
ratio('our merge / Yjs difference and applyUpdate', ours.ms / yjsMerging, 0.5);
const yjsBoth = 2 * yjsLoading.ms + yjsMerging;
ratio('one read → validate → merge → hash / Yjs, load one and merge', one.ms / (yjsLoading.ms + yjsMerging), 0.5);
ratio('both read → validate → merge → hash / Yjs, load both and merge', both.ms / yjsBoth, 0.5);
ratio('our merge / Automerge merge', ours.ms / automergeMerging, 0.5);
ratio('one read → … → hash / Automerge, load one and merge', one.ms / (automergeLoading.ms + automergeMerging), 0.5);
console.log(`\nEvery one of the ${inBoth} disagreements is listed here; Yjs keeps one of each two names, silently.`);
