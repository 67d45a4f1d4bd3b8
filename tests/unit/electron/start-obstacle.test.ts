import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findStartObstacle } from '../../../electron/start-obstacle';

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-obstacle-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

describe('what stands in the way of a start', () => {
  it('R-OPEN-19 nothing, when both folders can be made, and nothing is left in them', async () => {
    const here = await folder();
    expect(findStartObstacle(path.join(here, 'a', 'profiel'), path.join(here, 'b', 'gegevens'))).toBeNull();
    expect(await readdir(path.join(here, 'a', 'profiel'))).toEqual([]);
    expect(await readdir(path.join(here, 'b', 'gegevens'))).toEqual([]);
  });

  it('R-OPEN-19 a data folder that cannot be made is named with the reason', async () => {
    const here = await folder();
    await writeFile(path.join(here, 'bestand'), '');
    const data = path.join(here, 'bestand', 'gegevens');
    expect(findStartObstacle(here, data)).toEqual({ kind: 'data-folder-not-made', folder: data, code: 'ENOTDIR' });
  });

  it.each(['EROFS', 'EACCES', 'EPERM'])('R-OPEN-19 a profile in which nobody may write (%s) is named', async (code) => {
    const here = await folder();
    const refuse = (): never => {
      throw Object.assign(new Error(code), { code });
    };
    expect(findStartObstacle(here, here, refuse)).toEqual({ kind: 'profile-not-writable', folder: here, code });
  });

  it('R-OPEN-19 a full disk keeps nobody out', async () => {
    const here = await folder();
    const full = (): never => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    expect(findStartObstacle(here, path.join(here, 'gegevens'), full)).toBeNull();
  });
});
