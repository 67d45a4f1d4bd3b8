import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  endOfMonth,
  format,
  isValid,
  nextDay,
  parseISO,
  startOfWeek,
} from 'date-fns';
import type { Token } from './tokens';
import { wordTable } from './word-table';

/** A date found at the start of a run of tokens. */
export type FoundDate =
  | { readonly kind: 'date'; readonly date: string; readonly length: number }
  /** Words about time that name no day: "zo snel mogelijk", "week 7". */
  | { readonly kind: 'vague'; readonly length: number }
  /** A day that does not exist: "31 februari". */
  | { readonly kind: 'impossible'; readonly length: number };

/** Whether a date without a year lies ahead (something to do) or behind (something done). */
export type Direction = 'ahead' | 'behind';

const monthNames: Record<string, number> = Object.create(null);
[
  'januari jan january',
  'februari feb february febr',
  'maart mrt march mar',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'augustus aug august',
  'september sep sept',
  'oktober okt october oct',
  'november nov',
  'december dec',
].forEach((names, month) => {
  for (const name of names.split(' ')) monthNames[name] = month + 1;
});

const dayNames = wordTable<0 | 1 | 2 | 3 | 4 | 5 | 6>({
  zondag: 0,
  sunday: 0,
  maandag: 1,
  monday: 1,
  dinsdag: 2,
  tuesday: 2,
  woensdag: 3,
  wednesday: 3,
  donderdag: 4,
  thursday: 4,
  vrijdag: 5,
  friday: 5,
  zaterdag: 6,
  saturday: 6,
});

const countWords = wordTable<number>({
  een: 1,
  a: 1,
  an: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
});

const vaguePhrases = [
  'zo snel mogelijk',
  'zo spoedig mogelijk',
  'zsm',
  'asap',
  'as soon as possible',
  'binnenkort',
  'soon',
  'spoedig',
  'later',
  'ooit',
  'volgende keer',
  'next time',
  'volgende sessie',
  'next session',
  'volgende week',
  'next week',
  'deze week',
  'this week',
  'volgende maand',
  'next month',
  'deze maand',
  'this month',
  'volgend jaar',
  'next year',
  'dit jaar',
  'this year',
  'begin volgende week',
  'early next week',
  'na de zomer',
  'after the summer',
  'voor de zomer',
  'before the summer',
  'de zomer',
  'the summer',
  'voorjaar',
  'het voorjaar',
  'najaar',
  'het najaar',
  'spring',
  'autumn',
].map((phrase) => phrase.split(' '));

const ordinal = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?$/;
const untilNow = /^(?:aanstaande|komende|komend|a s|as|coming|this|deze|on|op)$/;

/** Reads a date in Dutch or English at a place in a line. `today` is `YYYY-MM-DD`; the result is a calendar date too. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  today: string,
  direction: Direction = 'ahead',
): FoundDate | null {
  const words = tokens.slice(at, at + 7).map((token) => (token.kind === 'quote' ? '' : token.folded));
  const raw = tokens[at]?.text ?? '';
  return (
    readNumeric(raw, today, direction) ??
    readRelative(words, today) ??
    readWeekday(words, today, direction) ??
    readDayAndMonth(words, today, direction) ??
    readEndOf(words, today, direction) ??
    readVague(words)
  );
}

function found(date: Date, length: number): FoundDate {
  return { kind: 'date', date: format(date, 'yyyy-MM-dd'), length };
}

/** 2022-01-14, 14-1-2022, 14/1, 14.1.2022. Two numbers need a slash or dash, so that 10.5 stays a number. */
function readNumeric(text: string, today: string, direction: Direction): FoundDate | null {
  const iso = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 1);
  const full = text.match(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/);
  if (full !== null) {
    const year = Number(full[3]);
    return dated(year < 100 ? 2000 + year : year, Number(full[2]), Number(full[1]), 1);
  }
  const short = text.match(/^(\d{1,2})[-/](\d{1,2})$/);
  return short === null ? null : nearest(Number(short[2]), Number(short[1]), today, direction, 1);
}

