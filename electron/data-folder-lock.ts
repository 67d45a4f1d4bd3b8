import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { errorCode } from './atomic-write';

const fileName = 'in-use.json';
/** How often the owner says that it is alive, and after how long nobody believes it any more, in milliseconds. */
const beat = 5_000;
const longestSilence = 30_000;

export interface LockedFolder {
  release(): void;
}

/**
 * Keeps a second program off a data folder: Chromium's own lock belongs to the profile, and two profiles on one data
 * folder would each think that they own the tables. A lock whose owner has ended, or has been silent, is taken over.
 * @returns null when another program has the folder. A folder that cannot be written is not locked and not refused:
 * saving says what is wrong with it.
 */
export function lockDataFolder(folder: string, isRunning: (pid: number) => boolean = isProcess): LockedFolder | null {
  const file = path.join(folder, fileName);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, `${JSON.stringify({ pid: process.pid, host: hostname() })}\n`);
      closeSync(handle);
      return keepAlive(file);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return { release: () => {} };
      if (isHeld(file, isRunning)) return null;
      rmSync(file, { force: true });
    }
  }
  return null;
}

function isHeld(file: string, isRunning: (pid: number) => boolean): boolean {
  try {
    const text = readFileSync(file, 'utf8');
    if (Math.abs(Date.now() - statSync(file).mtimeMs) > longestSilence) return false;
    // Its owner has just made it, and is about to write who that is.
    if (text === '') return true;
    const { pid, host } = JSON.parse(text) as { readonly pid?: unknown; readonly host?: unknown };
    if (!Number.isSafeInteger(pid) || typeof host !== 'string') return false;
    // On another computer, over a shared folder, only the beat can tell.
    return host !== hostname() || (pid !== process.pid && isRunning(pid as number));
  } catch {
    return false;
  }
}

function keepAlive(file: string): LockedFolder {
  const timer = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The folder is gone or full: saving tells.
    }
  }, beat);
  timer.unref();
  return {
    release: () => {
      clearInterval(timer);
      rmSync(file, { force: true });
    },
  };
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
