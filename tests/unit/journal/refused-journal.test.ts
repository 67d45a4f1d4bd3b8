import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { diskFileSystem, type FileSystem } from '../../../electron/disk/atomic-write';
import { readSentinel, SentinelWriter } from '../../../electron/journal/sentinel';
import { line, lines } from './entries';
import { failingDisk } from './failing-disk';
import { accepted, contentsOf, startJournal, temporaryFolder } from './journal-fixture';

const failing = (code: string, isMeant: (file: string) => boolean): FileSystem => ({
  ...diskFileSystem,
  open: async (file, flags, mode) => {
    if (flags === 'wx' && isMeant(String(file))) throw Object.assign(new Error(code), { code });
    return diskFileSystem.open(file, flags, mode);
  },
});
const sentinel = { n: 3, count: 3, hash: 'ab'.repeat(16), bytes: 900, at: '2026-11-24T09:00:00.000Z' };

async function written(files?: FileSystem) {
  const folder = await temporaryFolder();
  const before = startJournal(folder, 0);
  accepted(await before.append('tafel', lines(1, 3)));
  await before.close();
  const journal = startJournal(folder, 1, files === undefined ? {} : { files });
  const left = async () => (await readdir(path.join(folder, 'tables', 'tafel'))).sort();
  return { folder, journal, left };
}

describe('a journal that cannot be replaced', () => {
  it('R-OPEN-12 stands as it was when the lines do not begin with the first, and nothing is left beside it', async () => {
    const { journal, left } = await written();
    expect(await journal.replace('tafel', lines(2, 5), 'laptop-b')).toEqual({
      ok: false,
      refusal: { kind: 'wrong-number', expected: 1, given: 2 },
    });
    expect((await contentsOf(journal)).lines).toEqual(lines(1, 3));
    expect(await left()).toEqual(['journal', 'sentinel.json']);
    accepted(await journal.append('tafel', [line(4)]));
  });

  it.each(['ENOSPC', 'EACCES'])('R-OPEN-12 stands as it was when the disk answers %s', async (code) => {
    const { journal, left } = await written(failing(code, (file) => file.includes(`${path.sep}next${path.sep}`)));
    const refusal = code === 'ENOSPC' ? { kind: 'disk-full' } : { kind: 'not-writable', code };
    expect(await journal.replace('tafel', lines(1, 5), 'laptop-b')).toEqual({ ok: false, refusal });
    expect((await contentsOf(journal)).lines).toEqual(lines(1, 3));
    expect(await left()).toEqual(['journal', 'sentinel.json']);
  });
});

describe('what the disk refuses', () => {
  it.each(['ENOSPC', 'EIO'])('R-NAME-8 leaves every name where it was: %s', async (code) => {
    const { journal } = await written(failing(code, (file) => file.includes('.erased')));
    const refusal = code === 'ENOSPC' ? { kind: 'disk-full' } : { kind: 'not-writable', code };
    expect(await journal.eraseNames('tafel', line(4), 'laptop-b')).toEqual({ ok: false, refusal });
    expect((await contentsOf(journal)).lines).toEqual(lines(1, 3));
    expect(await journal.owedErasures()).toEqual([]);
  });

  it('leaves a table without a name under its id', async () => {
    const { folder, journal } = await written(failing('ENOSPC', (file) => file.includes('table.json')));
    expect(await journal.describe('tafel', { name: 'Rivierenveen' })).toBe(false);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await journal.nameOf('tafel')).toBe('tafel');
    expect(warned).not.toHaveBeenCalled();
    await writeFile(path.join(folder, 'tables', 'tafel', 'table.json'), '{"id":');
    expect(await journal.nameOf('tafel')).toBe('tafel');
    expect(warned).toHaveBeenCalledWith('table.json of tafel is not readable');
  });

  it('costs the note of how far a journal had come, until the next one', async () => {
    const folder = await temporaryFolder();
    let isFull = true;
    const writer = new SentinelWriter(
      folder,
      failing('ENOSPC', () => isFull),
      100_000,
    );
    writer.note(sentinel);
    await writer.flush();
    expect(await readSentinel(folder)).toBeNull();
    isFull = false;
    await writer.flush();
    expect(await readSentinel(folder)).toEqual(sentinel);
    isFull = true;
    writer.note({ ...sentinel, n: 4 });
    const failed = writer.flush();
    writer.note({ ...sentinel, n: 5 });
    await failed;
    isFull = false;
    await writer.flush();
    expect((await readSentinel(folder))?.n).toBe(5);
  });

  it('is told of a line that did not fit, and of no other table', async () => {
    const disk = failingDisk();
    const journal = startJournal(await temporaryFolder(), 0, { files: disk.files });
    accepted(await journal.append('een', lines(1, 1)));
    disk.fillAfter(10);
    expect(await journal.append('een', [line(2)])).toEqual({ ok: false, refusal: { kind: 'disk-full' } });
    accepted(await journal.append('twee', lines(1, 1)));
  });
});

describe('journals that were written while the clock was set back', () => {
  it('stand in the order of their numbers, each behind the one before it', async () => {
    const folder = await temporaryFolder();
    for (const [minute, numbers] of [
      [9, lines(1, 2)],
      [3, lines(3, 4)],
      [5, lines(5, 5)],
      [1, lines(6, 6)],
    ] as const) {
      const journal = startJournal(folder, minute);
      accepted(await journal.append('tafel', numbers));
      await journal.close();
    }
    const contents = await contentsOf(startJournal(folder, 0));
    expect(contents.lines).toEqual(lines(1, 6));
    expect(contents.report).toMatchObject({ missing: [], doubled: [], detached: [], behindSentinel: false });
    // An empty file and one with nothing but its first line change nothing.
    await mkdir(path.join(folder, 'tables', 'tafel', 'journal'), { recursive: true });
    await writeFile(path.join(folder, 'tables', 'tafel', 'journal', '2020-leeg.jsonl'), '');
    expect((await contentsOf(startJournal(folder, 0))).hash).toBe(contents.hash);
  });
});
