import { languages } from '../i18n/language';
import { elementKinds } from '../model/vocabulary';
import { foldText } from './fold-text';
import { elementWords } from './specification';

/** The words that say of what kind something on the map is, folded: "opgave", "task", "partij". */
export const kindWords = elementKinds.flatMap((kind) =>
  languages.flatMap((language) => elementWords[language][kind].map((word) => [foldText(word), kind] as const)),
);

const singleWords = new Set(kindWords.map(([word]) => word));

/** A name without the word for its kind, and the article before that: "de opgave Wonen" is "Wonen". */
export function withoutKindWord(words: string): string {
  const [, first = '', rest = words] = words.match(/^(?:(?:de|het|the)\s+)?(\S+)\s+(\S.*)$/isu) ?? [];
  return singleWords.has(foldText(first)) ? rest : words;
}
