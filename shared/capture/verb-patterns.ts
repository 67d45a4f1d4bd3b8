import type { Language } from '../i18n/language';
import { languages } from '../i18n/language';
import { type RelationKind, relationKinds } from '../model/relation-kinds';
import { readHectares } from './quantities';
import { adverbs, sharingPhrases, verbs } from './specification';
import { readMillions } from './sums-of-money';
import type { Token } from './tokens';

/** A phrase of the specification with its choices written out. */
interface VerbPattern {
  readonly kind: RelationKind;
  /** Changes an existing claim instead of making one. */
  readonly shares: boolean;
  readonly parts: readonly string[];
  readonly literals: number;
}

/** One way in which a verb of the specification lies over a line. */
export interface VerbMatch {
  readonly kind: RelationKind;
  readonly shares: boolean;
  /** Words of the verb that were found: a longer verb says more. */
  readonly weight: number;
  readonly verbTokens: readonly Token[];
  readonly from: readonly Token[];
  readonly to: readonly Token[];
  /** What follows a joint verb: "Wonen en Economie botsen *over ruimte*". */
  readonly rest: readonly Token[];
  readonly subject: readonly Token[];
  readonly hectares: number | null;
  readonly millions: number | null;
}

function expand(phrase: string): readonly (readonly string[])[] {
  let results: string[][] = [[]];
  for (const word of phrase.split(' ')) {
    const optional = word.startsWith('(');
    const words = optional ? phraseGroup(word) : word.split('|');
    const longer = results.flatMap((start) => words.map((choice) => [...start, choice]));
    results = optional ? [...results, ...longer] : longer;
  }
  return results.map((parts) => parts.flatMap((part) => part.split('_')));
}

function phraseGroup(word: string): readonly string[] {
  return word.slice(1, -1).split('|');
}

/** A group of several words "(met elkaar)" is one optional unit. */
function joinGroups(phrase: string): string {
  return phrase.replace(/\(([^)]*)\)/g, (_, inner: string) => `(${inner.replaceAll(' ', '_')})`);
}

function patternsOf(kind: RelationKind, phrases: readonly string[], shares: boolean): readonly VerbPattern[] {
  return phrases.flatMap((phrase) =>
    expand(joinGroups(phrase)).map((parts) => ({
      kind,
      shares,
      parts,
      literals: parts.filter((part) => !part.startsWith('{')).length,
    })),
  );
}

const byFirstWord = new Map<string, VerbPattern[]>();
for (const language of languages) {
  const all = [
    ...relationKinds.flatMap((kind) => patternsOf(kind, verbs[kind].phrases[language], false)),
    ...patternsOf('claims_space', sharingPhrases[language], true),
  ];
  for (const pattern of all) {
    const first = pattern.parts[0] as string;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), pattern]);
  }
}

/** Words with which a verb can start. */
export function startsVerb(folded: string): boolean {
  return byFirstWord.has(folded);
}

/** Whether a verb of this kind can start with a word. */
export function startsVerbOf(kind: RelationKind, folded: string): boolean {
  return byFirstWord.get(folded)?.some((pattern) => pattern.kind === kind) ?? false;
}

const mostMatches = 400;

/** Every way in which a verb of the specification lies over these tokens. Quoted text never counts as a verb. */
export function findVerbs(tokens: readonly Token[], language: Language): readonly VerbMatch[] {
  const found: VerbMatch[] = [];
  tokens.forEach((token, at) => {
    if (at === 0 || token.kind !== 'word') return;
    for (const pattern of byFirstWord.get(token.folded) ?? []) {
      const search = { pattern, tokens, language, found };
      const start = { from: tokens.slice(0, at), to: [], rest: [], subject: [], hectares: null, millions: null };
      extend(search, 1, at + 1, { ...start, verbTokens: [token] });
      // "Energie *also* depends on", "Wonen *now* claims": the names decide whether the adverb belongs to the verb.
      const before = tokens[at - 1] as Token;
      if (at > 1 && before.kind === 'word' && adverbs.has(before.folded)) {
        extend(search, 1, at + 1, { ...start, from: tokens.slice(0, at - 1), verbTokens: [before, token] });
      }
    }
  });
  return found;
}

