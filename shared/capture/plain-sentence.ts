import type { Language } from '../i18n/language';
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

/** "Provincie trekt Wonen." for messages: names as they are, no fields. */
export function plainSentence(kind: RelationKind, names: Names, language: Language): string {
  return asSentence(`${names.from} ${canonicalPhrase(kind, language).replace('{to}', () => names.to)}`);
}
