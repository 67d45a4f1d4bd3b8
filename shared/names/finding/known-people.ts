import { namePattern } from '../name-pattern';
import { givenName } from './given-names';
import type { CoreOfName, KeyedSpan, NameSpan } from './name-span';
import type { NameText } from './name-text';
import { actsBehind } from './spans';
import { isWordToo, looksLikeSurname } from './surnames';
import { commonWords, degrees, formsOfAddress, isBodyWord, isFunction, looksCommon, particles } from './vocabulary';
import { joins, type Word, wordsOf } from './words';

/** The people of a table, to be found wherever they are called by a part of their name. */
export interface KnownPeople {
  /** All names in a text: those it gives away by itself, and those of people who were named elsewhere. */
  readonly in: (said: NameText, own: readonly NameSpan[]) => readonly KeyedSpan[];
}

/**
 * @param listed names as they stand in the list of participants
 * @param spans names found in texts
 */
export function knownPeople(
  listed: ReadonlySet<string>,
  spans: readonly NameSpan[],
  read: (text: string) => NameText,
): KnownPeople {
  const people = new People(listed, spans, read);
  const whole = namePattern(listed);
  return {
    in: (said, own) => {
      const listedHere =
        whole === null ? [] : [...said.text.matchAll(whole)].map((match) => people.listedAt(match.index, match[0]));
      const found = withoutOverlap([...listedHere, ...own]);
      const rest = said.words.flatMap((_word, at) => people.calledAt(said, at, found) ?? []);
      return withoutOverlap([...found, ...rest]).map((span) => ({ ...span, key: people.keyOf(span, said.text) }));
    },
  };
}

function withoutOverlap(spans: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= span.start) kept.push(span);
    // Of two that meet the whole is hidden: half a name would tell the rest.
    else if (span.end > last.end)
      kept[kept.length - 1] = { ...last, end: span.end, core: [...last.core, ...span.core] };
  }
  return kept;
}

class People {
  /** By a word of a name, its surname or what the person is told apart by. */
  readonly #byWord = new Map<string, string>();
  readonly #bySound = new Map<string, string>();
  readonly #byInitials = new Map<string, string>();

