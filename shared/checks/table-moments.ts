import { applyEntries } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { contentOf } from '../model/content-of';
import { emptyDocument } from '../register/document';
import type { Dot } from '../register/register';
import { undoneDots } from './effective-entries';

/** A state of a table to compare: its content, and the log that led to it. */
export interface TableMoment {
  readonly content: Content;
  readonly log: readonly LogEntry[];
}

/** A moment people can name. */
export interface NamedMoment {
  readonly kind: 'start' | 'session' | 'snapshot' | 'now';
  /** `start`, `now`, the id of a session, or the dot of the entry that took the snapshot. */
  readonly id: string;
  /** Title of the session or name of the snapshot, as typed; empty for start and now. */
  readonly name: string;
  /** ISO 8601; empty for an empty log. */
  readonly at: string;
  /** The number of entries after which it is that moment. */
  readonly length: number;
}

/**
 * The moments of a table that can be compared, in order: the prepared map, the end of every session that was held, every
 * snapshot that was not taken back, and now.
 */
export function momentsOf(log: readonly LogEntry[], content: Content): readonly NamedMoment[] {
  const undone = undoneDots(log);
  const moments: NamedMoment[] = [];
  const add = (kind: NamedMoment['kind'], id: string, name: string, length: number): void => {
    moments.push({ kind, id, name, at: log[length - 1]?.at ?? '', length });
  };
  const firstHeld = log.findIndex(({ session }) => session !== null);
  add('start', 'start', '', firstHeld === -1 ? log.length : firstHeld);
  const ends = new Map<string, number>();
  for (const [at, { session }] of log.entries()) if (session !== null) ends.set(session, at + 1);
  for (const [session, length] of ends) {
    const title: unknown = content.sessions.get(session)?.title;
    add('session', session, typeof title === 'string' ? title : session, length);
  }
  for (const [at, { dot, event }] of log.entries()) {
    if (event.type === 'snapshot.taken' && !undone.has(dot)) {
      add('snapshot', dot, String(event.data['snapshot'] ?? ''), at + 1);
    }
  }
  add('now', 'now', '', log.length);
  const rank = { start: 0, snapshot: 1, session: 2, now: 3 };
  return moments.sort((one, other) => one.length - other.length || rank[one.kind] - rank[other.kind]);
}

/** The state of a table after so many entries of its log. */
export function momentAt(log: readonly LogEntry[], length: number): TableMoment {
  const until = log.slice(0, length);
  return { content: contentOf(applyEntries(emptyDocument, until)), log: until };
}

/** Which entries the later of two moments has and the earlier has not: what happened in between. */
export function entriesBetween(before: TableMoment, after: TableMoment): readonly LogEntry[] {
  const known = new Set<Dot>(before.log.map(({ dot }) => dot));
  return after.log.filter(({ dot }) => !known.has(dot));
}
