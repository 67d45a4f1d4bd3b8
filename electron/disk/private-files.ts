import { chmod, lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/*
 * Whatever this program keeps (journals, backups, settings, caches, and every temporary file on the way to them) is its
 * user's alone. Windows has no such modes: there the folders lie in the user's own, and inherit its rights.
 */
const hiddenFromOthers = 0o077;
const hasModes = process.platform !== 'win32';

/** What the user's own setting hides of new files; null as long as this program hides nothing more. */
let usualMask: number | null = null;

/** From here on all that this process makes is 0600 or 0700. To be called before anything is made. */
export function keepNewFilesPrivate(): void {
  if (hasModes) usualMask ??= process.umask(hiddenFromOthers);
}

/** Gives the user's own setting back, for a program that is started after this one. */
export function restoreUsualMask(): void {
  if (usualMask !== null) process.umask(usualMask);
  usualMask = null;
}

/**
 * The mode of what the person puts somewhere for others: minutes on a share, objects in a folder where laptops exchange.
 * @returns undefined where files have it anyway
 */
export function usualMode(kind: 'file' | 'folder'): number | undefined {
  return usualMask === null ? undefined : (kind === 'file' ? 0o666 : 0o777) & ~usualMask;
}

/**
 * Takes what earlier versions left open to others away from them: all of a folder, itself first. What cannot be changed
 * (somebody else's file, a disk without modes) stays as it is. Links are not followed.
 * @returns how many files and folders were open
 */
export async function makePrivate(folder: string): Promise<number> {
  if (!hasModes) return 0;
  const isFolder = await lstat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return 0;
  let mended = await hide(folder);
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) mended += await makePrivate(inside);
    else if (entry.isFile()) mended += await hide(inside);
  }
  return mended;
}

async function hide(file: string): Promise<number> {
  try {
    const { mode } = await lstat(file);
    if ((mode & hiddenFromOthers) === 0) return 0;
    await chmod(file, mode & 0o700);
    return 1;
  } catch {
    return 0;
  }
}
