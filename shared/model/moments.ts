import { isValid, parseISO } from 'date-fns';

const momentPattern =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A day that exists, written `YYYY-MM-DD`: 30 February is not one. */
export function isCalendarDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && isValid(parseISO(value));
}

/** A moment with seconds and offset, ISO 8601: `2021-12-02T13:30:00+01:00`. The same as files and entries are checked by. */
export function isMoment(value: string): boolean {
  return momentPattern.test(value) && isCalendarDate(value.slice(0, 10));
}
