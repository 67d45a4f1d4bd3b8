import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const packages: Record<string, Entry> = read('package-lock.json').packages;

/** A package finds another beside itself or in any folder above, as Node does. */
function find(from: string, name: string): Entry | undefined {
  for (let folder = from; ; ) {
    const entry = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (entry || folder === '') return entry;
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : '';
  }
}

test('the lock file names the parts for every platform, or a clean install stops', () => {
  const missing = Object.entries(packages).flatMap(([from, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !find(from, name)),
  );
  expect(missing).toEqual([]);
});

test('the lock file belongs to package.json, and every version there is exact', () => {
  const { dependencies, devDependencies } = read('package.json');
  expect(packages['']).toMatchObject({ dependencies, devDependencies });
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the lock file names no registry: whoever installs takes their own', () => {
  expect(Object.values(packages).filter((entry) => entry.resolved?.startsWith('http'))).toEqual([]);
});
