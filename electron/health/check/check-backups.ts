import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FoundProblem } from '../../../shared/health/checked-part';
import { backupVersion, knownBackupVersion, unpackBackup } from '../../backups/backup-file';
import { readNote } from '../../backups/backup-note';
import { currentFile, kindOfBackup } from '../../backups/backup-slots';
import { errorCode } from '../../disk/atomic-write';
import { namesIn } from '../../journal/journal-files';
import { readOnlyFiles } from '../read-only-files';
import { type Reading, readingOf } from '../reading';
import { understood } from './entries';

export const reachedFile = 'reached.json';

/** The backups of one table, one after the other, and the note beside them. */
export async function* checkBackups(folder: string, table: string): AsyncGenerator<Reading> {
  const names = (await namesIn(folder, readOnlyFiles)).filter((name) => kindOfBackup(name) !== null).sort();
  for (const name of names) yield await checkBackup(path.join(folder, name), table);
  if (names.length > 0 && !names.includes(currentFile)) {
    yield readingOf(path.join(folder, currentFile), 'backup', { table, lines: 0, problem: { code: 'missing' } });
  }
  const note = path.join(folder, reachedFile);
  const text = await readOnlyFiles.readFile(note, 'utf8').catch((error) => (isGone(error) ? null : ''));
  if (text === null && names.length === 0) return;
  const code = text === null ? 'missing' : text.trim() === '' ? 'empty' : readNote(text) === null ? 'damaged' : null;
  const lines = readNote(text ?? '')?.count ?? null;
  yield readingOf(note, 'backup-note', { table, lines, problem: code === null ? null : { code } });
}

/** @param table id, where the folder tells it; else what the backup says */
export async function checkBackup(file: string, table: string | null): Promise<Reading> {
  let packed: Uint8Array;
  try {
    packed = await readOnlyFiles.readFile(file);
  } catch (error) {
    const problem: FoundProblem = isGone(error)
      ? { code: 'missing' }
      : { code: 'unreadable', detail: errorCode(error) };
    return readingOf(file, 'backup', { table, lines: 0, problem });
  }
  if (packed.length === 0) return readingOf(file, 'backup', { table, lines: 0, problem: { code: 'empty' } });
  if ((await backupVersion(packed)) > knownBackupVersion) {
    return readingOf(file, 'backup', { table, problem: { code: 'newer' } });
  }
  const read = await unpackBackup(packed);
  if (read === null) return readingOf(file, 'backup', { table, lines: 0, problem: { code: 'damaged' } });
  const { log, newer, strange } = understood(read.lines.map(({ entry }) => entry));
  const isPrefix = read.lines.length < read.header.count && read.lines.every(({ n }, at) => n === at + 1);
  // A damaged end of the packing costs no line; still it is no longer the file that was written.
  const isIntact = read.isWhole && (await isPackedWhole(packed)) && strange === 0;
  const problem: FoundProblem | null =
    newer > 0 ? { code: 'newer' } : isIntact ? null : { code: isPrefix ? 'cut-short' : 'damaged' };
  return readingOf(file, 'backup', { table: table ?? read.header.table, log, keepsPrivate: true, problem });
}

const isPackedWhole = (packed: Uint8Array): Promise<boolean> =>
  promisify(gunzip)(packed).then(
    () => true,
    () => false,
  );

const isGone = (error: unknown): boolean => errorCode(error) === 'ENOENT';
