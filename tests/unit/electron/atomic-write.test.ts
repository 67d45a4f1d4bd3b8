import type { FileHandle } from 'node:fs/promises';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  diskFileSystem,
  errorCode,
  type FileSystem,
  meansDiskFull,
  syncFolder,
  writeAtomically,
} from '../../../electron/disk/atomic-write';
import { temporaryFolder } from '../journal/journal-fixture';

const failure = (code: string) => Object.assign(new Error(code), { code });

/** The real disk, which writes down what is asked of it, and fails where the test says so. */
function watchedDisk(fails: (call: string) => string | undefined = () => undefined) {
  const calls: string[] = [];
  const noted = async <Answer>(call: string, work: () => Promise<Answer>): Promise<Answer> => {
    calls.push(call);
    const code = fails(call);
    if (code !== undefined) throw failure(code);
    return work();
  };
  const files: FileSystem = {
    ...diskFileSystem,
    open: async (file, flags) => {
      const handle = await noted(`open ${flags}`, () => diskFileSystem.open(file, flags));
      return new Proxy(handle, {
        get: (target, name) => {
          const value = Reflect.get(target, name) as unknown;
          if (typeof value !== 'function') return value;
          const call = (...given: unknown[]) =>
            (value as (...given: unknown[]) => Promise<unknown>).apply(target, given);
          const isFolder = flags === 'r' ? ' of the folder' : '';
          return ['writeFile', 'sync', 'close'].includes(String(name))
            ? (...given: unknown[]) => noted(`${String(name)}${isFolder}`, () => call(...given))
            : call;
        },
      }) as FileHandle;
    },
    rename: (from, to) => noted('rename', () => diskFileSystem.rename(from, to)),
  };
  return { files, calls };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const on = (platform: NodeJS.Platform) => vi.stubGlobal('process', { ...process, platform });

describe('a file that is replaced', () => {
  it('is on the disk before it gets its name, and its name before that counts', async () => {
    const target = path.join(await temporaryFolder(), 'file');
    const { files, calls } = watchedDisk();
    await writeAtomically(target, 'nieuw', files);
    expect(calls).toEqual([
      'open wx',
      'writeFile',
      'sync',
      'close',
      'rename',
      'open r',
      'sync of the folder',
      'close of the folder',
    ]);
    expect(await readFile(target, 'utf8')).toBe('nieuw');
  });

  it.each(['open wx', 'writeFile', 'sync', 'rename'])(
    'stays as it was, alone, when the disk fails at: %s',
    async (call) => {
      const folder = await temporaryFolder();
      const target = path.join(folder, 'file');
      await writeFile(target, 'oud');
      const { files, calls } = watchedDisk((made) => (made === call ? 'ENOSPC' : undefined));
      await expect(writeAtomically(target, 'nieuw', files)).rejects.toThrow('ENOSPC');
      expect([await readdir(folder), await readFile(target, 'utf8')]).toEqual([['file'], 'oud']);
      expect(calls.filter((made) => made === 'close')).toHaveLength(call === 'open wx' ? 0 : 1);
    },
  );

  it('waits for a virus scanner on Windows that holds the old one, a few times and not for ever', async () => {
    const target = path.join(await temporaryFolder(), 'file');
    const elsewhere = watchedDisk((call) => (call === 'rename' ? 'EBUSY' : undefined));
    await expect(writeAtomically(target, 'nieuw', elsewhere.files)).rejects.toThrow('EBUSY');
    expect(elsewhere.calls.filter((call) => call === 'rename')).toHaveLength(1);

    on('win32');
    for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
      let held = 3;
      const { files, calls } = watchedDisk((call) => {
        if (call !== 'rename' || held === 0) return undefined;
        held -= 1;
        return code;
      });
      await writeAtomically(target, code, files);
      expect(calls.filter((call) => call === 'rename')).toHaveLength(4);
      expect(await readFile(target, 'utf8')).toBe(code);
    }
    const other = watchedDisk((call) => (call === 'rename' ? 'ENOSPC' : undefined));
    await expect(writeAtomically(target, 'x', other.files)).rejects.toThrow('ENOSPC');
    expect(other.calls.filter((call) => call === 'rename')).toHaveLength(1);
    const held = watchedDisk((call) => (call === 'rename' ? 'EPERM' : undefined));
    await expect(writeAtomically(target, 'x', held.files)).rejects.toThrow('EPERM');
    expect(held.calls.filter((call) => call === 'rename')).toHaveLength(6);
  });
});

describe('the names in a folder', () => {
  it('are asked of the disk, except on Windows, which keeps names in a journal of its own', async () => {
    const folder = await temporaryFolder();
    const { files, calls } = watchedDisk();
    await syncFolder(files, folder);
    expect(calls).toEqual(['open r', 'sync of the folder', 'close of the folder']);
    on('win32');
    await syncFolder(files, folder);
    expect(calls).toHaveLength(3);
  });

  it.each(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'])(
    'cannot be confirmed by a drive that answers %s, which stops nobody',
    async (code) => {
      const { files, calls } = watchedDisk((call) => (call === 'sync of the folder' ? code : undefined));
      await syncFolder(files, await temporaryFolder());
      expect(calls).toContain('close of the folder');
    },
  );

  it('are not called confirmed when the disk fails', async () => {
    const { files, calls } = watchedDisk((call) => (call === 'sync of the folder' ? 'EIO' : undefined));
    await expect(syncFolder(files, await temporaryFolder())).rejects.toThrow('EIO');
    expect(calls).toContain('close of the folder');
  });
});

it('tells the code of an error, and which codes mean that there is no room', () => {
  expect(errorCode(failure('EIO'))).toBe('EIO');
  for (const error of [new Error('x'), Object.assign(new Error('x'), { code: 5 }), { code: 'EIO' }, null, 'EIO']) {
    expect(errorCode(error)).toBe('unknown');
  }
  expect(['ENOSPC', 'EDQUOT', 'EIO', ''].map(meansDiskFull)).toEqual([true, true, false, false]);
});
