import type { Translated } from '../i18n/language';
import type { Reading, ReadingContext } from './capture';
import { plainSentence } from './plain-sentence';

/** How many sentences of others are told. */
const mostTold = 2;

const texts: Translated<(sentences: readonly string[], removal: string) => string> = {
  nl: (sentences, removal) =>
    `Dit blijft staan: ${sentences.join('; ')}. Geldt dat niet meer, typ dan hierna: verwijder relatie ${removal}`,
  en: (sentences, removal) =>
    `This stays: ${sentences.join('; ')}. If that is over, type after this: remove relation ${removal}`,
};

/**
 * Tells beside "trekker van Wonen wordt IPO" who leads it now: a second lead is added beside the first, which the words
 * do not say. Other readings come back as they are.
 */
export function leadsAlready(reading: Reading, { content, settings }: ReadingContext): Reading {
  const [command] = reading.commands;
  if (command?.type !== 'addRelation') return reading;
  const { kind, from, to } = command.relation;
  if (kind !== 'leads' && kind !== 'drives') return reading;
  const nameOf = (id: string): string => content.elements.get(id)?.name ?? id;
  const others = [...content.relations.values()]
    .filter((relation) => relation.kind === kind && relation.to === to && relation.from !== from)
    .map((relation) =>
      plainSentence(kind, { from: nameOf(relation.from), to: nameOf(to) }, settings.language).replace(/\.$/, ''),
    );
  if (others[0] === undefined) return reading;
  const told = texts[settings.language](others.slice(0, mostTold), others[0]);
  return { ...reading, hint: [reading.hint, told].filter((each) => each != null).join(' ') };
}
