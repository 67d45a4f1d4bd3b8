import { certainFrom, findElements, indexOf } from '../capture/element-index';
import { roleKinds, roleLetter, roleMatrix, roleOfLetter } from '../checks/role-matrix';
import type { Command, NewRelation } from '../commands/command';
import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import type { Element } from '../model/content-types';
import type { RelationKind } from '../model/relation-kinds';
import { readCell, readCsv, writeCsv } from './csv-cells';
import { legendIn, type MatrixLegend, matrixLegend } from './matrix-legend';

const corner: Translated<string> = { nl: 'Opgave', en: 'Task' };

/** "No role": what a cell says to take roles away. An empty cell says nothing. */
const noRole = '-';

/**
 * The matrix task × party as CSV: a row per task, a column per party that has a role in one, and in the cell the letters
 * of its roles (R trekt, r voert uit, S stuwt, C adviseert over, I is betrokken bij, A is bevoegd voor). Names that occur
 * more than once carry their id, so that the file can be read back.
 */
export function exportRoleMatrix(content: Content, language: Language): string {
  const { rows, parties } = roleMatrix(content);
  const label = labelsOf(content);
  const header = [corner[language], ...parties.map(label)];
  const lines = rows.map(({ task, roles }) => [
    label(task),
    ...parties.map((party) => (roles.get(party) ?? []).map(({ kind }) => roleLetter(kind)).join(' ')),
  ]);
  return writeCsv([header, ...lines]);
}

/** A place in the file, counted from 1 as a spreadsheet does. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Something in the file that was left aside, with where it stands. */
export interface MatrixRefusal extends CellPlace {
  readonly reason:
    | 'too_large'
    | 'open_quote'
    | 'no_parties'
    | 'unknown_party'
    | 'ambiguous_party'
    | 'double_party'
    | 'unknown_task'
    | 'ambiguous_task'
    | 'double_task'
    | 'unknown_letter'
    | 'no_column';
  /** What stands there, cut to a line. */
  readonly value: string;
}

/** A cell that is empty in the file while the table has roles there: they stay. */
export interface KeptCell extends CellPlace {
  readonly task: string;
  readonly party: string;
  readonly kinds: readonly RelationKind[];
}

/** A relation that the file gives, or the id of one that it takes away. */
export type MatrixEdit = { readonly gives: NewRelation } | { readonly takes: string };

export interface MatrixImport {
  /** What to do so that the table says what the file says, cell by cell; empty when it does already. */
  readonly edits: readonly MatrixEdit[];
  readonly refusals: readonly MatrixRefusal[];
  readonly kept: readonly KeptCell[];
}

/**
 * Reads a matrix back. A filled cell says all roles of that party in that task: missing ones are given, others taken
 * away; "-" says none. An empty cell, and tasks and parties that are not in the file, say nothing: what is on the table
 * stays. A cell with a letter that is no role is left aside as a whole. Nothing is added to the map but roles. Where the
 * file says itself what its letters mean (`matrixLegend`), those count, and money among them is given and never taken.
 */
