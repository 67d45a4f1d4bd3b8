import type { Content } from '../model/content';
import type { LogEntry } from './log-entry';

/** Where in the log an entry stands: session, position within it, agenda number. */
export interface LogPosition {
  readonly session: string | null;
  readonly seq: number | null;
  readonly item: number | null;
}

/**
 * Where the next entry stands. It belongs to the session that was opened last, also after that session was closed:
 * what is worked out afterwards is in the log of the meeting it follows. Before the first session it stands outside.
 *
 * Two laptops may have held sessions side by side. While the one held here goes on, what is written here belongs to it,
 * whatever came in from the other.
 * @param isOwn whether an entry was made on this laptop
 */
export function nextPosition(
  log: readonly LogEntry[],
  content: Content,
  isOwn: (entry: LogEntry) => boolean = () => true,
): LogPosition {
  const own = lastHeld(log, isOwn);
  const isOpen = own !== undefined && content.sessions.get(own)?.closedAt == null;
  const id = isOpen ? own : lastHeld(log, () => true);
  if (id === undefined) return { session: null, seq: null, item: null };
  const session = content.sessions.get(id);
  const item = session !== undefined && session.closedAt == null ? (session.currentItem ?? null) : null;
  return { session: id, seq: highestIn(log, id) + 1, item };
}

/** Where the entry stands that opens a session: first in it. */
export function openingPosition(log: readonly LogEntry[], session: string): LogPosition {
  return { session, seq: highestIn(log, session) + 1, item: null };
}

/** Not always that of the last entry: of two laptops in one session either may have come further. */
function highestIn(log: readonly LogEntry[], session: string): number {
  let highest = 0;
  for (const entry of log) {
    if (entry.session === session && entry.seq !== null && entry.seq > highest) highest = entry.seq;
  }
  return highest;
}

function lastHeld(log: readonly LogEntry[], isMeant: (entry: LogEntry) => boolean): string | undefined {
  const last = log.findLast((entry) => entry.session !== null && entry.seq !== null && isMeant(entry));
  return last?.session ?? undefined;
}
