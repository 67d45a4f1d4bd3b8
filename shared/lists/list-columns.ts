import { foldText } from '../capture/fold-text';
import { cellText } from './list-cells';
import type { ListRecord } from './list-records';

/** What a list is of. A register names governments with their codes, to be looked up in. */
export const listKinds = ['parties', 'tasks', 'actions', 'register'] as const;
export type ListKind = (typeof listKinds)[number];

/** Columns by the name this program gives them. */
export type ListColumn =
  | 'name'
  | 'fullName'
  | 'abbreviation'
  | 'partyKind'
  | 'layer'
  | 'parent'
  | 'code'
  | 'address'
  | 'influence'
  | 'interest'
  | 'task'
  | 'description'
  | 'cost'
  | 'year'
  | 'goal'
  | 'plan'
  | 'hectares'
  | 'shared'
  | 'zone'
  | 'lead'
  | 'drive'
  | 'executor'
  | 'action'
  | 'owner'
  | 'due'
  | 'status'
  | 'decision';

/** How officials head their columns, folded. A pattern fits the whole heading, without what stands in brackets or behind. */
const headings: Readonly<Record<ListColumn, RegExp>> = {
  name: /^(?:naam|name|naam (?:van de )?(?:organisatie|partij)|organisatie(?:naam)?|organisaties|partij(?:en)?|stakeholders?|belanghebbenden?|instantie|actor|gemeente(?:naam)?|provincie(?:naam)?|waterschap(?:snaam)?|(?:gm|gem|pv|ws|stat) ?naam|organi[sz]ations?|party|parties|municipality|province)$/,
  fullName: /^(?:naam met soort|volledige naam|full name)$/,
  abbreviation: /^(?:afkorting|afk|verkort|acroniem|abbreviation|abbr|short)$/,
  partyKind: /^(?:(?:soort|type|categorie|kind)(?: (?:organisatie|partij|stakeholder|organi[sz]ation|party))?)$/,
  layer: /^(?:bestuurslaag|overheidslaag|laag|schaalniveau|layer|tier|(?:layer|tier) of government)$/,
  parent: /^(?:onderdeel van|valt onder|hoort bij|moederorganisatie|part of|belongs to|parent)$/,
  code: /^(?:cbs code|(?:gm|gem|pv|ws|stat) ?code|waterschapscode|provinciecode|gemeentecode|organisatiecode|tooi code|code|cbs|municipal code|identifier)$/,
  address: /^(?:tooi uri|tooi|uri|tooi adres|tooi address)$/,
  influence: /^(?:invloed|macht|influence|power)$/,
  interest: /^(?:belang|interest|stake)$/,
  task: /^(?:opgaven?(?: (?:(?:of|en) )?project(?:en)?)?|taak|taken|thema|transitie|tasks?|challenge)$/,
  description: /^(?:omschrijving|beschrijving|toelichting|description|explanation)$/,
  cost: /^(?:kosten|geraamde kosten|raming|kostenraming|costs?|estimated costs?)(?: .*)?$/,
  year: /^(?:jaar|eindjaar|tot|tot jaar|looptijd tot|year|until)$/,
  goal: /^(?:doel|doelen|bijdrage aan doel|goals?)$/,
  plan: /^(?:(?:bestaande? )?plan(?:nen)?|voorwerk|beleid|existing plans?|plans?)$/,
  hectares: /^(?:ruimtevraag|ruimteclaim|ruimtebeslag|claim|hectares?|ha|space(?: asked)?|land)$/,
  shared: /^(?:waarvan gedeeld|gedeeld|meervoudig|shared|of which shared)$/,
  zone: /^(?:deelgebied|gebied|locatie|plek|zone|location)$/,
  lead: /^(?:trekker|trekt|trekkende partij|eigenaar opgave|lead|leads|lead party)$/,
  drive: /^(?:stuwer|stuwt|drives|driving party)$/,
  executor: /^(?:uitvoerder|voert uit|uitvoering|executes|executed by|carried out by)$/,
  action: /^(?:acties?|actiepunt(?:en)?|wat|actions?|what)$/,
  owner: /^(?:actiehouder|wie|eigenaar|verantwoordelijke?|door|owner|who|by whom)$/,
  due: /^(?:deadline|voor|voor datum|datum|wanneer|gereed(?: voor)?|uiterlijk|due|before|by when|date)$/,
  status: /^(?:status|stand|voortgang|state|progress)$/,
  decision: /^(?:uit besluit|besluit|besluit ?nr|from decision|decision)$/,
};

