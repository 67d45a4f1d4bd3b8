import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Backups } from '../../../electron/backups/backups';
import { diskFileSystem, type FileSystem } from '../../../electron/disk/atomic-write';
import { NotUnderstood } from '../../../electron/journal/erased-copies';
import type { LogEntry } from '../../../shared/log/log-entry';
import { line, lines } from '../journal/entries';
import { temporaryFolder } from '../journal/journal-fixture';
import { diskUntil } from '../journal/killed-disk';

const eraser = { count: 1, changedIn: () => 1, entry: (each: LogEntry) => each, text: () => 'gewist' };

async function backupsAt(moment: string, files: FileSystem = diskFileSystem) {
  const folder = await temporaryFolder();
  let now = new Date(moment);
  const backups = new Backups({ folder: () => folder, files, now: () => now });
  const place = (file: string) => path.join(folder, 'tafel', file);
  const count = async (file: string) => {
    const read = await backups.read('tafel', file);
    return read.ok ? read.lines.length : read.code;
  };
  const goTo = (next: string): void => {
    now = new Date(next);
  };
  return { folder, backups, place, count, goTo };
}

describe('which backup stands where', () => {
  it('R-BACKUP-2 the hour and the day hold the fullest of theirs, and the one before is never a damaged one', async () => {
    const { backups, place, count, goTo } = await backupsAt('2026-11-24T09:30:00Z');
    const [hour, day] = ['hour 2026-11-24T09.gtbackup', 'day 2026-11-24.gtbackup'];
    const all = () => Promise.all(['current.gtbackup', 'previous.gtbackup', hour, day].map(count));
    await backups.write('tafel', 'Tafel', lines(1, 5));
    await backups.write('tafel', 'Tafel', lines(1, 6));
    expect(await all()).toEqual([6, 5, 6, 6]);
    await backups.write('tafel', 'Tafel', [...lines(1, 5), line(6, 'anders')]);
    expect(await backups.read('tafel', hour)).toMatchObject({ lines: [{}, {}, {}, {}, {}, line(6, 'anders')] });
    expect(await all()).toEqual([6, 6, 6, 6]);
    await writeFile(place('current.gtbackup'), 'beschadigd');
    await backups.write('tafel', 'Tafel', lines(1, 3));
    await backups.write('tafel', 'Tafel', lines(1, 4));
    expect(await all()).toEqual([4, 6, 6, 6]);
    goTo('2026-11-24T10:10:00Z');
    expect(await backups.write('tafel', 'Tafel', lines(1, 4))).toBe('same');
    expect(await count('hour 2026-11-24T10.gtbackup')).toBe(4);
  });

  it('R-BACKUP-3 what has had its time goes, except where it counts more than the current one', async () => {
    const { backups, place, goTo } = await backupsAt('2026-11-24T09:30:00Z');
    await backups.write('tafel', 'Tafel', lines(1, 3));
    goTo('2026-11-25T08:30:00Z');
    await backups.write('tafel', 'Tafel', lines(1, 3));
    goTo('2026-11-25T10:30:00Z');
    await backups.write('tafel', 'Tafel', lines(1, 3));
    const names = async () => (await readdir(place(''))).filter((name) => name.startsWith('hour'));
    expect(await names()).toEqual(['hour 2026-11-25T08.gtbackup', 'hour 2026-11-25T10.gtbackup']);
    await writeFile(place('current.gtbackup'), 'beschadigd');
    await writeFile(place('hour 2026-11-25T10.gtbackup'), 'beschadigd');
    goTo('2026-11-27T10:30:00Z');
    await backups.write('tafel', 'Tafel', lines(1, 2));
    expect(await names()).toEqual(['hour 2026-11-25T08.gtbackup', 'hour 2026-11-27T10.gtbackup']);
  });

  it('R-BACKUP-2 is not called written when the disk gives back something else', async () => {
    const files: FileSystem = {
      ...diskFileSystem,
      readFile: (async (...given: Parameters<FileSystem['readFile']>) => {
        const bytes = await diskFileSystem.readFile(...given);
        return String(given[0]).endsWith('current.gtbackup') ? bytes.slice(0, -20) : bytes;
      }) as FileSystem['readFile'],
    };
    const { backups } = await backupsAt('2026-11-24T09:30:00Z', files);
    await expect(backups.write('tafel', 'Tafel', lines(1, 5))).rejects.toThrow('current.gtbackup came back otherwise');
  });

  it('R-VERSION-1 leaves one of a newer version where it stands, and says so', async () => {
    const { backups, place } = await backupsAt('2026-11-24T09:30:00Z');
    await backups.write('tafel', 'Tafel', lines(1, 2));
    const newer = gzipSync('gebiedstafel-backup 2\n0 2 …\n');
    await writeFile(place('current.gtbackup'), newer);
    await expect(backups.write('tafel', 'Tafel', lines(1, 5))).rejects.toMatchObject({ code: 'newer-version' });
    expect((await readFile(place('current.gtbackup'))).equals(newer)).toBe(true);
    const copies = await backups.storedCopies('tafel');
    const current = copies.find((copy) => copy.path === place('current.gtbackup'));
    await expect(current?.entries()).rejects.toBeInstanceOf(NotUnderstood);
  });
});

