import path from 'node:path';
import type { JournalLine } from '../../shared/ipc/journal';
import { type LogEntry, logEntrySchema } from '../../shared/log/log-entry';
import type { NameEraser } from '../../shared/names/name-eraser';
import { type FileSystem, syncFolder } from '../disk/atomic-write';
import { NotUnderstood, type StoredCopy } from './erased-copies';
import { journalFileName, namesIn } from './journal-files';
import { inOrderOfWriting } from './journal-history';
import { type JournalRecord, journalMagic, scanJournal, writtenRecord } from './journal-line';

/** The line that tells of the erasing, and the file that it begins. */
export interface ErasureNote {
  readonly line: JournalLine;
  /** Hash of the line before it, as it was. */
  readonly previous: string;
  readonly tableId: string;
  readonly replica: string;
  readonly now: () => Date;
}

interface ReadFile {
  readonly name: string;
  readonly records: readonly JournalRecord[];
}

/**
 * A journal folder as a copy that names can be taken out of. The new one has the same files with the same lines and
 * numbers, and a chain of its own. What could not be read is left behind: it may hold names, and nobody can tell.
 * @param note written as the last line; null for a journal that is no longer in use
 */
export function journalCopy(folder: string, note: ErasureNote | null, files: FileSystem): StoredCopy {
  return {
    path: folder,
    entries: async () => {
      const read = await readFiles(folder, files);
      return read.flatMap(({ records }) => records.filter(isLine).map((record) => understood(record.value)));
    },
    writeErased: async (target, eraser) => {
      await files.mkdir(target, { recursive: true });
      const hashes = new Map<string, string>();
      for (const { name, records } of await readFiles(folder, files)) {
        await writeNew(path.join(target, name), journalMagic + erasedLines(records, hashes, eraser), files);
      }
      if (note !== null) await writeNote(target, note, hashes, files);
      await syncFolder(files, target);
    },
  };
}

async function readFiles(folder: string, files: FileSystem): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const name of (await namesIn(folder, files)).filter((each) => each.endsWith('.jsonl')).sort()) {
    const { records, newerVersion } = scanJournal(await files.readFile(path.join(folder, name)));
    if (newerVersion !== null) throw new NotUnderstood(name);
    read.push({ name, records });
  }
  return inOrderOfWriting(read);
}

const isLine = ({ number }: JournalRecord): boolean => number > 0;

function understood(value: unknown): LogEntry {
  const parsed = logEntrySchema.safeParse(value);
  if (!parsed.success) throw new NotUnderstood(parsed.error.issues[0]?.path.join('.'));
  return parsed.data;
}

/** @param hashes from the hash of a line as it was to that of the line as it is now; grows over the files */
function erasedLines(records: readonly JournalRecord[], hashes: Map<string, string>, eraser: NameEraser): string {
  let text = '';
  for (const record of records) {
    // Of the records about the file itself only the first counts; notes about the sizes of lines are true no longer.
    if (!isLine(record) && text !== '') continue;
    const value = isLine(record) ? eraser.entry(record.value as LogEntry) : record.value;
    const written = writtenRecord(record.number, value, hashes.get(record.previous) ?? record.previous);
    if (isLine(record)) hashes.set(record.hash, written.hash);
    text += written.line;
  }
  return text;
}

async function writeNote(
  folder: string,
  { line, previous, tableId, replica, now }: ErasureNote,
  hashes: ReadonlyMap<string, string>,
  files: FileSystem,
): Promise<void> {
  const about = { format: 'gebiedstafel-journal', version: 1, table: tableId, replica, from: line.n };
  const before = hashes.get(previous) ?? previous;
  const text = journalMagic + writtenRecord(0, about, before).line + writtenRecord(line.n, line.entry, before).line;
  const taken = new Set(await namesIn(folder, files));
  let attempt = 0;
  while (taken.has(journalFileName(now(), replica, attempt))) attempt += 1;
  await writeNew(path.join(folder, journalFileName(now(), replica, attempt)), text, files);
}

async function writeNew(file: string, text: string, files: FileSystem): Promise<void> {
  const handle = await files.open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
