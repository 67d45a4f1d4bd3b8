import { localDate } from '../i18n/format';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import type { Session } from '../model/content-types';

/** The last session of which the log tells something, or undefined before the first. */
export function lastSessionHeld(content: Content, log: readonly LogEntry[]): Session | undefined {
  const last = log.findLast((entry) => entry.session !== null)?.session;
  return last === undefined || last === null ? undefined : content.sessions.get(last);
}

/**
 * The date on which actions are looked at unless somebody names one: the local date of the last session held (rulings:
 * `actionsOverdue`), before the first session that of the first one planned, without sessions that of the last entry.
 */
export function defaultAsOf(content: Content, log: readonly LogEntry[]): string {
  const session = lastSessionHeld(content, log) ?? content.sessions.values().next().value;
  if (session === undefined) return log.at(-1)?.at.slice(0, 10) ?? '';
  try {
    return localDate(session.start, session.timeZone);
  } catch {
    // A time zone that this machine does not know: the date as it was written down.
    return String(session.start).slice(0, 10);
  }
}
