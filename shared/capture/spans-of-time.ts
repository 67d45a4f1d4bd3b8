import {
  addDays,
  addMonths,
  addWeeks,
  endOfMonth,
  getISOWeekYear,
  parseISO,
  setISOWeek,
  startOfISOWeek,
  startOfWeek,
} from 'date-fns';
import { type Direction, dayAt, dayOf, type FoundDate, foundDay, inNearestYear, lastDayOf } from './calendar-days';
import {
  articleWords,
  beginWords,
  endWords,
  middleWords,
  monthNames,
  nextUnitWords,
  pastWords,
  quarterOrdinals,
  seasons,
  thisUnitWords,
  unitWords,
  vaguePhrases,
} from './date-words';

const fourDigits = /^(?:19|20|21)\d\d$/;

/** Part of the calendar that people name instead of a day: its first and last day in a year, or of this very one. */
interface Span {
  readonly first: (year: number) => string | null;
  readonly last: (year: number) => string | null;
  /** The year when it is said or follows from today; undefined when any may be meant. */
  readonly year: number | undefined;
  readonly length: number;
}

/** "eind januari", "eind Q1", "eind van het jaar", "end of next week": the last day that it can be. */
export function readEndOf(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  const start = words[0] === 'het' || words[0] === 'the' ? 1 : 0;
  if (!endWords.has(words[start] ?? '')) return null;
  const at = afterArticles(words, start + 1);
  const span = readSpan(words, at, today);
  return span === null ? null : foundDay(dayIn(span, span.last, today, direction), at + span.length);
}

function afterArticles(words: readonly string[], start: number): number {
  let at = start;
  while (articleWords.has(words[at] ?? '')) at += 1;
  return at;
}

function dayIn(span: Span, choose: Span['last'], today: string, direction: Direction): string | null {
  return span.year === undefined ? inNearestYear(choose, today, direction) : choose(span.year);
}

/** A month, quarter, year or week at a place among words. */
function readSpan(words: readonly string[], at: number, today: string): Span | null {
  return readMonth(words, at) ?? readQuarter(words, at) ?? readUnit(words, at, today);
}

function yearAt(words: readonly string[], at: number): { readonly year: number | undefined; readonly length: number } {
  const skip = articleWords.has(words[at] ?? '') ? 1 : 0;
  const isYear = fourDigits.test(words[at + skip] ?? '');
  return isYear ? { year: Number(words[at + skip]), length: skip + 1 } : { year: undefined, length: 0 };
}

function readMonth(words: readonly string[], at: number): Span | null {
  const month = monthNames[words[at] ?? ''];
  if (month === undefined) return null;
  const { year, length } = yearAt(words, at + 1);
  return { first: (of) => dayAt(of, month, 1), last: (of) => lastDayOf(of, month), year, length: 1 + length };
}

/** "Q2", "kwartaal 2", "2e kwartaal", "the second quarter", with or without a year. */
function readQuarter(words: readonly string[], at: number): Span | null {
  const [word = '', next = ''] = words.slice(at);
  const short = word.match(/^q([1-4])$/)?.[1];
  const isNamed = unitWords.quarter.has(next) && quarterOrdinals[word] !== undefined;
  const isNumbered = unitWords.quarter.has(word) && /^[1-4]$/.test(next);
  if (short === undefined && !isNamed && !isNumbered) return null;
  const quarter = Number(short ?? (isNamed ? quarterOrdinals[word] : next));
  const own = short === undefined ? 2 : 1;
  const { year, length } = yearAt(words, at + own);
  return {
    first: (of) => dayAt(of, 3 * quarter - 2, 1),
    last: (of) => lastDayOf(of, 3 * quarter),
    year,
    length: own + length,
  };
}

