// One run at a time for work that two runs would spoil for each other. The lock is a file with the holder's process
// id; it appears in one step (a hard link), so nobody reads it half written, and a holder that died is passed over.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './phases.mjs';
import { PlainError } from './plain-error.mjs';

const PATIENCE = 20 * 60_000;

/** A process id alone may have been given to another program since; on Linux the start time tells them apart. */
function startTimeOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(holder) {
  const [pid, started = ''] = holder.split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return started === '' || startTimeOf(pid) === started;
}

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

function tryToTake(file, claim) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, claim);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    unlinkSync(own);
  }
}

/** Takes a dead holder's lock out of the way; a lock that changed hands meanwhile is put back. */
function passOver(file, dead) {
  const aside = `${file}.dead-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== dead) linkSync(aside, file);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
}

/**
 * Runs `work` while no other process holds `file`. Waits for another holder, at most twenty minutes.
 * @template T
 * @param {string} file the lock; its folder is made when missing
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  const claim = `${process.pid} ${startTimeOf(process.pid)}`;
  const deadline = Date.now() + PATIENCE;
  let told = false;
  while (!tryToTake(file, claim)) {
    const holder = read(file);
    if (holder === undefined) continue;
    if (!isAlive(holder)) {
      passOver(file, holder);
      continue;
    }
    if (Date.now() > deadline) {
      throw new PlainError(
        `Process ${holder.split(' ')[0]} has been setting up this project since ${statSync(file).mtime.toLocaleTimeString()}. End it, or remove ${file}, and run the same command again.`,
      );
    }
    if (!told) say(`  Another run (process ${holder.split(' ')[0]}) is setting up; waiting for it.`);
    told = true;
    await wait(200);
  }
  try {
    return await work();
  } finally {
    if (read(file) === claim) rmSync(file, { force: true });
  }
}
