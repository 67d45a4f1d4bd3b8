import path from 'node:path';
import type { JournalReport } from '../../shared/ipc/journal';
import { errorCode, type FileSystem, syncFolder } from '../disk/atomic-write';
import { stampOf } from '../disk/time-stamp';
import { withoutUnfinishedBatch } from './journal-batch';
import { inOrderOfWriting } from './journal-history';
import { type JournalRecord, journalMagic, type ScannedFile, scanJournal } from './journal-line';

const extension = '.jsonl';

interface ReadFile {
  readonly name: string;
  /** Bytes that count: without a tail that was set aside. */
  readonly bytes: number;
  readonly records: readonly JournalRecord[];
}

export interface ReadJournalFiles {
  /** Oldest first. */
  readonly files: readonly ReadFile[];
  readonly report: Pick<JournalReport, 'files' | 'bytes' | 'tornBytes' | 'brokenLines' | 'unreadable'>;
}

/** A file name made of the time and the replica, so that a folder reads as a history. */
export function journalFileName(at: Date, replica: string, attempt: number): string {
  const name = replica.replace(/[^A-Za-z0-9-]/g, '').slice(0, 40) || 'replica';
  return `${stampOf(at)}-${name}${attempt === 0 ? '' : `-${attempt + 1}`}${extension}`;
}

/**
 * Reads all journal files of a table and sets unfinished tails aside. A file that cannot be read is reported and
 * left alone. A missing folder is an empty journal.
 * @param inUse the file that is being written: its tail is left alone
 * @param confirmed the last number that the sentinel knows of; what a later file goes on behind was confirmed too
 */
export async function readJournalFiles(
  folder: string,
  inUse: string | null,
  confirmed: number,
  files: FileSystem,
): Promise<ReadJournalFiles> {
  const names = (await namesIn(folder, files)).filter((name) => name.endsWith(extension)).sort();
  const read: ReadFile[] = [];
  const report = {
    files: names.length,
    bytes: 0,
    tornBytes: 0,
    brokenLines: [] as { file: string; offset: number; bytes: number }[],
    unreadable: [] as { file: string; reason: string; version?: number }[],
  };
  const found: { readonly name: string; readonly bytes: Uint8Array; readonly whole: ScannedFile }[] = [];
  for (const name of names) {
    try {
      const bytes = await files.readFile(path.join(folder, name));
      found.push({ name, bytes, whole: scanJournal(bytes) });
    } catch (error) {
      report.unreadable.push({ file: name, reason: errorCode(error) });
    }
  }
  for (const { name, bytes, whole } of found) {
    const others = found.filter((other) => other.name !== name).map(({ whole: { records } }) => goesOnAfter(records));
    const scanned = withoutUnfinishedBatch(whole, bytes, Math.max(confirmed, ...others));
    if (scanned.newerVersion !== null || isForeign(bytes, scanned.records.length)) {
      report.unreadable.push(
        scanned.newerVersion === null
          ? { file: name, reason: 'not-a-journal' }
          : { file: name, reason: 'newer-version', version: scanned.newerVersion },
      );
      continue;
    }
    report.brokenLines.push(...scanned.broken.map((stretch) => ({ file: name, ...stretch })));
    const tail = bytes.subarray(scanned.end);
    if (tail.length > 0 && name !== inUse) await setTailAside(folder, name, scanned.end, tail, files);
    report.tornBytes += tail.length;
    report.bytes += scanned.end;
    read.push({ name, bytes: scanned.end, records: scanned.records });
  }
  return { files: inOrderOfWriting(read), report };
}

/** The number that the first line of a file was written behind: when it was, all up to there counted. */
function goesOnAfter(records: readonly JournalRecord[]): number {
  return (records.find(({ number }) => number > 0)?.number ?? 1) - 1;
}

/** Not one readable record and not even the beginning of a journal: somebody else's file. Left as it is. */
function isForeign(bytes: Uint8Array, records: number): boolean {
  if (records > 0) return false;
  const start = Buffer.from(bytes.subarray(0, journalMagic.length)).toString('latin1');
  return !journalMagic.startsWith(start);
}

export async function namesIn(folder: string, files: FileSystem): Promise<readonly string[]> {
  try {
    return await files.readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** First the copy, then the cut; when either fails the tail stays where it is, which harms nothing. */
async function setTailAside(
  folder: string,
  name: string,
  end: number,
  tail: Uint8Array,
  files: FileSystem,
): Promise<void> {
  try {
    const taken = new Set(await namesIn(folder, files));
    let attempt = 1;
    while (taken.has(`${name}.${attempt}.torn`)) attempt += 1;
    const handle = await files.open(path.join(folder, `${name}.${attempt}.torn`), 'wx');
    try {
      await handle.writeFile(tail);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await files.truncate(path.join(folder, name), end);
    await syncFolder(files, folder);
  } catch {
    // Reading goes on: the scan ignores the tail as it stands.
  }
}
