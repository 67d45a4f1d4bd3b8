import { givenName } from './given-names';
import type { CoreOfName } from './name-span';
import type { NameText } from './name-text';
import { looksLikeSurname } from './surnames';
import {
  commonWords,
  degrees,
  isBodyWord,
  isFunction,
  particleGroups,
  particles,
  verbsOfPeople,
  verbsOfSpeech,
} from './vocabulary';
import { joins, type Word } from './words';

/** Words that are one name together. */
export interface NameRun {
  readonly from: number;
  /** Behind its last word. */
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly core: readonly CoreOfName[];
  readonly hasInitials: boolean;
  readonly hasParticle: boolean;
  /** "van der", "ter": nothing else begins so. */
  readonly hasGroup: boolean;
  /** Somebody's own: "Jansens", "De Vries'". */
  readonly isOwn: boolean;
}

/**
 * How a name is read: behind a form of address nearly every word is one; behind a function a word with a capital that the
 * table does not know; `small` and `opening` take small letters too.
 */
export type Reading = 'address' | 'function' | 'initials' | 'turned' | 'given' | 'context' | 'small' | 'opening';

/** @returns null when no name begins at this word */
export function readName(said: NameText, from: number, how: Reading): NameRun | null {
  const { words, text } = said;
  let at = from;
  let initials = 0;
  const core: CoreOfName[] = [];
  let isOwn = false;
  const groups: string[] = [];
  const isNext = (): boolean => at === from || joins(words[at - 1], words[at] as Word);
  while (at < words.length && isNext() && core.length < 4) {
    const word = words[at] as Word;
    if ((word.isInitial || isSmallInitial(said, at, how)) && core.length === 0) {
      initials += 1;
      at += 1;
      continue;
    }
    if (degrees.has(word.folded) && core.length === 0 && at > from && text[word.end] === '.') {
      at += 1;
      continue;
    }
    const between = particlesAt(said, at, how);
    const isGroup = between > 0 && continues(said, at + between, how, core, initials);
    if (isGroup) {
      groups.push(
        words
          .slice(at, at + between)
          .map(({ folded }) => folded)
          .join(' '),
      );
      at += between;
    }
    const here = words[at];
    // What comes between leads to a surname, or it was none.
    if (here === undefined || !isPartOfName(said, at, how, core, initials, isGroup)) break;
    core.push({ folded: here.folded, at });
    at += 1;
    if (/['’]s$/iu.test(here.text)) {
      isOwn = true;
      break;
    }
  }
  if (how === 'turned')
    while (words[at]?.isInitial === true && (initials > 0 ? joins(words[at - 1], words[at] as Word) : true)) {
      initials += 1;
      at += 1;
    }
  if (core.length === 0) return null;
  if (how === 'initials' && initials === 0) return null;
  const last = words[at - 1] as Word;
  const isStop = last.isInitial ? 1 : 0;
  let end = last.end + isStop;
  // "De Vries' voorstel": the apostrophe is somebody's own too.
  if (/^['’](?![\p{L}])/u.test(text.slice(end)) && /[sxz]$/iu.test(last.text)) {
    end += 1;
    isOwn = true;
  }
  const first = words[from] as Word;
  return {
    from,
    to: at,
    start: /['’]$/u.test(first.gap) && first.folded === 't' ? first.start - 1 : first.start,
    end,
    core,
    hasInitials: initials > 0,
    hasParticle: groups.length > 0,
    hasGroup: groups.some((each) => particleGroups.test(each)),
    isOwn: isOwn || (core.length > 0 && /s$/u.test(core.at(-1)?.folded ?? '')),
  };
}

/** How many words between given name and surname stand here: "van der", "in 't". */
function particlesAt({ words, known }: NameText, from: number, how: Reading): number {
  let at = from;
  while (at < words.length && at < from + 3) {
    const word = words[at] as Word;
    if (!particles.has(word.folded) || (at > from && !joins(words[at - 1], word))) break;
    if (known.has(at) && how !== 'address') break;
    // "A. De provincie": a sentence begins.
    if (word.folded.length === 1 && !/^[’']?t$/u.test(word.text) && word.text !== 'v' && word.text !== 'y') break;
    at += 1;
  }
  return at - from;
}

/** Whether a surname follows on what stands between. */
function continues(said: NameText, at: number, how: Reading, core: readonly CoreOfName[], initials: number): boolean {
  const word = said.words[at];
  if (word === undefined || !joins(said.words[at - 1], word)) return false;
  return isPartOfName(said, at, how, core, initials, true);
}

function isPartOfName(
  said: NameText,
  at: number,
  how: Reading,
  core: readonly CoreOfName[],
  initials: number,
  hasParticle: boolean,
): boolean {
  const { words, known } = said;
  const word = words[at] as Word;
  const { folded, text, isCapital } = word;
  const isFirst = core.length === 0;
  if (folded.length < 2 && !isCapital) return false;
  if (how === 'address') {
    if (isFunction(folded) && !looksLikeSurname(folded)) return false;
    // Behind a surname only what has a capital and is no party: "mevrouw Jansen Waterschap".
    if (!isFirst)
      return isCapital && (hasParticle || word.gap === '-' || !isForeign(said, at)) && !commonWords.has(folded);
    if (isCapital) return !verbsOfSpeech.has(folded) && (!pronounsAfterAddress.has(folded) || hasParticle);
    return (
      !isSmallWord(said, word) ||
      (hasParticle && looksLikeSurname(folded)) ||
      (looksLikeSurname(folded) && !verbsOfPeople.has(folded))
    );
  }
  if (how === 'small' || how === 'opening') {
    if (known.has(at) || isCapital) return false;
    if (isFirst && !hasParticle && initials === 0) {
      if (how === 'opening') return !isSmallWord(said, word);
      return looksLikeSurname(folded) || !isSmallWord(said, word) || givenName(folded) === 'name';
    }
    if (core.length === 1 && (givenName(core[0]?.folded ?? '') === 'name' || hasParticle || how === 'opening'))
      return looksLikeSurname(folded) || (!isSmallWord(said, word) && !verbsOfPeople.has(folded));
    return isFirst && hasParticle && (looksLikeSurname(folded) || !isSmallWord(said, word));
  }
  if (!isCapital) return false;
  if (how === 'function' && isFirst && givenName(folded) !== null && !known.has(at)) return true;
  if (how === 'initials') return hasParticle || !isForeign(said, at) || (!isFirst && word.gap === '-');
  if (how === 'given' && isFirst && !hasParticle) return true;
  if (isForeign(said, at, hasParticle)) return false;
  if (how === 'function' && isFirst && isAbbreviation(text)) return false;
  return true;
}

/** "dijkgraaf h. van rees": in small letters only where a name is being written. */
function isSmallInitial({ words, text }: NameText, at: number, how: Reading): boolean {
  const word = words[at] as Word;
  return (how === 'address' || how === 'small') && /^\p{Ll}$/u.test(word.text) && text[word.end] === '.';
}

const pronounsAfterAddress = new Set('de het the en and u ik we wij zij he she'.split(' '));
const isAbbreviation = (text: string): boolean =>
  text.length > 1 && text.length <= 5 && text === text.toUpperCase() && !text.includes("'");

/** A word that the table knows, or one of the language. */
function isForeign({ known, words, table, isSeenSmall }: NameText, at: number, hasParticle = false): boolean {
  const { folded, text, gap } = words[at] as Word;
  if (known.has(at)) return true;
  if (gap === '-' && !commonWords.has(folded)) return false;
  const isName = givenName(folded) !== null || looksLikeSurname(folded);
  if (commonWords.has(folded))
    return !(isName && (hasParticle || (at > 0 && isNameBefore(words[at - 1]) && !isSeenSmall(folded))));
  if (isName) return false;
  return isFunction(folded) || isBodyWord(folded) || table.isKnown(folded, text);
}

const isNameBefore = (word: Word | undefined): boolean =>
  word !== undefined && (word.isInitial || givenName(word.folded) !== null);

/** A word that in small letters is a word, and no name. */
function isSmallWord({ isSeenSmall }: NameText, { folded }: Word): boolean {
  void isSeenSmall;
  return commonWords.has(folded) || isFunction(folded) || isBodyWord(folded) || verbsOfPeople.has(folded);
}
