import path from 'node:path';
import type { AppendAnswer } from '../../shared/ipc/journal';
import { type FileSystem, syncFolder } from '../disk/atomic-write';
import { isStamp } from '../disk/time-stamp';
import type { StoredCopy } from './erased-copies';
import { journalCopy } from './erased-journal';
import { namesIn } from './journal-files';

/** Folder in which the new table folder is written before it takes its place. */
const nextFolder = 'next';
const parts = ['journal', 'sentinel.json'] as const;
const setAsidePrefix = 'journal-';

type RefusedAnswer = Exclude<AppendAnswer, { readonly ok: true }>;

/** The new journal could not be written; nothing has changed. */
export class RefusedReplacement extends Error {
  readonly answer: RefusedAnswer;

  constructor(answer: RefusedAnswer) {
    super('the new journal was refused');
    this.answer = answer;
  }
}

/**
 * Writes a new journal beside the old one and exchanges them by renaming. The old one is kept as
 * `journal-<stamp>` with its sentinel.
 * @param write fills the folder it is given as if it were the folder of the table
 */
export async function replaceJournal(
  tableFolder: string,
  stamp: string,
  files: FileSystem,
  write: (newFolder: string) => Promise<void>,
): Promise<void> {
  const next = path.join(tableFolder, nextFolder);
  await files.rm(next, { recursive: true, force: true });
  try {
    await write(next);
  } catch (error) {
    await files.rm(next, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
  await setAside(tableFolder, stamp, files);
  await finishReplacement(tableFolder, files);
}

/**
 * Ends a replacement in the middle of which the program was killed. Before the old journal was set aside nothing had
 * changed; after it the new one takes its place. To be called before a journal is read.
 */
export async function finishReplacement(tableFolder: string, files: FileSystem): Promise<void> {
  const next = path.join(tableFolder, nextFolder);
  const [here, there] = await Promise.all([namesIn(tableFolder, files), namesIn(next, files)]);
  if (there.length === 0 || here.includes(parts[0])) return;
  // The sentinel first: without the journal it is no reason to leave this half.
  for (const part of parts.toReversed()) {
    if (there.includes(part)) await files.rename(path.join(next, part), path.join(tableFolder, part));
  }
  await syncFolder(files, tableFolder);
  await files.rm(next, { recursive: true, force: true });
}

/**
 * Journals beside the one in use, as copies that names can be taken out of: those that were set aside before, and that of
 * a replacement in the middle of which the program was killed.
 */
export async function copiesBeside(tableFolder: string, files: FileSystem): Promise<readonly StoredCopy[]> {
  const setAside = (await namesIn(tableFolder, files)).filter(
    (name) => name.startsWith(setAsidePrefix) && isStamp(name.slice(setAsidePrefix.length)),
  );
  const unfinished = (await namesIn(path.join(tableFolder, nextFolder), files)).filter((name) => name === parts[0]);
  return [
    ...setAside.map((name) => path.join(tableFolder, name)),
    ...unfinished.map((name) => path.join(tableFolder, nextFolder, name)),
  ].map((folder) => journalCopy(folder, null, files));
}

async function setAside(tableFolder: string, stamp: string, files: FileSystem): Promise<void> {
  const here = await namesIn(tableFolder, files);
  // The journal first: as long as it is in use, its sentinel tells how far it had come, and which of its lines were
  // confirmed.
  if (here.includes(parts[0])) {
    await files.rename(path.join(tableFolder, parts[0]), path.join(tableFolder, `${setAsidePrefix}${stamp}`));
    await syncFolder(files, tableFolder);
  }
  if (here.includes(parts[1])) {
    await files.rename(path.join(tableFolder, parts[1]), path.join(tableFolder, `sentinel-${stamp}.json`));
  }
  await syncFolder(files, tableFolder);
}
