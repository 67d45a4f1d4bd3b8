import path from 'node:path';
import type { FileSystem } from '../disk/atomic-write';
import { isStamp, stampOf } from '../disk/time-stamp';
import { namesIn } from './journal-files';

/** Where the folders of tables stand that were taken off the list. */
export const forgottenTables = (dataFolder: string): string => path.join(dataFolder, 'forgotten');

/** The place of a table's folder once it is taken off the list. A table may be there several times. */
export function forgottenPlace(dataFolder: string, tableId: string, at: Date): string {
  return path.join(forgottenTables(dataFolder), `${tableId}-${stampOf(at)}`);
}

/** The folders of a table that was taken off the list before: where its names must be gone too, and all of it when it is wiped. */
export async function forgottenFolders(
  dataFolder: string,
  tableId: string,
  files: FileSystem,
): Promise<readonly string[]> {
  const folder = forgottenTables(dataFolder);
  const isOfTable = (name: string): boolean =>
    name.startsWith(`${tableId}-`) && isStamp(name.slice(tableId.length + 1));
  return (await namesIn(folder, files)).filter(isOfTable).map((name) => path.join(folder, name));
}