/** "de maand", "deze week", "volgende maand", "vorige week", "het jaar", "volgend jaar", "2026". */
function readUnit(words: readonly string[], at: number, today: string): Span | null {
  const now = parseISO(today);
  const [word = ''] = words.slice(at);
  if (fourDigits.test(word)) return yearSpan(Number(word), 1);
  const step = nextUnitWords.has(word) ? 1 : pastWords.has(word) ? -1 : 0;
  const own = step !== 0 || thisUnitWords.has(word) ? 1 : 0;
  const unit = words[at + own] ?? '';
  const length = own + 1;
  const fixed = (first: Date, last: Date): Span => ({
    first: () => dayOf(first),
    last: () => dayOf(last),
    year: 0,
    length,
  });
  if (unit === 'maand' || unit === 'month') {
    const month = addMonths(now, step);
    return fixed(new Date(month.getFullYear(), month.getMonth(), 1), endOfMonth(month));
  }
  if (unit === 'week') {
    const monday = startOfWeek(addWeeks(now, step), { weekStartsOn: 1 });
    const friday = addDays(monday, 4);
    // On a Saturday the week that is going on ends the day after.
    return fixed(monday, step === 0 && friday < now ? addDays(monday, 6) : friday);
  }
  if (unit === 'kwartaal' || unit === 'quarter') {
    const quarter = addMonths(now, 3 * step);
    const first = new Date(quarter.getFullYear(), 3 * Math.floor(quarter.getMonth() / 3), 1);
    return fixed(first, endOfMonth(addMonths(first, 2)));
  }
  return unit === 'jaar' || unit === 'year' ? yearSpan(now.getFullYear() + step, length) : null;
}

function yearSpan(year: number, length: number): Span {
  return { first: (of) => dayAt(of, 1, 1), last: (of) => dayAt(of, 12, 31), year, length };
}

/** Words about time that name no day, with the day that people may mean by them. */
export function readVague(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  return (
    readWeekNumber(words, today, direction) ??
    readPartOf(words, today, direction) ??
    readSeason(words, today, direction) ??
    readPhrase(words)
  );
}

/** "week 7": its Friday. */
function readWeekNumber(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  const number = Number(words[1]);
  if (words[0] !== 'week' || !/^\d{1,2}$/.test(words[1] ?? '')) return null;
  const { year, length } = yearAt(words, 2);
  const fridayIn = (of: number): string | null => {
    // 4 January is in week 1 of its year.
    const friday = addDays(startOfISOWeek(setISOWeek(new Date(of, 0, 4), number)), 4);
    // A year has 52 weeks or 53.
    return number < 1 || getISOWeekYear(friday) !== of ? null : dayOf(friday);
  };
  const near = year === undefined ? inNearestYear(fridayIn, today, direction) : fridayIn(year);
  return vague(near, 2 + length);
}

/** "begin februari", "medio Q2", "begin volgende week", "februari", "volgende maand". */
function readPartOf(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  const [first = ''] = words;
  const part = beginWords.has(first) ? 'begin' : middleWords.has(first) ? 'middle' : null;
  const at = afterArticles(words, part === null ? 0 : 1);
  const span = readSpan(words, at, today);
  // A year or "de week" alone is said in many ways that ask for no day.
  if (span === null || (part === null && (at > 0 || fourDigits.test(first) || isBareUnit(first)))) return null;
  const choose =
    part === null
      ? span.last
      : part === 'begin'
        ? span.first
        : (year: number) => middleOf(span.first(year), span.last(year));
  const near = dayIn(span, choose, today, direction);
  const isWrongSide = near !== null && span.year !== undefined && direction === 'ahead' && near < today;
  return vague(isWrongSide ? null : near, at + span.length);
}

function isBareUnit(word: string): boolean {
  return Object.values(unitWords).some((words) => words.has(word)) && !/^\d/.test(word);
}

function middleOf(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null;
  const half = (parseISO(last).getTime() - parseISO(first).getTime()) / 2 / 86_400_000;
  return dayOf(addDays(parseISO(first), Math.floor(half)));
}

function readSeason(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  for (const { words: ways, month, day } of seasons) {
    const said = longestOf(ways, words);
    if (said === undefined) continue;
    const { year, length } = yearAt(words, said.length);
    const near =
      year === undefined ? inNearestYear((of) => dayAt(of, month, day), today, direction) : dayAt(year, month, day);
    return vague(near, said.length + length);
  }
  return null;
}

function readPhrase(words: readonly string[]): FoundDate | null {
  const phrase = longestOf(vaguePhrases, words);
  return phrase === undefined ? null : vague(null, phrase.length);
}

function longestOf(phrases: readonly (readonly string[])[], words: readonly string[]): readonly string[] | undefined {
  return phrases
    .filter((phrase) => phrase.every((word, at) => words[at] === word))
    .sort((left, right) => right.length - left.length)[0];
}

function vague(near: string | null, length: number): FoundDate {
  return near === null ? { kind: 'vague', length } : { kind: 'vague', length, near };
}