export function importRoleMatrix(content: Content, text: string): MatrixImport {
  const read = readCsv(text);
  if (!read.ok) {
    return read.refusal === 'too_large' ? refusedWhole('too_large') : refusedWhole('open_quote', read.refusal.line);
  }
  const rows = read.value;
  const refusals: MatrixRefusal[] = [];
  const first = rows.findIndex((row) => row.some((cell) => readCell(cell) !== ''));
  const header = rows[first];
  if (header === undefined) return refusedWhole('no_parties');
  const partyAt = readColumns(content, header, first + 1, refusals);
  if (partyAt.size === 0) return { ...refusedWhole('no_parties'), refusals: [...refusals, ...noParties] };
  const find = finderOf(content, 'task');
  const legend = matrixLegend(rows);
  const edits: MatrixEdit[] = [];
  const kept: KeptCell[] = [];
  const seen = new Set<string>();
  const { rows: known } = roleMatrix(content);
  const pays = new Set(
    [...content.relations.values()].flatMap(({ kind, from, to }) => (kind === 'funds' ? [`${from} ${to}`] : [])),
  );
  const rolesOf = new Map(known.map((row) => [row.task, row.roles]));
  for (const [at, row] of rows.entries()) {
    if (at <= first || row.every((cell) => readCell(cell) === '') || legendIn(row) !== null) continue;
    const place = { row: at + 1, column: 1 };
    const name = readCell(row[0]);
    const task = find(name);
    if (typeof task !== 'string' || seen.has(task)) {
      const reason = typeof task === 'string' ? 'double_task' : task === null ? 'ambiguous_task' : 'unknown_task';
      refusals.push({ ...place, reason, value: cut(name) });
      continue;
    }
    seen.add(task);
    for (let column = 1; column < Math.max(row.length, header.length); column += 1) {
      const cell = readCell(row[column]);
      const party = partyAt.get(column);
      if (party === undefined) {
        if (cell !== '' && readCell(header[column]) === '') {
          refusals.push({ row: at + 1, column: column + 1, reason: 'no_column', value: cut(cell) });
        }
        continue;
      }
      const held = rolesOf.get(task)?.get(party) ?? [];
      const wanted = rolesIn(cell, legend);
      if (wanted === undefined) {
        if (held.length > 0) {
          kept.push({ row: at + 1, column: column + 1, task, party, kinds: held.map(({ kind }) => kind) });
        }
      } else if (wanted === null) {
        refusals.push({ row: at + 1, column: column + 1, reason: 'unknown_letter', value: cut(cell) });
      } else {
        for (const { kind, relation } of held) {
          if (!wanted.has(kind)) edits.push({ takes: relation });
        }
        for (const kind of roleKinds) {
          if (!wanted.has(kind) || held.some((role) => role.kind === kind)) continue;
          edits.push({ gives: { kind, from: party, to: task } });
        }
        // Money is no role: a matrix gives it, and never takes it away.
        if (wanted.has('funds') && !pays.has(`${party} ${task}`)) {
          edits.push({ gives: { kind: 'funds', from: party, to: task } });
        }
      }
    }
  }
  return { edits, refusals, kept };
}

/** Everything that a matrix would change, as one act. @param matrix its name, such as that of the file */
export function matrixCommand(matrix: string, edits: readonly MatrixEdit[]): Extract<Command, { type: 'takeMatrix' }> {
  return {
    type: 'takeMatrix',
    matrix,
    relations: edits.flatMap((edit) => ('gives' in edit ? [edit.gives] : [])),
    removed: edits.flatMap((edit) => ('takes' in edit ? [edit.takes] : [])),
  };
}

const noParties: readonly MatrixRefusal[] = [{ row: 1, column: 1, reason: 'no_parties', value: '' }];

function refusedWhole(reason: 'too_large' | 'open_quote' | 'no_parties', row = 1): MatrixImport {
  return { edits: [], refusals: [{ row, column: 1, reason, value: '' }], kept: [] };
}

function readColumns(
  content: Content,
  header: readonly string[],
  row: number,
  refusals: MatrixRefusal[],
): ReadonlyMap<number, string> {
  const find = finderOf(content, 'stakeholder');
  const partyAt = new Map<number, string>();
  const seen = new Set<string>();
  for (const [column, cell] of header.entries()) {
    const name = readCell(cell);
    if (column === 0 || name === '') continue;
    const party = find(name);
    if (typeof party === 'string' && !seen.has(party)) partyAt.set(column, party);
    else {
      const reason = typeof party === 'string' ? 'double_party' : party === null ? 'ambiguous_party' : 'unknown_party';
      refusals.push({ row, column: column + 1, reason, value: cut(name) });
    }
    if (typeof party === 'string') seen.add(party);
  }
  return partyAt;
}

/** The roles a cell names: undefined when it says nothing, null when it says something that is no role. */
function rolesIn(cell: string, legend: MatrixLegend | null): ReadonlySet<RelationKind> | undefined | null {
  if (cell === '') return undefined;
  if (cell === noRole) return new Set();
  const kinds = new Set<RelationKind>();
  if (legend !== null) {
    for (const code of cell.split(/[\s,;/+&]+/).filter((each) => each !== '')) {
      const kind = legend.get(code.toLowerCase());
      if (kind === undefined) return null;
      kinds.add(kind);
    }
    return kinds;
  }
  for (const letter of cell.replace(/[\s,;/+&]+/g, '')) {
    // Only R and r differ; any other letter means the same in small.
    const kind = roleOfLetter(letter) ?? roleOfLetter(letter.toUpperCase());
    if (kind === undefined) return null;
    kinds.add(kind);
  }
  return kinds;
}

/** How an element is called in the file: by its name, with its id behind it where the name alone would not do. */
function labelsOf(content: Content): (id: string) => string {
  const find = { task: finderOf(content, 'task'), stakeholder: finderOf(content, 'stakeholder') };
  return (id) => {
    const element = content.elements.get(id);
    if (element?.kind !== 'task' && element?.kind !== 'stakeholder') return `[${id}]`;
    const name = oneLine(element.name);
    return find[element.kind](name) === id ? name : labelOf(element);
  };
}

