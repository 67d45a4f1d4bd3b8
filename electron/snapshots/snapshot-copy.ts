import path from 'node:path';
import { pack } from '../../shared/exchange/gzip';
import type { LogEntry } from '../../shared/log/log-entry';
import type { TableState } from '../../shared/merge/merge-tables';
import type { NameEraser } from '../../shared/names/name-eraser';
import { makeSnapshot } from '../../shared/snapshot/make-snapshot';
import { openSnapshot, type ReadObjects } from '../../shared/snapshot/open-snapshot';
import type { TakenSnapshot } from '../../shared/snapshot/taken-snapshot';
import { type FileSystem, syncFolder } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { NotUnderstood, type StoredCopy } from '../journal/erased-copies';
import { forgottenFolders } from '../journal/forgotten-tables';
import { namesIn } from '../journal/journal-files';
import { listNotes, readNotes, readObjects, snapshotFolder, writeNote, writeObject } from './snapshot-files';

/** The snapshots of a table as copies that names can be taken out of, also of one that was taken off the list before. */
export async function snapshotCopies(
  dataFolder: string,
  tableId: string,
  files: FileSystem,
): Promise<readonly StoredCopy[]> {
  const forgotten = await forgottenFolders(dataFolder, tableId, files);
  const folders = [snapshotFolder(dataFolder, tableId), ...forgotten.map((folder) => path.join(folder, 'snapshots'))];
  const copies: StoredCopy[] = [];
  for (const folder of folders) {
    if ((await namesIn(folder, files)).length > 0) copies.push(snapshotCopy(folder, files));
  }
  return copies;
}

/**
 * A folder of snapshots. Without names each says something else and gets another hash; what did not change is still
 * there once. What does not open may hold names, and nobody can tell: it is left behind.
 */
function snapshotCopy(folder: string, files: FileSystem): StoredCopy {
  return {
    path: folder,
    entries: async () => {
      const entries = new Map<string, LogEntry>();
      for await (const { state } of opened(folder, files)) {
        for (const entry of state.log) entries.set(entry.dot, entry);
      }
      return [...entries.values()];
    },
    writeErased: async (target, eraser) => {
      const objects = path.join(target, 'objects');
      await files.mkdir(objects, { recursive: true });
      const erased = new Map<string, LogEntry>();
      const sizes = new Map<string, number>();
      for await (const { taken, state } of opened(folder, files)) {
        const log = state.log.map((entry) => onceErased(entry, eraser, erased));
        const made = await makeSnapshot(log, sha256);
        let added = 0;
        for (const id of made.ids) {
          if (sizes.has(id)) continue;
          const packed = pack(made.bytesOf(id));
          await writeObject(objects, { id, packed }, files);
          sizes.set(id, packed.length);
          added += packed.length;
        }
        const bytes = made.ids.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
        const { id, ...note } = taken;
        const texts = {
          name: eraser.text(taken.name),
          title: taken.title === null ? null : eraser.text(taken.title),
          session: eraser.text(taken.session),
        };
        await writeNote(target, id, { ...note, ...texts, snapshot: made.id, bytes, added }, files);
      }
      await syncFolder(files, target);
    },
  };
}

/** One object for one line, so that segments are told apart from each other only where they differ. */
function onceErased(entry: LogEntry, eraser: NameEraser, erased: Map<string, LogEntry>): LogEntry {
  const known = erased.get(entry.dot);
  if (known !== undefined) return known;
  const without = eraser.entry(entry);
  erased.set(entry.dot, without);
  return without;
}

/** One after the other, oldest first: together they may hold the log as often as there are snapshots. */
async function* opened(
  folder: string,
  files: FileSystem,
): AsyncGenerator<{ readonly taken: TakenSnapshot; readonly state: TableState }> {
  const read: ReadObjects = async (ids) => {
    const found = await readObjects(folder, ids, files);
    return new Map(ids.flatMap((id, at) => (found[at] == null ? [] : [[id, found[at]] as const])));
  };
  if ((await readNotes(folder, files)).includes('newer')) throw new NotUnderstood(path.basename(folder));
  for (const taken of (await listNotes(folder, files)).toReversed()) {
    const state = await openSnapshot(taken.snapshot, read, sha256);
    if (state.ok) yield { taken, state: state.value };
    else if (state.refusal === 'newer') throw new NotUnderstood(taken.id);
  }
}
