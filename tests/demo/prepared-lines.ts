import { relationSentence } from '../../shared/capture/relation-sentence';
import { elementWords, instrumentWords, planStatusWords } from '../../shared/capture/specification';
import { formatNumber } from '../../shared/i18n/format';
import type { Language } from '../../shared/i18n/language';
import type { Content } from '../../shared/model/content';
import type { Element, Relation } from '../../shared/model/content-types';
import type { InstrumentKind } from '../../shared/model/vocabulary';

const small = { nl: { setBy: 'gesteld door', of: 'van' }, en: { setBy: 'set by', of: 'of' } };

/** The line that makes an element of the prepared map: kind, name, and the figures that a line can carry. */
export function elementLine(element: Element, content: Content, language: Language): string {
  const { name } = element;
  const words = small[language];
  const begin = elementWords[language][element.kind][0] ?? element.kind;
  switch (element.kind) {
    case 'task':
      return element.estimatedCostMln == null
        ? `${begin}: ${name}`
        : `${begin}: "${name}" ${element.estimatedCostMln} mln`;
    case 'goal': {
      const { target, unit, year, setBy } = element;
      const setter = setBy == null ? undefined : content.elements.get(setBy)?.name;
      const wanted = target == null ? undefined : formatNumber(target, language).replace(/\B[.,](?=\d{3}\b)/g, '');
      const goal = [wanted, unit, year].filter((part) => part != null).join(' ');
      return `${begin}: ${name}${goal === '' ? '' : ` ${goal}`}${setter === undefined ? '' : `, ${words.setBy} "${setter}"`}`;
    }
    case 'plan': {
      const status = element.planStatus == null ? [] : planStatusWords[element.planStatus];
      return [`${begin}: "${name}"`, ...status.slice(language === 'nl' ? 0 : 1).slice(0, 1)].join(' ');
    }
    case 'instrument':
      return `${instrumentWord(element.instrumentKind, language) ?? begin}: "${name}"`;
    case 'zone':
      return `${begin}: "${name}" ${element.availableHa} ha (${words.of} ${element.areaHa})`;
    default:
      return `${begin}: "${name}"`;
  }
}

function instrumentWord(kind: InstrumentKind | null | undefined, language: Language): string | undefined {
  const known = elementWords[language].instrument;
  return kind == null ? undefined : known.find((word) => instrumentWords[word] === kind);
}

/** The sentence that makes a relation of the prepared map. */
export function relationLine(relation: Relation, content: Content, language: Language): string {
  const sentence = relationSentence(relation, content, language);
  if (sentence === undefined) throw new Error(`Relation ${relation.id} has an end that is not on the map`);
  return sentence;
}

/** Parties first, since a goal names the party that sets it. */
export function preparedLines(content: Content, language: Language): readonly string[] {
  const elements = [...content.elements.values()];
  const parties = elements.filter((element) => element.kind === 'stakeholder');
  const others = elements.filter((element) => element.kind !== 'stakeholder');
  return [
    ...[...parties, ...others].map((element) => elementLine(element, content, language)),
    ...[...content.relations.values()].map((relation) => relationLine(relation, content, language)),
  ];
}
