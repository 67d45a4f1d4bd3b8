import type { Element } from '../../model/content-types';
import type { ElementKind } from '../../model/vocabulary';
import type { ReadingContext } from '../capture';
import { type ElementIndex, type IndexedElement, indexOf } from '../element-index';
import { fillerWords, foldText } from '../fold-text';
import { prepositions } from '../lexicon/closed-words';
import { closeness, slipsBetween } from '../word-closeness';

const shortest = 6;
const slipsAllowed = 2;
/** Shorter words and numbers tell things apart: "Zone A" is not "Zone B". */
const shortestSlip = 4;

/**
 * Something on the map that a new name most likely is: a slip of the finger away ("Flod protection"), or said with parts of
 * its words ("recreatie op de plas" for "Recreatie Kievitsplas").
 */
export function twinOf(name: string, kinds: readonly ElementKind[], { content }: ReadingContext): Element | undefined {
  const folded = foldText(name);
  if (folded.length < shortest || /\d/.test(folded)) return undefined;
  const index = indexOf(content);
  const known = asked.get(index) ?? new Map<string, Element | undefined>();
  asked.set(index, known);
  const key = `${kinds.join(' ')}: ${folded}`;
  if (!known.has(key)) {
    if (known.size > mostAsked) known.clear();
    known.set(key, search(folded, kinds, index));
  }
  return known.get(key);
}

/** What was asked of an index already: the same new name comes by in every way to read a line. */
const asked = new WeakMap<ElementIndex, Map<string, Element | undefined>>();
const mostAsked = 500;

function search(folded: string, kinds: readonly ElementKind[], index: ElementIndex): Element | undefined {
  const words = folded.split(' ');
  const telling = words.filter((word) => !fillerWords.has(word) && !prepositions.has(word));
  const found = index.entries.filter(
    (entry) => kinds.includes(entry.element.kind) && (isSlip(folded, words, entry) || isSaidInParts(telling, entry)),
  );
  return found.length === 1 ? found[0]?.element : undefined;
}

function isSlip(name: string, words: readonly string[], { folded }: IndexedElement): boolean {
  const allowed = name.length < 9 ? 1 : slipsAllowed;
  if (Math.abs(folded.length - name.length) > allowed || slipsBetween(name, folded, allowed) > allowed) return false;
  const others = folded.split(' ');
  return (
    others.length !== words.length ||
    words.every((word, at) => word === others[at] || Math.min(word.length, others[at]?.length ?? 0) >= shortestSlip)
  );
}

/** Every telling word is one of the name, its beginning or the end of it. */
function isSaidInParts(telling: readonly string[], { words }: IndexedElement): boolean {
  if (telling.length < 2 || words.length < 2) return false;
  return telling.every((word) =>
    words.some((own) => closeness(word, own) > 0 || (word.length >= shortestSlip && own.endsWith(word))),
  );
}
