import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
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
  /** Whether the lock of a program that ended without giving it back stood in the way. */
  readonly isTakenOver: boolean;
  release(): void;
}

interface OtherPrograms {
  readonly isRunning: (pid: number) => boolean;
  /** When the program with this number started, in a form that only equals itself; null where nobody can tell. */
  readonly startOf: (pid: number) => string | null;
  /** Which start of the computer this is; null where nobody can tell. */
  readonly boot: () => string | null;
  /** Stands still for so many milliseconds. */
  readonly wait: (ms: number) => void;
}

/**
 * Keeps a second program off a data folder: Chromium's own lock belongs to the profile, and two profiles on one data
 * folder would each think that they own the tables. A lock says who holds it: the number of the program, when that
 * program started, and under which start of the computer. One whose owner has ended, or has been silent, is taken over.
 * An owner that may just be waking up, or whose clock is another, is given the time to say that it is alive; and so is
 * whoever may hold a lock that cannot be read, as a power cut leaves it.
 * @returns null when another program has the folder. A folder that cannot be written is not locked and not refused:
 * saving says what is wrong with it.
 */
export function lockDataFolder(
  folder: string,
  others: OtherPrograms = { isRunning, startOf, boot, wait },
): LockedFolder | null {
  const file = path.join(folder, fileName);
  // Nobody else writes the same, so that whoever lost the lock does not take away another's.
  const owner = { pid: process.pid, host: hostname(), started: others.startOf(process.pid), boot: others.boot() };
  const claim = `${JSON.stringify({ ...owner, key: randomUUID() })}\n`;
  let isTakenOver = false;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const handle = openSync(file, 'wx');
      try {
        writeSync(handle, claim);
        // Else a power cut leaves a lock that says nothing.
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      return { isTakenOver, release: keepAlive(file, claim) };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return { isTakenOver, release: () => {} };
      const judged = textOf(file);
      if (isHeld(file, judged, others)) return null;
      takeAway(file, judged);
      isTakenOver = true;
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

interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly started: string | null;
  readonly boot: string | null;
}

/** Who a lock says that it belongs to; null when it does not say so, as one of which a power cut left nothing. */
function ownerIn(text: string | null): Owner | null {
  try {
    const { pid, host, started, boot } = JSON.parse(text ?? '') as Readonly<Record<string, unknown>>;
    if (!Number.isSafeInteger(pid) || typeof host !== 'string') return null;
    const known = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    return { pid: pid as number, host, started: known(started), boot: known(boot) };
  } catch {
    return null;
  }
}

function isHeld(file: string, text: string | null, others: OtherPrograms): boolean {
  try {
    const owner = ownerIn(text);
    if (owner === null) return saysThatItLives(file, others);
    // On another computer, over a shared folder, only the beat can tell.
    if (owner.host === hostname() && hasEnded(owner, others)) return false;
    return !isSilent(file) || saysThatItLives(file, others);
  } catch {
    return false;
  }
}

/** Numbers of programs are given out again, after a start of the computer and without one. */
function hasEnded({ pid, started, boot }: Owner, others: OtherPrograms): boolean {
  if (pid === process.pid || !others.isRunning(pid)) return true;
  const [bootNow, startNow] = [others.boot(), others.startOf(pid)];
  if (boot !== null && bootNow !== null && boot !== bootNow) return true;
  return started !== null && startNow !== null && started !== startNow;
}

/**
 * Waits for longer than a beat. A computer that slept wakes with a lock that has been silent, and its owner has not had
 * its turn yet; the beat of another computer says what time it is there; and who has just made a lock is about to write
 * whose it is.
 */
function saysThatItLives(file: string, others: OtherPrograms): boolean {
  const before = { mtimeMs: statSync(file).mtimeMs, text: textOf(file) };
  others.wait(beat + 1_000);
  return statSync(file).mtimeMs !== before.mtimeMs || textOf(file) !== before.text;
}

const isSilent = (file: string) => Math.abs(Date.now() - statSync(file).mtimeMs) > longestSilence;

/** @returns gives the lock back, when it is still ours */
function keepAlive(file: string, claim: string): () => void {
  const isOurs = () => readFileSync(file, 'utf8') === claim;
  const timer = setInterval(() => {
    try {
      if (isOurs()) utimesSync(file, new Date(), new Date());
    } catch {
      // The folder is gone or full: saving tells.
    }
  }, beat);
  timer.unref();
  return () => {
    clearInterval(timer);
    try {
      if (isOurs()) rmSync(file, { force: true });
    } catch {
      // It is gone already.
    }
  };
}

/** On Linux, in ticks since the computer started; the name of the program may hold anything, also a bracket. */
function startOf(pid: number): string | null {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return told.slice(told.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function boot(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
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