describe('what is told of backups', () => {
  it('R-BACKUP-1 the newest comes first; a place that is not there has none', async () => {
    const { folder, backups, goTo } = await backupsAt('2026-11-24T09:30:00Z');
    expect(await backups.list()).toEqual({ folder, backups: [], reached: {} });
    expect(await new Backups({ folder: () => path.join(folder, 'weg') }).list()).toMatchObject({ backups: [] });
    expect((await backups.list('nooit')).backups).toEqual([]);
    expect(await backups.storedCopies('nooit')).toEqual([]);
    expect(await backups.read('nooit', 'current.gtbackup')).toEqual({ ok: false, code: 'ENOENT' });
    for (const [at, table] of ['een', 'twee', 'drie'].entries()) {
      goTo(`2026-11-24T1${[1, 3, 2][at]}:00:00Z`);
      await backups.write(table, table, lines(1, at + 1));
    }
    await backups.noteReached('een', 0, null);
    await backups.noteReached('twee', 2, null);
    const listed = await backups.list();
    expect(listed.backups.map(({ tableId }) => tableId)).toEqual(['twee', 'drie', 'een']);
    expect(Object.keys(listed.reached)).toEqual(['twee']);
  });

  it('R-BACKUP-5 what says nothing any more is left empty when names are taken out, and strangers are left alone', async () => {
    const { backups, place } = await backupsAt('2026-11-24T09:30:00Z');
    await mkdir(place(''), { recursive: true });
    await writeFile(place('current.gtbackup'), 'Jansen');
    await writeFile(place('reached.json'), 'Jansen');
    await writeFile(place('brief.txt'), 'Jansen');
    const copies = await backups.storedCopies('tafel');
    expect(copies.map((copy) => path.basename(copy.path)).sort()).toEqual(['current.gtbackup', 'reached.json']);
    for (const copy of copies) {
      expect(await copy.entries()).toEqual([]);
      await copy.writeErased(`${copy.path}.new`, eraser);
      expect(await readFile(`${copy.path}.new`, 'utf8')).toBe('');
    }
    await backups.noteReached('tafel', 3, null);
    const note = (await backups.storedCopies('tafel')).find(({ path: file }) => file.endsWith('.json'));
    await note?.writeErased(place('reached.json'), eraser);
    expect((await backups.list()).reached['tafel']).toMatchObject({ count: 3, name: null });
    expect(await backups.erase('tafel')).toEqual(['current.gtbackup']);
    expect(await backups.erase('tafel')).toEqual([]);
  });

  it('R-NAME-8 names are not taken out of a backup with an entry that is not understood', async () => {
    const { backups } = await backupsAt('2026-11-24T09:30:00Z');
    await backups.write('tafel', 'Tafel', [{ n: 1, entry: { ...line(1).entry, v: 2 } as never }]);
    const [copy] = await backups.storedCopies('tafel');
    await expect(copy?.entries()).rejects.toBeInstanceOf(NotUnderstood);
  });
});

