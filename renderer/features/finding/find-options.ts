import type { Language } from '../../../shared/i18n/language';
import { terms } from '../../../shared/i18n/terms';
import type { Content } from '../../../shared/model/content';
import type { ComboOption } from '../../ui/matching-options';
import { findingTexts } from './texts';

export interface FindOption extends ComboOption {
  /** What is looked at when it is chosen. */
  readonly elements: readonly string[];
}

/** Longest part of a decision that stands in the list. */
const mostLetters = 90;

/** Everything on the map that can be found by typing: names, aliases, and decisions by number and text. */
export function findOptions(content: Content, language: Language): readonly FindOption[] {
  const texts = findingTexts[language];
  const options: FindOption[] = [];
  for (const element of content.elements.values()) {
    const hint = terms[language].elementKind[element.kind];
    options.push({ id: element.id, label: element.name, hint, elements: [element.id] });
    (element.aliases ?? []).forEach((alias, at) => {
      options.push({
        id: `${element.id} ${at}`,
        label: texts.alias(alias, element.name),
        hint,
        elements: [element.id],
      });
    });
  }
  for (const decision of content.decisions.values()) {
    const elements = decision.about.filter((id) => content.elements.has(id));
    if (elements.length === 0) continue;
    const text = decision.text.length > mostLetters ? `${decision.text.slice(0, mostLetters)}…` : decision.text;
    const label = texts.decision(decision.no, text);
    options.push({ id: `decision ${decision.id}`, label, search: decision.text, elements });
  }
  return options;
}