function dated(year: number, month: number, day: number, length: number): FoundDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = parseISO(text);
  return isValid(date) && format(date, 'yyyy-MM-dd') === text ? found(date, length) : { kind: 'impossible', length };
}

/** A day and month without year: the first one from today on, or the last one up to today. */
function nearest(month: number, day: number, today: string, direction: Direction, length: number): FoundDate {
  const year = Number(today.slice(0, 4));
  const years =
    direction === 'ahead'
      ? [year, year + 1, year + 2, year + 3, year + 4]
      : [year, year - 1, year - 2, year - 3, year - 4];
  for (const candidate of years) {
    const date = dated(candidate, month, day, length);
    if (date.kind !== 'date') continue;
    if (direction === 'ahead' ? date.date >= today : date.date <= today) return date;
  }
  return { kind: 'impossible', length };
}

function readRelative(words: readonly string[], today: string): FoundDate | null {
  const now = parseISO(today);
  const [first, second, third] = words;
  if (first === 'vandaag' || first === 'today') return found(now, 1);
  if (first === 'morgen' || first === 'tomorrow') return found(addDays(now, 1), 1);
  if (first === 'overmorgen') return found(addDays(now, 2), 1);
  if (first === 'gisteren' || first === 'yesterday') return found(addDays(now, -1), 1);
  if (first === 'the' && words.slice(1, 4).join(' ') === 'day after tomorrow') return found(addDays(now, 2), 4);
  if (first !== 'over' && first !== 'in' && first !== 'binnen' && first !== 'within') return null;
  const count = countWords[second ?? ''] ?? (/^\d{1,3}$/.test(second ?? '') ? Number(second) : null);
  if (count === null) return null;
  if (/^(?:dag|dagen|days?)$/.test(third ?? '')) return found(addDays(now, count), 3);
  if (/^(?:week|weken|weeks)$/.test(third ?? '')) return found(addWeeks(now, count), 3);
  if (/^(?:maand|maanden|months?)$/.test(third ?? '')) return found(addMonths(now, count), 3);
  if (/^(?:jaar|jaren|years?)$/.test(third ?? '')) return found(addYears(now, count), 3);
  return null;
}

/** "vrijdag", "komende vrijdag", "volgende week vrijdag", "vrijdag over een week", "vrijdag 14 januari". */
function readWeekday(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  const now = parseISO(today);
  const nextWeek = startOfWeek(addWeeks(now, 1), { weekStartsOn: 1 });
  const inNextWeek = (day: number) => addDays(nextWeek, (day + 6) % 7);
  const [first, second, third] = words;
  if ((first === 'volgende' || first === 'next') && second === 'week') {
    const skip = third === 'on' || third === 'op' ? 1 : 0;
    const day = dayNames[words[2 + skip] ?? ''];
    return day === undefined ? null : found(inNextWeek(day), 3 + skip);
  }
  if (first === 'next' || first === 'volgende') {
    const day = dayNames[second ?? ''];
    return day === undefined ? null : found(inNextWeek(day), 2);
  }
  const skip = first !== undefined && untilNow.test(first) ? 1 : 0;
  const day = dayNames[words[skip] ?? ''];
  if (day === undefined) return null;
  const after = words.slice(skip + 1);
  const exact = readDayAndMonth(after, today, direction);
  if (exact !== null) return { ...exact, length: exact.length + skip + 1 };
  if (after[0] === 'volgende' && after[1] === 'week') return found(inNextWeek(day), skip + 3);
  if (after[0] === 'next' && after[1] === 'week') return found(inNextWeek(day), skip + 3);
  if (direction === 'behind') return found(addDays(nextDay(now, day), -7), skip + 1);
  const next = nextDay(now, day);
  const weeks = countWords[after[1] ?? ''];
  if (after[0] === 'over' && weeks !== undefined && /^(?:week|weken)$/.test(after[2] ?? ''))
    return found(addWeeks(next, weeks), skip + 4);
  return found(next, skip + 1);
}

