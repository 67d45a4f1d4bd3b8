import { type Connection, mapRelationsOf } from '../../checks/map-relations';
import { formatNumber } from '../../i18n/format';
import type { Language, Translated } from '../../i18n/language';
import { relationPredicate } from '../../i18n/relation-sentence';
import { terms } from '../../i18n/terms';
import type { Content } from '../../model/content';
import { elementKinds } from '../../model/vocabulary';
import type { MapInWords } from '../minutes';

const nl = { million: 'mln euro', shared: (hectares: string) => `waarvan ${hectares} ha gedeeld` };

const en = { million: 'million euro', shared: (hectares) => `of which ${hectares} ha shared` } satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/** The map as text: every element, with each relation that runs from it read as the end of a sentence. */
export function mapInWords(content: Content, language: Language): MapInWords {
  const byStart = new Map<string, string[]>();
  for (const connection of mapRelationsOf(content).all) {
    const known = byStart.get(connection.from.id);
    const sentence = sentenceEnd(content, connection, language);
    if (known === undefined) byStart.set(connection.from.id, [sentence]);
    else known.push(sentence);
  }
  const elements = [...content.elements.values()];
  return {
    rows: elementKinds.flatMap((kind) =>
      elements
        .filter((element) => element.kind === kind)
        .map((element) => ({ kind, name: element.name, relations: byStart.get(element.id) ?? [] })),
    ),
  };
}

function sentenceEnd(content: Content, { relation, from, to }: Connection, language: Language): string {
  const details = detailsOf(content, relation, language);
  return `${relationPredicate(from.name, relation.kind, to.name, language)}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

function detailsOf(content: Content, relation: Connection['relation'], language: Language): readonly string[] {
  const { million, shared } = words[language];
  const term = terms[language];
  const zone = relation.zone ? content.elements.get(relation.zone)?.name : undefined;
  return [
    typeof relation.amountMln === 'number' ? `${formatNumber(relation.amountMln, language)} ${million}` : null,
    relation.years ?? null,
    typeof relation.hectares === 'number' ? `${formatNumber(relation.hectares, language)} ha` : null,
    relation.sharedHectares ? shared(formatNumber(relation.sharedHectares, language)) : null,
    relation.subject ?? null,
    relation.kind === 'asks' ? term.askAnswer[relation.answer ?? 'open'] : null,
    relation.about ? term.conflictSubject[relation.about] : null,
    zone ?? null,
  ].filter((detail) => detail !== null);
}
