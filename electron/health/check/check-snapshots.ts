import path from 'node:path';
import type { FoundProblem } from '../../../shared/health/checked-part';
import { openSnapshot, readSnapshotState } from '../../../shared/snapshot/open-snapshot';
import { readTakenFile } from '../../../shared/snapshot/taken-snapshot';
import { errorCode } from '../../disk/atomic-write';
import { sha256 } from '../../disk/sha256';
import { namesIn } from '../../journal/journal-files';
import { objectIdOf, readObjects } from '../../snapshots/snapshot-files';
import { readOnlyFiles } from '../read-only-files';
import { type Reading, readingOf } from '../reading';

/** The snapshots of one table, each opened in full, and those of which the note is gone. */
export async function* checkSnapshots(folder: string, table: string): AsyncGenerator<Reading> {
  const names = (await namesIn(folder, readOnlyFiles)).filter((name) => name.endsWith('.json')).sort();
  const needed = new Set<string>();
  for (const name of names) yield await checkSnapshot(path.join(folder, name), table, needed);
  for (const name of (await namesIn(path.join(folder, 'objects'), readOnlyFiles)).toSorted()) {
    const id = objectIdOf(name);
    if (id === null || needed.has(id)) continue;
    const state = await readSnapshotState(id, objectsIn(folder), sha256);
    if (!state.ok) continue;
    const problem: FoundProblem = { code: 'missing' };
    yield readingOf(path.join(folder, 'objects', name), 'snapshot-note', { table, problem });
  }
}

/** @param needed grows by the snapshots that a note names */
export async function checkSnapshot(file: string, table: string | null, needed = new Set<string>()): Promise<Reading> {
  const folder = path.dirname(file);
  let text: string;
  try {
    text = await readOnlyFiles.readFile(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    const problem: FoundProblem = code === 'ENOENT' ? { code: 'missing' } : { code: 'unreadable', detail: code };
    return readingOf(file, 'snapshot-note', { table, problem });
  }
  const taken = readTakenFile(path.basename(file, '.json'), text);
  if (typeof taken === 'string') {
    return readingOf(file, 'snapshot-note', { table, problem: { code: text.trim() === '' ? 'empty' : taken } });
  }
  needed.add(taken.snapshot);
  const opened = await openSnapshot(taken.snapshot, objectsIn(folder), sha256);
  if (opened.ok) return readingOf(file, 'snapshot', { table, log: opened.value.log });
  return readingOf(file, 'snapshot', { table, lines: 0, problem: { code: opened.refusal } });
}

/** Packed objects of the snapshots in a folder. */
export const objectsIn =
  (folder: string) =>
  async (ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> => {
    const found = await readObjects(folder, ids, readOnlyFiles);
    return new Map(ids.flatMap((id, at) => (found[at] == null ? [] : [[id, found[at]] as const])));
  };
