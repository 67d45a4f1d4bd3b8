import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackupsPrivate } from '../../../electron/backups/private-backups';
import { writeAtomically } from '../../../electron/disk/atomic-write';
import { saveSeveral } from '../../../electron/disk/files';
import { keepNewFilesPrivate, makePrivate, restoreUsualMask } from '../../../electron/disk/private-files';
import { writeChosenFile } from '../../../electron/disk/write-chosen-file';
import { FolderStore } from '../../../electron/sync/folder-store';
import { hashInKey } from '../../../electron/sync/hash';

let top: string;
const at = (...parts: string[]) => path.join(top, ...parts);
const modeOf = async (...parts: string[]) => ((await stat(at(...parts))).mode & 0o777).toString(8);

beforeEach(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-modes-'));
});

afterEach(async () => {
  restoreUsualMask();
  await rm(top, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('whose files are whose', () => {
  it('R-SAFE-6 what the program keeps is its user’s alone, also on its way there', async () => {
    keepNewFilesPrivate();
    await mkdir(at('data', 'tafel'), { recursive: true });
    let onTheWay = '';
    await writeAtomically(at('data', 'tafel', 'table.json'), '{}', {
      ...(await import('node:fs/promises')),
      rename: async (from, to) => {
        onTheWay = ((await stat(from)).mode & 0o777).toString(8);
        await (await import('node:fs/promises')).rename(from, to);
      },
    });
    expect(onTheWay).toBe('600');
    expect([await modeOf('data'), await modeOf('data', 'tafel'), await modeOf('data', 'tafel', 'table.json')]).toEqual([
      '700',
      '700',
      '600',
    ]);
  });

  it('R-SAFE-6 what a person puts somewhere is for whom it was, or for whom their own setting says', async () => {
    const before = process.umask(0o027);
    try {
      keepNewFilesPrivate();
      await writeFile(at('verslag.md'), 'oud');
      await chmod(at('verslag.md'), 0o664);
      await writeChosenFile(at('verslag.md'), 'nieuw');
      await writeChosenFile(at('besluiten.md'), 'nieuw');
      await saveSeveral(at('kaarten'), [{ name: 'kaart.svg', content: 'x' }], { replace: false });
      const key = `t/d/1-${hashInKey(new Uint8Array([1]))}`;
      await new FolderStore({ folder: top }).putIfAbsent(key, new Uint8Array([1]));
      expect(await modeOf('verslag.md')).toBe('664');
      expect(await modeOf('besluiten.md')).toBe('640');
      expect([await modeOf('kaarten'), await modeOf('kaarten', 'kaart.svg')]).toEqual(['750', '640']);
      expect([await modeOf('t'), await modeOf('t', 'd'), await modeOf(key)]).toEqual(['750', '750', '640']);
    } finally {
      restoreUsualMask();
      process.umask(before);
    }
  });

  it('R-SAFE-6 what an earlier version left open is mended; what a link leads to is not touched', async () => {
    await mkdir(at('data', 'tables'), { recursive: true });
    for (const name of ['a.jsonl', 'b.tmp']) await writeFile(at('data', 'tables', name), '');
    await writeFile(at('elders'), '');
    for (const name of ['data', 'data/tables']) await chmod(at(name), 0o755);
    for (const name of ['data/tables/a.jsonl', 'data/tables/b.tmp', 'elders']) await chmod(at(name), 0o644);
    await symlink(at('elders'), at('data', 'link'));
    expect(await makePrivate(at('data'))).toBe(4);
    expect(await makePrivate(at('data'))).toBe(0);
    expect(await modeOf('data', 'tables')).toBe('700');
    expect(
      await Promise.all((await readdir(at('data', 'tables'))).map((name) => modeOf('data', 'tables', name))),
    ).toEqual(['600', '600']);
    expect(await modeOf('elders')).toBe('644');
    expect(await makePrivate(at('nergens'))).toBe(0);
  });

  it('R-SAFE-6 in a folder that a person chose for backups only the backups are mended', async () => {
    await mkdir(at('tafel'));
    await mkdir(at('vakantie'));
    for (const name of ['tafel/current.gtbackup', 'vakantie/foto.jpg']) await writeFile(at(name), '');
    for (const name of ['tafel', 'vakantie']) await chmod(at(name), 0o755);
    await makeBackupsPrivate(top);
    expect([await modeOf('tafel'), await modeOf('vakantie')]).toEqual(['700', '755']);
  });
});
