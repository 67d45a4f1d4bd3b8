import type { Language } from '../i18n/language';
import { isPluralName } from '../i18n/plural-names';
import type { RelationKind } from '../model/relation-kinds';
import { asSentence } from './fold-text';
import { verbs } from './specification';

interface Names {
  readonly from: string;
  readonly to: string;
}

/** The first choice of every word of the first phrase, with `{to}` still in it: "voert {to} uit". */
export function canonicalPhrase(kind: RelationKind, language: Language): string {
  const phrase = verbs[kind].phrases[language][0] as string;
  return phrase
    .replace(/\([^)]*\) ?/g, '')
    .split(' ')
    .map((word) => word.split('|')[0])
    .join(' ');
}

/** "Provincie trekt Wonen." for messages: names as they are, the verb in their number, no fields. */
export function plainSentence(kind: RelationKind, names: Names, language: Language): string {
  const [one = '', more = one] = (verbs[kind].phrases[language][0] ?? '').split(' ')[0]?.split('|') ?? [];
  const rest = canonicalPhrase(kind, language)
    .slice(one.length)
    .replace('{to}', () => names.to);
  return asSentence(`${names.from} ${isPluralName(names.from) ? more : one}${rest}`);
}
