import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reads } from '../../shared/checks/define-check';
import { signalSentence } from '../../shared/checks/signal-sentences';
import { applyEntry, fold } from '../../shared/log/fold';
import type { Content } from '../../shared/model/content';
import { contentOf } from '../../shared/model/content-of';
import { relationKinds } from '../../shared/model/relation-kinds';
import { elementKinds } from '../../shared/model/vocabulary';
import type { Document } from '../../shared/register/document';
import { exampleLog } from '../unit/exchange/example-log';
import { answersFromScratch, anyWrite, entryOf, firstDocument, freshContent, listed } from './checked-tables';
import { freeze, steps, workThrough } from './random-table';
import { checkTable, tableChecks } from './table-checks';

const asOf = '2025-01-01';

/** Looks at the documents in the given order, and each time compares with an answer that remembers nothing. */
function expectSameAnswers(documents: readonly Document[], order: readonly number[]): void {
  for (const at of order) {
    const document = documents[at % documents.length] as Document;
    expect(listed(contentOf(document))).toEqual(listed(freshContent(document)));
    expect(checkTable(contentOf(document), { asOf })).toEqual(answersFromScratch(document, asOf));
  }
}

describe('checks that remember their answers (R-CHECK-4)', () => {
  it('give the same as checks that start from nothing, through random work with undo and redo', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(), { maxLength: 6 }), (list, visits) => {
        const documents: Document[] = [];
        workThrough(list, ({ document }) => documents.push(freeze(document)));
        // Forwards as at the table, then anywhere, as a comparison of moments does.
        expectSameAnswers(documents, [...documents.keys(), ...visits]);
      }),
      { numRuns: 60 },
    );
  });

  it('do so whatever is written into the things they look at, and never throw (R-CHECK-9)', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyWrite, { minLength: 1, maxLength: 4 }), { maxLength: 15 }), (edits) => {
        const documents = [firstDocument];
        for (const [at, writes] of edits.entries()) {
          documents.push(applyEntry(documents[at] as Document, entryOf(at + 2, writes)));
        }
        expectSameAnswers(documents, [...documents.keys(), ...documents.keys()].reverse());
        const content = contentOf(documents.at(-1) as Document);
        for (const signal of checkTable(content, { asOf }).signals) {
          for (const language of ['nl', 'en'] as const) {
            expect(typeof signalSentence(content, signal, language)).toBe('string');
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it('give the very same answer when nothing they look at has changed', () => {
    const document = fold(exampleLog());
    const before = checkTable(contentOf(document), { asOf });
    const moved = { entity: 'element:t-wonen', field: 'position', value: { x: 1, y: 2 }, was: [] } as const;
    const after = checkTable(contentOf(applyEntry(document, entryOf(9_000, [moved]))), { asOf });
    for (const [name, answer] of Object.entries(after.answers)) {
      expect(answer, name).toBe(before.answers[name as keyof typeof before.answers]);
    }
    expect(after.signals).toBe(before.signals);
  });
});

type Things = Map<string, Record<string, unknown>>;

/** The content with one field of all things of a kind saying something else. */
function altered(content: Content, where: 'elements' | 'relations', kind: string, field: string, value: unknown) {
  const things = [...(content[where] as unknown as Things)].map(
    ([id, thing]) => [id, thing['kind'] === kind ? { ...thing, [field]: value } : thing] as const,
  );
  return { ...content, [where]: new Map(things) } as Content;
}

const allFields = {
  elements: [
    'name',
    'note',
    'layer',
    'stakeholderKind',
    'parentId',
    'estimatedCostMln',
    'year',
    'setBy',
    'target',
  ].concat([
    'planStatus',
    'instrumentKind',
    'areaHa',
    'availableHa',
    'openness',
    'position',
    'conflicts',
    'isTransition',
  ]),
  relations: [
    'note',
    'amountMln',
    'years',
    'subject',
    'answer',
    'about',
    'zone',
    'hectares',
    'sharedHectares',
    'conflicts',
  ],
};

const contents = [14, 36, 60, 88].map((length) => freshContent(fold(exampleLog().slice(0, length))));

describe('what a check looks at (R-CHECK-6)', () => {
  it.each(Object.entries(tableChecks))('is all that %s names', (_name, check) => {
    const reads: Reads = check.reads;
    for (const content of contents) {
      const same = (other: Content): void => expect(check(other)).toEqual(check(content));
      for (const where of ['elements', 'relations'] as const) {
        for (const kind of where === 'elements' ? elementKinds : relationKinds) {
          const byKind: Readonly<Record<string, readonly string[]>> = reads[where] ?? {};
          const unread = allFields[where].filter((field) => byKind[kind]?.includes(field) !== true);
          for (const field of unread) {
            for (const value of [7, 'anders', ['anders']]) same(altered(content, where, kind, field, value));
          }
          if (where === 'relations' && byKind[kind] === undefined) {
            const others = [...content.relations].filter(([, relation]) => relation.kind !== kind);
            same({ ...content, relations: new Map(others) });
          }
        }
      }
      const alone = new Set([...content.relations.values()].flatMap(({ from, to }) => [from, to]));
      for (const kind of elementKinds.filter((each) => reads.elements?.[each] === undefined)) {
        const others = [...content.elements].filter(([id, element]) => element.kind !== kind || alone.has(id));
        same({ ...content, elements: new Map(others) });
      }
      for (const name of [
        'sessions',
        'attendance',
        'decisions',
        'steps',
        'actions',
        'questions',
        'learnings',
      ] as const) {
        if (reads.collections?.includes(name) !== true) same({ ...content, [name]: new Map() });
      }
    }
  });
});

describe('the order in which things were put on the map', () => {
  /** Every list as a set, at every level. */
  const asSets = (value: unknown): unknown => {
    if (value instanceof Map) return asSets([...value]);
    if (Array.isArray(value)) return value.map((item) => JSON.stringify(asSets(item))).sort();
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(members.map(([key, inside]) => [key, asSets(inside)]));
  };

  it('changes no answer of any check (R-CHECK-5)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 89 }),
        fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
        (length, ranks) => {
          const content = contentOf(fold(exampleLog().slice(0, length)));
          const shuffled = <Thing>(things: ReadonlyMap<string, Thing>): ReadonlyMap<string, Thing> =>
            new Map(
              [...things]
                .map((each, at) => [each, ranks[at % ranks.length] as number] as const)
                .sort(([, one], [, other]) => one - other)
                .map(([each]) => each),
            );
          const other: Content = {
            ...content,
            elements: shuffled(content.elements),
            relations: shuffled(content.relations),
            attendance: shuffled(content.attendance),
            decisions: shuffled(content.decisions),
            actions: shuffled(content.actions),
            questions: shuffled(content.questions),
            learnings: shuffled(content.learnings),
          };
          expect(asSets(checkTable(other, { asOf }))).toEqual(asSets(checkTable(content, { asOf })));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the list of checks', () => {
  it('holds every check that is defined', async () => {
    const modules = import.meta.glob('../../shared/checks/*.ts', { eager: true }) as Record<
      string,
      Record<string, unknown>
    >;
    const defined = Object.values(modules).flatMap((module) =>
      Object.entries(module).filter(([, value]) => typeof value === 'function' && 'reads' in value),
    );
    expect(new Set(defined.map(([name]) => name))).toEqual(new Set(Object.keys(tableChecks)));
  });
});
