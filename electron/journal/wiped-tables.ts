import path from 'node:path';
import { type FileSystem, syncFolder } from '../disk/atomic-write';
import { namesIn } from './journal-files';

/** Where the folders of tables stand that are being wiped, each under the id of its table. */
const wipedTables = (dataFolder: string): string => path.join(dataFolder, 'wiped');

export interface WipingPlace {
  readonly dataFolder: string;
  readonly tableId: string;
  readonly files: FileSystem;
}

const placeOf = ({ dataFolder, tableId }: WipingPlace): string => path.join(wipedTables(dataFolder), tableId);

/**
 * Removes the folders of a table. Until the last of them is moved, the table is where it was; from then on it is gone,
 * and what is interrupted is finished at the next start. An empty folder with its id stays, until the window has no copy
 * of it any more either.
 * @param folders the one in use last; those that are not there are passed over
 */
export async function wipeFolders(
  place: WipingPlace,
  folders: readonly string[],
): Promise<{ readonly files: number; readonly bytes: number }> {
  const { dataFolder, files } = place;
  const target = placeOf(place);
  await files.mkdir(target, { recursive: true });
  await removeContents(target, files);
  await syncFolder(files, wipedTables(dataFolder));
  await syncFolder(files, dataFolder);
  let taken = 0;
  for (const [at, folder] of folders.entries()) {
    const above = path.dirname(folder);
    if (!(await namesIn(above, files)).includes(path.basename(folder))) continue;
    await files.rename(folder, path.join(target, String(at)));
    await syncFolder(files, target);
    await syncFolder(files, above);
    taken += 1;
  }
  const removed = taken === 0 ? [] : await filesBelow(target, files);
  await removeContents(target, files);
  return { files: removed.length, bytes: removed.reduce((sum, { size }) => sum + size, 0) };
}

/** Ends what an earlier start had decided. What another program holds is tried again at the next start. */
export async function finishWiping(dataFolder: string, files: FileSystem): Promise<void> {
  for (const id of await wipedButForCopies(dataFolder, files)) {
    await removeContents(path.join(wipedTables(dataFolder), id), files).catch(() => undefined);
  }
}

/** Tables that were wiped while the window may still have a copy. */
export async function wipedButForCopies(dataFolder: string, files: FileSystem): Promise<readonly string[]> {
  const folder = wipedTables(dataFolder);
  const names = await namesIn(folder, files).catch(() => []);
  // A system may leave files of its own between the folders of tables.
  const areTables = await Promise.all(names.map((name) => isFolder(path.join(folder, name), files)));
  return names.filter((_, at) => areTables[at]);
}

/** The window has no copy of it any more. */
export async function settleWiping(place: WipingPlace): Promise<void> {
  await place.files.rm(placeOf(place), { recursive: true, force: true });
}

const isFolder = (place: string, files: FileSystem): Promise<boolean> =>
  files.stat(place).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** All of it that can be removed, before it throws what the file system threw. */
async function removeContents(folder: string, files: FileSystem): Promise<void> {
  const names = await namesIn(folder, files);
  const removals = names.map((name) => files.rm(path.join(folder, name), { recursive: true, force: true }));
  const failed = (await Promise.allSettled(removals)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  await syncFolder(files, folder);
}

/** All files below a folder, however deep. */
export async function filesBelow(folder: string, files: FileSystem): Promise<readonly { readonly size: number }[]> {
  const found: { readonly size: number }[] = [];
  for (const name of await namesIn(folder, files)) {
    const stats = await files.stat(path.join(folder, name));
    if (stats.isDirectory()) found.push(...(await filesBelow(path.join(folder, name), files)));
    else found.push({ size: stats.size });
  }
  return found;
}
