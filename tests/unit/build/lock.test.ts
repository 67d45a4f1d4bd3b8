import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../build/lock.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-lock-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('work under one lock never overlaps, and the lock is gone afterwards', async () => {
  const file = path.join(folder, 'deeper', 'set-up.lock');
  const events: string[] = [];
  const work = (name: string) =>
    withLock(file, async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([work('a'), work('b')])).toEqual(['a', 'b']);
  expect(events.filter((_, index) => index % 2 === 0).map((event) => event[0])).toEqual(
    events.filter((_, index) => index % 2 === 1).map((event) => event[0]),
  );
  expect(existsSync(file)).toBe(false);
});

test('the lock is given back when the work fails', async () => {
  const file = path.join(folder, 'x.lock');
  const failing = withLock(file, async () => {
    throw new Error('the disk is full');
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(existsSync(file)).toBe(false);
});

test('a holder that died is passed over', async () => {
  const file = path.join(folder, 'x.lock');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, `${pid} `);
  expect(await withLock(file, async () => readFileSync(file, 'utf8').split(' ')[0])).toBe(String(process.pid));
});

test.runIf(process.platform === 'linux')(
  'a process that got the id of a dead holder does not count as it',
  async () => {
    const file = path.join(folder, 'x.lock');
    writeFileSync(file, `${process.ppid} 1`);
    expect(await withLock(file, async () => 'done')).toBe('done');
  },
);
