import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from './disk/atomic-write';

/** Why the program does not start, or go on, for a window that says so. */
export interface StartObstacle {
  readonly kind: 'in-use' | 'profile-not-writable' | 'data-folder-not-made' | 'keeps-failing';
  readonly folder: string;
  /** Of the operating system, such as EROFS; null when nothing was refused. */
  readonly code: string | null;
}

/** Nobody may write here. A full disk is no such thing: it passes, and saving says what is wrong. */
const refusals = ['EROFS', 'EACCES', 'EPERM'];

/**
 * Looks whether there is anything to start on. With a profile that cannot be written Chromium gives up without a word,
 * and nobody would know why no window comes. A data folder that is there and cannot be written keeps nobody from looking
 * at tables: saving says what is wrong with it.
 */
export function findStartObstacle(
  profile: string,
  dataFolder: string,
  tryToWrite: (folder: string) => void = writeAndRemove,
): StartObstacle | null {
  const refusedProfile = attempt(() => tryToWrite(profile));
  if (refusedProfile !== null && refusals.includes(refusedProfile)) {
    return { kind: 'profile-not-writable', folder: profile, code: refusedProfile };
  }
  const refusedData = attempt(() => mkdirSync(dataFolder, { recursive: true }));
  return refusedData === null ? null : { kind: 'data-folder-not-made', folder: dataFolder, code: refusedData };
}

function writeAndRemove(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `.schrijfproef-${process.pid}`);
  closeSync(openSync(file, 'w'));
  rmSync(file, { force: true });
}

/** @returns the code of the error, or null when there was none */
function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return errorCode(error);
  }
}
