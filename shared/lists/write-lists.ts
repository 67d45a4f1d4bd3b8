import { writeNumber } from '../capture/quantities';
import { writeCsv } from '../exchange/csv-cells';
import type { Language, Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import { oneLine } from '../minutes/document/document-texts';
import { compareText } from '../model/compare-text';
import type { Content } from '../model/content';
import type { Element, Relation, Task } from '../model/content-types';
import type { RelationKind } from '../model/relation-kinds';

const nl = {
  parties: ['Organisatie', 'Afkorting', 'Soort', 'Bestuurslaag', 'Onderdeel van', 'TOOI'] satisfies readonly string[],
  tasks: [
    'Opgave',
    'Omschrijving',
    'Kosten (mln €)',
    'Tot jaar',
    'Doel',
    'Bestaand plan',
    'Ruimtevraag (ha)',
    'Waarvan gedeeld (ha)',
    'Deelgebied',
    'Trekker',
    'Stuwer',
    'Uitvoerder',
  ] satisfies readonly string[],
};

const en = {
  parties: ['Organisation', 'Abbreviation', 'Kind', 'Layer', 'Part of', 'TOOI'],
  tasks: [
    'Task',
    'Description',
    'Costs (million €)',
    'Until',
    'Goal',
    'Existing plan',
    'Hectares',
    'Of which shared (ha)',
    'Zone',
    'Lead',
    'Drives',
    'Executed by',
  ],
} satisfies typeof nl;

/** Headings, as `findHeader` knows them: what goes out as a list comes in again as one. */
const headings: Translated<typeof nl> = { nl, en };

/** An alias of more letters is another name, not an abbreviation. */
const longestAbbreviation = 10;

/** The parties of the map as a list for a spreadsheet, without anything private. */
export function partyListCsv(content: Content, language: Language): string {
  const { stakeholderKind, layer } = terms[language];
  const rows = sorted(content, 'stakeholder').map((party) => [
    party.name,
    (party.aliases ?? []).find((alias) => alias.length <= longestAbbreviation) ?? '',
    stakeholderKind[party.stakeholderKind],
    party.layer == null ? '' : layer[party.layer],
    party.parentId == null ? '' : (content.elements.get(party.parentId)?.name ?? ''),
    party.identifier ?? '',
  ]);
  return csvOf([headings[language].parties, ...rows]);
}

/**
 * The tasks of the map as a list for a spreadsheet: a row for each task, and a further one for each further zone that it
 * asks room of. Several names in one cell are divided by semicolons. Numbers are written as the Netherlands does.
 */
export function taskListCsv(content: Content, language: Language): string {
  const relations = [...content.relations.values()];
  const rows = sorted(content, 'task').flatMap((task) => rowsOf(content, task, relations));
  return csvOf([headings[language].tasks, ...rows]);
}

function rowsOf(content: Content, task: Task, relations: readonly Relation[]): readonly (readonly string[])[] {
  const names = (kind: RelationKind, side: 'from' | 'to'): string => {
    const here = side === 'to' ? 'from' : 'to';
    const ids = relations.flatMap((each) => (each.kind === kind && each[here] === task.id ? [each[side]] : []));
    return ids.map((id) => content.elements.get(id)?.name ?? id).join('; ');
  };
  const claims = relations.filter(({ kind, from }) => kind === 'claims_space' && from === task.id);
  const claimCells = (claim: Relation | undefined): readonly string[] =>
    claim === undefined
      ? ['', '', '']
      : [number(claim.hectares), number(claim.sharedHectares), content.elements.get(claim.to)?.name ?? ''];
  const first = [
    task.name,
    task.note ?? '',
    number(task.estimatedCostMln),
    task.year == null ? '' : String(task.year),
    names('contributes_to', 'to'),
    names('builds_on', 'to'),
    ...claimCells(claims[0]),
    names('leads', 'from'),
    names('drives', 'from'),
    names('executes', 'from'),
  ];
  const further = claims.slice(1).map((claim) => [task.name, '', '', '', '', '', ...claimCells(claim), '', '', '']);
  return [first, ...further];
}

function number(value: number | null | undefined): string {
  return value == null ? '' : writeNumber(value, 'nl');
}

function sorted<Kind extends Element['kind']>(
  content: Content,
  kind: Kind,
): readonly Extract<Element, { kind: Kind }>[] {
  return [...content.elements.values()]
    .filter((element): element is Extract<Element, { kind: Kind }> => element.kind === kind)
    .sort((left, right) => compareText(left.name, right.name) || compareText(left.id, right.id));
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return writeCsv(rows.map((row) => row.map(oneLine)));
}
