import path from 'node:path';
import {
  type ErasedElsewhere,
  type EraseNamesAnswer,
  type JournalLine,
  nothingElsewhere,
} from '../../shared/ipc/journal';
import { nameEraserOf } from '../../shared/names/name-eraser';
import { type FileSystem, writeAtomically } from '../disk/atomic-write';
import {
  NotUnderstood,
  prepareCopies,
  readOrder,
  removeOrder,
  type StoredCopy,
  swapCopies,
  writeOrder,
} from './erased-copies';
import { exchangedCopies } from './erased-exchange';
import { journalCopy } from './erased-journal';
import { forgottenFolders } from './forgotten-tables';
import { namesIn } from './journal-files';
import { joinHistory } from './journal-history';
import { scanJournal } from './journal-line';
import { copiesBeside } from './journal-replacement';
import { sentinelFile } from './sentinel';

export interface ErasingPlace {
  readonly dataFolder: string;
  readonly tableId: string;
  readonly files: FileSystem;
  readonly now: () => Date;
  /** Copies besides the journals: backups and snapshots. */
  readonly copies: readonly StoredCopy[];
}

/** Where the journal stands, as its owner knows it after the last line was confirmed. */
export interface ErasingPosition {
  readonly last: number;
  readonly hash: string;
}

const folderOf = ({ dataFolder, tableId }: Pick<ErasingPlace, 'dataFolder' | 'tableId'>): string =>
  path.join(dataFolder, 'tables', tableId);

/**
 * Takes all names out of everything this computer's disk holds of a table, and notes that as the next line of its
 * journal. Until the order is written nothing has changed; from then on the next start finishes it. To be called while
 * nobody writes to the journal.
 */
export async function eraseNames(
  place: ErasingPlace,
  line: JournalLine,
  replica: string,
  position: ErasingPosition,
  { alsoNamed, lines }: ErasedElsewhere = nothingElsewhere,
): Promise<EraseNamesAnswer> {
  const { dataFolder, tableId, files, now } = place;
  const tableFolder = folderOf(place);
  if (line.n !== position.last + 1) {
    return { ok: false, refusal: { kind: 'wrong-number', expected: position.last + 1, given: line.n } };
  }
  const note = { line, previous: position.hash, tableId, replica, now };
  const copies = [
    journalCopy(path.join(tableFolder, 'journal'), note, files),
    ...(await copiesBeside(tableFolder, files)),
    ...(await forgottenJournals(place)),
    ...place.copies,
  ];
  try {
    const known = (await Promise.all(copies.map((copy) => copy.entries()))).flat();
    const exchanged = await exchangedCopies(dataFolder, known, files);
    const eraser = nameEraserOf([...known, ...lines], alsoNamed);
    await prepareCopies([...copies, ...exchanged], eraser, { dataFolder, tableFolder }, files);
  } catch (error) {
    if (error instanceof NotUnderstood) return { ok: false, refusal: { kind: 'not-understood' } };
    throw error;
  }
  await finishErasing(place);
  const { count: _count, ...reached } = await sentinelOf(place);
  return { ok: true, ...reached };
}

/** Carries out what was decided, if anything was; at the start of the program and after every decision. */
export async function finishErasing(
  place: Pick<ErasingPlace, 'dataFolder' | 'tableId' | 'files' | 'now'>,
): Promise<void> {
  const { dataFolder, files } = place;
  const tableFolder = folderOf(place);
  const order = await readOrder(tableFolder, files);
  if (order?.waitsFor !== 'copies') return;
  await swapCopies(order, dataFolder, files);
  // The note of how far the journal had come names a hash that no longer exists.
  const text = `${JSON.stringify(await sentinelOf(place))}\n`;
  await writeAtomically(path.join(tableFolder, sentinelFile), text, files);
  await writeOrder(tableFolder, { ...order, waitsFor: 'working-copy' }, files);
}

/** Whether the window still has to bring its working copy in line. */
export async function owesWorkingCopy(tableFolder: string, files: FileSystem): Promise<boolean> {
  return (await readOrder(tableFolder, files)) !== null;
}

/** The window has followed: nothing is left to do. */
export function forgetOrder(tableFolder: string, files: FileSystem): Promise<void> {
  return removeOrder(tableFolder, files);
}

async function sentinelOf({
  dataFolder,
  tableId,
  files,
  now,
}: Pick<ErasingPlace, 'dataFolder' | 'tableId' | 'files' | 'now'>) {
  const folder = path.join(folderOf({ dataFolder, tableId }), 'journal');
  const names = (await namesIn(folder, files)).filter((name) => name.endsWith('.jsonl')).sort();
  const read = await Promise.all(names.map(async (name) => scanJournal(await files.readFile(path.join(folder, name)))));
  const history = joinHistory(read.map(({ records }) => records));
  const bytes = read.reduce((sum, { end }) => sum + end, 0);
  return { n: history.last, count: history.lines.length, hash: history.hash, bytes, at: now().toISOString() };
}

/** Journals of the same table in folders that were taken off the list before. */
async function forgottenJournals({ dataFolder, tableId, files }: ErasingPlace): Promise<readonly StoredCopy[]> {
  const journals: StoredCopy[] = [];
  for (const folder of await forgottenFolders(dataFolder, tableId, files)) {
    const journal = path.join(folder, 'journal');
    if ((await namesIn(journal, files)).length > 0) journals.push(journalCopy(journal, null, files));
    journals.push(...(await copiesBeside(folder, files)));
  }
  return journals;
}
