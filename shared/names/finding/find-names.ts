import type { Language } from '../../i18n/language';
import type { LogEntry } from '../../log/log-entry';
import type { Dot } from '../../register/register';
import { textsIn } from '../entry-texts';
import { namesIn } from '../name-eraser';
import { knownPeople } from './known-people';
import { leftOut } from './left-out';
import type { KeyedSpan, NameEvidence, NameSpan } from './name-span';
import { type NameText, nameText } from './name-text';
import { spansIn } from './spans';
import { wordsOf } from './words';
import { tableWordsIn } from './words-of-table';

/** A sentence in which somebody is named. */
export interface NamePlace {
  /** The line of the log; null for a text that belongs to no line. */
  readonly dot: Dot | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Somebody who is named in texts, with every place. */
export interface FoundName {
  /** The same for every way in which this person is called: what somebody keeps is told by it. */
  readonly key: string;
  /** As it stands in the first place. */
  readonly said: string;
  readonly evidence: NameEvidence;
  readonly places: readonly NamePlace[];
}

export interface NameFinder {
  readonly found: readonly FoundName[];
  /** The names in one text, with who it is. */
  readonly spans: (text: string) => readonly KeyedSpan[];
  /** A text without the names of people, but for those that are kept. */
  readonly without: (text: string, language: Language, kept: ReadonlySet<string>) => string;
}

/**
 * Finds the names of people in everything that was typed at a table: by forms of address, functions, initials, given names
 * and what stands around a word, and then wherever one of those stands again, by surname or given name alone, in another
 * spelling or in small letters. What the table or the register of parties knows is nobody, unless a form of address says
 * so. Names in the list of participants are found wherever they stand.
 * @param log of one table
 * @param also texts that belong to no line of the log
 * @param listed names of people that are known already; those of the list of participants when absent
 */
export function nameFinderOf(
  log: readonly LogEntry[],
  also: readonly string[] = [],
  listed?: ReadonlySet<string>,
): NameFinder {
  const texts = new Map<string, Dot | null>();
  for (const entry of log) for (const text of textsIn(entry)) if (!texts.has(text)) texts.set(text, entry.dot);
  for (const text of also) if (!texts.has(text)) texts.set(text, null);
  const table = tableWordsIn(log);
  // A word that somebody wrote small is a word, but not where it is somebody's name in small letters.
  const first = new SmallWords(texts.keys(), () => []);
  const small = new SmallWords(texts.keys(), (text) => spansIn(nameText(text, table, first.has)));
  const read = (text: string): NameText => nameText(text, table, small.has);
  const own = new Map([...texts.keys()].map((text) => [text, spansIn(read(text))]));
  const people = knownPeople(listed ?? namesIn(log), [...own.values()].flat(), read);
  const cached = new Map<string, readonly KeyedSpan[]>();
  const spans = (text: string): readonly KeyedSpan[] => {
    const known = cached.get(text) ?? people.in(read(text), own.get(text) ?? spansIn(read(text)));
    cached.set(text, known);
    return known;
  };
  return {
    found: foundIn(texts, spans),
    spans,
    without: (text, language, kept) =>
      leftOut(
        text,
        spans(text).filter(({ key }) => !kept.has(key)),
        language,
      ),
  };
}

function foundIn(
  texts: ReadonlyMap<string, Dot | null>,
  spans: (text: string) => readonly KeyedSpan[],
): readonly FoundName[] {
  const found = new Map<string, { said: string; evidence: NameEvidence; places: NamePlace[] }>();
  for (const [text, dot] of texts) {
    for (const { key, start, end, evidence } of spans(text)) {
      const said = text.slice(start, end);
      const before = found.get(key);
      if (before === undefined) found.set(key, { said, evidence, places: [{ dot, text, start, end }] });
      else before.places.push({ dot, text, start, end });
    }
  }
  return [...found].map(([key, rest]) => ({ key, ...rest }));
}

/** Words that stand in small letters somewhere at a table, outside of names. */
class SmallWords {
  readonly #words = new Set<string>();

  constructor(texts: Iterable<string>, namesInText: (text: string) => readonly NameSpan[]) {
    for (const text of texts) {
      const spans = namesInText(text);
      for (const { isCapital, folded, start } of wordsOf(text)) {
        if (!isCapital && !spans.some((span) => span.start <= start && start < span.end)) this.#words.add(folded);
      }
    }
  }

  readonly has = (folded: string): boolean => this.#words.has(folded);
}
