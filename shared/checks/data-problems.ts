import { namedField } from '../i18n/field-words';
import type { Language, Translated } from '../i18n/language';
import { relationSentence } from '../i18n/relation-sentence';
import { terms } from '../i18n/terms';
import type { Content } from '../model/content';
import type { Element, Relation } from '../model/content-types';
import { type RelationKind, relationKinds } from '../model/relation-kinds';
import { unsettledOf } from '../model/settle-content';
import type { ElementKind } from '../model/vocabulary';
import { keyOf } from '../register/document';
import { type Basis, elementKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { connectionsOf, elementsOf, mapRelationsOf } from './map-relations';
import { nameOf } from './sentences';

/** Fields that hold a number which the checks count with. */
type NumberField = 'estimatedCostMln' | 'availableHa' | 'areaHa' | 'year' | 'hectares' | 'sharedHectares' | 'amountMln';

export type DataProblemReason = 'not_a_number' | 'negative' | 'no_year' | 'more_shared_than_claimed' | 'missing_end';

/**
 * Something on the map that no command would have written: from another program, an older version, or two laptops that
 * each did half. The checks count it as unknown; here it is named, so that somebody can mend it.
 */
export interface DataProblem extends Basis {
  readonly reason: DataProblemReason;
  /** The element or relation that holds it. */
  readonly thing: { readonly kind: 'element' | 'relation'; readonly id: string };
  readonly field: NumberField | null;
}

const elementNumbers: Readonly<Partial<Record<ElementKind, readonly NumberField[]>>> = {
  task: ['estimatedCostMln', 'year'],
  goal: ['year'],
  instrument: ['amountMln'],
  zone: ['availableHa', 'areaHa'],
};

const relationNumbers: Readonly<Partial<Record<RelationKind, readonly NumberField[]>>> = {
  claims_space: ['hectares', 'sharedHectares'],
  funds: ['amountMln'],
};

/** Every value the checks cannot count with, and every relation of which an end is missing. */
export const dataProblems: Check<readonly DataProblem[]> = defineCheck(
  {
    elements: elementNumbers,
    relations: Object.fromEntries(relationKinds.map((kind) => [kind, relationNumbers[kind] ?? []])),
  },
  (content) => {
    const problems: DataProblem[] = [];
    for (const [kind, fields] of Object.entries(elementNumbers) as [ElementKind, readonly NumberField[]][]) {
      for (const element of elementsOf(content, kind)) noteElement(element, fields, problems);
    }
    for (const [kind, fields] of Object.entries(relationNumbers) as [RelationKind, readonly NumberField[]][]) {
      for (const { relation } of connectionsOf(content, kind)) noteRelation(content, relation, fields, problems);
    }
    for (const relation of mapRelationsOf(content).loose) {
      problems.push(relationProblem(content, relation, 'missing_end', null));
    }
    return problems;
  },
);

function noteElement(element: Element, fields: readonly NumberField[], problems: DataProblem[]): void {
  for (const field of fields) {
    const reason = wrongIn(element, field);
    if (reason === null) continue;
    const { id } = element;
    const elements = [id];
    problems.push({ reason, thing: { kind: 'element', id }, field, elements, restsOn: elementKeys(elements) });
  }
}

function noteRelation(
  content: Content,
  relation: Relation,
  fields: readonly NumberField[],
  problems: DataProblem[],
): void {
  for (const field of fields) {
    const reason = wrongIn(relation, field);
    if (reason !== null) problems.push(relationProblem(content, relation, reason, field));
  }
  if (relation.kind !== 'claims_space') return;
  const { hectares, sharedHectares } = relation;
  if (typeof hectares !== 'number' || typeof sharedHectares !== 'number') return;
  if (sharedHectares > hectares && hectares >= 0) {
    problems.push(relationProblem(content, relation, 'more_shared_than_claimed', 'sharedHectares'));
  }
}

function relationProblem(
  content: Content,
  { id, from, to }: Relation,
  reason: DataProblemReason,
  field: NumberField | null,
): DataProblem {
  const elements = [from, to].filter((end) => content.elements.has(end));
  return {
    reason,
    thing: { kind: 'relation', id },
    field,
    elements,
    restsOn: [keyOf('relation', id), ...elementKeys(elements)],
  };
}

function wrongIn(thing: Element | Relation, field: NumberField): DataProblemReason | null {
  const value = (thing as unknown as Readonly<Record<string, unknown>>)[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not_a_number';
  if (field === 'year') return Number.isInteger(value) && value >= 1 && value <= 9999 ? null : 'no_year';
  return value < 0 ? 'negative' : null;
}

const nl = {
  missingEnd: 'een verwijderd onderdeel',
  notANumber: (where: string, field: string) => `${where}: bij ${field} staat geen getal; dat telt als onbekend.`,
  negative: (where: string, field: string) => `${where}: bij ${field} staat een getal onder nul.`,
  noYear: (where: string) => `${where}: dat jaar bestaat niet; het telt als onbekend.`,
  moreShared: (where: string) => `${where}: er wordt meer gedeeld dan gevraagd.`,
  loose: (verb: string, present: string) =>
    `Een relatie "${verb}" van of naar ${present} hangt los: het andere onderdeel is verwijderd.`,
  adrift: (verb: string) => `Een relatie "${verb}" hangt los: beide onderdelen zijn verwijderd.`,
};

type Texts = typeof nl;

const en = {
  missingEnd: 'a removed element',
  notANumber: (where, field) => `${where}: the value of ${field} is not a number; it counts as unknown.`,
  negative: (where, field) => `${where}: the value of ${field} is below zero.`,
  noYear: (where) => `${where}: that year does not exist; it counts as unknown.`,
  moreShared: (where) => `${where}: more is shared than is claimed.`,
  loose: (verb, present) => `A relation "${verb}" from or to ${present} hangs loose: the other element was removed.`,
  adrift: (verb) => `A relation "${verb}" hangs loose: both elements were removed.`,
} satisfies Texts;

const texts: Translated<Texts> = { nl, en };

/** What is wrong, with the element or the relation named: "Wonen vraagt ruimte in Stadsrand: bij ... staat een getal onder nul." */
export function dataProblemSentence(content: Content, problem: DataProblem, language: Language): string {
  const text = texts[language];
  const { thing, reason } = problem;
  const relation = thing.kind === 'relation' ? relationOf(content, thing.id) : undefined;
  const verb = relation === undefined ? '' : verbOf(relation, language);
  if (reason === 'missing_end') {
    const [present] = problem.elements;
    return present === undefined ? text.adrift(verb) : text.loose(verb, nameOf(content, present));
  }
  const where = relation === undefined ? nameOf(content, thing.id) : sentenceOf(content, relation, language);
  if (reason === 'no_year') return text.noYear(where);
  if (reason === 'more_shared_than_claimed') return text.moreShared(where);
  const field = problem.field === null ? '' : (namedField(problem.field, language) ?? problem.field);
  return reason === 'negative' ? text.negative(where, field) : text.notANumber(where, field);
}

function endName(content: Content, id: string, text: Texts): string {
  return content.elements.has(id) ? nameOf(content, id) : text.missingEnd;
}

function sentenceOf(content: Content, relation: Relation, language: Language): string {
  const text = texts[language];
  const [from, to] = [endName(content, relation.from, text), endName(content, relation.to, text)];
  return relationSentence(from, String(relation.kind), to, language);
}

function verbOf({ kind }: Relation, language: Language): string {
  return Object.hasOwn(terms[language].verb, kind) ? terms[language].verb[kind] : String(kind);
}

function relationOf(content: Content, id: string): Relation | undefined {
  return content.relations.get(id) ?? unsettledOf(content).dangling.find((relation) => relation.id === id);
}
