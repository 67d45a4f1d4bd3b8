import path from 'node:path';
import { type LogEntry, logEntrySchema } from '../../shared/log/log-entry';
import { type FileSystem, writeAtomically } from '../disk/atomic-write';
import { NotUnderstood, type StoredCopy } from '../journal/erased-copies';
import { backupVersion, knownBackupVersion, packBackup, unpackBackup } from './backup-file';
import { noteText, readNote } from './backup-note';

/** A backup as a copy that names can be taken out of. Of a damaged one only what proves itself is kept. */
export function backupCopy(file: string, files: FileSystem): StoredCopy {
  const read = async () => {
    const packed = await files.readFile(file);
    if ((await backupVersion(packed)) > knownBackupVersion) throw new NotUnderstood(path.basename(file));
    return unpackBackup(packed);
  };
  return {
    path: file,
    entries: async () => (await read())?.lines.map(({ entry }) => understood(entry)) ?? [],
    writeErased: async (target, eraser) => {
      const backup = await read();
      // One that says nothing any more may hold names, and nobody can tell: it is left empty.
      if (backup === null) return writeAtomically(target, '', files);
      const { table, name, at } = backup.header;
      const lines = backup.lines.map(({ n, entry }) => ({ n, entry: eraser.entry(entry) }));
      const { bytes } = await packBackup({ table, name: eraser.text(name), at }, lines);
      await writeAtomically(target, bytes, files);
    },
  };
}

/** The note beside the backups, which holds the name of the table. One that cannot be read is left empty. */
export function noteCopy(file: string, files: FileSystem): StoredCopy {
  return {
    path: file,
    entries: async () => [],
    writeErased: async (target, eraser) => {
      const note = readNote(await files.readFile(file, 'utf8'));
      const erased =
        note === null ? '' : noteText({ ...note, name: note.name === null ? null : eraser.text(note.name) });
      await writeAtomically(target, erased, files);
    },
  };
}

/** A file that nobody reads any more and that may hold names: it is left empty. */
export const emptiedCopy = (file: string, files: FileSystem): StoredCopy => ({
  path: file,
  entries: async () => [],
  writeErased: (target) => writeAtomically(target, '', files),
});

function understood(entry: unknown): LogEntry {
  const parsed = logEntrySchema.safeParse(entry);
  if (!parsed.success) throw new NotUnderstood(parsed.error.issues[0]?.path.join('.'));
  return parsed.data;
}
