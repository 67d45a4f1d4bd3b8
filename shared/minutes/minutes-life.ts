import { undoneDots } from '../checks/effective-entries';
import { knownWith } from '../log/causality';
import type { LogEntry } from '../log/log-entry';
import { isUndoable, originalEntry } from '../log/undo-history';
import type { MinutesStatus } from './minutes';
import { sessionEnd } from './sections/session-moment';
import { isPrivateEntry } from './sections/touched-ids';

/** Where the minutes of a session stand, as the log tells it. */
export interface MinutesLife {
  readonly status: MinutesStatus;
  /** Date (`YYYY-MM-DD`) on which this edition was adopted; null while it is not. */
  readonly adoptedOn: string | null;
  /** 1, and one more each time something changed after an adoption. */
  readonly edition: number;
  /** The adopted edition that this one takes the place of; null for the first. */
  readonly replaces: { readonly edition: number; readonly adoptedOn: string } | null;
  /** What was recorded in the session after that adoption, in order. */
  readonly changes: readonly LogEntry[];
  /** The log this edition is made of. An adopted one is frozen at what was known where it was adopted. */
  readonly log: readonly LogEntry[];
}

/**
 * Every edition of the minutes of a session, the current one last. Minutes that were adopted stay as they were; when
 * their session is reopened, what follows is a new edition that says what changed.
 * @param log the whole log of the table, in order
 */
export function minutesLives(log: readonly LogEntry[], session: string): readonly MinutesLife[] {
  const undone = undoneDots(log);
  const lives: MinutesLife[] = [];
  let replaces: MinutesLife['replaces'] = null;
  let earlierEnd = 0;
  for (const [at, entry] of log.entries()) {
    if (!isOf(entry, 'minutes.adopted', session) || undone.has(entry.dot)) continue;
    const frozen = knownWith(log, at);
    const adoptedOn = String(entry.event.data['on']);
    const edition = lives.length + 1;
    const changes = replaces === null ? [] : changesIn(frozen, session, earlierEnd);
    lives.push({ status: 'vastgesteld', adoptedOn, edition, replaces, changes, log: frozen });
    replaces = { edition, adoptedOn };
    earlierEnd = sessionEnd(frozen, session);
  }
  const end = sessionEnd(log, session);
  if (replaces !== null && end === earlierEnd) return lives;
  const isClosed = log[end - 1]?.event.type === 'session.closed' && log[end - 1]?.session === session;
  const isSubmitted = log.slice(end).some((e) => isOf(e, 'minutes.submitted', session) && !undone.has(e.dot));
  const status = isClosed ? (isSubmitted ? 'ter_vaststelling' : 'concept') : 'in_bewerking';
  const changes = replaces === null ? [] : changesIn(log, session, earlierEnd);
  return [...lives, { status, adoptedOn: null, edition: lives.length + 1, replaces, changes, log }];
}

/** The edition asked for, else the current one. */
export function minutesLife(log: readonly LogEntry[], session: string, edition?: number): MinutesLife {
  const lives = minutesLives(log, session);
  return lives.find((life) => life.edition === edition) ?? (lives.at(-1) as MinutesLife);
}

function isOf(entry: LogEntry, type: LogEntry['event']['type'], session: string): boolean {
  return entry.event.type === type && entry.event.data['session'] === session;
}

/** What stands in the session from a place in the log to its end. Closing and reopening say nothing by themselves. */
function changesIn(log: readonly LogEntry[], session: string, from: number): readonly LogEntry[] {
  const undone = undoneDots(log);
  const byDot = new Map(log.map((entry) => [entry.dot, entry] as const));
  return log.slice(from, sessionEnd(log, session)).filter((entry) => {
    const original = originalEntry(entry, byDot);
    return (
      entry.session === session &&
      !undone.has(entry.dot) &&
      !isPrivateEntry(entry) &&
      isUndoable(original) &&
      original.event.type !== 'session.closed' &&
      !original.event.type.startsWith('minutes.')
    );
  });
}
