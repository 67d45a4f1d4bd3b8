import type { Language } from './language';

/** Dates, times and numbers as the minutes write them: "2 december 2021", "13.30 uur", "1.250,5" (minutes template 2). */
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function dateFormat(language: Language, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${key}`;
  const known = dateFormats.get(name) ?? new Intl.DateTimeFormat(locales[language], options);
  dateFormats.set(name, known);
  return known;
}

/**
 * A calendar date (`YYYY-MM-DD`) in words: "14 januari 2022". Anything else as it stands: what came from another laptop
 * may say "na de zomer", and is shown.
 */
export function formatDate(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const format = dateFormat(language, 'date', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(day);
}

/** The day of a moment (ISO 8601) in the session's time zone: "donderdag 2 december 2021". */
export function formatDay(moment: string, timeZone: string, language: Language): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  return dateFormat(language, `day ${timeZone}`, options).format(new Date(moment)).replace(',', '');
}

/** The clock time of a moment: "13.30" in Dutch, "13:30" in English. */
export function formatTime(moment: string, timeZone: string, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const text = dateFormat(language, `time ${timeZone}`, options).format(new Date(moment));
  return language === 'nl' ? text.replace(':', '.') : text;
}

/** The calendar date of a moment in a time zone, as `YYYY-MM-DD`. */
export function localDate(moment: string, timeZone: string): string {
  const known = dateFormats.get(`iso ${timeZone}`);
  const format =
    known ?? new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  dateFormats.set(`iso ${timeZone}`, format);
  return format.format(new Date(moment));
}

/** At most two decimals, decimal comma in Dutch; a minus sign that a screen reader and Excel both know. */
export function formatNumber(value: number, language: Language): string {
  const known = numberFormats.get(language) ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 });
  numberFormats.set(language, known);
  return known.format(value);
}
