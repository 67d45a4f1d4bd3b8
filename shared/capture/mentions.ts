import type { Element } from '../model/content-types';
import type { ElementKind } from '../model/vocabulary';
import { type ElementIndex, findElements, type IndexedElement, takenFrom } from './element-index';
import { foldText } from './fold-text';
import { type Token, textOf, tokenise, trimMarks } from './tokens';

const longestName = 8;
/** "deze provincie" is the area at hand, not the party of that name. */
const pointingWords = new Set('deze dit die dat elke iedere alle this that these those each every'.split(' '));

/** The elements that a text names, in the order in which it names them. Only names that leave no doubt count. */
export function findMentions(text: string, index: ElementIndex): readonly Element[] {
  const tokens = tokenise(text);
  const found: Element[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = mentionAt(text, tokens, at, index);
    if (mention !== null && !found.includes(mention.element)) found.push(mention.element);
    at += mention?.length ?? 1;
  }
  return found;
}

function mentionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  index: ElementIndex,
): { readonly element: Element; readonly length: number } | null {
  const first = tokens[at] as Token;
  if (first.kind === 'mark' || pointingWords.has(tokens[at - 1]?.folded ?? '')) return null;
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length -= 1) {
    const own = tokens.slice(at, at + length);
    if (own.at(-1)?.kind === 'mark') continue;
    const words = first.kind === 'quote' && length === 1 ? first.text : textOf(text, own);
    const folded = foldText(words);
    const entry =
      best(index.byForm.get(folded), folded, words) ?? (length === 1 ? loneOrCompound(folded, index) : undefined);
    if (entry !== undefined) return { element: entry.element, length };
  }
  return null;
}

/** Initials count only in capitals: "PS" is a party, "ps" is not. */
function best(
  entries: readonly IndexedElement[] | undefined,
  folded: string,
  words: string,
): IndexedElement | undefined {
  return entries
    ?.filter((entry) => (entry.forms.get(folded) ?? 0) > 0.91 || words === words.toUpperCase())
    .toSorted((left, right) => (right.forms.get(folded) ?? 0) - (left.forms.get(folded) ?? 0))[0];
}

/** "de provincie" where there is one; "energieopwek" is about Energie. */
function loneOrCompound(word: string, index: ElementIndex): IndexedElement | undefined {
  const lone = index.loneWords.get(word);
  if (lone !== undefined) return lone;
  if (word.length < 9) return undefined;
  for (let length = word.length - 3; length >= 6; length -= 1) {
    const entry = index.byForm.get(word.slice(0, length))?.find(({ element }) => element.kind === 'task');
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** What "(over: Wonen, Stadsrand)" at the end of a text says, or the name in it that is not known. */
export type NamedElements =
  | { readonly kind: 'found'; readonly elements: readonly Element[]; readonly text: string }
  | { readonly kind: 'unknown'; readonly name: string; readonly text: string }
  | { readonly kind: 'none'; readonly text: string };

const aboutSuffix = /\s*\((?:over|about)\s*:\s*(.+)\)\s*([.?!]?)$/isu;

/** Takes the list of elements off the end of a text. Names with commas or "en" in them may stand between quotes. */
export function takeNamedElements(text: string, index: ElementIndex): NamedElements {
  const match = text.match(aboutSuffix);
  if (match === null) return { kind: 'none', text };
  const rest = text.slice(0, match.index) + (match[2] ?? '');
  const inside = match[1] as string;
  const elements: Element[] = [];
  for (const part of splitList(inside, tokenise(inside), index)) {
    const element = elementNamed(inside, part, index);
    if (element === undefined) return { kind: 'unknown', name: textOf(inside, part), text: rest };
    if (!elements.includes(element)) elements.push(element);
  }
  return { kind: 'found', elements, text: rest };
}

/** The element that a run of words surely means; one of the preferred kind when several could be meant. */
export function elementNamed(
  line: string,
  tokens: readonly Token[],
  index: ElementIndex,
  preferred?: ElementKind,
): Element | undefined {
  const own = trimMarks(tokens);
  const only = own.length === 1 ? own[0] : undefined;
  if (only?.kind === 'quote') {
    if (only.id !== undefined) return index.byId.get(only.id);
    return index.byName.get(only.text.normalize('NFC'))?.[0]?.element;
  }
  const matches = findElements(index, textOf(line, own)).filter(({ score }) => score >= takenFrom);
  return (matches.find(({ element }) => element.kind === preferred) ?? matches[0])?.element;
}

function splitList(line: string, tokens: readonly Token[], index: ElementIndex): readonly (readonly Token[])[] {
  const isKnown = (part: readonly Token[]) => elementNamed(line, part, index) !== undefined;
  if (tokens.length === 0 || isKnown(tokens)) return tokens.length === 0 ? [] : [tokens];
  return splitAt(tokens, (token) => token.kind === 'mark' && /[,;]/.test(token.text)).flatMap((part) =>
    isKnown(part) ? [part] : splitAt(part, (token) => token.kind === 'word' && /^(?:en|and|&)$/.test(token.folded)),
  );
}

function splitAt(tokens: readonly Token[], isBreak: (token: Token) => boolean): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isBreak(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
