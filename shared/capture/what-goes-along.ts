import type { NewRelation } from '../commands/command';
import { sentences } from '../commands/sentences';
import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import type { Element, Relation } from '../model/content-types';
import type { CapturePart } from './capture';

/** How many relations are told one by one. */
const mostTold = 3;

const texts: Translated<{
  readonly along: (count: number) => string;
  readonly more: (count: number) => string;
}> = {
  nl: {
    along: (count) => (count === 1 ? 'met 1 relatie' : `met ${count} relaties`),
    more: (count) => `en nog ${count}`,
  },
  en: {
    along: (count) => (count === 1 ? 'with 1 relation' : `with ${count} relations`),
    more: (count) => `and ${count} more`,
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
