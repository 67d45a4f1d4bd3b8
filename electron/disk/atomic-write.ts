import { randomBytes } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';

/** The part of the file system that writing needs; tests put a failing disk in its place. */
export type FileSystem = Pick<
  typeof nodeFiles,
  'open' | 'mkdir' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat' | 'truncate'
>;

export const diskFileSystem: FileSystem = nodeFiles;

/**
 * Makes the names in a folder as durable as the files. Windows has no such call and keeps names in its own journal;
 * some network drives refuse it, which costs durability of the name and not the file.
 */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  let handle: nodeFiles.FileHandle | null = null;
  try {
    handle = await files.open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'].includes(errorCode(error))) throw error;
  } finally {
    await handle?.close();
  }
}

/**
 * Makes the names of folders as durable as what is in them. Also of those that were there already: a program that ended
 * between making a folder and this leaves one that is there until the power goes.
 * @param levels how many folders: 1 for this one alone, 2 for the one above it as well
 */
export async function syncUpwards(files: FileSystem, folder: string, levels: number): Promise<void> {
  for (let [at, left] = [folder, levels]; left > 0; left -= 1) {
    await syncFolder(files, at);
    if (at === path.dirname(at)) return;
    at = path.dirname(at);
  }
}

/**
 * Replaces a file so that at every moment either the old or the new content is there, also after a power cut:
 * temporary file, fsync, rename, fsync of the folder. The folder must exist. On failure the old file is untouched.
 * @param mode of the new file, where it is not to be its user's alone
 */
export async function writeAtomically(
  target: string,
  content: Uint8Array | string,
  files: FileSystem = diskFileSystem,
  mode?: number,
): Promise<void> {
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await files.open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      if (mode !== undefined) await handle.chmod(mode).catch(ignoreMissingModes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renamePatiently(temporary, target, files);
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(files, path.dirname(target));
}

/** Some shares and sticks know no modes, and give everybody what they give. */
export function ignoreMissingModes(error: unknown): void {
  if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EACCES'].includes(errorCode(error))) throw error;
}

/** On Windows a virus scanner may hold the file that is replaced for a moment; elsewhere these codes mean what they say. */
async function renamePatiently(from: string, to: string, files: FileSystem): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      const isHeld = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (process.platform !== 'win32' || !isHeld || attempt >= 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40 * 2 ** attempt));
    }
  }
}

/** The operating system's code of an error, such as ENOSPC; 'unknown' when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** Codes that mean there is no room left: on the disk, or within the user's share of it. */
export function meansDiskFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT';
}
