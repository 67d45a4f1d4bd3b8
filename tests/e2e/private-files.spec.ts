import { chmod, copyFile, lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures';

const example = path.resolve(import.meta.dirname, '..', '..', 'shared', 'example', 'example-table.json');

test.skip(process.platform === 'win32', 'Windows has no modes: the folders inherit the rights of the user’s own');

/** Everything in a folder that somebody else on this computer could read. */
async function openToOthers(folder: string): Promise<readonly string[]> {
  const open: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const found = await lstat(file).catch(() => null);
    if (found !== null && !found.isSymbolicLink() && (found.mode & 0o077) !== 0) open.push(file);
  }
  return open;
}

test('R-SAFE-6 nobody else on the computer can read what the app keeps, also what an older one left open', async ({
  folders,
  launch,
}) => {
  const old = path.join(folders.data, 'reports', 'oud.txt');
  await mkdir(path.dirname(old));
  await writeFile(old, 'een oud rapport');
  for (const [file, mode] of [
    [folders.data, 0o755],
    [path.dirname(old), 0o755],
    [old, 0o644],
  ] as const)
    await chmod(file, mode);
  const file = path.join(folders.files, 'voorbeeldtafel.json');
  await copyFile(example, file);
  const { areaTable } = JSON.parse(await readFile(example, 'utf8'));
  const { app, page } = await launch({ parameters: [file] });
  await expect(page.getByText(areaTable.name).first()).toBeVisible();
  await expect.poll(() => openToOthers(folders.data)).toEqual([]);
  expect((await lstat(folders.data)).mode & 0o777).toBe(0o700);
  await expect.poll(() => openToOthers(folders.userData)).toEqual([]);
  // Closing writes backups and the last of the journal.
  await app.close();
  for (const folder of [folders.data, folders.userData, `${folders.data} reservekopieën`]) {
    expect(await openToOthers(folder)).toEqual([]);
  }
});
