import type { Content } from '../model/content';
import type { Element } from '../model/content-types';
import { abbreviationBehind, foldedText, isWordIn, spellingsOf } from '../model/spoken-names';

/** Where laptops disagree about the openness of an element, the hall does not see it until the table has chosen. */
export function isConfidential(element: Element): boolean {
  return element.openness === 'confidential' || element.conflicts.includes('openness');
}

/** What must not be seen in the hall, asked of ids and of free text. */
export interface Confidential {
  /** Whether an element is confidential, or its own name says the name of one that is. */
  readonly hasId: (id: string) => boolean;
  /** Whether a text names something confidential: a sentence can give away what the map leaves out. */
  readonly isNamedIn: (text: string) => boolean;
  /** A text that can be missed, or nothing where it names something confidential. */
  readonly untelling: (text: string) => string;
}

/** Shorter names stand in all kinds of words. */
const shortestPart = 3;

const found = new WeakMap<Content['elements'], Confidential>();
const nothing: Confidential = { hasId: () => false, isNamedIn: () => false, untelling: (text) => text };

/**
 * What is confidential of a table. A name of three letters or more is told by a typed text that holds it anywhere, also
 * as part of a word ("stikstofaanpak"); a shorter one and an abbreviation behind a name as words of their own. The name
 * of another element tells it only as words, as in the public minutes: "Rijkswaterstaat" is not the Rijk.
 */
export function confidentialOf({ elements }: Pick<Content, 'elements'>): Confidential {
  const known = found.get(elements);
  if (known !== undefined) return known;
  const ids = new Set<string>();
  const names: string[] = [];
  for (const element of elements.values()) {
    if (!isConfidential(element)) continue;
    ids.add(element.id);
    names.push(element.name, ...(element.aliases ?? []));
  }
  const confidential = names.length === 0 ? nothing : confidentialNamed(names, ids, elements);
  found.set(elements, confidential);
  return confidential;
}

function confidentialNamed(
  names: readonly string[],
  closed: ReadonlySet<string>,
  elements: Content['elements'],
): Confidential {
  const spelled = [...new Set(names.flatMap(spellingsOf))];
  const abbreviated = names.flatMap(abbreviationBehind);
  const isShortIn = (text: string): boolean => abbreviated.some((short) => isWordIn(short, text));
  const isNamedIn = (text: string): boolean => {
    const folded = foldedText(text);
    const isIn = (name: string): boolean =>
      name.length < shortestPart ? isWordIn(name, folded) : folded.includes(name);
    return spelled.some(isIn) || isShortIn(text);
  };
  const byFirstWord = new Map<string, string[]>();
  for (const name of spelled) {
    const first = wordsOf(name)[0] ?? '';
    const same = byFirstWord.get(first);
    if (same === undefined) byFirstWord.set(first, [name]);
    else same.push(name);
  }
  const ids = new Set(closed);
  for (const { id, name } of elements.values()) {
    if (ids.has(id)) continue;
    // Only names that begin with one of its words: thousands of names against thousands would make an edit wait.
    const folded = foldedText(name);
    const near = [...new Set(['', ...wordsOf(folded)])].flatMap((word) => byFirstWord.get(word) ?? []);
    if (near.some((secret) => isWordIn(secret, folded)) || isShortIn(name)) ids.add(id);
  }
  return {
    hasId: (id) => ids.has(id),
    isNamedIn,
    untelling: (text) => (isNamedIn(text) ? '' : text),
  };
}

const wordsOf = (folded: string): readonly string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
