import { describe, expect, it } from 'vitest';
import { roleMatrix } from '../../../shared/checks/role-matrix';
import { apply } from '../../../shared/commands/apply';
import {
  exportRoleMatrix,
  importRoleMatrix,
  matrixCommand,
  matrixRefusalSentence,
} from '../../../shared/exchange/matrix-csv';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import type { Document } from '../../../shared/register/document';
import { contentWith, element, logWith, party, relation } from '../checks/small-table';
import { exampleUntil } from './example-log';

const example = contentOf(fold(exampleUntil('ses-1')));

/** What the roles of a table say, as sentences in a fixed order. */
function rolesOf(content: Content): readonly string[] {
  return [...content.relations.values()].map(({ kind, from, to }) => `${from} ${kind} ${to}`).sort();
}

function carriedOut(document: Document, text: string): Content {
  const { edits } = importRoleMatrix(contentOf(document), text);
  const place = { session: null, seq: null, item: null, language: 'nl' } as const;
  const command = matrixCommand('rollen.csv', edits);
  const entry = apply(document, command, { dot: 'm:1', at: '2022-01-01T10:00:00Z', ...place });
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal));
  return contentOf(applyEntry(document, entry.value));
}

describe('the matrix task × party as CSV (R-CHECK-22)', () => {
  it('has a row per task and a column per party with a role', () => {
    const lines = exportRoleMatrix(example, 'nl').slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(8);
    const header = lines[0]?.split(';') ?? [];
    expect(header[0]).toBe('Opgave');
    expect(header).toHaveLength(1 + new Set(roleMatrix(example).parties).size);
    expect(header).not.toContain('Ministerie van BZK');
    const wonen = lines.find((line) => line.startsWith('Wonen;'))?.split(';') ?? [];
    const cell = (name: string) => wonen[header.indexOf(name)];
    expect(cell('Gemeente Grootstad (fictief)')).toBe('R');
    expect(cell('Provincie Voorbeeldland (fictief)')).toBe('S');
    expect(cell('Gemeente Polderdam (fictief)')).toBe('r');
    expect(cell('Gemeenteraden')).toBe('A');
  });

  it('opens in a spreadsheet: byte-order mark, semicolons, Windows line ends', () => {
    const text = exportRoleMatrix(example, 'en');
    expect(text.startsWith('\uFEFFTask;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('read back changes nothing', () => {
    expect(importRoleMatrix(example, exportRoleMatrix(example, 'nl'))).toEqual({
      edits: [],
      refusals: [],
      kept: [],
    });
  });

  it('brings its roles to a table that has the same tasks and parties and no roles yet', () => {
    const bare = logWith(
      [party('p'), party('q'), element('task', 'a'), element('task', 'b')],
      [relation('contributes_to', 'a', 'g'), relation('advises', 'p', 'b')].slice(1),
    );
    const full = contentWith(
      [party('p'), party('q'), element('task', 'a'), element('task', 'b')],
      [
        relation('leads', 'p', 'a'),
        relation('executes', 'p', 'a'),
        relation('drives', 'q', 'a'),
        relation('advises', 'p', 'b'),
        relation('participates', 'q', 'b'),
        relation('authorised_for', 'q', 'b'),
      ],
    );
    expect(rolesOf(carriedOut(fold(bare), exportRoleMatrix(full, 'nl')))).toEqual(rolesOf(full));
  });

  it('keeps apart what has the same name', () => {
    const twice = contentWith(
      [
        party('p1', null, { name: 'Gemeente' }),
        party('p2', null, { name: 'Gemeente' }),
        party('p3', null, { name: 'Gemeente [p1]' }),
        element('task', 'a', { name: 'Water' }),
        element('task', 'b', { name: 'water ' }),
      ],
      [relation('leads', 'p1', 'a'), relation('drives', 'p2', 'b'), relation('advises', 'p3', 'b')],
    );
    const text = exportRoleMatrix(twice, 'nl');
    expect(text).toContain('Gemeente [p1];Gemeente [p2];Gemeente [p1] [p3]');
    expect(importRoleMatrix(twice, text)).toEqual({ edits: [], refusals: [], kept: [] });
  });
});

describe('what a matrix says that comes back', () => {
  const table = contentWith(
    [party('p'), party('q', null, { aliases: ['Q en co'] }), element('task', 'a'), element('task', 'b')],
    [
      relation('leads', 'p', 'a'),
      relation('drives', 'p', 'a'),
      relation('advises', 'q', 'a'),
      relation('leads', 'q', 'b'),
    ],
  );
  const reading = (text: string) => importRoleMatrix(table, text);

  it('is all roles of a filled cell, none for a dash, and nothing for an empty cell', () => {
    const { edits, kept, refusals } = reading('Opgave;p;q\na;R A;-\nb;s;');
    expect(edits).toEqual([
      { takes: 'drives p a' },
      { gives: { kind: 'authorised_for', from: 'p', to: 'a' } },
      { takes: 'advises q a' },
      { gives: { kind: 'drives', from: 'p', to: 'b' } },
    ]);
    expect(kept).toEqual([{ row: 3, column: 3, task: 'b', party: 'q', kinds: ['leads'] }]);
    expect(refusals).toEqual([]);
  });

  it.each([
    ['commas', '\uFEFFTask,Q en co\nA,"C, I"\n'],
    ['tabs', 'Opgave\tq\r\na\tCI\r\n'],
    ['an empty first line', ';\nOpgave;Q\na;c+i'],
  ])('is read with %s', (_what, text) => {
    expect(reading(text)).toMatchObject({
      edits: [{ gives: { kind: 'participates', from: 'q', to: 'a' } }],
      refusals: [],
    });
  });

  it('is refused cell by cell, by row and column as a spreadsheet counts', () => {
    const { edits, refusals } = reading('Opgave;p;Onbekend;p;\na;X;R;;S\nz;R\na;R\n;R\nb;R');
    expect(refusals.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [1, 3, 'unknown_party'],
      [1, 4, 'double_party'],
      [2, 2, 'unknown_letter'],
      [2, 5, 'no_column'],
      [3, 1, 'unknown_task'],
      [4, 1, 'double_task'],
      [5, 1, 'unknown_task'],
    ]);
    expect(edits).toEqual([{ gives: { kind: 'leads', from: 'p', to: 'b' } }]);
    expect(matrixRefusalSentence(refusals[2] as (typeof refusals)[number], 'nl')).toBe(
      'Rij 2, kolom 2: "X" is geen rol; gebruik R, r, S, C, I, A of een streepje.',
    );
    for (const refusal of refusals) expect(matrixRefusalSentence(refusal, 'en')).toMatch(/^Row \d, column \d: .*\.$/);
  });

  it.each([
    ['nothing', ''],
    ['no party of the table', 'Opgave;iemand\na;R'],
    ['a picture', '\u0000\u0001PNG'],
    ['more than a table can hold', `Opgave;p\n${'a;R\n'.repeat(30_000)}`],
  ])('is refused as a whole with %s', (_what, text) => {
    const { edits, refusals } = reading(text);
    expect(edits).toEqual([]);
    expect(refusals.at(-1)?.reason).toMatch(/^(no_parties|too_large)$/);
  });
});

describe('names that a spreadsheet would carry out', () => {
  it.each(['=HYPERLINK("x")', '+31 6', '-', '@SUM(A1)', "'=al veilig", "''=twee", "'gewoon", '\t=1'])(
    '%j are made safe and come back as they were',
    (name) => {
      const table = contentWith(
        [party('p', null, { name }), element('task', 'a', { name: `${name}!` })],
        [relation('leads', 'p', 'a')],
      );
      const text = exportRoleMatrix(table, 'nl');
      for (const cell of text.slice(1).split(/[;\r\n]+/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/);
      expect(importRoleMatrix(table, text)).toEqual({ edits: [], refusals: [], kept: [] });
    },
  );

  it('reads letters of the file itself where it says what they mean, and parties by their short names', () => {
    const content = contentWith(
      [
        party('g', 'municipality', { name: 'Gemeente Grootstad (fictief)', stakeholderKind: 'municipality' }),
        party('r', 'national', { name: 'Rijk', stakeholderKind: 'national' }),
        element('task', 't', { name: 'Wonen' }),
        element('task', 'u', { name: 'Water' }),
      ],
      [relation('funds', 'r', 'u', { amountMln: 5 })],
    );
    const file = [
      'Opgave \\ Organisatie;Rijk;Grootstad',
      'Wonen;F/Bv;T',
      'Water;F;A',
      '',
      '"T = trekt; A = adviseert; F = financiert; Bv = bevoegd";;',
    ].join('\r\n');
    const { edits, refusals } = importRoleMatrix(content, file);
    expect(refusals).toEqual([]);
    expect(edits.map((edit) => ('gives' in edit ? Object.values(edit.gives).join(' ') : ''))).toEqual([
      'authorised_for r t',
      'funds r t',
      'leads g t',
      'advises g u',
    ]);
    const wrong = importRoleMatrix(content, file.replace(';T\r', ';X\r'));
    expect(wrong.refusals).toMatchObject([{ reason: 'unknown_letter', value: 'X' }]);
  });
});
