import path from 'node:path';
import { keyFileKey } from '../../shared/sync/object-key';
import type { PlaceAddress } from '../../shared/sync/place';
import { kindOfBackup } from '../backups/backup-slots';
import { backupFolderPath } from '../disk/data-folder';
import { namesIn } from '../journal/journal-files';
import { foundSettings, readSettingsText } from '../settings/opening-look';
import { kindOfFile } from './check/check-file';
import { subfolders } from './check/check-table-folder';
import { readOnlyFiles } from './read-only-files';

/** What somebody can have read back and mended. */
export type HealthTarget =
  | { readonly kind: 'data-folder'; readonly folder: string; readonly backupFolders: readonly string[] }
  | { readonly kind: 'table-folder'; readonly folder: string; readonly table: string }
  | { readonly kind: 'backup-folder'; readonly folder: string; readonly tables: readonly string[] }
  | { readonly kind: 'backups-of-table'; readonly folder: string; readonly table: string }
  | { readonly kind: 'snapshot-folder'; readonly folder: string; readonly table: string }
  | { readonly kind: 'place'; readonly name: string; readonly address: PlaceAddress }
  | { readonly kind: 'file'; readonly file: string }
  /** A folder that somebody keeps files in. */
  | { readonly kind: 'folder'; readonly folder: string; readonly inside: readonly HealthTarget[] };

/** How deep folders are looked into for something of ours. */
const deepest = 3;

/** Recognises a folder by what lies in it, and a file by its name. */
export async function targetAt(given: string): Promise<HealthTarget> {
  const stat = await readOnlyFiles.stat(given).catch(() => null);
  return stat?.isDirectory() ? folderTarget(given, deepest) : { kind: 'file', file: given };
}

async function folderTarget(folder: string, depth: number): Promise<HealthTarget> {
  const names = new Set(await namesIn(folder, readOnlyFiles).catch(() => []));
  const own = path.basename(path.resolve(folder));
  const above = path.dirname(folder);
  if (names.has('tables') || (names.has('in-use.json') && !names.has('v1')) || isSettingsOnly(names)) {
    return { kind: 'data-folder', folder, backupFolders: await backupFoldersOf(folder) };
  }
  if (names.has('v1'))
    return { kind: 'place', name: folder, address: { kind: 'folder', folder: path.resolve(folder) } };
  if (own === 'journal') return { kind: 'table-folder', folder: above, table: path.basename(path.resolve(above)) };
  if (['journal', 'sentinel.json', 'table.json', 'next', 'snapshots'].some((name) => names.has(name))) {
    return { kind: 'table-folder', folder, table: own };
  }
  if (own === 'snapshots' || names.has('objects')) {
    return { kind: 'snapshot-folder', folder, table: path.basename(path.dirname(path.resolve(folder))) };
  }
  if ([...names].some(isOfBackups)) return { kind: 'backups-of-table', folder, table: own };
  const below = await subfolders(folder);
  const tables: string[] = [];
  for (const name of below) {
    if ((await namesIn(path.join(folder, name), readOnlyFiles).catch(() => [])).some(isOfBackups)) tables.push(name);
  }
  if (tables.length > 0 && tables.length === below.length) return { kind: 'backup-folder', folder, tables };
  const inside: HealthTarget[] = [];
  for (const name of [...names].sort()) {
    if (name.startsWith('.')) continue;
    const target = path.join(folder, name);
    if (!below.includes(name)) {
      if (kindOfFile(name) !== null) inside.push({ kind: 'file', file: target });
      continue;
    }
    const found = depth > 0 ? await folderTarget(target, depth - 1) : null;
    if (found !== null && (found.kind !== 'folder' || found.inside.length > 0)) inside.push(found);
  }
  return { kind: 'folder', folder, inside };
}

const isOfBackups = (name: string): boolean => kindOfBackup(name) !== null || name === 'reached.json';

/** A data folder in which no table was made yet. */
const isSettingsOnly = (names: ReadonlySet<string>): boolean => names.has('settings.json') && !names.has('v1');

/** The folders of backups that belong to a data folder, as far as they are there. */
async function backupFoldersOf(dataFolder: string): Promise<readonly string[]> {
  const { backupFolder, earlierBackupFolders } = foundSettings(readSettingsText(dataFolder));
  const earlier = Array.isArray(earlierBackupFolders) ? earlierBackupFolders : [];
  const told = [backupFolder, backupFolderPath(dataFolder.replace(/[\\/]+$/, ''), null), ...earlier];
  const there: string[] = [];
  for (const folder of new Set(told)) {
    if (typeof folder !== 'string' || folder === '') continue;
    const stat = await readOnlyFiles.stat(folder).catch(() => null);
    if (stat?.isDirectory()) there.push(folder);
  }
  return there;
}

/** The lock of a place in a folder; null for every other target. */
export const keyOfTarget = (target: HealthTarget): string | null =>
  target.kind === 'place' && target.address.kind === 'folder'
    ? path.join(target.address.folder, ...keyFileKey.split('/'))
    : null;
