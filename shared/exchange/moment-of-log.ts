import type { LogEntry } from '../log/log-entry';
import { plannedSession } from './header-entries';

/** The log up to a moment, or why that moment is not in it. */
export type UntilAnswer =
  | { readonly found: true; readonly log: readonly LogEntry[] }
  | { readonly found: false; readonly missing: 'session'; readonly sessions: readonly string[] }
  | {
      readonly found: false;
      readonly missing: 'position';
      readonly session: string;
      readonly positions: readonly number[];
    };

/**
 * The log up to and with a moment: `start` is the prepared map only, `ses-1` after the last event of that session,
 * `ses-1:34` after that event. Ids of sessions may hold a colon; the longest id that fits is meant.
 */
export function logUntil(log: readonly LogEntry[], until: string): UntilAnswer {
  if (until === 'start') {
    const first = log.findIndex((entry) => entry.session !== null);
    return { found: true, log: first === -1 ? log : log.slice(0, first) };
  }
  const sessions = sessionIds(log);
  if (sessions.includes(until)) return { found: true, log: log.slice(0, lastOf(log, until) + 1) };
  const cut = until.lastIndexOf(':');
  const session = until.slice(0, cut);
  const position = until.slice(cut + 1);
  if (cut === -1 || !sessions.includes(session)) return { found: false, missing: 'session', sessions };
  const at = /^\d+$/.test(position)
    ? log.findIndex((entry) => entry.session === session && entry.seq === Number(position))
    : -1;
  if (at !== -1) return { found: true, log: log.slice(0, at + 1) };
  const positions = log.flatMap((entry) => (entry.session === session && entry.seq !== null ? [entry.seq] : []));
  return { found: false, missing: 'position', session, positions };
}

function sessionIds(log: readonly LogEntry[]): readonly string[] {
  return log.flatMap((entry) => {
    const planned = entry.event.type === 'session.planned' ? plannedSession(entry) : undefined;
    return planned === undefined ? [] : [planned];
  });
}

/** Of a session that was planned and not held: its planning. */
function lastOf(log: readonly LogEntry[], session: string): number {
  const held = log.findLastIndex((entry) => entry.session === session);
  return held !== -1
    ? held
    : log.findLastIndex((entry) => entry.event.type === 'session.planned' && plannedSession(entry) === session);
}
