import type { Content } from '../model/content';
import type { Relation, Stakeholder } from '../model/content-types';
import { findElements, indexOf, takenFrom } from './element-index';
import { fillerWords, foldText } from './fold-text';
import { type WordsBesides, wordsBesides } from './hedged-words';
import { quotedOrPlain } from './tokens';
import { closeness } from './word-closeness';

/** The share of the words of an ask that must be said again. */
const enough = 0.6;
const near = 0.8;

/** The party that these words surely mean. */
export function partyCalled(name: string, content: Content): Stakeholder | undefined {
  for (const { element, score } of findElements(indexOf(content), quotedOrPlain(name))) {
    if (element.kind === 'stakeholder' && score >= takenFrom) return element;
  }
  return undefined;
}

/**
 * The asks that a party can answer and that these words are about, the surest ones: none, one, or several that they fit
 * as well. A body answers for the organisation above it. Without words all that are open.
 * @param from only what this party asks; undefined for anybody
 */
export function asksMeant(
  content: Content,
  party: Stakeholder,
  from: string | undefined,
  words: string,
): readonly Relation[] {
  const asks = [...content.relations.values()].filter(
    (relation) =>
      relation.kind === 'asks' &&
      (relation.to === party.id || relation.to === party.parentId) &&
      (from === undefined || relation.from === from),
  );
  if (words === '') return asks.filter(({ answer }) => (answer ?? 'open') === 'open');
  const scored = asks.map((ask) => ({ ask, score: likeness(words, ask.subject ?? '') }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < enough ? [] : scored.flatMap(({ ask, score }) => (score >= best - 0.05 ? [ask] : []));
}

/** What words say besides the subject of the ask that they name. */
export function besidesAsk(typed: string, subject: string): WordsBesides {
  const own = foldText(subject).split(' ');
  return wordsBesides(typed, (word) => own.some((other) => closeness(word, other) >= near));
}

/** How far words tell the subject of an ask, 0 to 1: all that is typed stands in it, or most of it is typed. */
function likeness(typed: string, subject: string): number {
  const [said, own] = [typed, subject].map((text) =>
    foldText(text)
      .split(' ')
      .filter((word) => word !== '' && !fillerWords.has(word)),
  ) as [string[], string[]];
  if (foldText(typed) === foldText(subject)) return 1;
  if (said.length === 0 || own.length === 0) return 0;
  const isIn = (word: string, others: readonly string[]): boolean =>
    others.some((other) => closeness(word, other) >= near);
  const told = said.filter((word) => isIn(word, own)).length / said.length;
  const covered = own.filter((word) => said.some((other) => closeness(other, word) >= near)).length / own.length;
  if (told === 1) return 0.9 + covered / 20;
  // "dat er langjarig commitment komt" says all of "langjarig commitment".
  return covered === 1 ? 0.85 : Math.min(told, covered);
}
