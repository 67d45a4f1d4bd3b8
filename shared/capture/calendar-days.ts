import { add, type Duration, endOfMonth, format, isValid, parseISO } from 'date-fns';

/** A date found at the start of a run of tokens. Days are `YYYY-MM-DD`. */
export type FoundDate =
  | { readonly kind: 'date'; readonly date: string; readonly length: number }
  /** Words about time that name no day: "zo snel mogelijk", "week 7". `near` is a day that may be meant. */
  | { readonly kind: 'vague'; readonly length: number; readonly near?: string }
  /** A day that does not exist: "31 februari". */
  | { readonly kind: 'impossible'; readonly length: number };

/** Whether a date without a year lies ahead (something to do), behind (something done) or surely in the past ("jl."). */
export type Direction = 'ahead' | 'behind' | 'past';

/**
 * How far ahead the day of something done may lie: a quarter of what it comes round in. On 2 December "klaar op 3
 * december", "klaar op de 3e" and, a Thursday, "klaar op vrijdag" are all tomorrow; "klaar op 15 juni" is half a year ago.
 */
export const soon: Readonly<Record<'ofYear' | 'ofMonth' | 'ofWeek', Duration>> = {
  ofYear: { months: 3 },
  ofMonth: { weeks: 1 },
  ofWeek: { days: 1 },
};
/** 29 February is at most eight years away. */
const mostYears = 8;

export function dayOf(date: Date): string {
  return format(date, 'yyyy-MM-dd');
}

export function found(date: Date, length: number): FoundDate {
  return { kind: 'date', date: dayOf(date), length };
}

/** The day of this number, or null when there is none: 31 February. */
export function dayAt(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = parseISO(text);
  return isValid(date) && dayOf(date) === text ? text : null;
}

export function lastDayOf(year: number, month: number): string {
  return dayOf(endOfMonth(new Date(year, month - 1)));
}

/**
 * The day that is meant where nobody said the year: ahead the first from today on; behind the last up to today, unless
 * the coming one is so near that it must be meant; in the past the last up to today. Null when no year has that day.
 * @param dayIn the day in a year, null when that year has none
 */
export function inNearestYear(
  dayIn: (year: number) => string | null,
  today: string,
  direction: Direction,
): string | null {
  const year = Number(today.slice(0, 4));
  const first = (step: 1 | -1): string | null => {
    // The first Friday of January may be in the last week of the year before.
    for (let away = -1; away <= mostYears; away += 1) {
      const day = dayIn(year + step * away);
      if (day !== null && (step === 1 ? day >= today : day <= today)) return day;
    }
    return null;
  };
  const coming = first(1);
  if (direction === 'ahead') return coming;
  const gone = first(-1);
  if (direction === 'past') return gone;
  if (coming === null || gone === null) return gone;
  return goneOrSoon(parseISO(gone), parseISO(coming), parseISO(today), soon.ofYear);
}

/** Of something done: the day that went or is today, unless the coming one is so near that it must be meant. */
export function goneOrSoon(gone: Date, coming: Date, today: Date, near: Duration): string {
  const isSoon = gone.getTime() !== today.getTime() && coming <= add(today, near);
  return dayOf(isSoon ? coming : gone);
}

/** A found day with the number of words it took; one that does not exist is told as such. */
export function foundDay(day: string | null, length: number): FoundDate {
  return day === null ? { kind: 'impossible', length } : { kind: 'date', date: day, length };
}
