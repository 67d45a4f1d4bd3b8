import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleKinds } from '../../shared/checks/role-matrix';
import { exportRoleMatrix, importRoleMatrix, matrixRefusalSentence } from '../../shared/exchange/matrix-csv';
import type { Content } from '../../shared/model/content';
import { contentOf } from '../../shared/model/content-of';
import type { Element, Relation } from '../../shared/model/content-types';
import { emptyDocument } from '../../shared/register/document';

/** Names as people and spreadsheets write them, equal ones, and such as would be carried out. */
const names = fc.oneof(
  fc.constantFrom(
    'Wonen',
    'wonen',
    ' Wonen ',
    'Wonen [t0]',
    '=1+1',
    "'=1+1",
    '-',
    '+31',
    '@x',
    'a;b',
    'a,b',
    '"',
    "''",
  ),
  fc.constantFrom('twee\nregels', 'R', '\tx', '\uFEFF', '__proto__', 'Één', 'E\u0301e\u0301n'),
  fc.string({ minLength: 1, maxLength: 12 }),
);

function tableOf(
  tasks: readonly string[],
  parties: readonly string[],
  roles: readonly (readonly [number, number, number])[],
) {
  const elements = [
    ...tasks.map((name, at) => ({ id: `t${at}`, kind: 'task', name, conflicts: [] })),
    ...parties.map((name, at) => ({ id: `p${at}`, kind: 'stakeholder', name, layer: null, conflicts: [] })),
  ];
  const relations = new Map<string, Relation>();
  for (const [task, party, role] of roles) {
    const [from, to] = [`p${party % parties.length}`, `t${task % tasks.length}`];
    const kind = roleKinds[role % roleKinds.length] as Relation['kind'];
    const id = `${kind} ${from} ${to}`;
    relations.set(id, { id, kind, from, to, conflicts: [] });
  }
  const byId = new Map(elements.map((element) => [element.id, element as unknown as Element]));
  return { ...contentOf(emptyDocument), elements: byId, relations } satisfies Content;
}

const tables = fc
  .tuple(
    fc.array(names, { minLength: 1, maxLength: 5 }),
    fc.array(names, { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 20 }),
  )
  .map((parts) => tableOf(...parts));

describe('the matrix as CSV (R-CHECK-22)', () => {
  it('comes back without a difference, whatever tasks and parties are called', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('nl' as const, 'en' as const), (content, language) => {
        const { edits, refusals, kept } = importRoleMatrix(content, exportRoleMatrix(content, language));
        expect(edits).toEqual([]);
        expect(kept).toEqual([]);
        // Nothing is refused but names that a file cannot tell apart; with them the table stays as it is.
        const unclear = refusals.filter(({ reason }) => !/^(ambiguous|unknown)_/.test(reason));
        expect(unclear).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives all its roles to the same table without roles, where the names are clear', () => {
    fc.assert(
      fc.property(tables, (content) => {
        const bare = { ...content, relations: new Map() };
        const { edits, refusals } = importRoleMatrix(bare, exportRoleMatrix(content, 'nl'));
        fc.pre(refusals.length === 0);
        const given = edits.flatMap((edit) =>
          'gives' in edit ? [`${edit.gives.kind} ${edit.gives.from} ${edit.gives.to}`] : [],
        );
        expect(given.sort()).toEqual([...content.relations.keys()].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('reads any text without throwing, and says what it refuses', () => {
    const anyText = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc
        .array(fc.array(names, { maxLength: 6 }), { maxLength: 6 })
        .map((rows) => rows.map((row) => row.join(';')).join('\n')),
    );
    fc.assert(
      fc.property(tables, anyText, (content, text) => {
        const { refusals } = importRoleMatrix(content, text);
        for (const refusal of refusals) {
          expect(refusal.row).toBeGreaterThan(0);
          expect(matrixRefusalSentence(refusal, 'nl')).toMatch(/^Rij \d+, kolom \d+: /);
        }
      }),
      { numRuns: 300 },
    );
  });
});
