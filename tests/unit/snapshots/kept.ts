import { sha256 } from '../../../electron/disk/sha256';
import type { Snapshots } from '../../../electron/snapshots/snapshots';
import { pack } from '../../../shared/exchange/gzip';
import type { KeepAnswer } from '../../../shared/ipc/snapshots';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { type MadeSnapshot, makeSnapshot } from '../../../shared/snapshot/make-snapshot';
import { openSnapshot } from '../../../shared/snapshot/open-snapshot';
import { countsOf, type SnapshotNote, type TakenSnapshot } from '../../../shared/snapshot/taken-snapshot';

export function noteOf(made: MadeSnapshot, log: readonly LogEntry[], name: string): SnapshotNote {
  return {
    snapshot: made.id,
    reason: 'named',
    name,
    title: null,
    at: log.at(-1)?.at ?? '2026-11-24T09:00:00Z',
    session: 'Eerste',
    line: null,
    lines: made.lines,
    counts: countsOf(contentOf(made.document)),
  };
}

/** Takes a snapshot as the window does: only what is missing goes to the disk. */
export async function kept(
  snapshots: Snapshots,
  log: readonly LogEntry[],
  name: string,
  table = 'tafel',
): Promise<KeepAnswer> {
  const made = await makeSnapshot(log, sha256);
  const missing = await snapshots.missing(table, made.ids);
  const objects = missing.map((id) => ({ id, packed: pack(made.bytesOf(id)) }));
  return snapshots.keep(table, noteOf(made, log, name), made.ids, objects);
}

/** The log that a snapshot on the disk tells; throws when it does not open whole. */
export async function logOf(snapshots: Snapshots, taken: TakenSnapshot, table = 'tafel'): Promise<readonly LogEntry[]> {
  const read = async (ids: readonly string[]) => {
    const found = await snapshots.read(table, ids);
    return new Map(ids.flatMap((id, at) => (found[at] == null ? [] : [[id, found[at]] as const])));
  };
  const opened = await openSnapshot(taken.snapshot, read, sha256);
  if (!opened.ok) throw new Error(`${taken.name}: ${opened.refusal}`);
  return opened.value.log;
}
