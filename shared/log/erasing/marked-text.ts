import { languages } from '../../i18n/language';
import { erasedName } from '../erasure';

/*
 * Texts of which only the marks are known: those that were erased before entries told what went (R-NAME-22). What stood
 * under a mark is anybody's guess, so more may go here than each side erased; never less.
 */

/** The pieces of a text before, between and behind its marks. */
export function partsAround(text: string): readonly string[] {
  return languages.reduce<readonly string[]>(
    (parts, language) => parts.flatMap((part) => part.split(erasedName[language])),
    [text],
  );
}

/** Whether a text has marks, and is the other one with something else in their place. */
export function isMarkedFrom(erased: string, original: string): boolean {
  const parts = partsAround(erased);
  if (parts.length === 1) return false;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (!original.startsWith(first) || !original.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const next = original.indexOf(part, at);
    if (next === -1) return false;
    at = next + part.length;
  }
  return at + last.length <= original.length;
}

/**
 * The words that stood where an erased text has its marks. Where a text between two marks stands more than once, the
 * first place counts.
 */
export function wordsUnderMarks(erased: string, original: string): readonly string[] {
  const words: string[] = [];
  const [first = '', ...others] = partsAround(erased);
  let at = first.length;
  for (const [place, part] of others.entries()) {
    const isLast = place === others.length - 1;
    const next = isLast ? original.length - part.length : original.indexOf(part, at + 1);
    words.push(original.slice(at, next));
    at = next + part.length;
  }
  return words;
}

/** Steps in which two marked texts are laid side by side word by word; longer ones are cut at their ends. */
const mostSteps = 20_000;

/**
 * Two texts in which different names were marked, as one in which all are: the one that hides the fewest words of either.
 * The same for both sides.
 * @returns undefined when they are no two states of one text
 */
export function markedTogether(one: string, other: string): string | undefined {
  if (isMarkedFrom(one, other)) return isMarkedFrom(other, one) && other < one ? other : one;
  if (isMarkedFrom(other, one)) return other;
  const [left, right] = [itemsOf(one), itemsOf(other)];
  if (!left.includes(null) || !right.includes(null)) return undefined;
  const mark = languages
    .map((language) => erasedName[language])
    .find((each) => one.includes(each) || other.includes(each));
  const together =
    left.length * right.length <= mostSteps
      ? leastHidden(left, right)
      : commonEnds(partsAround(one), partsAround(other));
  return together?.map((item) => item ?? mark).join('');
}

type Item = string | null;

const itemsOf = (text: string): readonly Item[] =>
  partsAround(text).flatMap((part, at) => [
    ...(at === 0 ? [] : [null]),
    ...(part.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu) ?? []),
  ]);

interface Way {
  readonly hidden: number;
  readonly items: readonly Item[];
}

/** From the ends of both to their beginnings, the best way from each place. */
function leastHidden(left: readonly Item[], right: readonly Item[]): readonly Item[] | undefined {
  let below: (Way | undefined)[] = [];
  for (let at = left.length; at >= 0; at -= 1) {
    const row: (Way | undefined)[] = [];
    for (let to = right.length; to >= 0; to -= 1) {
      const [mine, theirs] = [left[at], right[to]];
      const ways: (Way | undefined)[] = [];
      if (mine === undefined && theirs === undefined) ways.push({ hidden: 0, items: [] });
      // A mark ends here, or hides one more word of the other.
      if (mine === null) ways.push(under(below[to], 0));
      if (theirs === null) ways.push(under(row[to + 1], 0));
      if (mine === null && typeof theirs === 'string') ways.push(under(row[to + 1], 1));
      if (theirs === null && typeof mine === 'string') ways.push(under(below[to], 1));
      if (typeof mine === 'string' && mine === theirs) ways.push(before(mine, below[to + 1]));
      row[to] = ways.reduce(better, undefined);
    }
    below = row;
  }
  return below[0]?.items;
}

const before = (item: Item, way: Way | undefined): Way | undefined =>
  way === undefined ? undefined : { hidden: way.hidden, items: [item, ...way.items] };

function under(way: Way | undefined, hidden: number): Way | undefined {
  if (way === undefined) return undefined;
  return { hidden: way.hidden + hidden, items: way.items[0] === null ? way.items : [null, ...way.items] };
}

function better(one: Way | undefined, other: Way | undefined): Way | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.hidden !== other.hidden) return one.hidden < other.hidden ? one : other;
  return JSON.stringify(one.items) <= JSON.stringify(other.items) ? one : other;
}

function commonEnds(one: readonly string[], other: readonly string[]): readonly Item[] | undefined {
  const shorter = (left: string, right: string): string => (left.length < right.length ? left : right);
  const [heads, tails] = [[one[0], other[0]] as [string, string], [one.at(-1), other.at(-1)] as [string, string]];
  const [head, tail] = [shorter(...heads), shorter(...tails)];
  const isShared = heads.every((each) => each.startsWith(head)) && tails.every((each) => each.endsWith(tail));
  return isShared ? [head, null, tail] : undefined;
}
