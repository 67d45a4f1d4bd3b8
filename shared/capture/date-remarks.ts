import { addMonths, parseISO } from 'date-fns';
import { formatDate, formatDay } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { type Direction, dayOf } from './calendar-days';
import type { CaptureSettings } from './capture';
import { dayNames } from './date-words';
import { readDate } from './dates';
import { tokenise } from './tokens';

/** A day without a year is said of the months to come; what lies farther off may have been meant of last year. */
const farMonths = 9;

const texts: Translated<{
  readonly otherWeekday: (day: string) => string;
  readonly gone: (day: string) => string;
  readonly otherYear: (day: string, other: string) => string;
  readonly notYet: (day: string) => string;
  readonly dueInstead: (day: string, no: string) => string;
}> = {
  nl: {
    otherWeekday: (day) => `Dit is ${day}. Controleer de dag en de datum.`,
    gone: (day) => `${day} is al geweest. Controleer de dag.`,
    otherYear: (day, other) => `Gelezen als ${day}. Is ${other} bedoeld? Typ dan het jaar erbij.`,
    notYet: (day) => `${day} moet nog komen. Klopt dat, druk dan op Enter.`,
    dueInstead: (day, no) => `${day} moet nog komen. Moet het dan pas klaar zijn? Typ: ${no} voor ${day}`,
  },
  en: {
    otherWeekday: (day) => `This is ${day}. Check the day and the date.`,
    gone: (day) => `${day} has been already. Check the day.`,
    otherYear: (day, other) => `Read as ${day}. If you mean ${other}, type the year as well.`,
    notYet: (day) => `${day} is still to come. If that is right, press Enter.`,
    dueInstead: (day, no) => `${day} is still to come. Should it be ready only then? Type: ${no} by ${day}`,
  },
};

/**
 * What to look at twice before Enter: a day of the week that does not fit its date, a day to come that has been, a day without a year that was looked for far away, a
 * day of something done that is still to come. Null when the day is as expected.
 * @param words the words that were read as the day
 */
export function dateRemark(
  date: string,
  words: string,
  { language, today }: Pick<CaptureSettings, 'language' | 'today'>,
  direction: Direction = 'ahead',
): string | null {
  const own = texts[language];
  const day = formatDate(date, language);
  // "maandag 7 december" where that is a Tuesday.
  const weekday = tokenise(words).find(({ folded }) => dayNames[folded] !== undefined)?.folded;
  if (weekday !== undefined && dayNames[weekday] !== parseISO(date).getDay())
    return own.otherWeekday(dayInWords(date, language));
  if (direction === 'behind') return date > today ? own.notYet(day) : null;
  if (date < today) return own.gone(day);
  if (date <= dayOf(addMonths(parseISO(today), farMonths))) return null;
  const other = readDate(tokenise(words), 0, today, 'behind');
  const isGuessed = other?.kind === 'date' && other.date !== date;
  return isGuessed ? own.otherYear(day, formatDate(other.date, language)) : null;
}

/** As `dateRemark`, of an action that is said to be done on a day. */
export function doneRemark(date: string, no: string, { language, today }: CaptureSettings): string | null {
  return date > today ? texts[language].dueInstead(formatDate(date, language), no) : null;
}

/** A calendar date with its day of the week: "vrijdag 14 januari 2022". */
export function dayInWords(date: string, language: Language): string {
  return formatDay(`${date}T12:00:00Z`, 'UTC', language);
}
