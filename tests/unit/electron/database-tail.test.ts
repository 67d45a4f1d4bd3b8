import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cutTornTails, soundLength } from '../../../electron/disk/database-tail';

const log = path.join(import.meta.dirname, '..', '..', 'fixtures', 'leveldb', '000003.log');
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the log of the database', () => {
  it('R-OPEN-14 is left alone when it is sound', async () => {
    const bytes = await readFile(log);
    expect(bytes.length).toBeGreaterThan(32_768);
    expect(soundLength(bytes)).toBe(bytes.length);
  });

  it('R-OPEN-14 is cut after the last whole record, wherever it was torn', async () => {
    const bytes = await readFile(log);
    let before = bytes.length;
    for (let cut = 1; cut < 9_000; cut += 37) {
      const length = soundLength(bytes.subarray(0, bytes.length - cut));
      expect(length).toBeLessThanOrEqual(bytes.length - cut);
      expect(length).toBeLessThanOrEqual(before);
      // What is left is sound by itself, and more would not be.
      expect(soundLength(bytes.subarray(0, length))).toBe(length);
      before = length;
    }
    expect(before).toBeLessThan(bytes.length);
  });

  it('R-OPEN-14 is cut where zeros or rubbish follow, and not where the damage lies in the middle', async () => {
    const bytes = await readFile(log);
    expect(soundLength(Buffer.concat([bytes, Buffer.alloc(100)]))).toBe(bytes.length);
    expect(soundLength(Buffer.concat([bytes, Buffer.from('rubbish after the end')]))).toBe(bytes.length);
    const damaged = Buffer.from(bytes);
    damaged[200] = damaged[200]! ^ 1;
    expect(soundLength(damaged)).toBe(bytes.length);
  });

  it('R-OPEN-14 is found in a profile, and a profile without one is none of our business', async () => {
    const profile = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-profile-'));
    folders.push(profile);
    expect(cutTornTails(profile)).toBe(0);
    const folder = path.join(profile, 'IndexedDB', 'app_gebiedstafel_0.indexeddb.leveldb');
    await mkdir(folder, { recursive: true });
    const bytes = await readFile(log);
    await writeFile(path.join(folder, '000003.log'), Buffer.concat([bytes, Buffer.from([1])]));
    expect(cutTornTails(profile)).toBe(1);
    expect(await readFile(path.join(folder, '000003.log'))).toEqual(bytes);
  });
});