const quantityColumns = ['cost', 'hectares', 'shared'] as const;

/** Whether a number below this heading is money or land, which counts once however many rows it is of. */
export function isQuantityHeading(cell: string): boolean {
  const heading = foldHeading(headingOf(cell));
  return quantityColumns.some((each) => headings[each].test(heading));
}

/** The columns a list of a kind can have, the one that it cannot do without first. */
const columnsOf: Readonly<Record<ListKind, readonly [ListColumn, ...ListColumn[]]>> = {
  parties: ['name', 'abbreviation', 'partyKind', 'layer', 'parent', 'code', 'address', 'influence', 'interest'],
  tasks: [
    'task',
    'description',
    'cost',
    'year',
    'goal',
    'plan',
    'hectares',
    'shared',
    'zone',
    'lead',
    'drive',
    'executor',
  ],
  actions: ['action', 'owner', 'due', 'status', 'decision'],
  register: ['name', 'fullName', 'abbreviation', 'partyKind', 'code', 'address'],
};

export interface ListHeader {
  /** Row of the headings. */
  readonly row: number;
  /** Where each column stands, from 0. */
  readonly columns: ReadonlyMap<ListColumn, number>;
  /** As they stand there. */
  readonly headings: ReadonlyMap<ListColumn, string>;
  /** Headings of columns that are not read. */
  readonly unread: readonly string[];
}

/** How far down a heading is looked for, in rows that say something: above it there are a title and a date. */
export const rowsLookedAt = 30;

/**
 * The row with the headings of a list of this kind: the first of those in which most are known.
 * @returns null when no row names the column that such a list cannot do without
 */
export function findHeader(records: readonly ListRecord[], kind: ListKind): ListHeader | null {
  let best: ListHeader | null = null;
  for (const record of records.slice(0, rowsLookedAt)) {
    const header = readHeader(record, kind);
    if (header !== null && header.columns.size > (best?.columns.size ?? 0)) best = header;
  }
  return best;
}

function readHeader({ row, cells }: ListRecord, kind: ListKind): ListHeader | null {
  const columns = new Map<ListColumn, number>();
  const named = new Map<ListColumn, string>();
  const unread: string[] = [];
  for (const [at, cell] of cells.entries()) {
    const heading = headingOf(cell);
    if (heading === '') continue;
    const column = columnsOf[kind].find((each) => !columns.has(each) && headings[each].test(foldHeading(heading)));
    if (column === undefined) unread.push(heading);
    else {
      columns.set(column, at);
      named.set(column, heading);
    }
  }
  return columns.has(columnsOf[kind][0]) ? { row, columns, headings: named, unread } : null;
}

/** A heading on one line; a word that was broken over two with a hyphen is one word again. */
function headingOf(cell: string): string {
  return cellText(cell.replace(/(\p{Ll})-\s*[\r\n]+\s*(?=\p{Ll})/gu, '$1'));
}

/** Without brackets and their content ("(1-5)", "(mln €)", "(ja/nee)"), which say how the column is filled. */
function foldHeading(heading: string): string {
  return foldText(heading.replace(/\([^)]*\)/g, ' '));
}

/**
 * What the list seems to be of: the kind of which most headings are known. A list of parties with official codes and
 * little else is a register.
 */
export function guessListKind(records: readonly ListRecord[]): ListKind | null {
  const found = (kind: ListKind): ListHeader | null => findHeader(records, kind);
  const register = found('register');
  const parties = found('parties');
  if (register !== null && isRegister(register) && !saysMoreThanRegister(parties)) return 'register';
  const counts = (['actions', 'tasks', 'parties'] as const).map((kind) => ({
    kind,
    count: found(kind)?.columns.size ?? 0,
  }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count === 0 ? null : best.kind;
}

/** Whether a list of parties tells what a register does not know: how they stand to each other and to the table. */
function saysMoreThanRegister(parties: ListHeader | null): boolean {
  return (['layer', 'parent', 'influence', 'interest'] as const).some((column) => parties?.columns.has(column));
}

function isRegister({ columns }: ListHeader): boolean {
  return columns.has('partyKind') && (columns.has('address') || columns.has('code'));
}