function labelOf({ name, id }: Element): string {
  return oneLine(`${oneLine(name)} [${id}]`);
}

/** Finds an element of a kind by "name [id]", by its name or by another name; null when several have it. */
function finderOf(content: Content, kind: 'task' | 'stakeholder'): (text: string) => string | null | undefined {
  const [byLabel, byName, byAlias] = [0, 1, 2].map(() => new Map<string, string | null>()) as [Names, Names, Names];
  const add = (names: Names, key: string, id: string): void => {
    if (key !== '') names.set(key, names.has(key) && names.get(key) !== id ? null : id);
  };
  for (const element of content.elements.values()) {
    if (element.kind !== kind) continue;
    add(byLabel, labelOf(element), element.id);
    add(byName, keyOf(element.name), element.id);
    for (const alias of Array.isArray(element.aliases) ? element.aliases : []) add(byAlias, keyOf(alias), element.id);
  }
  return (text) => {
    const key = keyOf(text);
    for (const [names, name] of [
      [byLabel, oneLine(text)],
      [byName, key],
      [byAlias, key],
    ] as const) {
      const found = names.get(name);
      if (found !== undefined) return found;
    }
    return meant(content, kind, text);
  };
}

/** Who is called shorter in the file than on the map ("Grootstad"), when that can be one element only. */
function meant(content: Content, kind: 'task' | 'stakeholder', text: string): string | undefined {
  const [best, second] = findElements(indexOf(content), text).filter(({ element }) => element.kind === kind);
  return best !== undefined && best.score >= certainFrom && best.score !== second?.score ? best.element.id : undefined;
}

type Names = Map<string, string | null>;

function keyOf(name: unknown): string {
  return oneLine(name).toLowerCase();
}

/** Spaces and line ends of any kind count as one space, as they look in a cell. */
function oneLine(name: unknown): string {
  return typeof name === 'string' ? name.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}

function cut(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

type Reasons = Readonly<Record<MatrixRefusal['reason'], (value: string) => string>>;

const nl = {
  place: (row: number, column: number) => `Rij ${row}, kolom ${column}`,
  reason: {
    too_large: () => 'het bestand is te groot voor een matrix.',
    open_quote: () =>
      'op deze regel begint een cel met een aanhalingsteken (") dat nergens sluit; haal het weg of sluit het.',
    no_parties: () => 'de eerste regel noemt geen partij die op de kaart staat.',
    unknown_party: (value) => `"${value}" is geen partij op de kaart; voeg de partij eerst toe.`,
    ambiguous_party: (value) => `meer dan één partij heet "${value}"; zet de aanduiding tussen haken erachter.`,
    double_party: (value) => `"${value}" staat al in een eerdere kolom.`,
    unknown_task: (value) => `"${value}" is geen opgave op de kaart; voeg de opgave eerst toe.`,
    ambiguous_task: (value) => `meer dan één opgave heet "${value}"; zet de aanduiding tussen haken erachter.`,
    double_task: (value) => `"${value}" staat al op een eerdere rij.`,
    unknown_letter: (value) => `"${value}" is geen rol; gebruik R, r, S, C, I, A of een streepje.`,
    no_column: (value) => `"${value}" staat onder geen partij.`,
  } satisfies Reasons,
};

const en = {
  place: (row, column) => `Row ${row}, column ${column}`,
  reason: {
    too_large: () => 'the file is too large for a matrix.',
    open_quote: () => 'on this line a cell begins with a quotation mark (") that is never closed; remove or close it.',
    no_parties: () => 'the first line names no party that is on the map.',
    unknown_party: (value) => `"${value}" is no party on the map; add the party first.`,
    ambiguous_party: (value) => `more than one party is called "${value}"; put its id in brackets behind it.`,
    double_party: (value) => `"${value}" is in an earlier column already.`,
    unknown_task: (value) => `"${value}" is no task on the map; add the task first.`,
    ambiguous_task: (value) => `more than one task is called "${value}"; put its id in brackets behind it.`,
    double_task: (value) => `"${value}" is in an earlier row already.`,
    unknown_letter: (value) => `"${value}" is no role; use R, r, S, C, I, A or a dash.`,
    no_column: (value) => `"${value}" stands under no party.`,
  },
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** "Rij 3, kolom 2: "X" is geen rol; gebruik R, r, S, C, I, A of een streepje." */
export function matrixRefusalSentence({ row, column, reason, value }: MatrixRefusal, language: Language): string {
  const { place, reason: reasons } = texts[language];
  return `${place(row, column)}: ${reasons[reason](value)}`;
}
