import type { Language } from './language';

/** `HH:MM` on the clock of the meeting. */
export const clockTimePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Reads a time of the day as people type it: "14.10", "9:05", "14.10 uur", "15 uur".
 *
 * @returns `HH:MM`, or null when that is no time
 */
export function readClockTime(text: string): string | null {
  const said = text.trim().match(/^(\d{1,2})(?:[.:](\d{2})(?:\s*(?:uur|u|h))?|\s*(?:uur|u|h))$/iu);
  const time = said === null ? '' : `${(said[1] ?? '').padStart(2, '0')}:${said[2] ?? '00'}`;
  return clockTimePattern.test(time) ? time : null;
}

/** A time of the day without its unit: "14.10", "14:10". */
export function writeClockTime(time: string, language: Language): string {
  return language === 'nl' ? time.replace(':', '.') : time;
}

const words = {
  nl: {
    from: (time: string) => `vanaf ${time} uur`,
    until: (time: string) => `tot ${time} uur`,
    between: (from: string, until: string) => `van ${from} tot ${until} uur`,
    outside: (until: string, from: string) => `tot ${until} en vanaf ${from} uur`,
  },
  en: {
    from: (time: string) => `from ${time}`,
    until: (time: string) => `until ${time}`,
    between: (from: string, until: string) => `from ${from} to ${until}`,
    outside: (until: string, from: string) => `until ${until} and from ${from}`,
  },
} as const;

/**
 * When somebody came later or left early: "tot 15.00 uur", "van 14.10 tot 15.00 uur".
 *
 * @param arrivedAt `HH:MM`; nothing for who was there from the beginning
 * @param leftAt `HH:MM`; nothing for who stayed until the end
 * @returns null for who was there all the time
 */
export function presenceTime(
  arrivedAt: string | null | undefined,
  leftAt: string | null | undefined,
  language: Language,
): string | null {
  const own = words[language];
  const from = writeClockTime(arrivedAt ?? '', language);
  const until = writeClockTime(leftAt ?? '', language);
  if (arrivedAt && leftAt) return arrivedAt < leftAt ? own.between(from, until) : own.outside(until, from);
  if (arrivedAt) return own.from(from);
  return leftAt ? own.until(until) : null;
}
