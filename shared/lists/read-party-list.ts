import { foldText } from '../capture/fold-text';
import { inferParty } from '../capture/infer-element';
import { longestName } from '../commands/field-rules';
import type { Layer, StakeholderKind } from '../model/vocabulary';
import { cellText, saidIn } from './list-cells';
import type { ListColumn, ListHeader } from './list-columns';
import { isBlank, type ListRecord } from './list-records';
import { type ListRemark, remark } from './list-remarks';
import { addressOfCode, layerIn, layerOf, partyKindIn } from './party-words';

/** One row of a list of parties, as far as it could be read. */
export interface ListedParty {
  readonly row: number;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly stakeholderKind: StakeholderKind;
  readonly layer: Layer | null;
  /** The organisation it belongs to, as the list names it. */
  readonly parent: string | null;
  /** TOOI address. */
  readonly identifier: string | null;
  /** Scores of the facilitator, 1 to 5. */
  readonly influence: number | null;
  readonly interest: number | null;
}

export interface PartyList {
  readonly parties: readonly ListedParty[];
  readonly remarks: readonly ListRemark[];
}

/** Reads a column of the rows below the headings. */
export type CellOf = (record: ListRecord, column: ListColumn) => string;

export function cellsBelow(header: ListHeader): CellOf {
  return ({ cells }, column) => {
    const at = header.columns.get(column);
    return at === undefined ? '' : saidIn(cells[at]);
  };
}

/** Rows below the headings in which anything stands. */
export function rowsBelow(records: readonly ListRecord[], header: ListHeader): readonly ListRecord[] {
  return records.filter((record) => record.row > header.row && !isBlank(record));
}

const sum = /^(?:sub)?totaal\b|^totals?\b|^aantal\b|^gemiddelde\b|^average\b/;

/** The parties that a list names, row by row. Nothing is guessed that the row itself says. */
export function readPartyList(records: readonly ListRecord[], header: ListHeader): PartyList {
  const cell = cellsBelow(header);
  const expected = partyKindIn(header.headings.get('name') ?? '');
  const parties: ListedParty[] = [];
  const remarks: ListRemark[] = [];
  for (const record of rowsBelow(records, header)) {
    const name = cell(record, 'name');
    const problem = nameProblem(record.row, name);
    if (problem !== null) {
      remarks.push(problem);
      continue;
    }
    const raw = record.cells[header.columns.get('name') as number];
    remarks.push(...nameRemarks(record.row, name, raw));
    const read = readParty(record, cell, expected, header.headings);
    parties.push(read.party);
    remarks.push(...read.remarks);
  }
  return { parties, remarks };
}

/** Why a row names no party. */
export function nameProblem(row: number, name: string): ListRemark | null {
  if (foldText(name) === '') return remark(row, 'no_name');
  if (sum.test(foldText(name))) return remark(row, 'total', name);
  return name.length > longestName ? remark(row, 'name_too_long', name) : null;
}

/** What somebody may want to know about a name that is taken as it reads. */
export function nameRemarks(row: number, name: string, raw: string | undefined): readonly ListRemark[] {
  const remarks: ListRemark[] = [];
  if (/^[=+\-@]/.test(name)) remarks.push(remark(row, 'formula', name));
  if (/^[\u00a0\u2007\u202f]|[\u00a0\u2007\u202f]$/.test(raw ?? '')) remarks.push(remark(row, 'odd_space', name));
  return remarks;
}

function readParty(
  record: ListRecord,
  cell: CellOf,
  expected: StakeholderKind | null,
  headings: ListHeader['headings'],
): { readonly party: ListedParty; readonly remarks: readonly ListRemark[] } {
  const { row } = record;
  const remarks: ListRemark[] = [];
  const told = cell(record, 'name');
  const abbreviation = cell(record, 'abbreviation') || null;
  const name = withoutAbbreviation(told, abbreviation);
  const guess = inferParty(name);

  const kindWord = cell(record, 'partyKind');
  const kind = kindWord === '' ? expected : partyKindIn(kindWord);
  if (kind === null && kindWord !== '') remarks.push(remark(row, 'kind_unread', kindWord));
  const stakeholderKind = kind ?? guess.stakeholderKind;

  const layerWord = cell(record, 'layer');
  const layer = layerIn(layerWord);
  if (layer === null && layerWord !== '') remarks.push(remark(row, 'layer_unread', layerWord));

  const code = cell(record, 'address') || cell(record, 'code');
  const identifier = code === '' ? null : addressOfCode(code, stakeholderKind);
  if (code !== '' && identifier === null) remarks.push(remark(row, 'code_unread', code));

  const score = (column: 'influence' | 'interest'): number | null => {
    const text = cell(record, column);
    if (/^[1-5]$/.test(text)) return Number(text);
    if (text !== '') remarks.push(remark(row, 'score_unread', `${headings.get(column)}: ${text}`));
    return null;
  };
  return {
    party: {
      row,
      name,
      abbreviation: abbreviation !== null && foldText(abbreviation) !== foldText(name) ? abbreviation : null,
      stakeholderKind,
      layer: layer ?? (kind === null ? guess.layer : layerOf(stakeholderKind, name)),
      parent: cell(record, 'parent') || null,
      identifier,
      influence: score('influence'),
      interest: score('interest'),
    },
    remarks,
  };
}

/** "UvW / Unie van Waterschappen" with the abbreviation UvW beside it is called by its name. */
function withoutAbbreviation(name: string, abbreviation: string | null): string {
  if (abbreviation === null) return cellText(name);
  const parts = name.split(/\s+[/|]\s+/);
  const others = parts.filter((part) => foldText(part) !== foldText(abbreviation));
  return others.length === 1 && parts.length === 2 ? cellText(others[0]) : name;
}
