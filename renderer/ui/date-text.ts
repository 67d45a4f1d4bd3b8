import { formatDate } from '../../shared/i18n/format';
import type { Language } from '../../shared/i18n/language';

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};

/**
 * A date as people type it: `14-1`, `14/01/2022`, `14 jan`, `14 januari 2022`, `2022-01-14`. Day before month in both
 * languages. Without a year the first such day from `today` on is meant; a year of two figures is in this century.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or null when it is not a day of the calendar
 */
export function parseDateText(text: string, today: string): string | null {
  const clean = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = /^(\d{1,2})(?:[-/. ]+)(\d{1,2}|\p{L}{3,})\.?(?:[-/. ]+(\d{2}|\d{4}))?$/u.exec(clean);
  if (typed === null) return null;
  const month = /^\d/.test(typed[2]!) ? Number(typed[2]) : monthNumber(typed[2]!);
  const day = Number(typed[1]);
  if (month === null) return null;
  if (typed[3] !== undefined) {
    const year = Number(typed[3]);
    return calendarDay(year < 100 ? 2000 + year : year, month, day);
  }
  const thisYear = Number(today.slice(0, 4));
  // Up to eight years on, so that 29 February is found from any year.
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const found = calendarDay(year, month, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}

/** A stored date as shown in a field; an empty text when there is none. */
export function dateText(date: string | null | undefined, language: Language): string {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, language) : (date ?? '');
}

/** A clock time as people type it: `9.30`, `13:30`, `14`. Returns `HH:MM` or null. */
export function parseTimeText(text: string): string | null {
  const typed = /^(\d{1,2})(?:[.:](\d{2}))?(?:\s*(?:uur|u))?$/.exec(text.trim().toLowerCase());
  if (typed === null) return null;
  const hour = Number(typed[1]);
  const minute = Number(typed[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function monthNumber(word: string): number | null {
  const start = word.slice(0, 3);
  // The Dutch minutes write "maart", people type "mrt" or "maa".
  const asTyped = start === 'maa' ? 'mrt' : start;
  for (const names of [months.nl, months.en]) {
    const index = names.indexOf(asTyped);
    if (index >= 0) return index + 1;
  }
  return null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const isReal = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return isReal ? moment.toISOString().slice(0, 10) : null;
}
