import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
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

interface OtherPrograms {
  readonly isRunning: (pid: number) => boolean;
  /** Stands still for so many milliseconds. */
  readonly wait: (ms: number) => void;
}

/**
 * Keeps a second program off a data folder: Chromium's own lock belongs to the profile, and two profiles on one data
 * folder would each think that they own the tables. A lock whose owner has ended, or has been silent, is taken over; an
 * owner that may just be waking up, or whose clock is another, is given the time to say that it is alive.
 * @returns null when another program has the folder. A folder that cannot be written is not locked and not refused:
 * saving says what is wrong with it.
 */
export function lockDataFolder(folder: string, others: OtherPrograms = { isRunning, wait }): LockedFolder | null {
  const file = path.join(folder, fileName);
  // Nobody else writes the same, so that whoever lost the lock does not take away another's.
  const claim = `${JSON.stringify({ pid: process.pid, host: hostname(), key: randomUUID() })}\n`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, claim);
      closeSync(handle);
      return keepAlive(file, claim);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return { release: () => {} };
      const judged = textOf(file);
      if (isHeld(file, judged, others)) return null;
      takeAway(file, judged);
    }
  }
  return null;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Takes away a lock that nobody holds. Another program may have come to the same judgement and have the folder by now:
 * what was moved away is looked at, and goes back when it is not what was judged.
 */
function takeAway(file: string, judged: string | null): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (textOf(aside) !== judged && !existsSync(file)) renameSync(aside, file);
  rmSync(aside, { force: true });
}

function isHeld(file: string, text: string | null, others: OtherPrograms): boolean {
  try {
    // Its owner has just made it, and is about to write who that is.
    if (text === '') return !isSilent(file);
    const { pid, host } = JSON.parse(text ?? '') as { readonly pid?: unknown; readonly host?: unknown };
    if (!Number.isSafeInteger(pid) || typeof host !== 'string') return false;
    // On another computer, over a shared folder, only the beat can tell.
    if (host === hostname() && (pid === process.pid || !others.isRunning(pid as number))) return false;
    if (!isSilent(file)) return true;
    // A computer that slept wakes with a lock that has been silent, and its owner has not had its turn yet; and the beat
    // of another computer says what time it is there.
    const { mtimeMs } = statSync(file);
    others.wait(beat + 1_000);
    return statSync(file).mtimeMs !== mtimeMs;
  } catch {
    return false;
  }
}

const isSilent = (file: string) => Math.abs(Date.now() - statSync(file).mtimeMs) > longestSilence;

function keepAlive(file: string, claim: string): LockedFolder {
  const isOurs = () => readFileSync(file, 'utf8') === claim;
  const timer = setInterval(() => {
    try {
      if (isOurs()) utimesSync(file, new Date(), new Date());
    } catch {
      // The folder is gone or full: saving tells.
    }
  }, beat);
  timer.unref();
  return {
    release: () => {
      clearInterval(timer);
      try {
        if (isOurs()) rmSync(file, { force: true });
      } catch {
        // It is gone already.
      }
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The program is starting: there is nothing else for it to do meanwhile. */
function wait(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
