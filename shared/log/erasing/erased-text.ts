import { languages } from '../../i18n/language';
import { erasedName } from '../erasure';

/**
 * What was erased in a text, counted in the tokens of the text as it was typed: where a run begins and how many tokens it
 * hides, and so on, rising, with something left between two runs. A token is a word, or one character that is no part of
 * a word. It tells how many words and signs a name had, and nothing of what they were; in return two laptops that erased
 * different names in one line can tell what is gone from both.
 */
export type ErasedRuns = readonly number[];

/** By the place of a text in an entry, or in one of its writes: `text`, `value/note`. */
export type ErasedPlaces = Readonly<Record<string, ErasedRuns>>;

/** More is no name: a file that says so only wants memory. In tokens of one text. */
export const mostErased = 100_000;

/** The tokens of a text as it was typed; null where one is erased. */
export type HoledText = readonly (string | null)[];

const nextToken = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/uy;
const marks = languages.map((language) => erasedName[language]);

/**
 * Reads a text with what was erased in it.
 * @returns null when the two do not belong together
 */
export function holedText(text: string, runs: ErasedRuns = []): HoledText | null {
  const tokens: (string | null)[] = [];
  let at = 0;
  const readUpTo = (count: number): boolean => {
    while (tokens.length < count && at < text.length) {
      nextToken.lastIndex = at;
      const [token = ''] = nextToken.exec(text) ?? [];
      if (token === '') return false;
      tokens.push(token);
      at += token.length;
    }
    return count === Number.POSITIVE_INFINITY || tokens.length === count;
  };
  let hidden = 0;
  for (let place = 0; place < runs.length; place += 2) {
    const [from = 0, count = 0] = [runs[place], runs[place + 1]];
    hidden += count;
    const isRising = count > 0 && (place === 0 ? from >= 0 : from > tokens.length);
    if (!isRising || hidden > mostErased || !readUpTo(from)) return null;
    const mark = marks.find((each) => text.startsWith(each, at));
    if (mark === undefined) return null;
    at += mark.length;
    for (let each = 0; each < count; each += 1) tokens.push(null);
  }
  return readUpTo(Number.POSITIVE_INFINITY) ? tokens : null;
}

export interface WrittenText {
  readonly text: string;
  readonly runs: ErasedRuns;
}

/** Writes a text with a mark for each run that is erased. */
export function writtenText(tokens: HoledText, mark: string): WrittenText {
  const runs: number[] = [];
  let text = '';
  for (const [at, token] of tokens.entries()) {
    if (token !== null) {
      text += token;
    } else if (tokens[at - 1] === null && at > 0) {
      runs[runs.length - 1] = (runs.at(-1) as number) + 1;
    } else {
      runs.push(at, 1);
      text += mark;
    }
  }
  return { text, runs };
}

/** Stands for what is erased while names are looked for: no word, and part of none. */
const gap = '\u{FFFC}';

/**
 * A text with everything erased that a pattern finds in what is left of it. A token goes as a whole.
 * @param pattern with the flag `g`
 */
export function erasedWhere({ text, runs }: WrittenText, pattern: RegExp, mark: string): WrittenText {
  const tokens = holedText(text, runs) ?? holedText(text) ?? [];
  const said = tokens.map((token) => token ?? gap).join('');
  const after = [...tokens];
  let [at, offset] = [0, 0];
  for (const found of said.matchAll(pattern)) {
    const end = found.index + found[0].length;
    while (at < tokens.length && offset + (tokens[at] ?? gap).length <= found.index) {
      offset += (tokens[at] ?? gap).length;
      at += 1;
    }
    while (at < tokens.length && offset < end) {
      offset += (tokens[at] ?? gap).length;
      after[at] = null;
      at += 1;
    }
  }
  return after.every((token, place) => token === tokens[place]) ? { text, runs } : writtenText(after, mark);
}

/** What is left of both; null when they are no two states of one text. */
export function holedTogether(one: HoledText, other: HoledText): HoledText | null {
  if (one.length !== other.length) return null;
  const together: (string | null)[] = [];
  for (const [at, token] of one.entries()) {
    const there = other[at] as string | null;
    if (token !== null && there !== null && token !== there) return null;
    together.push(there === null ? null : token);
  }
  return together;
}
