import { languages } from '../../i18n/language';
import { erasedName } from '../erasure';
import { type ErasedRuns, holedText, holedTogether, type WrittenText, writtenText } from './erased-text';
import { isMarkedFrom, markedTogether, wordsUnderMarks } from './marked-text';

const marks = languages.map((language) => erasedName[language]);

/**
 * Two states of one text as one from which everything is gone that is gone from either (R-NAME-21). Commutative,
 * associative and idempotent where it is known what was erased.
 * @returns one of the two when it is that; undefined when they are no two states of one text
 */
export function unitedText(one: WrittenText, other: WrittenText): WrittenText | undefined {
  if (one.text === other.text && sameRuns(one.runs, other.runs)) return one;
  const [mine, theirs] = [holedText(one.text, one.runs), holedText(other.text, other.runs)];
  const together = mine === null || theirs === null ? null : holedTogether(mine, theirs);
  if (together !== null) {
    const mark = marks.find((each) => one.text.includes(each) || other.text.includes(each)) ?? erasedName.nl;
    return known(writtenText(together, mark), one, other);
  }
  if (one.text === other.text) return knowsMore(one, other) ? one : other;
  const text = markedTogether(one.text, other.text);
  return text === undefined ? undefined : known({ text, runs: [] }, one, other);
}

/** The words that an erased text lacks and the other still has. */
export function wordsErased(erased: WrittenText, original: WrittenText): readonly string[] {
  if (erased.text === original.text) return [];
  const [without, withThem] = [holedText(erased.text, erased.runs), holedText(original.text, original.runs)];
  if (without === null || withThem === null || holedTogether(without, withThem) === null) {
    return isMarkedFrom(erased.text, original.text) ? wordsUnderMarks(erased.text, original.text) : [];
  }
  const words: string[] = [];
  for (const [at, token] of withThem.entries()) {
    if (token === null || without[at] !== null) continue;
    const goesOn = at > 0 && without[at - 1] === null && withThem[at - 1] !== null;
    if (goesOn) words[words.length - 1] += token;
    else words.push(token);
  }
  return words;
}

/** One of the two given, where it says the same: what was not changed is not written again. */
function known(united: WrittenText, one: WrittenText, other: WrittenText): WrittenText {
  const ofText = [one, other].filter(({ text }) => text === united.text);
  return (
    ofText.find(({ runs }) => sameRuns(runs, united.runs)) ?? (united.runs.length === 0 ? ofText[0] : null) ?? united
  );
}

const sameRuns = (one: ErasedRuns, other: ErasedRuns): boolean =>
  one.length === other.length && one.every((number, at) => number === other[at]);

/** The same text told in two ways, as when a laptop with an older version passed it on. */
const knowsMore = (one: WrittenText, other: WrittenText): boolean =>
  one.runs.length === other.runs.length ? one.runs.join() > other.runs.join() : one.runs.length > other.runs.length;