interface Search {
  readonly pattern: VerbPattern;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly found: VerbMatch[];
}
type Partial = Omit<VerbMatch, 'kind' | 'shares' | 'weight'>;

function extend(search: Search, part: number, at: number, partial: Partial): void {
  const { pattern, tokens, found } = search;
  if (found.length >= mostMatches) return;
  const wanted = pattern.parts[part];
  if (wanted === undefined) {
    if (at === tokens.length) {
      found.push({ ...partial, kind: pattern.kind, shares: pattern.shares, weight: pattern.literals });
    }
    return;
  }
  const token = tokens[at];
  if (token === undefined) return;
  // "vraagt *nu* 210 ha", "hangt *ook* af van": read on with and without the adverb, the names decide.
  if (token.kind === 'word' && adverbs.has(token.folded)) {
    extend(search, part, at + 1, { ...partial, verbTokens: [...partial.verbTokens, token] });
  }
  if (!wanted.startsWith('{')) {
    if (token.kind === 'word' && token.folded === wanted) {
      extend(search, part + 1, at + 1, { ...partial, verbTokens: [...partial.verbTokens, token] });
    }
    return;
  }
  extendSlot(search, wanted, part, at, partial);
}

function extendSlot(search: Search, wanted: string, part: number, at: number, partial: Partial): void {
  const { tokens, language, pattern } = search;
  if (wanted === '{ha}' || wanted === '{mln}') {
    const quantity = (wanted === '{ha}' ? readHectares : readMillions)(tokens, at, language);
    if (quantity === null) return;
    const value = wanted === '{ha}' ? { hectares: quantity.value } : { millions: quantity.value };
    extend(search, part + 1, at + quantity.length, { ...partial, ...value });
    return;
  }
  const name = wanted.slice(1, -1) as 'to' | 'subject' | 'rest';
  const next = pattern.parts[part + 1];
  if (next === undefined) {
    extend(search, part + 1, tokens.length, { ...partial, [name]: tokens.slice(at) });
    const last = tokens.at(-1) as Token;
    // "trekt Wonen *ook*": with and without the adverb, the names decide.
    if (name !== 'subject' && tokens.length - 1 > at && last.kind === 'word' && adverbs.has(last.folded)) {
      const shorter = { ...partial, [name]: tokens.slice(at, -1), verbTokens: [...partial.verbTokens, last] };
      extend(search, part + 1, tokens.length, shorter);
    }
    return;
  }
  for (let end = at + 1; end < tokens.length; end += 1) {
    const follower = tokens[end] as Token;
    const canEnd = next.startsWith('{') || (follower.kind === 'word' && follower.folded === next);
    // "voert *mee* uit" names nothing.
    if (!canEnd || tokens.slice(at, end).every(({ kind, folded }) => kind === 'word' && adverbs.has(folded))) continue;
    extend(search, part + 1, end, { ...partial, [name]: tokens.slice(at, end) });
    // "voert Wonen *mee* uit": the adverb belongs to the verb.
    const last = tokens[end - 1] as Token;
    if (end - 1 > at && last.kind === 'word' && adverbs.has(last.folded)) {
      const shorter = { ...partial, [name]: tokens.slice(at, end - 1), verbTokens: [...partial.verbTokens, last] };
      extend(search, part + 1, end, shorter);
    }
  }
}

/** A line that stops after the verb: "Provincie trekt", "Wonen hangt af van". */
export function incompleteVerb(
  tokens: readonly Token[],
): { readonly kind: RelationKind; readonly from: readonly Token[] } | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const first = tokens[at] as Token;
    if (first.kind !== 'word') continue;
    for (const pattern of byFirstWord.get(first.folded) ?? []) {
      const words = tokens.slice(at).flatMap(({ folded }, place) => (place > 0 && adverbs.has(folded) ? [] : [folded]));
      const said = pattern.parts.slice(0, words.length);
      const isWhole = words.every((word, position) => word === said[position]);
      const next = pattern.parts[words.length];
      if (isWhole && next === '{to}') return { kind: pattern.kind, from: tokens.slice(0, at) };
    }
  }
  return null;
}