  constructor(listed: ReadonlySet<string>, spans: readonly NameSpan[], read: (text: string) => NameText) {
    for (const name of listed) this.#add(coreOf(wordsOf(name)), (word) => word.length > 1, wordsOf(name));
    // Whole names first: a given name alone is then that person's.
    for (const { core } of [...spans].sort((one, other) => other.core.length - one.core.length)) {
      if (core.length > 0)
        this.#add(
          core.map(({ folded }) => folded),
          (word) => isTelling(word, read),
        );
    }
  }

  #add(core: readonly string[], isKept: (word: string) => boolean, words: readonly Word[] = []): void {
    const last = core.at(-1);
    if (last === undefined) return;
    // Another spelling of somebody who is known is nobody new.
    const key = this.#byWord.get(last) ?? this.#whose(last) ?? last;
    for (const word of core.filter(isKept)) {
      // A given name that two people have is nobody's in particular.
      const whose = this.#byWord.get(word);
      if (whose === undefined) this.#byWord.set(word, key);
      else if (whose !== key && word !== key) this.#byWord.set(word, word);
      if (word === last && core.length > 1) this.#byWord.set(word, key);
    }
    if (isKept(key) && key.length > 4) this.#bySound.set(soundOf(key), key);
    if (core.length > 1) {
      const letters = (words.length > 0 ? words.map(({ folded }) => folded) : core)
        .map((word) => word.charAt(0))
        .join('');
      this.#byInitials.set(letters, key);
      this.#byInitials.set(core.map((word) => word.charAt(0)).join(''), key);
    }
  }

  listedAt(start: number, name: string): NameSpan {
    const core = coreOf(wordsOf(name)).map((folded): CoreOfName => ({ folded, at: 0 }));
    return { start, end: start + name.length, evidence: 'known', core };
  }

  keyOf({ core, start, end }: NameSpan, text: string): string {
    const last = core.at(-1)?.folded;
    if (last === undefined) return text.slice(start, end).toLowerCase();
    return this.#byWord.get(last) ?? this.#whose(last) ?? last;
  }

  /** Somebody of whom a part of the name stands here. */
  calledAt(said: NameText, at: number, found: readonly NameSpan[]): NameSpan | null {
    const { words, known } = said;
    const word = words[at] as Word;
    if (known.has(at) || found.some(({ start, end }) => start <= word.start && word.start < end)) return null;
    const initials = this.#initialsAt(said, at);
    if (initials !== null) return initials;
    const whose = this.#whose(word.folded);
    if (whose === undefined || !this.#isSaid(said, at)) return null;
    let from = at;
    while (from > 0 && joins(words[from - 1], words[from] as Word) && this.#belongs(words[from - 1] as Word)) from -= 1;
    // "van de vergadering": what stands between counts only with a name before it, or with a capital.
    const first = words[from] as Word;
    const start = /['’]$/u.test(first.gap) && first.folded === 't' ? first.start - 1 : first.start;
    const stop = /^['’](?!\p{L})/u.test(said.text.slice(word.end)) && /[sxz]$/iu.test(word.text) ? 1 : 0;
    return { start, end: word.end + stop, evidence: 'known', core: [{ folded: word.folded, at }] };
  }

  #whose(folded: string): string | undefined {
    const own = folded.replace(/s$/u, '');
    const exact = this.#byWord.get(folded) ?? this.#byWord.get(own);
    if (exact !== undefined || folded.length < 5) return exact;
    const alike = this.#bySound.get(soundOf(folded)) ?? this.#bySound.get(soundOf(own));
    if (alike !== undefined) return alike;
    if (folded.length < 6) return undefined;
    for (const [sound, key] of this.#bySound) {
      if (key.length > 5 && sound.charAt(0) === folded.charAt(0) && isOneApart(soundOf(folded), sound)) return key;
    }
    return undefined;
  }

  /** Whether a word that is somebody's name is said of somebody here. */
  #isSaid(said: NameText, at: number): boolean {
    const word = said.words[at] as Word;
    const before = said.words[at - 1];
    const isExact = this.#byWord.has(word.folded) || this.#byWord.has(word.folded.replace(/s$/u, ''));
    const isWord =
      commonWords.has(word.folded) ||
      isBodyWord(word.folded) ||
      isFunction(word.folded) ||
      said.isSeenSmall(word.folded);
    const acts = actsBehind(said, { to: at + 1, from: at, core: [] });
    const isBehindParticle =
      before !== undefined && joins(before, word) && particles.has(before.folded) && before.folded.length > 1;
    const isBehindArticle = /^(?:de|het|een|the|a|an|t|deze|die|dit|dat)$/u.test(before?.folded ?? '');
    if (word.isCapital) {
      if (!isExact) return !isWord && !looksCommon(word.folded) && !said.table.isKnown(word.folded, word.text);
      return (
        !isWord || acts || (!word.opens && !commonWords.has(word.folded)) || (isBehindParticle && !isBehindArticle)
      );
    }
    if (!isExact || word.folded.length < 3) return false;
    const isLanguage =
      commonWords.has(word.folded) || isBodyWord(word.folded) || isFunction(word.folded) || looksCommon(word.folded);
    if (isLanguage || givenName(word.folded) === 'ambiguous')
      return acts && !isBehindArticle && !commonWords.has(word.folded);
    // In small letters "bakker" is a word as soon as something stands before it.
    return acts || (!isBehindArticle && !isWordToo(word.folded));
  }

  #belongs({ folded, isInitial, isCapital, text }: Word): boolean {
    return (
      isInitial ||
      (particles.has(folded) && (isCapital || text.length > 1)) ||
      (this.#byWord.has(folded) && givenName(folded) !== null) ||
      (isCapital && givenName(folded) === 'name')
    );
  }

  /** Without those of what stands between: "P.d.V." of Pieter de Vries. */
  #ofCapitals(letters: string): string | undefined {
    const capitals = letters.replace(/\P{Lu}/gu, '');
    return capitals.length > 1 ? this.#byInitials.get(capitals.toLowerCase()) : undefined;
  }

  /** "P.d.V.", "PdV". */
  #initialsAt({ words, text, table }: NameText, at: number): NameSpan | null {
    const word = words[at] as Word;
    const dotted = /^(?:\p{L}\.){2,6}(?!\p{L})/u.exec(text.slice(word.start))?.[0];
    const mixed = /^\p{Lu}\p{Ll}{1,3}\p{Lu}$/u.test(word.text) ? word.text : undefined;
    const letters = (dotted ?? mixed)?.replace(/\./g, '');
    if (letters === undefined) return null;
    const key = this.#byInitials.get(letters.toLowerCase()) ?? this.#ofCapitals(letters);
    if (key === undefined || table.isKnown(word.folded, word.text)) return null;
    return {
      start: word.start,
      end: word.start + (dotted ?? word.text).length,
      evidence: 'known',
      core: [{ folded: key, at }],
    };
  }
}

/** The words of a name that are somebody's own. */
function coreOf(words: readonly Word[]): readonly string[] {
  return words
    .filter(
      (word) =>
        !word.isInitial &&
        word.folded.length > 1 &&
        !particles.has(word.folded) &&
        !degrees.has(word.folded) &&
        !formsOfAddress.has(word.folded),
    )
    .map(({ folded }) => folded);
}

/** A word by which somebody is told apart also where it stands alone. */
function isTelling(folded: string, read: (text: string) => NameText): boolean {
  if (folded.length < 2 || particles.has(folded)) return false;
  if (looksLikeSurname(folded)) return true;
  const { table } = read('');
  return !commonWords.has(folded) && !table.isKnown(folded, folded);
}

/** How a name sounds: Meijer, Meyer and Meier are one, and so are Jansen and Janssen. */
export function soundOf(folded: string): string {
  return folded
    .replace(/eij|ey|ei|ij|y/gu, 'i')
    .replace(/ph/gu, 'f')
    .replace(/sch/gu, 's')
    .replace(/ck|c|q/gu, 'k')
    .replace(/ks|x/gu, 'ks')
    .replace(/z/gu, 's')
    .replace(/v/gu, 'f')
    .replace(/th|dt|d(?!\p{L})/gu, 't')
    .replace(/ou/gu, 'au')
    .replace(/ae/gu, 'a')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** One letter more, less or other. */
function isOneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [left, right] = [one.slice(at), other.slice(at)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
