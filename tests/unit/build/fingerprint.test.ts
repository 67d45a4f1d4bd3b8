import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, isStampedWith, writeStamp } from '../../../build/fingerprint.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-fingerprint-'));
  mkdirSync(path.join(folder, 'shared'));
  writeFileSync(path.join(folder, 'shared', 'a.ts'), 'one');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('another time on the same content is no change', () => {
  const before = fingerprint([folder]);
  utimesSync(path.join(folder, 'shared', 'a.ts'), 0, 0);
  expect(fingerprint([folder])).toBe(before);
});

test.each<[string, () => void]>([
  ['a changed file', () => writeFileSync(path.join(folder, 'shared', 'a.ts'), 'two')],
  ['a new file', () => writeFileSync(path.join(folder, 'shared', 'b.ts'), '')],
  ['a removed file', () => rmSync(path.join(folder, 'shared', 'a.ts'))],
  ['a renamed file', () => renameSync(path.join(folder, 'shared', 'a.ts'), path.join(folder, 'shared', 'b.ts'))],
])('%s is a change', (_what, change) => {
  const before = fingerprint([folder]);
  change();
  expect(fingerprint([folder])).not.toBe(before);
});

test('a stamp holds for its own value only', () => {
  const stamp = path.join(folder, 'out', 'app.stamp');
  expect(isStampedWith(stamp, 'x')).toBe(false);
  writeStamp(stamp, 'x');
  expect(isStampedWith(stamp, 'x')).toBe(true);
  expect(isStampedWith(stamp, 'y')).toBe(false);
});
