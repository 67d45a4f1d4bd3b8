import { foldText } from '../../capture/fold-text';
import { inferParty } from '../../capture/infer-element';
import type { Word } from './words';

/** What a table calls its parties, areas, tasks and plans: nobody's name, however much it looks like one. */
export interface TableWords {
  /** Which words of a text stand in a name that the table knows. */
  readonly knownIn: (words: readonly Word[]) => ReadonlySet<number>;
  /** Whether a word is part of a name that the table or the register of parties knows. */
  readonly isKnown: (folded: string, text: string) => boolean;
}

const tooShort = 3;

/** @param names as they stand on the table: of elements with what they are also called, of areas and of the table */
export function tableWordsOf(names: Iterable<string>): TableWords {
  const phrases = new Map<string, string[][]>();
  const single = new Set<string>();
  for (const name of names) {
    const words = foldText(name).split(' ').filter(Boolean);
    const [first] = words;
    if (first === undefined) continue;
    for (const word of words) if (word.length >= tooShort) single.add(word);
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  const register = new Map<string, boolean>();
  const isRegistered = (text: string): boolean => {
    const known = register.get(text) ?? inferParty(text).stakeholderKind !== 'other';
    register.set(text, known);
    return known;
  };
  return {
    isKnown: (folded, text) => single.has(folded) || isRegistered(text),
    knownIn: (words) => {
      const known = new Set<number>();
      for (const [at, { folded }] of words.entries()) {
        for (const phrase of phrases.get(folded) ?? []) {
          if (!phrase.every((part, each) => words[at + each]?.folded === part)) continue;
          for (const each of phrase.keys()) known.add(at + each);
        }
      }
      return known;
    },
  };
}
