import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/disk/sha256';
import { snapshotFolder } from '../../../electron/snapshots/snapshot-files';
import { Snapshots } from '../../../electron/snapshots/snapshots';
import { writeTableFile } from '../../../shared/exchange/table-file';
import { laptop } from '../app/laptop';
import { temporaryFolder } from '../journal/journal-fixture';
import { kept } from '../snapshots/kept';
import { run } from './run-for-test';

/** A table with one snapshot in the data folder, which went on after it. */
async function tableAfterSnapshot() {
  const folder = await temporaryFolder();
  const own = laptop('a');
  await own.say({ type: 'addElement', element: { id: 'wonen', kind: 'task', name: 'Woningbouw' } });
  const snapshots = new Snapshots(folder);
  await kept(snapshots, own.engine.table.log, 'na het ruimtegesprek');
  await own.say({ type: 'addElement', element: { kind: 'task', name: 'Waterberging' } });
  const file = path.join(folder, 'nu.gebiedstafel');
  await writeFile(file, await writeTableFile(own.engine.table.log, sha256));
  const [taken] = await snapshots.list('tafel');
  const note = path.join(snapshotFolder(folder, 'tafel'), `${taken!.id}.json`);
  return { folder, file, note, snapshot: taken!.snapshot };
}

describe('snapshots on the command line', () => {
  it('R-CLI-3 are listed with the file that the other verbs take', async () => {
    const { folder, note } = await tableAfterSnapshot();
    for (const asked of ['tables/tafel', 'tables/tafel/snapshots']) {
      const { code, out } = await run('snapshots', path.join(folder, asked));
      expect(code).toBe(0);
      expect(out.split('\t').slice(0, 3)).toEqual([note, expect.any(String), 'na het ruimtegesprek']);
    }
    expect(await run('snapshots', path.join(folder, 'nergens'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('ENOENT'),
    });
    expect((await run('snapshots')).code).toBe(2);
  });

  it('R-CLI-3 are compared with a table by diff, and go out as a table file by replay', async () => {
    const { folder, file, note } = await tableAfterSnapshot();
    const compared = await run('diff', note, file);
    expect(compared).toMatchObject({ code: 0, error: '' });
    expect(compared.out).toContain('+ Waterberging');
    const out = path.join(folder, 'toen.gebiedstafel');
    expect(await run('replay', note, '--export', out)).toMatchObject({ code: 0, error: '' });
    expect((await run('diff', note, out)).out).not.toMatch(/^[+~-] /m);
    expect((await run('validate', note)).code).toBe(0);
  });

  it('R-CLI-3 that are damaged are refused in words', async () => {
    const { folder, file, note, snapshot } = await tableAfterSnapshot();
    await rm(path.join(snapshotFolder(folder, 'tafel'), 'objects', `${snapshot}.gz`));
    for (const verb of [
      ['diff', note, file],
      ['validate', note],
    ]) {
      const { code, error } = await run(...verb);
      expect([code, error]).toEqual([1, expect.stringContaining('ontbreken delen op de schijf')]);
    }
  });
});
