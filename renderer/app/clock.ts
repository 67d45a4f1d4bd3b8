import { formatISO } from 'date-fns';

/** Where moments come from: the system's clock in the app, a fixed one in tests. */
export interface Clock {
  /** ISO 8601 with the local offset. */
  now(): string;
}

export const systemClock: Clock = { now: () => formatISO(new Date()) };

/** Never before the entry made last: a clock that was set back must not turn the log around. */
export function notBefore(now: string, last: string | undefined): string {
  return last !== undefined && Date.parse(now) < Date.parse(last) ? last : now;
}

/** Runs something once, after so many milliseconds. Returns what calls it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

export const systemLater: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
