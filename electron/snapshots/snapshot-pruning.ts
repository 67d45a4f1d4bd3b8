import path from 'node:path';
import { readSnapshotState } from '../../shared/snapshot/open-snapshot';
import { snapshotsToDrop } from '../../shared/snapshot/snapshots-to-drop';
import type { TakenSnapshot } from '../../shared/snapshot/taken-snapshot';
import { type FileSystem, syncFolder } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { namesIn } from '../journal/journal-files';
import { noteFile, objectFile, objectIdOf, readNotes, readObjects } from './snapshot-files';

/**
 * Takes the snapshots away that have had their time, and the objects that no other needs. The notes go first: killed
 * half-way, objects are left that nobody lists, and the next time they go. As long as there is a note that says nothing
 * to this version, or a snapshot that does not open, everything stays: nobody can tell what those need.
 * @param folder of the snapshots of one table
 */
export async function pruneSnapshots(folder: string, files: FileSystem): Promise<void> {
  const notes = await readNotes(folder, files);
  const taken = notes.filter((note): note is TakenSnapshot => typeof note !== 'string');
  if (taken.length < notes.length) return;
  const dropped = new Set(snapshotsToDrop(taken));
  if (dropped.size === 0) return;
  const needed = await objectsNeeded(
    folder,
    taken.filter(({ id }) => !dropped.has(id)),
    files,
  );
  if (needed === null) return;
  for (const id of dropped) await files.rm(path.join(folder, noteFile(id)));
  await syncFolder(files, folder);
  const objects = path.join(folder, 'objects');
  for (const name of await namesIn(objects, files)) {
    const id = objectIdOf(name);
    if (id !== null && !needed.has(id)) await files.rm(path.join(objects, objectFile(id)));
  }
}

/** Ids of all objects that these snapshots are made of; null when one of them does not open. */
async function objectsNeeded(
  folder: string,
  taken: readonly TakenSnapshot[],
  files: FileSystem,
): Promise<ReadonlySet<string> | null> {
  const needed = new Set<string>();
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> => {
    const found = await readObjects(folder, ids, files);
    return new Map(ids.flatMap((id, at) => (found[at] == null ? [] : [[id, found[at]] as const])));
  };
  for (const { snapshot } of taken) {
    if (needed.has(snapshot)) continue;
    const state = await readSnapshotState(snapshot, read, sha256);
    if (!state.ok) return null;
    for (const id of [snapshot, ...state.value.entities, ...state.value.log]) needed.add(id);
  }
  return needed;
}
