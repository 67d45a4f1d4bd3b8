import type { Content } from '../model/content';
import type { Relation } from '../model/content-types';
import { type ElementIndex, findElements, indexOf, takenFrom } from './element-index';
import { kindsCalled, linkWords, relationWords, severalWords } from './removal-phrases';
import { type Token, textOf, trimMarks } from './tokens';

/** Relations that are named without their verb: "alle relaties tussen Wonen en Economie", "de claim van Energie". */
export interface NamedRelations {
  readonly relations: readonly Relation[];
  /** All of them are meant, not one. */
  readonly isEach: boolean;
  /** The words that name the ends; empty when nothing on the map is called so. */
  readonly ends: readonly string[];
  /** What more of them are called; undefined for relations of any kind. */
  readonly plural: string | undefined;
}

/**
 * The relations that these words name by what they are and by one or two of their ends.
 * @returns null when the words do not begin with a word for a relation
 */
export function relationsNamed(line: string, tokens: readonly Token[], content: Content): NamedRelations | null {
  let own = withoutLinks(tokens);
  const isEach = own.length > 1 && severalWords.has(own[0]?.folded ?? '');
  if (isEach) own = withoutLinks(own.slice(1));
  const head = own[0]?.kind === 'word' ? own[0].folded : '';
  const called = kindsCalled(head);
  if (called === null && !relationWords.has(head)) return null;
  const names = withoutLinks(own.slice(1));
  const plural = called?.plural;
  const isMeant = ({ kind }: Relation): boolean => called === null || called.kinds.includes(kind);
  const all = [...content.relations.values()].filter(isMeant);
  const index = indexOf(content);
  const pair = bestPair(line, names, index);
  if (pair !== null) {
    const [left, right] = pair.ids;
    const joins = ({ from, to }: Relation): boolean =>
      (left.has(from) && right.has(to)) || (left.has(to) && right.has(from));
    return { relations: all.filter(joins), isEach, ends: pair.words, plural };
  }
  const words = textOf(line, names);
  const only = idsCalled(words, index);
  const touches = ({ from, to }: Relation): boolean => only.has(from) || only.has(to);
  return {
    relations: only.size === 0 ? [] : all.filter(touches),
    isEach,
    ends: only.size === 0 ? [] : [words],
    plural,
  };
}

/** The way to cut the words in two names that are known best. */
function bestPair(line: string, tokens: readonly Token[], index: ElementIndex) {
  let best: {
    readonly ids: readonly [ReadonlySet<string>, ReadonlySet<string>];
    readonly words: readonly string[];
    readonly score: number;
  } | null = null;
  for (let at = 1; at < tokens.length; at += 1) {
    const words = [tokens.slice(0, at), tokens.slice(at)].map((part) => textOf(line, withoutLinks(part)));
    const [left = '', right = ''] = words;
    const scores = words.map((text) => (text === '' ? 0 : (findElements(index, text)[0]?.score ?? 0)));
    const score = (scores[0] ?? 0) + (scores[1] ?? 0);
    if (scores.some((each) => each < takenFrom) || (best !== null && best.score >= score)) continue;
    best = { ids: [idsCalled(left, index), idsCalled(right, index)], words, score };
  }
  return best;
}

function idsCalled(words: string, index: ElementIndex): ReadonlySet<string> {
  if (words === '') return new Set();
  return new Set(findElements(index, words).flatMap(({ element, score }) => (score >= takenFrom ? [element.id] : [])));
}

/** Without marks and small words at both ends: "van Energie in" is "Energie". */
export function withoutLinks(tokens: readonly Token[]): readonly Token[] {
  let own = trimMarks(tokens);
  const isLink = (token: Token | undefined): boolean => token?.kind === 'word' && linkWords.has(token.folded);
  while (own.length > 1 && isLink(own[0])) own = own.slice(1);
  while (own.length > 1 && isLink(own.at(-1))) own = own.slice(0, -1);
  return trimMarks(own);
}
