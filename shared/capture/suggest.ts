import type { Language } from '../i18n/language';
import type { Content } from '../model/content';
import type { Element } from '../model/content-types';
import { relationKinds, relationRules } from '../model/relation-kinds';
import type { ElementKind } from '../model/vocabulary';
import { attendanceHead } from './attendance-words';
import { type ElementIndex, findElements, indexOf } from './element-index';
import { foldText, withoutArticle } from './fold-text';
import { canonicalPhrase } from './plain-sentence';
import { decisionWords, learningWords, signs } from './specification';
import { quoted, type Token, textOf, tokenise } from './tokens';
import { incompleteVerb } from './verb-patterns';

/** A way to go on typing: `insert` takes the place of the line from `start` to `end`. */
export interface Suggestion {
  readonly kind: 'element' | 'verb' | 'word';
  readonly text: string;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
  readonly element?: Element;
}

const mostSuggestions = 6;
const longestQuery = 5;
const shortestQuery = 2;

/** What can be typed next at the caret: names that begin like the last words, verbs after a name, words after a sign. */
export function suggest(line: string, caret: number, content: Content, language: Language): readonly Suggestion[] {
  // In the middle of a word there is nothing to complete.
  if (/^[\p{L}\p{N}]/u.test(line.slice(caret))) return [];
  const before = line.slice(0, caret);
  const sign = before.trimStart()[0] ?? '';
  const colon = before.indexOf(':');
  if (sign === signs.decision || sign === signs.learning) return colon < 0 ? signWords(before, sign, language) : [];
  const tokens = tokenise(before);
  const isInQuotes = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  if (tokens.length === 0 || isInQuotes) return [];
  const index = indexOf(content);
  if (sign === signs.action || sign === signs.question) {
    return colon < 0 ? names(before, tokens, index, ['stakeholder']) : [];
  }
  // Behind a colon stands free text, or a list of parties.
  if (colon >= 0) return attendanceHead(before) === null ? [] : names(before, tokens, index, ['stakeholder']);
  const verbs = verbsAfter(before, tokens, index, language);
  const kinds = objectKinds(tokens);
  return [...names(before, tokens, index, kinds), ...verbs].slice(0, mostSuggestions);
}

/** "! af" → "! afspraak: ". */
function signWords(before: string, sign: string, language: Language): readonly Suggestion[] {
  const table = sign === signs.decision ? decisionWords : learningWords;
  const start = before.indexOf(sign) + 1;
  const typed = foldText(before.slice(start));
  if (typed.includes(' ')) return [];
  return Object.values(table[language])
    .map((words) => words[0] as string)
    .filter((word) => word.startsWith(typed))
    .map((word) => ({ kind: 'word' as const, text: word, insert: ` ${word}: `, start, end: before.length }));
}

/** The kinds that the verb before the caret allows behind it. */
function objectKinds(tokens: readonly Token[]): readonly ElementKind[] | undefined {
  for (let length = tokens.length; length > 1; length -= 1) {
    const verb = incompleteVerb(tokens.slice(0, length));
    if (verb !== null) return relationRules[verb.kind].to;
  }
  return undefined;
}

function names(
  before: string,
  tokens: readonly Token[],
  index: ElementIndex,
  kinds: readonly ElementKind[] | undefined,
): readonly Suggestion[] {
  if (/\s$/.test(before)) return [];
  for (let length = Math.min(longestQuery, tokens.length); length > 0; length -= 1) {
    const own = tokens.slice(tokens.length - length);
    if (own.some((token) => token.kind !== 'word')) continue;
    const typed = withoutArticle(foldText(textOf(before, own)));
    if (typed.length < shortestQuery) continue;
    const found = namesLike(typed, index, kinds);
    if (found.length === 0) continue;
    const start = (own[0] as Token).start;
    return found.map((element) => ({
      kind: 'element',
      text: element.name,
      insert: `${written(element.name)} `,
      start,
      end: before.length,
      element,
    }));
  }
  return [];
}

/** A name that could be read as something else is put between quotes. */
function written(name: string): string {
  return /[":;]|^[!?+*]/.test(name) ? quoted(name) : name;
}

function namesLike(typed: string, index: ElementIndex, kinds: readonly ElementKind[] | undefined): readonly Element[] {
  const first: Element[] = [];
  const later: Element[] = [];
  for (const { element, folded, forms, words, typeWords } of index.entries) {
    if (kinds !== undefined && !kinds.includes(element.kind)) continue;
    if (folded === typed) continue;
    if ([...forms.keys()].some((form) => form.startsWith(typed))) first.push(element);
    else if ([...words, ...typeWords].some((word) => word.startsWith(typed))) later.push(element);
    if (first.length >= mostSuggestions) break;
  }
  return [...first, ...later].slice(0, mostSuggestions);
}

/** After a name that is surely known: the verbs that can follow it, narrowed by what was typed of one. */
function verbsAfter(
  before: string,
  tokens: readonly Token[],
  index: ElementIndex,
  language: Language,
): readonly Suggestion[] {
  for (let length = tokens.length; length > 0; length -= 1) {
    const own = tokens.slice(0, length);
    const first = own[0] as Token;
    const typed = own.length === 1 && first.kind === 'quote' ? first.text : textOf(before, own);
    const match = findElements(index, typed)[0];
    if (match === undefined || match.score < 0.86) continue;
    const end = (own.at(-1) as Token).end;
    const rest = before.slice(end);
    if (!/^\s/.test(rest)) return [];
    const part = foldText(rest);
    return verbPhrases(match.element.kind, language)
      .filter((phrase) => phrase.startsWith(part) && phrase !== part)
      .map((phrase) => ({ kind: 'verb', text: phrase, insert: ` ${phrase} `, start: end, end: before.length }));
  }
  return [];
}

function verbPhrases(kind: ElementKind, language: Language): readonly string[] {
  return relationKinds
    .filter((relation) => relationRules[relation].from.includes(kind))
    .map((relation) => canonicalPhrase(relation, language).replace(/\s*\{to\}.*$/, ''));
}
