import path from 'node:path';
import { forgottenFolders } from '../../journal/forgotten-tables';
import { namesIn } from '../../journal/journal-files';
import { readOnlyFiles } from '../read-only-files';
import type { Reading } from '../reading';
import { checkBackups } from './check-backups';
import { checkJournal } from './check-journal';
import { checkSnapshots } from './check-snapshots';

/** Where something of one table is. */
export interface TableFolders {
  readonly table: string;
  /** Null: its folder is nowhere to be looked for, as beside a folder of backups alone. */
  readonly folder: string | null;
  /** Null: none are known. */
  readonly backups: string | null;
}

/**
 * Everything of one table on a disk: journal, notes, snapshots, backups. A journal that is whole by itself and lacks lines
 * that a backup or a snapshot of it has is not whole.
 */
export async function checkTableFolder({ table, folder, backups }: TableFolders): Promise<readonly Reading[]> {
  const copies: Reading[] = [];
  if (folder !== null)
    for await (const each of checkSnapshots(path.join(folder, 'snapshots'), table)) copies.push(each);
  if (backups !== null) for await (const each of checkBackups(backups, table)) copies.push(each);
  const isExpected = copies.some(({ part }) => (part.lines ?? 0) > 0);
  const [journal, ...beside] = folder === null ? [] : await checkJournal(folder, table, isExpected);
  const told = journal === undefined ? [] : [besideCopies(journal, copies)];
  return [...told, ...beside, ...copies];
}

function besideCopies(journal: Reading, copies: readonly Reading[]): Reading {
  const there = new Set(journal.log?.map(({ dot }) => dot));
  const known = new Set(copies.flatMap(({ log }) => log ?? []).map(({ dot }) => dot));
  const note = copies.find(({ part }) => part.kind === 'backup-note')?.part.lines ?? 0;
  const gone = Math.max([...known].filter((dot) => !there.has(dot)).length, note - there.size);
  const { problem } = journal.part;
  const isTold = problem !== null && problem.code !== 'lines-missing';
  if (gone <= 0 || isTold) return journal;
  const detail = String(Math.max(gone, Number(problem?.detail ?? 0)));
  return { ...journal, part: { ...journal.part, problem: { code: 'lines-missing', detail } } };
}

/** The tables of a data folder and of the folders of backups that belong to it, by id. */
export async function tablesIn(dataFolder: string, backupFolders: readonly string[]): Promise<readonly TableFolders[]> {
  const own = new Set(await subfolders(path.join(dataFolder, 'tables')));
  const found: TableFolders[] = [];
  for (const table of own) {
    const folder = path.join(dataFolder, 'tables', table);
    found.push({ table, folder, backups: await among(backupFolders, table) });
  }
  for (const top of backupFolders) {
    for (const table of await subfolders(top)) {
      // Of a table that was taken off the list the backups stay.
      if (own.has(table) || (await forgottenFolders(dataFolder, table, readOnlyFiles)).length > 0) continue;
      own.add(table);
      found.push({ table, folder: path.join(dataFolder, 'tables', table), backups: path.join(top, table) });
    }
  }
  return found;
}

async function among(folders: readonly string[], table: string): Promise<string | null> {
  for (const top of folders) if ((await subfolders(top)).includes(table)) return path.join(top, table);
  return null;
}

export async function subfolders(folder: string): Promise<readonly string[]> {
  const names = (await namesIn(folder, readOnlyFiles).catch(() => [])).toSorted();
  const found: string[] = [];
  for (const name of names) {
    const stat = await readOnlyFiles.stat(path.join(folder, name)).catch(() => null);
    if (stat?.isDirectory()) found.push(name);
  }
  return found;
}
