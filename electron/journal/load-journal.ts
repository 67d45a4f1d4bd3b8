import path from 'node:path';
import type { JournalContents } from '../../shared/ipc/journal';
import type { FileSystem } from '../disk/atomic-write';
import { type ReadJournalFiles, readJournalFiles } from './journal-files';
import { joinHistory } from './journal-history';
import { readSentinel } from './sentinel';

/** How far a journal has come, over all its files. */
export interface JournalPosition {
  readonly last: number;
  readonly count: number;
  readonly hash: string;
  /** Of all files together. */
  readonly bytes: number;
}

export interface LoadedJournal {
  readonly position: JournalPosition;
  readonly contents: JournalContents;
  readonly files: ReadJournalFiles['files'];
}

/**
 * Reads the journal in the folder of a table with everything there is to tell of it.
 * @param inUse the file that is being written: its tail is left alone
 */
export async function loadJournal(
  tableFolder: string,
  inUse: string | null,
  files: FileSystem,
): Promise<LoadedJournal> {
  const sentinel = await readSentinel(tableFolder, files);
  const read = await readJournalFiles(path.join(tableFolder, 'journal'), inUse, sentinel?.n ?? 0, files);
  const { lines, last, hash, hashes, missing, doubled, detached } = joinHistory(
    read.files.map(({ records }) => records),
  );
  const behindSentinel = sentinel !== null && sentinel.n > 0 && !hashes.get(sentinel.n)?.has(sentinel.hash);
  return {
    position: { last, count: lines.length, hash, bytes: read.report.bytes },
    contents: {
      lines,
      last,
      hash: last === 0 ? '' : hash,
      report: { ...read.report, missing, doubled, detached, sentinel, behindSentinel },
    },
    files: read.files,
  };
}
