import { undoneDots } from '../checks/effective-entries';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { newestFirst } from './newest-first';
import type { SnapshotCounts, TakenFor, TakenSnapshot } from './taken-snapshot';

/** A snapshot that can be looked at: kept on this laptop, or told by a line of the log only. */
export interface ListedSnapshot {
  /** Of the note about it, or the dot of the line. */
  readonly id: string;
  readonly reason: TakenFor;
  readonly name: string;
  readonly title: string | null;
  readonly at: string;
  /** Title of the session; empty before the first. */
  readonly session: string;
  /** Number of lines of the log; of one that the log tells, where in it. */
  readonly lines: number;
  /** Null: taken on another laptop, or in a file, and told by the log. */
  readonly stored: TakenSnapshot | null;
  readonly counts: SnapshotCounts | null;
  /** The line that tells of it, as it stands in the log; empty for those that are kept. */
  readonly text: string;
}

/**
 * All snapshots of a table, newest first: those that are kept here, and those that others took by name, which the log
 * brought along and from which they can be made again.
 */
export function listedSnapshots(
  taken: readonly TakenSnapshot[],
  log: readonly LogEntry[],
  content: Content,
): readonly ListedSnapshot[] {
  const kept = new Set(taken.map(({ line }) => line));
  const undone = undoneDots(log);
  const stored = taken.map((snapshot): ListedSnapshot => ({ ...snapshot, stored: snapshot, text: '' }));
  const told = log.flatMap(({ dot, at, session, event, text }, index): ListedSnapshot[] => {
    if (event.type !== 'snapshot.taken' || kept.has(dot) || undone.has(dot)) return [];
    return [
      {
        id: dot,
        reason: 'named',
        name: String(event.data['snapshot'] ?? ''),
        title: null,
        at,
        session: session === null ? '' : String(content.sessions.get(session)?.title ?? session),
        lines: index + 1,
        stored: null,
        counts: null,
        text,
      },
    ];
  });
  return [...stored, ...told].sort(newestFirst);
}