describe('what is erased of a table', () => {
  const left = async (folder: string): Promise<readonly string[]> =>
    (await readdir(folder, { recursive: true })).filter((name) => name.includes('tafel')).sort();

  async function movedFolder() {
    const [before, now] = [await temporaryFolder(), await temporaryFolder()];
    const at = () => new Date('2026-11-24T09:30:00Z');
    await new Backups({ folder: () => before, now: at }).write('tafel', 'Tafel', lines(1, 3));
    const backups = new Backups({ folder: () => now, earlierFolders: () => [before, now], now: at });
    await backups.write('tafel', 'Tafel', lines(1, 4));
    return { before, now, backups };
  }

  it('R-NAME-6 R-BACKUP-5 is also what lies in a folder that was chosen before, each once', async () => {
    const { before, now, backups } = await movedFolder();
    const copies = await backups.storedCopies('tafel');
    expect(copies).toHaveLength(6);
    expect(new Set(copies.map(({ path: file }) => path.dirname(path.dirname(file))))).toEqual(new Set([before, now]));
    expect(await backups.erase('tafel')).toHaveLength(6);
    expect([await left(before), await left(now)]).toEqual([[], []]);
  });

  it.each([
    ['a stick that was pulled out', async (folder: string) => rm(folder, { recursive: true }), 'ENOENT'],
    [
      'a folder that cannot be read',
      async (folder: string) => {
        await rm(folder, { recursive: true });
        await writeFile(folder, '');
      },
      'ENOTDIR',
    ],
  ])('R-BACKUP-5 is nothing at all while %s may hold more, and that folder is named', async (_what, lose, code) => {
    const { before, now, backups } = await movedFolder();
    await lose(before);
    const kept = await left(now);
    expect(await backups.unreachable('tafel')).toMatchObject({ folder: before, code });
    await expect(backups.storedCopies('tafel')).rejects.toMatchObject({ folder: before, code });
    await expect(backups.erase('tafel')).rejects.toMatchObject({ folder: before, code });
    expect(await left(now)).toEqual(kept);
    const forgotten = new Backups({ folder: () => now });
    expect(await forgotten.unreachable('tafel')).toBeNull();
    expect(await forgotten.erase('tafel')).toHaveLength(3);
  });

  it('R-BACKUP-5 is missing nothing of the usual folder, which is made when it is needed', async () => {
    const [now, usual] = [await temporaryFolder(), path.join(await temporaryFolder(), 'nooit')];
    const backups = new Backups({ folder: () => now, earlierFolders: () => [usual], usualFolder: usual });
    expect(await backups.unreachable('tafel')).toBeNull();
    const pulledOut = new Backups({ folder: () => path.join(now, 'stick'), usualFolder: usual });
    expect(await pulledOut.unreachable('tafel')).toMatchObject({ folder: path.join(now, 'stick'), code: 'ENOENT' });
  });

  it('R-NAME-6 is also what a crash left half-written; the next backup takes that away', async () => {
    const { backups, place } = await backupsAt('2026-11-24T09:30:00Z');
    await backups.write('tafel', 'Tafel', lines(1, 3));
    const torn = place('current.gtbackup.0123456789ab.tmp');
    await writeFile(torn, 'Saskia');
    const copy = (await backups.storedCopies('tafel')).find(({ path: file }) => file === torn);
    expect(await copy?.entries()).toEqual([]);
    await copy?.writeErased(`${torn}.erased`, eraser);
    expect(await readFile(`${torn}.erased`, 'utf8')).toBe('');
    await backups.write('tafel', 'Tafel', lines(1, 4));
    expect((await readdir(place(''))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('R-NAME-8 is not called erased when a folder cannot be read', async () => {
    const { before, backups } = await movedFolder();
    await backups.erase('tafel');
    await writeFile(path.join(before, 'tafel'), 'geen map');
    await expect(backups.storedCopies('tafel')).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});

it('R-BACKUP-3 whenever it is killed, what was in a backup is in one, and the next is written as usual', {
  timeout: 60_000,
}, async () => {
  const { folder, backups } = await backupsAt('2026-11-24T09:30:00Z');
  await backups.write('tafel', 'Tafel', lines(1, 5));
  await backups.write('tafel', 'Tafel', lines(1, 6));
  const now = () => new Date('2026-11-24T10:10:00Z');
  const fullest = async (top: string): Promise<number> => {
    const kept = new Backups({ folder: () => top, now });
    const { backups: listed } = await kept.list('tafel');
    const read = await Promise.all(listed.map(({ file }) => kept.read('tafel', file)));
    return Math.max(...read.map((each) => (each.ok && each.isWhole ? each.lines.length : 0)));
  };
  const counting = diskUntil(Number.POSITIVE_INFINITY);
  const copy = await temporaryFolder();
  await cp(folder, copy, { recursive: true });
  await new Backups({ folder: () => copy, files: counting.files, now }).write('tafel', 'Tafel', lines(1, 7));
  for (let call = 0; call < counting.calls(); call += 1) {
    const victim = await temporaryFolder();
    await cp(folder, victim, { recursive: true });
    const killed = new Backups({ folder: () => victim, files: diskUntil(call).files, now });
    await killed.write('tafel', 'Tafel', lines(1, 7)).catch(() => null);
    expect(await fullest(victim), `after call ${call}`).toBeGreaterThanOrEqual(6);
    // A table that was emptied meanwhile takes nothing away from it.
    const next = new Backups({ folder: () => victim, now });
    await next.write('tafel', 'Tafel', lines(1, 2));
    expect(await fullest(victim), `after call ${call}`).toBeGreaterThanOrEqual(6);
    expect(await next.read('tafel', 'current.gtbackup'), `after call ${call}`).toMatchObject({ isWhole: true });
    expect((await readdir(path.join(victim, 'tafel'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }
});
