import path from 'node:path';
import type { KeepAnswer, SnapshotObject } from '../../shared/ipc/snapshots';
import { readTakenFile, type SnapshotNote, type TakenSnapshot } from '../../shared/snapshot/taken-snapshot';
import { diskFileSystem, errorCode, type FileSystem, meansDiskFull, syncUpwards } from '../disk/atomic-write';
import { namesIn } from '../journal/journal-files';
import {
  listNotes,
  noteFile,
  objectIdOf,
  readObjects,
  snapshotFolder,
  takenId,
  writeNote,
  writeObject,
} from './snapshot-files';
import { pruneSnapshots } from './snapshot-pruning';

/**
 * Snapshots on this computer: `<table>/snapshots/objects/<hash>.gz` for what they say, each content once, and a note for
 * every one that was taken. An object is on the disk before its name is, and a note before it is listed: killed at any
 * moment, a snapshot is whole or not there.
 */
export class Snapshots {
  readonly #dataFolder: string;
  readonly #files: FileSystem;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(dataFolder: string, files: FileSystem = diskFileSystem) {
    this.#dataFolder = dataFolder;
    this.#files = files;
  }

  /** All of a table, newest first. Notes that cannot be read are left out. */
  async list(tableId: string): Promise<readonly TakenSnapshot[]> {
    return this.exclusively(() => listNotes(this.#folder(tableId), this.#files));
  }

  /** Bytes on the disk of everything that the snapshots of a table say. */
  async size(tableId: string): Promise<number> {
    return this.exclusively(async () => {
      const sizes = await this.#objectsOf(tableId);
      return [...sizes.values()].reduce((sum, size) => sum + size, 0);
    });
  }

  /** Which of these objects are not on the disk yet. */
  async missing(tableId: string, ids: readonly string[]): Promise<readonly string[]> {
    return this.exclusively(async () => {
      const there = await this.#objectsOf(tableId);
      return ids.filter((id) => !there.has(id));
    });
  }

  /**
   * Keeps a snapshot: the objects that are new, then the note about it.
   * @param ids of everything it needs
   * @param objects what `missing` named
   */
  async keep(
    tableId: string,
    note: SnapshotNote,
    ids: readonly string[],
    objects: readonly SnapshotObject[],
  ): Promise<KeepAnswer> {
    return this.exclusively(async () => {
      try {
        await this.#writeObjects(tableId, objects);
        const there = await this.#objectsOf(tableId);
        if (!ids.every((id) => there.has(id))) return { ok: false, refusal: { kind: 'incomplete' } };
        const bytes = ids.reduce((sum, id) => sum + (there.get(id) ?? 0), 0);
        const added = objects.reduce((sum, { packed }) => sum + packed.length, 0);
        const taken = { id: takenId(note.at), ...note, bytes, added };
        await this.#writeNote(tableId, taken);
        // One that stays too long is no loss, and the one that was asked for is kept.
        await pruneSnapshots(this.#folder(tableId), this.#files).catch(() => undefined);
        return { ok: true, taken };
      } catch (error) {
        const code = errorCode(error);
        return { ok: false, refusal: meansDiskFull(code) ? { kind: 'disk-full' } : { kind: 'not-writable', code } };
      }
    });
  }

  /** Gives a snapshot another name. False: it is not there, or the disk refuses. */
  async rename(tableId: string, id: string, title: string): Promise<boolean> {
    return this.exclusively(async () => {
      try {
        const file = path.join(this.#folder(tableId), noteFile(id));
        const taken = readTakenFile(id, await this.#files.readFile(file, 'utf8'));
        if (typeof taken === 'string') return false;
        await this.#writeNote(tableId, { ...taken, title });
        return true;
      } catch {
        return false;
      }
    });
  }

  /** Objects as they stand on the disk; null for one that is not there. */
  async read(tableId: string, ids: readonly string[]): Promise<readonly (Uint8Array | null)[]> {
    return this.exclusively(() => readObjects(this.#folder(tableId), ids, this.#files));
  }

  /** In its turn with everything else here: erasing names must not meet a snapshot that is being written. */
  exclusively<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#queue.then(work);
    this.#queue = answer.catch(() => {});
    return answer;
  }

  #folder(tableId: string): string {
    return snapshotFolder(this.#dataFolder, tableId);
  }

  async #objectsOf(tableId: string): Promise<ReadonlyMap<string, number>> {
    const folder = path.join(this.#folder(tableId), 'objects');
    const sizes = new Map<string, number>();
    for (const name of await namesIn(folder, this.#files)) {
      const id = objectIdOf(name);
      if (id !== null) sizes.set(id, (await this.#files.stat(path.join(folder, name))).size);
    }
    return sizes;
  }

  async #writeObjects(tableId: string, objects: readonly SnapshotObject[]): Promise<void> {
    const folder = path.join(this.#folder(tableId), 'objects');
    await this.#files.mkdir(folder, { recursive: true });
    for (const object of objects) await writeObject(folder, object, this.#files);
    // From the folder of objects to the one above the data folder.
    await syncUpwards(this.#files, folder, 6);
  }

  async #writeNote(tableId: string, { id, ...taken }: TakenSnapshot): Promise<void> {
    await writeNote(this.#folder(tableId), id, taken, this.#files);
  }
}
