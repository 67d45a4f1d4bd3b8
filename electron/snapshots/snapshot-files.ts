import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { SnapshotObject } from '../../shared/ipc/snapshots';
import { newestFirst } from '../../shared/snapshot/newest-first';
import { largestObject, objectIdSchema } from '../../shared/snapshot/snapshot-state';
import { readTakenFile, type TakenSnapshot, takenFileText } from '../../shared/snapshot/taken-snapshot';
import { type FileSystem, writeAtomically } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { namesIn } from '../journal/journal-files';

const noteExtension = '.json';
const objectExtension = '.gz';

/** Where the snapshots of a table are: beside its journal, outside the browser profile. */
export function snapshotFolder(dataFolder: string, tableId: string): string {
  return path.join(dataFolder, 'tables', tableId, 'snapshots');
}

export const noteFile = (id: string): string => `${id}${noteExtension}`;
export const objectFile = (id: string): string => `${id}${objectExtension}`;

/** Writes one object, after looking whether it is what its name says. */
export async function writeObject(folder: string, { id, packed }: SnapshotObject, files: FileSystem): Promise<void> {
  const content = await promisify(gunzip)(packed, { maxOutputLength: largestObject });
  if ((await sha256(content)) !== id) throw new Error(`object ${id} is something else`);
  await writeAtomically(path.join(folder, objectFile(id)), packed, files);
}

export async function writeNote(
  folder: string,
  id: string,
  taken: Omit<TakenSnapshot, 'id'>,
  files: FileSystem,
): Promise<void> {
  await writeAtomically(path.join(folder, noteFile(id)), takenFileText(taken), files);
}

export async function readObjects(
  folder: string,
  ids: readonly string[],
  files: FileSystem,
): Promise<readonly (Uint8Array | null)[]> {
  const objects: (Uint8Array | null)[] = [];
  for (const id of ids) {
    const file = path.join(folder, 'objects', objectFile(id));
    objects.push(
      await files.readFile(file).then(
        (bytes) => new Uint8Array(bytes),
        () => null,
      ),
    );
  }
  return objects;
}

/** The notes in a folder of snapshots, newest first. */
export async function listNotes(folder: string, files: FileSystem): Promise<readonly TakenSnapshot[]> {
  const notes = await readNotes(folder, files);
  const taken = notes.filter((note): note is TakenSnapshot => typeof note !== 'string');
  return taken.sort(newestFirst);
}

/** Every note in a folder of snapshots, also those that say nothing to this version. */
export async function readNotes(
  folder: string,
  files: FileSystem,
): Promise<readonly ReturnType<typeof readTakenFile>[]> {
  const notes: ReturnType<typeof readTakenFile>[] = [];
  for (const name of await namesIn(folder, files)) {
    if (!name.endsWith(noteExtension)) continue;
    const text = await files.readFile(path.join(folder, name), 'utf8').catch(() => '');
    notes.push(readTakenFile(name.slice(0, -noteExtension.length), text));
  }
  return notes;
}

/** Which object a file is; null for one that is none. */
export function objectIdOf(name: string): string | null {
  if (!name.endsWith(objectExtension)) return null;
  const id = name.slice(0, -objectExtension.length);
  return objectIdSchema.safeParse(id).success ? id : null;
}

/** A name that reads as a history, and that two snapshots of one moment do not share. */
export function takenId(at: string): string {
  const time = new Date(at).toISOString().replace(/[-:.]/g, '');
  return `${time}-${randomBytes(4).toString('hex')}`;
}
