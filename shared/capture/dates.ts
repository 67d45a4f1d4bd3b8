import { addDays, addMonths, addWeeks, addYears, nextDay, parseISO, startOfMonth, startOfWeek } from 'date-fns';
import {
  type Direction,
  dayAt,
  type FoundDate,
  found,
  foundDay,
  goneOrSoon,
  inNearestYear,
  soon,
} from './calendar-days';
import {
  agoWords,
  comingMarks,
  comingWords,
  countWords,
  type DayOfWeek,
  dayNames,
  daysFromToday,
  fromNowWords,
  linkWords,
  monthNames,
  nextWords,
  pastMarks,
  pastWords,
  thisUnitWords,
  unitWords,
} from './date-words';
import { readEndOf, readVague } from './spans-of-time';
import type { Token } from './tokens';

const ordinal = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?$/;
const marked = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)$/;
const fourDigits = /^(?:19|20|21)\d\d$/;
/** "vrijdag over twee weken", "the end of the second quarter of 2026". */
const mostWords = 9;

/**
 * Reads a date in Dutch or English at a place in a line.
 * @param today `YYYY-MM-DD`; the result is a calendar date too
 * @param direction where a day without a year is looked for; words such as "a.s." and "jl." go before it
 */
export function readDate(
  tokens: readonly Token[],
  at: number,
  today: string,
  direction: Direction = 'ahead',
): FoundDate | null {
  const words = tokens.slice(at, at + mostWords).map((token) => (token.kind === 'quote' ? '' : token.folded));
  const raw = tokens[at]?.text ?? '';
  const read = (wanted: Direction): FoundDate | null =>
    readNumeric(raw, today, wanted) ??
    readRelative(words, today) ??
    readWeekday(words, today, wanted) ??
    readDayAndMonth(words, today, wanted) ??
    readDayOfMonth(words, today, wanted) ??
    readEndOf(words, today, wanted) ??
    readVague(words, today, wanted);
  const first = read(direction);
  if (first?.kind !== 'date') return first;
  const mark = words[first.length] ?? '';
  const follower = tokens[at + first.length + 1];
  // "by 14 January as agreed" is English; "14 januari as" ends there.
  const isWord = tokens[at + first.length]?.text.toLowerCase() === 'as' && follower !== undefined;
  if (isWord && follower.kind !== 'mark') return first;
  const own = comingMarks.has(mark) ? 'ahead' : pastMarks.has(mark) ? 'past' : null;
  if (own === null) return first;
  const length = first.length + (words[first.length + 1] === '.' ? 2 : 1);
  return { ...(read(own) ?? first), length };
}

/** 2022-01-14, 14-1-2022, 14/1, 14.1.2022. Two numbers need a slash or dash, so that 10.5 stays a number. */
function readNumeric(text: string, today: string, direction: Direction): FoundDate | null {
  const iso = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
  if (iso !== null) return foundDay(dayAt(Number(iso[1]), Number(iso[2]), Number(iso[3])), 1);
  const full = text.match(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/);
  if (full !== null) {
    const year = Number(full[3]);
    return foundDay(dayAt(year < 100 ? 2000 + year : year, Number(full[2]), Number(full[1])), 1);
  }
  const short = text.match(/^(\d{1,2})[-/](\d{1,2})$/);
  return short === null ? null : withoutYear(Number(short[2]), Number(short[1]), today, direction, 1);
}

function withoutYear(month: number, day: number, today: string, direction: Direction, length: number): FoundDate {
  return foundDay(
    inNearestYear((year) => dayAt(year, month, day), today, direction),
    length,
  );
}

/** "morgen", "eergisteren", "over twee weken", "twee weken geleden". */
function readRelative(words: readonly string[], today: string): FoundDate | null {
  const now = parseISO(today);
  const named = daysFromToday.find(([phrase]) => phrase.every((word, at) => words[at] === word));
  if (named !== undefined) return found(addDays(now, named[1]), named[0].length);
  const isAhead = fromNowWords.has(words[0] ?? '');
  const [count, unit, ago] = isAhead ? words.slice(1) : words;
  if (!isAhead && !agoWords.has(ago ?? '')) return null;
  const many = countWords[count ?? ''] ?? (/^\d{1,3}$/.test(count ?? '') ? Number(count) : null);
  const moved = many === null ? null : moveBy(now, isAhead ? many : -many, unit ?? '');
  return moved === null ? null : found(moved, 3);
}

