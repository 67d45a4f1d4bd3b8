import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../shared/checks/check-report';
import { compareMoments } from '../../shared/checks/compare-moments';
import { defaultAsOf } from '../../shared/checks/last-session';
import { signals } from '../../shared/checks/signals';
import { importExchange } from '../../shared/exchange/import-exchange';
import { parseExchange } from '../../shared/exchange/parse-exchange';
import { fold } from '../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { relationKinds } from '../../shared/model/relation-kinds';
import { elementKinds } from '../../shared/model/vocabulary';
import { type EntityKind, entityKinds } from '../../shared/register/document';
import { exchangeDocuments } from './exchange-documents';
import { runs } from './settings';

function logOf(document: unknown): readonly LogEntry[] {
  const parsed = parseExchange(JSON.stringify(document));
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.refusal)}`);
  const log = importExchange(parsed.value, { replica: 'test' });
  if (!log.ok) throw new Error(`refused: ${JSON.stringify(log.refusal)}`);
  return log.value;
}

/** Every list as a set, at every level; members of one circle and ends of one conflict as well. */
function asSets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(asSets(item))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]) => [key, asSets(inside)]),
  );
}

function reversed(list: readonly unknown[]): unknown[] {
  return [...list].reverse();
}

describe('the checks', () => {
  it('give the same sets in whatever order things were put on the map', () => {
    fc.assert(
      fc.property(exchangeDocuments(), (document) => {
        const { elements, relations } = document['initial'] as { elements: unknown[]; relations: unknown[] };
        const other = { ...document, initial: { elements: reversed(elements), relations: reversed(relations) } };
        const [one, two] = [logOf(document), logOf(other)];
        expect(asSets(checkReport(two, { asOf: '2025-01-01' }))).toEqual(
          asSets(checkReport(one, { asOf: '2025-01-01' })),
        );
        const idsOf = (log: readonly LogEntry[]) => signals(contentOf(fold(log)), log, 'nl').map(({ id }) => id);
        expect(idsOf(two).sort()).toEqual(idsOf(one).sort());
      }),
      runs(150),
    );
  });

  it('never change the content they look at', () => {
    fc.assert(
      fc.property(exchangeDocuments(), (document) => {
        const log = logOf(document);
        const before = structuredClone(contentOf(fold(log)));
        const content = contentOf(fold(log));
        checkReport(log, { asOf: '2025-01-01' });
        signals(content, log, 'en');
        compareMoments(content, content);
        expect(content).toEqual(before);
      }),
      runs(50),
    );
  });

  it('never throw, whatever the fields of a document hold', () => {
    const ids = fc.constantFrom('a', 'b', 'c', '__proto__', '');
    const value = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.oneof(
          ids,
          fc.constantFrom(...elementKinds, ...relationKinds, 'agreed_at_table', 'present', 'open', 'parked'),
        ),
      },
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(ids, { maxLength: 3 }),
      fc.constantFrom(null, true, 0, -1, 1e308, 'text'),
    );
    const field = fc.constantFrom(
      ...[
        'name',
        'kind',
        'from',
        'to',
        'layer',
        'hectares',
        'sharedHectares',
        'availableHa',
        'amountMln',
        'estimatedCostMln',
        'subject',
      ],
      ...[
        'answer',
        'about',
        'status',
        'no',
        'decision',
        'body',
        'order',
        'due',
        'doneOn',
        'session',
        'stakeholder',
        'mandate',
        'result',
      ],
      ...['learningKind', 'legitimacyNotNeededBecause', 'start', 'timeZone', 'openedAt'],
    );
    const kind = fc.constantFrom<EntityKind>(...entityKinds, 'element', 'relation', 'relation', 'decision');
    const write = fc.tuple(kind, ids, field, value).map(
      ([of, id, name, held]): FieldWrite => ({
        entity: `${of}:${id}`,
        field: name,
        value: held as FieldWrite['value'],
        was: [],
      }),
    );
    const alive = entityKinds.flatMap((of) =>
      ['a', 'b', 'c', '__proto__', ''].map(
        (id): FieldWrite => ({ entity: `${of}:${id}`, field: 'alive', value: true, was: [] }),
      ),
    );
    fc.assert(
      fc.property(fc.array(write, { maxLength: 60 }), (writes) => {
        const at = '2022-01-01T10:00:00+01:00';
        const entry = (counter: number, type: LogEntry['event']['type'], changes: readonly FieldWrite[]): LogEntry => ({
          ...{ v: 1, dot: `x:${counter}`, at, session: 'a', seq: counter, item: null },
          ...{ event: { type, data: { id: 'a' } }, text: '', writes: changes },
        });
        const log = [
          entry(1, 'table.created', alive),
          entry(2, 'element.added', writes),
          entry(3, 'decision.taken', []),
        ];
        const content = contentOf(fold(log));
        checkReport(log, { asOf: defaultAsOf(content, log) });
        compareMoments(content, content);
        for (const language of ['nl', 'en'] as const) {
          for (const { text } of signals(content, log, language)) expect(typeof text).toBe('string');
        }
      }),
      runs(1000),
    );
  });
});
