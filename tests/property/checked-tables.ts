import fc from 'fast-check';
import { fromScratch } from '../../shared/checks/remembering';
import { fold } from '../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../shared/log/log-entry';
import type { Content } from '../../shared/model/content';
import { contentOf } from '../../shared/model/content-of';
import { relationKinds } from '../../shared/model/relation-kinds';
import { elementKinds } from '../../shared/model/vocabulary';
import { type Document, type EntityKind, entityKinds } from '../../shared/register/document';
import { checkTable, type TableAnswers } from './table-checks';

/** A content as if nothing had ever been remembered of the document. */
export function freshContent(document: Document): Content {
  return contentOf({ clock: document.clock, entities: new Map(document.entities) });
}

/** All answers to a document, worked out without any memory. */
export function answersFromScratch(document: Document, asOf: string): TableAnswers {
  return fromScratch(() => checkTable(freshContent(document), { asOf }));
}

/** A content as plain lists, so that the order of things counts too. */
export function listed(content: Content): unknown {
  return Object.entries(content).map(([name, things]) => [name, things instanceof Map ? [...things] : things]);
}

const ids = fc.constantFrom('a', 'b', 'c', '__proto__', '');

/** Values of every kind in every field: sensible ones, words where numbers belong, years that never were. */
const values = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.oneof(
      ids,
      fc.constantFrom(...elementKinds, ...relationKinds, 'agreed_at_table', 'present', 'open', 'parked', 'proposed'),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, 0, -1, 5, 2030, 1e308, 0.5, '2022-2030', 'text', true) },
  fc.jsonValue({ maxDepth: 2 }),
  fc.array(ids, { maxLength: 3 }),
);

const fields = fc.constantFrom(
  ...['name', 'kind', 'from', 'to', 'layer', 'stakeholderKind', 'hectares', 'sharedHectares', 'availableHa', 'areaHa'],
  ...['amountMln', 'years', 'year', 'estimatedCostMln', 'subject', 'answer', 'about', 'zone', 'status', 'no', 'text'],
  ...['decision', 'body', 'order', 'due', 'doneOn', 'owner', 'session', 'stakeholder', 'mandate', 'result', 'alive'],
  ...['learningKind', 'decisionKind', 'legitimacyNotNeededBecause', 'start', 'timeZone', 'openedAt', 'closedAt'],
  ...['position', 'note'],
);

const kinds = fc.constantFrom<EntityKind>(
  ...entityKinds,
  'element',
  'element',
  'relation',
  'relation',
  'relation',
  'decision',
);

/** What somebody could write who keeps to no rule at all. */
export const anyWrite: fc.Arbitrary<FieldWrite> = fc
  .tuple(kinds, ids, fields, values)
  .map(([kind, id, field, value]) => ({
    entity: `${kind}:${id}`,
    field,
    value: (field === 'alive' ? value !== null : value) as FieldWrite['value'],
    was: [],
  }));

const everythingAlive = entityKinds.flatMap((kind) =>
  ['a', 'b', 'c', '__proto__', ''].map(
    (id): FieldWrite => ({ entity: `${kind}:${id}`, field: 'alive', value: true, was: [] }),
  ),
);

/** A table whose things all hold a kind that exists, and beyond that whatever the writes say. */
const sensible: readonly FieldWrite[] = [
  ...(['stakeholder', 'task', 'zone'] as const).map((kind, at) => ['element', 'abc'[at], 'kind', kind] as const),
  ['relation', 'a', 'kind', 'leads'] as const,
  ['relation', 'b', 'kind', 'claims_space'] as const,
  ['relation', 'c', 'kind', 'funds'] as const,
  ...(['a', 'b', 'a'] as const).map((from, at) => ['relation', 'abc'[at], 'from', from] as const),
  ...(['b', 'c', 'b'] as const).map((to, at) => ['relation', 'abc'[at], 'to', to] as const),
].map(([kind, id, field, value]) => ({ entity: `${kind}:${id}`, field, value, was: [] }) as FieldWrite);

const at = '2022-01-01T10:00:00+01:00';

export function entryOf(counter: number, writes: readonly FieldWrite[]): LogEntry {
  const event = { type: 'element.added', data: { id: 'a' } } as const;
  return { v: 1, dot: `x:${counter}`, at, session: 'a', seq: counter, item: null, event, text: '', writes };
}

/** The document before anything unruly was written into it, and the entry that made it. */
export const firstEntry = entryOf(1, [...everythingAlive, ...sensible]);
export const firstDocument = fold([firstEntry]);
