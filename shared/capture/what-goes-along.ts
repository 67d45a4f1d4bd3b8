import type { NewRelation } from '../commands/command';
import { sentences } from '../commands/sentences';
import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import type { Element, Relation } from '../model/content-types';
import type { CapturePart } from './capture';

/** How many relations or numbers are told one by one. */
const mostTold = 3;
const mostNumbers = 6;

const texts: Translated<{
  readonly along: (count: number) => string;
  readonly more: (count: number) => string;
  readonly stillNamed: (names: string, where: string, isOne: boolean) => string;
  readonly parts: (names: string) => string;
  readonly decision: (no: string) => string;
}> = {
  nl: {
    along: (count) => (count === 1 ? 'met 1 relatie' : `met ${count} relaties`),
    more: (count) => `en nog ${count}`,
    stillNamed: (names, where, isOne) =>
      `${names} ${isOne ? 'blijft' : 'blijven'} genoemd in ${where}. Dat verandert niet mee.`,
    parts: (names) => `Staan dan op zichzelf: ${names}.`,
    decision: (no) => `besluit ${no}`,
  },
  en: {
    along: (count) => (count === 1 ? 'with 1 relation' : `with ${count} relations`),
    more: (count) => `and ${count} more`,
    stillNamed: (names, where, isOne) =>
      `${names} ${isOne ? 'is' : 'are'} still named in ${where}. That does not change.`,
    parts: (names) => `On their own then: ${names}.`,
    decision: (no) => `decision ${no}`,
  },
};

/** A relation as a sentence without its period: "Gemeente Grootstad trekt Wonen". */
export function relationTold(relation: Relation, { elements }: Content, language: Language): string {
  const nameOf = (id: string | null | undefined): string | undefined =>
    id == null ? undefined : elements.get(id)?.name;
  const [from, to] = [nameOf(relation.from) ?? relation.from, nameOf(relation.to) ?? relation.to];
  return sentences[language]
    .relation(relation as unknown as NewRelation, from, to, nameOf(relation.zone))
    .replace(/\.$/, '');
}

/** For the preview: how many relations go, and the first of them as sentences. */
export function relationsTold(
  relations: readonly Relation[],
  content: Content,
  language: Language,
): readonly CapturePart[] {
  return relations.length === 0
    ? []
    : [
        { kind: 'field', text: texts[language].along(relations.length) },
        { kind: 'text', text: listed(relations, content, language) },
      ];
}

/** The first relations as sentences, without what is noted beside them, and how many more there are. */
export function listed(relations: readonly Relation[], content: Content, language: Language): string {
  const more = relations.length - mostTold;
  const told = relations.slice(0, mostTold).map((each) => relationTold({ ...each, note: null }, content, language));
  return `${told.join('; ')}${more > 0 ? `; ${texts[language].more(more)}` : ''}`;
}

/** The relations that fall with elements. */
export function relationsOf(elements: readonly Element[], content: Content): readonly Relation[] {
  const ids = new Set(elements.map(({ id }) => id));
  return [...content.relations.values()].filter(({ from, to }) => ids.has(from) || ids.has(to));
}

/** What keeps naming elements that go: decisions, actions, questions and learnings. Null when nothing does. */
export function whatStaysNamed(elements: readonly Element[], content: Content, language: Language): string | null {
  const own = texts[language];
  const ids = new Set(elements.map(({ id }) => id));
  const names = (things: readonly (string | null | undefined)[]): boolean =>
    things.some((id) => id != null && ids.has(id));
  const numbers = [
    ...[...content.decisions.values()].filter(({ about }) => names(about)).map(({ no }) => own.decision(no)),
    ...[...content.actions.values()].filter(({ owner, about }) => names([owner, ...(about ?? [])])).map(({ no }) => no),
    ...[...content.questions.values()]
      .filter(({ owner, about }) => names([owner, ...(about ?? [])]))
      .map(({ no }) => no),
    ...[...content.learnings.values()].filter(({ about }) => names(about ?? [])).map(({ no }) => no),
  ];
  const below = [...content.elements.values()].filter(
    (element) => element.kind === 'stakeholder' && names([element.parentId]) && !ids.has(element.id),
  );
  const told = [
    ...numbers.slice(0, mostNumbers),
    ...(numbers.length > mostNumbers ? [own.more(numbers.length - mostNumbers)] : []),
  ];
  const remarks = [
    ...(numbers.length === 0
      ? []
      : [own.stillNamed(elements.map(({ name }) => name).join(', '), told.join(', '), elements.length === 1)]),
    ...(below.length === 0 ? [] : [own.parts(below.map(({ name }) => name).join(', '))]),
  ];
  return remarks.length === 0 ? null : remarks.join(' ');
}
