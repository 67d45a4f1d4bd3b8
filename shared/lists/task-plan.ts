import { foldText } from '../capture/fold-text';
import type { NewElement, NewRelation } from '../commands/command';
import { identityOf } from '../commands/relation-commands';
import { formatNumber } from '../i18n/format';
import type { Content } from '../model/content';
import type { Relation, Task } from '../model/content-types';
import type { RelationKind } from '../model/relation-kinds';
import type { ElementKind } from '../model/vocabulary';
import type { JsonObject } from '../values/json';
import { type KnownNames, knownNames } from './known-names';
import { amountIn, hectaresIn, type MoneyUnit, moneyUnitIn, numberIn } from './list-cells';
import type { ListColumn, ListHeader } from './list-columns';
import type { ListPlan, ListSettings } from './list-plan';
import type { ListRecord } from './list-records';
import { type ListRemark, type RemarkCode, remark } from './list-remarks';
import { type CellOf, cellsBelow, nameProblem, nameRemarks, rowsBelow } from './read-party-list';

/** What a column beside a task says: which relation, to or from what kind of thing. */
const links: readonly (readonly [ListColumn, RelationKind, ElementKind, 'from' | 'to'])[] = [
  ['goal', 'contributes_to', 'goal', 'to'],
  ['plan', 'builds_on', 'plan', 'to'],
  ['lead', 'leads', 'stakeholder', 'from'],
  ['drive', 'drives', 'stakeholder', 'from'],
  ['executor', 'executes', 'stakeholder', 'from'],
];

