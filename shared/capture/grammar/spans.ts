import type { FoundDate } from '../calendar-days';
import type { ReadingContext } from '../capture';
import { readDate } from '../dates';
import { type ElementIndex, indexOf, type Match } from '../element-index';
import { foldText } from '../fold-text';
import {
  auxiliaries,
  breaks,
  type Doubt,
  doubts,
  harmlessWords,
  joints,
  persons,
  prepositions,
  pronouns,
  timeWords,
} from '../lexicon/closed-words';
import { isFrameWord } from '../lexicon/frames';
import { isBody, kindHeads, kindsSaid } from '../lexicon/kinds-in-words';
import { readHectares, readNumber, readYears } from '../quantities';
import { knownNameAt, nearName } from '../resolve/known-names';
import { readMillions, saysUnclearAmount } from '../sums-of-money';
import { type Token, tokenise } from '../tokens';

/** A piece of the sentence, what it is, and the tokens it covers (end exclusive). */
export type Span = { readonly start: number; readonly end: number } & (
  | { readonly type: 'name'; readonly matches: readonly Match[]; readonly isExact: boolean }
  | { readonly type: 'quote' }
  | { readonly type: 'amount' | 'hectares' | 'number'; readonly value: number }
  | { readonly type: 'years'; readonly value: string }
  | { readonly type: 'date'; readonly date: FoundDate }
  | { readonly type: 'doubt'; readonly doubt: Doubt }
  | {
      readonly type:
        | 'preposition'
        | 'joint'
        | 'break'
        | 'mark'
        | 'harmless'
        | 'pronoun'
        | 'person'
        | 'auxiliary'
        | 'time'
        /** A content word; `body` when the register of bodies knows it. */
        | 'word'
        | 'body';
    }
);

export interface Sentence {
  readonly line: string;
  readonly tokens: readonly Token[];
  readonly spans: readonly Span[];
  /** By token, the span it belongs to. */
  readonly spanAt: readonly Span[];
  /** "60-70 mln", "60 mln per jaar": not one amount. */
  readonly isAmountUnclear: boolean;
}

const doubtPhrases = new Map<string, { readonly words: readonly string[]; readonly doubt: Doubt }[]>();
for (const [doubt, phrases] of Object.entries(doubts) as [Doubt, readonly string[]][]) {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    doubtPhrases.set(first, [...(doubtPhrases.get(first) ?? []), { words, doubt }]);
  }
}
for (const list of doubtPhrases.values()) list.sort((left, right) => right.words.length - left.words.length);

/** The doubt that begins at a token, with how many tokens it takes; null where none does. */
export function doubtAt(
  tokens: readonly Token[],
  at: number,
): { readonly doubt: Doubt; readonly length: number } | null {
  for (const { words, doubt } of doubtPhrases.get(tokens[at]?.folded ?? '') ?? []) {
    if (words.every((word, step) => tokens[at + step]?.kind === 'word' && tokens[at + step]?.folded === word)) {
      return { doubt, length: words.length };
    }
  }
  return null;
}

/** Marks every word of a line as what it is: what is known first, then quantities and days, then small words. */
export function spansOf(line: string, context: ReadingContext): Sentence {
  const tokens = tokenise(line);
  const index = indexOf(context.content);
  const { language, today } = context.settings;
  const spans: Span[] = [];
  let at = 0;
  while (at < tokens.length) {
    const span = spanAt(line, tokens, at, index, language, today);
    spans.push(span);
    at = span.end;
  }
  const withNear = spans.some(({ type }) => type === 'word' || type === 'body')
    ? nearNames(line, tokens, spans, index)
    : spans;
  const byToken: Span[] = [];
  for (const span of withNear) for (let token = span.start; token < span.end; token += 1) byToken[token] = span;
  return { line, tokens, spans: withNear, spanAt: byToken, isAmountUnclear: saysUnclearAmount(tokens, language) };
}

const mostBodyWords = 5;

function spanAt(
  line: string,
  tokens: readonly Token[],
  at: number,
  index: ElementIndex,
  language: 'nl' | 'en',
  today: string,
): Span {
  const token = tokens[at] as Token;
  const one = { start: at, end: at + 1 };
  const known = knownNameAt(line, tokens, at, index);
  if (token.kind === 'quote') {
    return known === null ? { ...one, type: 'quote' } : { ...one, type: 'name', matches: known.matches, isExact: true };
  }
  if (token.kind === 'mark') return { ...one, type: 'mark' };
  if (known !== null) return { start: at, end: at + known.length, type: 'name', matches: known.matches, isExact: true };
  for (const [type, read] of [
    ['amount', readMillions],
    ['hectares', readHectares],
  ] as const) {
    const quantity = read(tokens, at, language);
    if (quantity !== null) return { start: at, end: at + quantity.length, type, value: quantity.value };
  }
  const date = readDate(tokens, at, today);
  const years = readYears(tokens, at);
  if (years !== null && (date === null || years.length >= date.length)) {
    return { start: at, end: at + years.length, type: 'years', value: years.value };
  }
  if (date !== null && !isModal(tokens, at)) return { start: at, end: at + date.length, type: 'date', date };
  const number = readNumber(token.text, language);
  if (number !== null) return { ...one, type: 'number', value: number };
  const doubt = doubtAt(tokens, at);
  if (doubt !== null) return { start: at, end: at + doubt.length, type: 'doubt', doubt: doubt.doubt };
  for (let length = Math.min(mostBodyWords, tokens.length - at); length > 0; length -= 1) {
    if (tokens[at + length - 1]?.kind !== 'word') continue;
    const folded = foldText(line.slice(token.start, tokens[at + length - 1]?.end));
    if (isBody(folded)) return { start: at, end: at + length, type: 'body' };
  }
  return { ...one, type: typeOf(token.folded) };
}

