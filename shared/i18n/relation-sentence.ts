import type { RelationKind } from '../model/relation-kinds';
import type { Language } from './language';
import { terms } from './terms';
import { verbAfter } from './verb-after';

/** A verb around what a relation runs to: "voert" and "uit". */
export interface VerbAround {
  readonly before: string;
  /** Empty where nothing of the verb stands behind. */
  readonly behind: string;
}

/** Verbs of which the last word stands behind what they are about: "voert Wonen uit", "brengt kennis in". */
const separable: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set<RelationKind>(['executes', 'provides']),
  en: new Set(),
};

/**
 * The verb of a relation in the number of what it runs from.
 * @param kind of a relation; another word, as a file may hold, is the verb itself
 */
export function verbAround(from: string, kind: string, language: Language): VerbAround {
  if (!Object.hasOwn(terms[language].verb, kind)) return { before: kind, behind: '' };
  const verb = verbAfter(from, kind as RelationKind, language);
  const end = separable[language].has(kind) ? verb.lastIndexOf(' ') : -1;
  return end < 0 ? { before: verb, behind: '' } : { before: verb.slice(0, end), behind: verb.slice(end + 1) };
}

/** What stands behind the name a relation runs from: "voert Wonen uit". */
export function relationPredicate(from: string, kind: string, to: string, language: Language): string {
  const { before, behind } = verbAround(from, kind, language);
  return [before, to, behind].filter(Boolean).join(' ');
}

/** A relation as a sentence without its full stop: "Gemeente Grootstad voert Wonen uit". */
export function relationSentence(from: string, kind: string, to: string, language: Language): string {
  return `${from} ${relationPredicate(from, kind, to, language)}`;
}