/** "Idem" and the like: what the row above says. */
const ditto = /^(?:idem|id|zie boven|ditto|same|")$/;

interface Work {
  readonly names: KnownNames;
  readonly cell: CellOf;
  readonly header: ListHeader;
  readonly remarks: ListRemark[];
  readonly relations: NewRelation[];
  /** Identities of relations that stand or that the list brings. */
  readonly standing: Map<string, Relation | NewRelation>;
  /** What the list says of each task. */
  readonly told: Map<string, { readonly row: number; readonly set: Record<string, unknown> }>;
}

/**
 * What taking over a list of tasks does: tasks with their costs, and to them goals, existing plans, space asked and roles,
 * each as one relation. A row may go on about a task of an earlier row. What the map says differently stays.
 */
export function taskPlan(
  content: Content,
  records: readonly ListRecord[],
  header: ListHeader,
  settings: ListSettings,
): ListPlan {
  const standing = [...content.relations.values()].map(
    (each) => [identityOf(each as unknown as NewRelation), each] as const,
  );
  const work: Work = {
    names: knownNames(content, settings.newId),
    cell: cellsBelow(header),
    header,
    remarks: [],
    relations: [],
    standing: new Map<string, Relation | NewRelation>(standing),
    told: new Map(),
  };
  const rows = rowsBelow(records, header);
  let counted = 0;
  for (const record of rows) if (readRow(work, record)) counted += 1;
  const added = work.names.added().map((element) => {
    const told = work.told.get(element.id as string)?.set;
    return told === undefined ? element : ({ ...element, ...told } as NewElement);
  });
  const { completed, unchanged } = completions(work);
  const isAnything = added.length > 0 || work.relations.length > 0 || completed.length > 0;
  return {
    rows: counted,
    added,
    relations: work.relations,
    completed,
    unchanged,
    remarks: work.remarks.toSorted((left, right) => left.row - right.row),
    commands: isAnything
      ? [{ type: 'takeList', list: settings.list, elements: added, relations: work.relations, changes: completed }]
      : [],
  };
}

/** @returns whether the row counts */
function readRow(work: Work, record: ListRecord): boolean {
  const { cell, names, remarks } = work;
  const { row } = record;
  const name = cell(record, 'task');
  const problem = nameProblem(row, name);
  if (problem !== null) {
    remarks.push(problem);
    return false;
  }
  remarks.push(...nameRemarks(row, name, record.cells[work.header.columns.get('task') as number]));
  const task = names.take('task', name);
  const told = work.told.get(task) ?? { row, set: {} };
  work.told.set(task, told);
  for (const [field, value] of Object.entries(fieldsIn(work, record))) told.set[field] ??= value;
  for (const [column, kind, otherKind, side] of links) {
    for (const other of listed(cell(record, column))) {
      const id = names.take(otherKind, other);
      addRelation(work, side === 'from' ? { kind, from: id, to: task } : { kind, from: task, to: id });
    }
  }
  readClaim(work, record, task);
  return true;
}

/** Several names in one cell, divided by semicolons or line ends; a comma may stand within a name. */
function listed(cell: string): readonly string[] {
  return cell.split(/\s*;\s*/).filter((name) => foldText(name) !== '' && !ditto.test(foldText(name)));
}

function fieldsIn({ cell, header, remarks }: Work, record: ListRecord): Record<string, unknown> {
  const { row } = record;
  const fields: Record<string, unknown> = {};
  const description = cell(record, 'description');
  if (description !== '' && !ditto.test(foldText(description))) fields['note'] = description;
  const cost = cell(record, 'cost');
  if (cost !== '' && !ditto.test(foldText(cost))) {
    const unit = moneyUnitIn(header.headings.get('cost') ?? '');
    const amount = amountIn(cost, unit);
    if (amount !== null) fields['estimatedCostMln'] = amount;
    else {
      remarks.push(remark(row, costProblem(cost, unit), cost));
    }
  }
  const year = cell(record, 'year');
  if (/^(?:19|20|21)\d\d$/.test(year)) fields['year'] = Number(year);
  else if (year !== '') remarks.push(remark(row, 'year_unread', year));
  return fields;
}

function costProblem(cost: string, unit: MoneyUnit | undefined): RemarkCode {
  if (unit === undefined) return numberIn(cost) !== null ? 'cost_without_unit' : 'cost_unread';
  return amountIn(cost, 'euro') !== null ? 'cost_in_doubt' : 'cost_unread';
}

function readClaim({ cell, names, remarks, ...work }: Work, record: ListRecord, task: string): void {
  const { row } = record;
  const [zoneName, text] = [cell(record, 'zone'), cell(record, 'hectares')];
  if (text === '') {
    // A list may name where a task lies without asking room there.
    if (zoneName !== '' && work.header.columns.has('hectares')) {
      remarks.push(remark(row, 'zone_without_hectares', zoneName));
    }
    return;
  }
  const asked = hectaresIn(text);
  if (asked === null) {
    remarks.push(remark(row, 'hectares_unread', text));
    return;
  }
  if (zoneName === '') {
    remarks.push(remark(row, 'hectares_without_zone', text));
    return;
  }
  const ownColumn = cell(record, 'shared');
  const shared = asked.shared ?? (ownColumn === '' ? null : numberIn(ownColumn));
  const zone = names.take('zone', zoneName);
  const claim = {
    kind: 'claims_space' as const,
    from: task,
    to: zone,
    hectares: asked.hectares,
    ...(shared === null || shared === 0 ? {} : { sharedHectares: shared }),
  };
  const before = work.standing.get(identityOf(claim));
  if (before === undefined) {
    work.standing.set(identityOf(claim), claim);
    work.relations.push(claim);
  } else if (before.hectares !== claim.hectares) {
    const place = `${names.nameOf(task)}, ${names.nameOf(zone)}: ${before.hectares} ha`;
    remarks.push(remark(row, 'id' in before ? 'stays' : 'claim_twice', place));
  }
}

function addRelation({ standing, relations }: Work, relation: NewRelation): void {
  const identity = identityOf(relation);
  if (standing.has(identity)) return;
  standing.set(identity, relation);
  relations.push(relation);
}

/** What tasks of the map get that they had not; of what both say, what the map says stays and is told. */
function completions({ names, told, remarks }: Work): Pick<ListPlan, 'completed' | 'unchanged'> {
  const completed: { readonly id: string; readonly set: JsonObject }[] = [];
  let unchanged = 0;
  for (const [id, { row, set }] of told) {
    const task = names.onMap(id) as Task | undefined;
    if (task === undefined) continue;
    const missing = Object.entries(set).filter(([field]) => task[field as keyof Task] == null);
    const cost = set['estimatedCostMln'];
    if (typeof cost === 'number' && task.estimatedCostMln != null && task.estimatedCostMln !== cost) {
      remarks.push(remark(row, 'stays', `"${task.name}": ${formatNumber(task.estimatedCostMln, 'nl')} mln`));
    }
    if (missing.length === 0) unchanged += 1;
    else completed.push({ id, set: Object.fromEntries(missing) as JsonObject });
  }
  return { completed, unchanged };
}