/** "14 januari", "14 jan 2022", "14e januari", "January 14", "the 14th of January". */
function readDayAndMonth(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  let at = words[0] === 'de' || words[0] === 'the' ? 1 : 0;
  let day = words[at]?.match(ordinal)?.[1];
  let month: number | undefined;
  if (day !== undefined) {
    at += words[at + 1] === 'of' ? 2 : 1;
    month = monthNames[words[at] ?? ''];
  } else {
    month = monthNames[words[at] ?? ''];
    at += 1;
    day = words[at]?.match(ordinal)?.[1];
  }
  if (month === undefined || day === undefined) return null;
  at += 1;
  if (words[at] === '' || words[at] === '.') at += 1;
  const year = words[at]?.match(/^(?:19|20|21)\d\d$/)?.[0];
  return year === undefined
    ? nearest(month, Number(day), today, direction, at)
    : dated(Number(year), month, Number(day), at + 1);
}

/** "eind januari", "eind van de maand", "end of next week": the last day that it can be. */
function readEndOf(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  const now = parseISO(today);
  let at = words[0] === 'het' || words[0] === 'the' ? 1 : 0;
  if (!/^(?:eind|einde|ultimo|end)$/.test(words[at] ?? '')) return null;
  at += 1;
  while (/^(?:van|of|de|the)$/.test(words[at] ?? '')) at += 1;
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const month = monthNames[word];
  if (month !== undefined) {
    const hasYear = /^(?:19|20|21)\d\d$/.test(next);
    const end = endOfMonth(new Date(hasYear ? Number(next) : now.getFullYear(), month - 1));
    if (hasYear) return found(end, at + 2);
    const day = format(end, 'yyyy-MM-dd');
    if (direction === 'ahead' ? day >= today : day <= today) return found(end, at + 1);
    return found(endOfMonth(addYears(end, direction === 'ahead' ? 1 : -1)), at + 1);
  }
  if (word === 'maand' || word === 'month') return found(endOfMonth(now), at + 1);
  if (word === 'week') return found(addDays(startOfWeek(now, { weekStartsOn: 1 }), 4), at + 1);
  if ((word === 'deze' || word === 'this') && (next === 'maand' || next === 'month'))
    return found(endOfMonth(now), at + 2);
  if ((word === 'deze' || word === 'this') && next === 'week')
    return found(addDays(startOfWeek(now, { weekStartsOn: 1 }), 4), at + 2);
  if ((word === 'volgende' || word === 'next') && (next === 'maand' || next === 'month'))
    return found(endOfMonth(addMonths(now, 1)), at + 2);
  if ((word === 'volgende' || word === 'next') && next === 'week') {
    return found(addDays(startOfWeek(addWeeks(now, 1), { weekStartsOn: 1 }), 4), at + 2);
  }
  return null;
}

function readVague(words: readonly string[]): FoundDate | null {
  if (words[0] === 'week' && /^\d{1,2}$/.test(words[1] ?? '')) return { kind: 'vague', length: 2 };
  if (/^(?:begin|medio|half|early|mid|q[1-4]|kwartaal)$/.test(words[0] ?? '')) {
    if (/^q[1-4]$/.test(words[0] ?? '')) return { kind: 'vague', length: 1 };
    return monthNames[words[1] ?? ''] === undefined ? null : { kind: 'vague', length: 2 };
  }
  if (monthNames[words[0] ?? ''] !== undefined) return { kind: 'vague', length: 1 };
  const phrase = vaguePhrases
    .filter((candidate) => candidate.every((word, at) => words[at] === word))
    .sort((left, right) => right.length - left.length)[0];
  return phrase === undefined ? null : { kind: 'vague', length: phrase.length };
}