/** "may" and "mag" are no months before a verb; a month alone is a vague day. */
const isModal = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text === 'may';

function typeOf(
  folded: string,
): 'joint' | 'break' | 'harmless' | 'preposition' | 'pronoun' | 'person' | 'auxiliary' | 'time' | 'word' {
  if (joints.has(folded)) return 'joint';
  if (breaks.has(folded) && folded !== 'maar') return 'break';
  if (harmlessWords.has(folded)) return 'harmless';
  if (prepositions.has(folded)) return 'preposition';
  if (pronouns.has(folded)) return 'pronoun';
  if (persons.has(folded)) return 'person';
  if (auxiliaries.has(folded)) return 'auxiliary';
  return timeWords.has(folded) ? 'time' : 'word';
}

/** Looks for known names in what is left of content words: part of a name, a plural, one slip in a long word. */
function nearNames(
  line: string,
  tokens: readonly Token[],
  spans: readonly Span[],
  index: ElementIndex,
): readonly Span[] {
  const result: Span[] = [];
  let at = 0;
  const isTelling = (span: Span | undefined): boolean =>
    (span?.type === 'word' || span?.type === 'body') && !isFrameWord(tokens[span.start]?.folded ?? '');
  // "The 10,000 homes": a number may be part of what something is called.
  const isWord = (span: Span | undefined): boolean =>
    isTelling(span) || (span?.type === 'number' && isTelling(spanFrom(spans, span.end)));
  while (at < spans.length) {
    if (!isWord(spans[at])) {
      result.push(spans[at] as Span);
      at += 1;
      continue;
    }
    let end = at;
    while (isWord(spans[end])) end += 1;
    result.push(...nearIn(line, tokens, spans.slice(at, end), index));
    at = end;
  }
  return result;
}

/** "Mient" in "the Mient Land Fund": capitals on both sides of its edge are one name, which is another. */
function isInLongerName(tokens: readonly Token[], run: readonly Span[], at: number, length: number): boolean {
  const isCapital = (span: Span | undefined): boolean =>
    span !== undefined && span.start > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[span.start]?.text ?? '');
  const [before, first, last, after] = [run[at - 1], run[at], run[at + length - 1], run[at + length]];
  return (isCapital(first) && isCapital(before)) || (isCapital(last) && isCapital(after));
}

/** A word for a subject means what it is about before the party that is called after it: "housing" is no ministry. */
function aboutFirst(words: string, matches: readonly Match[]): readonly Match[] {
  if (!kindsSaid(words).includes('task')) return matches;
  return [
    ...matches.filter(({ element }) => element.kind !== 'stakeholder'),
    ...matches.filter(({ element }) => element.kind === 'stakeholder'),
  ];
}

const spanFrom = (spans: readonly Span[], start: number): Span | undefined =>
  spans.find((span) => span.start === start);

function nearIn(line: string, tokens: readonly Token[], run: readonly Span[], index: ElementIndex): readonly Span[] {
  for (let length = Math.min(5, run.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= run.length; at += 1) {
      const [first, last] = [run[at] as Span, run[at + length - 1] as Span];
      const words = line.slice(tokens[first.start]?.start, tokens[last.end - 1]?.end);
      // "Waterschap De Beemden" is not the only water board here.
      const isNamed = /^\p{Lu}/u.test(tokens[last.end]?.text ?? '');
      if (length === 1 && kindHeads[foldText(words)] !== undefined && (run.length > 1 || isNamed)) continue;
      if (length === 1 && first.type === 'number') continue;
      if (isInLongerName(tokens, run, at, length)) continue;
      const matches = aboutFirst(words, nearName(words, index));
      if (matches.length === 0) continue;
      const span: Span = { start: first.start, end: last.end, type: 'name', matches, isExact: false };
      return [
        ...nearIn(line, tokens, run.slice(0, at), index),
        span,
        ...nearIn(line, tokens, run.slice(at + length), index),
      ];
    }
  }
  return run;
}
