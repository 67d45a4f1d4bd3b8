import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lockDataFolder } from '../../../electron/disk/data-folder-lock';

/** @param owner what the lock says; '' for a lock that says nothing yet */
async function folderWith(owner?: object | '', secondsAgo = 0): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-lock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  if (owner === undefined) return folder;
  const file = path.join(folder, 'in-use.json');
  await writeFile(file, owner === '' ? '' : JSON.stringify(owner));
  const then = new Date(Date.now() - secondsAgo * 1000);
  await utimes(file, then, then);
  return folder;
}

const linux = { startOf: (pid: number) => `start van ${pid}`, boot: () => 'deze start van de computer' };
const isRunning = { ...linux, isRunning: () => true, wait: () => {} };
const hasEnded = {
  ...linux,
  isRunning: () => false,
  wait: () => {
    throw new Error('nobody to wait for');
  },
};

it('R-OPEN-15 is free, taken, and free again', async () => {
  const folder = await folderWith();
  const lock = lockDataFolder(folder);
  expect(await readdir(folder)).toEqual(['in-use.json']);
  lock?.release();
  expect(await readdir(folder)).toEqual([]);
});

it('R-OPEN-15 is refused while another program works in it', async () => {
  const other = { pid: process.pid + 1, host: hostname() };
  expect(lockDataFolder(await folderWith(other), isRunning)).toBeNull();
  expect(lockDataFolder(await folderWith({ pid: 7, host: 'een andere laptop' }), hasEnded)).toBeNull();
});

it('R-OPEN-15 is taken over from who was killed, fell silent or left rubbish', async () => {
  const other = { pid: process.pid + 1, host: hostname() };
  const lock = lockDataFolder(await folderWith(other), hasEnded);
  expect(lock?.isTakenOver).toBe(true);
  lock?.release();
  const free = lockDataFolder(await folderWith(), hasEnded);
  expect(free?.isTakenOver).toBe(false);
  free?.release();
});

it('R-OPEN-15 is taken over from another computer that says nothing for longer than its beat', async () => {
  const waited: number[] = [];
  const folder = await folderWith({ pid: 7, host: 'een andere laptop' }, 60);
  const lock = lockDataFolder(folder, { ...hasEnded, wait: (ms) => void waited.push(ms) });
  expect(lock).not.toBeNull();
  expect(waited).toEqual([6_000]);
  lock?.release();
});

it.each([3_600, -3_600, 400 * 86_400])(
  'R-OPEN-15 stays with another computer of which the clock is %i seconds off',
  async (seconds) => {
    const folder = await folderWith({ pid: 7, host: 'een andere laptop' }, seconds);
    const itsTime = new Date(Date.now() - seconds * 1000 + 5_000);
    const beats = () => utimesSync(path.join(folder, 'in-use.json'), itsTime, itsTime);
    expect(lockDataFolder(folder, { ...hasEnded, wait: beats })).toBeNull();
    expect(await readdir(folder)).toEqual(['in-use.json']);
  },
);

it('R-OPEN-15 goes to one of two that find the lock of a program that was killed at the same moment', async () => {
  const [killed, faster] = [process.pid + 1, process.pid + 2];
  const folder = await folderWith({ pid: killed, host: hostname() });
  const file = path.join(folder, 'in-use.json');
  const theirs = JSON.stringify({ pid: faster, host: hostname() });
  const isRunning = (pid: number): boolean => {
    if (pid === faster) return true;
    // Judged by both to be nobody's; the other one acts first.
    rmSync(file);
    writeFileSync(file, theirs);
    return false;
  };
  expect(lockDataFolder(folder, { ...hasEnded, isRunning })).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  expect(await readdir(folder)).toEqual(['in-use.json']);
});

it.each([
  ['nothing, as a power cut leaves it', ''],
  ['zeros', '\u0000'.repeat(80)],
  ['half of who holds it', '{"pid":12,"ho'],
  ['something else', '{"half":"een bestand"}'],
])('R-OPEN-15 with %s in it is taken over at once after a look at who lives', async (_what, text) => {
  const folder = await folderWith('');
  await writeFile(path.join(folder, 'in-use.json'), text);
  const waited: number[] = [];
  const lock = lockDataFolder(folder, { ...hasEnded, wait: (ms) => void waited.push(ms) });
  expect(waited).toEqual([6_000]);
  expect(lock?.isTakenOver).toBe(true);
  lock?.release();
});

it('R-OPEN-15 belongs to who has just made the lock, also before it says whose it is', async () => {
  const folder = await folderWith('');
  const theirs = JSON.stringify({ pid: process.pid + 1, host: hostname() });
  const wait = () => writeFileSync(path.join(folder, 'in-use.json'), theirs);
  expect(lockDataFolder(folder, { ...isRunning, wait })).toBeNull();
  expect(readFileSync(path.join(folder, 'in-use.json'), 'utf8')).toBe(theirs);
});

it('R-OPEN-15 is taken over when its number is that of another program by now', async () => {
  const owner = { pid: process.pid + 1, host: hostname(), started: `start van ${process.pid + 1}`, boot: linux.boot() };
  expect(lockDataFolder(await folderWith(owner), isRunning)).toBeNull();
  for (const stale of [{ started: 'een eerdere start' }, { boot: 'een eerdere start van de computer' }]) {
    const lock = lockDataFolder(await folderWith({ ...owner, ...stale }), isRunning);
    expect(lock?.isTakenOver).toBe(true);
    lock?.release();
  }
});

it.runIf(process.platform === 'linux')('R-OPEN-15 says when its program and its computer started', async () => {
  const folder = await folderWith();
  const lock = lockDataFolder(folder);
  const { pid, started, boot } = JSON.parse(readFileSync(path.join(folder, 'in-use.json'), 'utf8'));
  expect(pid).toBe(process.pid);
  expect(started).toMatch(/^\d+$/);
  expect(boot).toMatch(/^[0-9a-f-]{36}$/);
  lock?.release();
});

it('R-OPEN-15 is silent after thirty seconds, by a clock that was set back too', async () => {
  const other = { pid: process.pid + 1, host: hostname() };
  expect(lockDataFolder(await folderWith(other, 28), isRunning)).toBeNull();
  for (const seconds of [32, -32]) {
    const lock = lockDataFolder(await folderWith(other, seconds), isRunning);
    expect(lock).not.toBeNull();
    lock?.release();
  }
});

it('R-OPEN-15 stays with an owner that wakes up with its computer', async () => {
  const folder = await folderWith({ pid: process.pid + 1, host: hostname() }, 3_600);
  const waited: number[] = [];
  const wakes = (ms: number) => {
    waited.push(ms);
    utimesSync(path.join(folder, 'in-use.json'), new Date(), new Date());
  };
  expect(lockDataFolder(folder, { ...isRunning, wait: wakes })).toBeNull();
  expect(waited).toEqual([6_000]);
});

it('R-OPEN-15 is left to whoever took it over meanwhile', async () => {
  const folder = await folderWith();
  const file = path.join(folder, 'in-use.json');
  const first = lockDataFolder(folder);
  await rm(file);
  const second = lockDataFolder(folder);
  first?.release();
  expect(await readdir(folder)).toEqual(['in-use.json']);
  second?.release();
  expect(await readdir(folder)).toEqual([]);
  expect(() => second?.release()).not.toThrow();
});

it('a folder that cannot be written is no reason not to start: saving says what is wrong', () => {
  expect(lockDataFolder('/proc/bestaat-niet')).not.toBeNull();
});