function moveBy(from: Date, count: number, unit: string): Date | null {
  if (unitWords.day.has(unit)) return addDays(from, count);
  if (unitWords.week.has(unit)) return addWeeks(from, count);
  if (unitWords.month.has(unit)) return addMonths(from, count);
  if (unitWords.quarter.has(unit)) return addMonths(from, 3 * count);
  return unitWords.year.has(unit) ? addYears(from, count) : null;
}

/** "vrijdag", "komende vrijdag", "afgelopen vrijdag", "volgende week vrijdag", "vrijdag over een week". */
function readWeekday(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  const now = parseISO(today);
  const inWeek = (weeks: number, day: DayOfWeek): Date =>
    addDays(startOfWeek(addWeeks(now, weeks), { weekStartsOn: 1 }), (day + 6) % 7);
  const weekOf = (word: string | undefined, next: string | undefined): 1 | -1 | null => {
    if (!unitWords.week.has(next ?? '')) return null;
    return nextWords.has(word ?? '') ? 1 : pastWords.has(word ?? '') ? -1 : null;
  };
  const [first, second] = words;
  const week = weekOf(first, second);
  if (week !== null) {
    const skip = linkWords.has(words[2] ?? '') ? 1 : 0;
    const day = dayNames[words[2 + skip] ?? ''];
    return day === undefined ? null : found(inWeek(week, day), 3 + skip);
  }
  if (nextWords.has(first ?? '')) {
    const day = dayNames[second ?? ''];
    return day === undefined ? null : found(inWeek(1, day), 2);
  }
  const isComing = comingWords.has(first ?? '') || first === 'a s';
  const isPast = pastWords.has(first ?? '');
  const skip = isComing || isPast || linkWords.has(first ?? '') ? 1 : 0;
  const day = dayNames[words[skip] ?? ''];
  if (day === undefined) return null;
  const wanted = isComing ? 'ahead' : isPast ? 'past' : direction;
  const after = words.slice(skip + 1);
  const exact = readDayAndMonth(after, today, wanted);
  if (exact !== null) return { ...exact, length: exact.length + skip + 1 };
  const itsWeek = weekOf(after[0], after[1]);
  if (itsWeek !== null) return found(inWeek(itsWeek, day), skip + 3);
  if (thisUnitWords.has(first ?? '') && now.getDay() === day) return found(now, skip + 1);
  if (wanted !== 'ahead') {
    const before = addDays(nextDay(now, day), -7);
    if (wanted === 'behind') return found(parseISO(goneOrSoon(before, addDays(before, 7), now, soon.ofWeek)), skip + 1);
    // "afgelopen donderdag" on a Thursday is not today.
    return found(isPast && before.getTime() === now.getTime() ? addDays(before, -7) : before, skip + 1);
  }
  const next = nextDay(now, day);
  const weeks = countWords[after[1] ?? ''];
  if (after[0] === 'over' && weeks !== undefined && unitWords.week.has(after[2] ?? ''))
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
  const year = words[at]?.match(fourDigits)?.[0];
  return year === undefined
    ? withoutYear(month, Number(day), today, direction, at)
    : foundDay(dayAt(Number(year), month, Number(day)), at + 1);
}

/** "de 15e" with nothing behind it: of this month, or of the nearest one on the right side of today. */
function readDayOfMonth(words: readonly string[], today: string, direction: Direction): FoundDate | null {
  const day = words[0] === 'de' || words[0] === 'the' ? words[1]?.match(marked)?.[1] : undefined;
  const behind = words[2] ?? '';
  const isMarked = comingMarks.has(behind) || pastMarks.has(behind);
  if (day === undefined || (!isMarked && /[\p{L}\p{N}]/u.test(behind))) return null;
  const now = parseISO(today);
  const first = (step: 1 | -1): string | null => {
    for (let away = 0; away <= 2; away += 1) {
      const month = addMonths(startOfMonth(now), step * away);
      const candidate = dayAt(month.getFullYear(), month.getMonth() + 1, Number(day));
      if (candidate !== null && (step === 1 ? candidate >= today : candidate <= today)) return candidate;
    }
    return null;
  };
  const [coming, gone] = [first(1), first(-1)];
  if (coming === null || gone === null) return { kind: 'impossible', length: 2 };
  if (direction !== 'behind') return foundDay(direction === 'ahead' ? coming : gone, 2);
  return foundDay(goneOrSoon(parseISO(gone), parseISO(coming), now, soon.ofMonth), 2);
}
