import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BackupKeeper } from '../../../electron/backups/backup-keeper';
import { Backups } from '../../../electron/backups/backups';
import { diskFileSystem, type FileSystem } from '../../../electron/disk/atomic-write';
import { eraseExchanges } from '../../../electron/journal/erased-exchange';
import { removeTable, unlockFile, wipeTable } from '../../../electron/wipe-table';
import type { FileContent, SaveFileAnswer } from '../../../shared/ipc/files';
import type { JournalLine } from '../../../shared/ipc/journal';
import type { LogEntry } from '../../../shared/log/log-entry';
import { newTableExchange } from '../../../shared/sync/table-exchange';
import { entry, line, lines } from '../journal/entries';
import { accepted, contentsOf, startJournal, temporaryFolder } from '../journal/journal-fixture';
import { diskUntil } from '../journal/killed-disk';

const passphrase = 'paard batterij nietje correct';

/** What is remembered of exchanges of a table with these lines, with an object that is kept. */
async function exchanged(data: string, folder: string, known: readonly LogEntry[]): Promise<void> {
  const place = path.join(data, 'exchange', 'plek', 'open', folder);
  await mkdir(path.join(place, 'objects'), { recursive: true });
  const state = { exchange: newTableExchange('dit'), dots: known.map(({ dot }) => dot) };
  await writeFile(path.join(place, 'state.json'), JSON.stringify(state));
  await writeFile(path.join(place, 'objects', 'een.gts'), 'regels');
}

/** The program on a data folder, as one start has it. */
function startOn(data: string, minute: number, save: Save, files?: FileSystem, earlier: readonly string[] = []) {
  const folder = () => path.join(data, 'kopie');
  const backups = new Backups({ folder, earlierFolders: () => earlier, ...(files && { files }) });
  const copiesOf = (id: string) => backups.storedCopies(id);
  const journal = startJournal(data, minute, { copiesOf, ...(files && { files }) });
  const keeper = new BackupKeeper({ journal, backups });
  const dialogs = {
    save: ({ suggestedName, content }: { readonly suggestedName: string; readonly content: FileContent }) =>
      save(path.join(data, suggestedName), content as Uint8Array),
  };
  const request = { tableName: 'Weg', suggestedName: 'weg.gebiedstafel', lines: lines(1, 5), passphrase };
  const erase = (given: readonly JournalLine[]) =>
    eraseExchanges(
      data,
      given.map(({ entry: each }) => each),
      files,
    );
  const services = { journal, backups, keeper, eraseExchanges: erase };
  const removed = (id: string) => [...journal.foldersOf(id), ...backups.foldersOf(id)];
  const wipe = () => wipeTable('weg', request, { ...services, dialogs, removed, passedOver: ['F:\\kopie'] });
  const remove = () => removeTable('weg', lines(1, 5), services);
  return { journal, backups, keeper, wipe, remove };
}

type Save = (file: string, content: Uint8Array) => Promise<SaveFileAnswer>;

async function laptop(save: Save) {
  const data = await temporaryFolder();
  const { journal, backups, keeper, wipe } = startOn(data, 0, save);
  for (const table of ['weg', 'blijft']) {
    // No two tables share a line.
    const own = lines(1, 5).map(({ n }) => ({ n, entry: entry(n, `regel ${n}`, table === 'weg' ? 'laptop-a' : 'b') }));
    accepted(await keeper.append(table, own, 'laptop-a'));
    await keeper.backUp(table);
    await exchanged(
      data,
      table,
      own.map(({ entry: each }) => each),
    );
  }
  // The system leaves files of its own.
  await writeFile(path.join(data, 'exchange', '.DS_Store'), '');
  await mkdir(path.join(data, 'forgotten', 'weg-2026-11-24T090000000Z'), { recursive: true });
  await writeFile(path.join(data, 'forgotten', 'weg-2026-11-24T090000000Z', 'oud.jsonl'), 'regel');
  for (const other of ['blijft-2026-11-24T090000000Z', 'weg-ook-2026-11-24T090000000Z', 'weg-iets']) {
    await mkdir(path.join(data, 'forgotten', other), { recursive: true });
  }
  return { data, journal, backups, wipe, left: () => leftOf(data) };
}

/** Everything under the name of the table that holds something. */
async function leftOf(data: string): Promise<readonly string[]> {
  const found = await readdir(data, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => path.relative(data, path.join(item.parentPath, item.name)))
    .filter((name) => /(^|[\\/])weg/.test(name));
}

const onDisk: Save = async (file, content) => {
  await writeFile(file, content);
  return { kind: 'saved', paths: [file], bytes: content.length };
};

describe('closing and wiping', () => {
  it('R-WIPE-2 removes journal, backups, exchanges and what was forgotten, of this table alone, and says how much', {
    timeout: 30_000,
  }, async () => {
    const { data, journal, backups, wipe, left } = await laptop(onDisk);
    await journal.close();
    const inData = (await left()).filter((file) => !file.startsWith('kopie'));
    const sizes = await Promise.all(inData.map(async (file) => (await stat(path.join(data, file))).size));
    const answer = await wipe();
    if (answer.kind !== 'wiped') throw new Error(answer.kind);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(answer.passedOver).toEqual(['F:\\kopie']);
    expect(answer.erased).toEqual({ files: inData.length, bytes, backups: 3 });
    expect(inData.length).toBeGreaterThanOrEqual(5);
    expect(await left()).toEqual(['weg.gebiedstafel']);
    expect((await journal.list()).map(({ tableId }) => tableId)).toEqual(['blijft']);
    expect((await backups.list()).backups.every(({ tableId }) => tableId === 'blijft')).toBe(true);
    expect(await readdir(path.join(data, 'exchange', 'plek', 'open'))).toEqual(['blijft']);
    expect((await readdir(path.join(data, 'forgotten'))).sort()).toEqual([
      'blijft-2026-11-24T090000000Z',
      'weg-iets',
      'weg-ook-2026-11-24T090000000Z',
    ]);
    // The window has a copy until it says that it has not.
    expect(await journal.wiped()).toEqual(['weg']);
    await journal.settleWiping('weg');
    expect(await journal.wiped()).toEqual([]);
    const file = new Uint8Array(await readFile(path.join(data, 'weg.gebiedstafel')));
    expect(await unlockFile(file, passphrase)).toEqual({ kind: 'opened', lines: lines(1, 5) });
    expect(await unlockFile(file, 'een andere wachtzin')).toEqual({ kind: 'refused', reason: 'wrong-passphrase' });
    // The table may come back.
    accepted(await journal.append('weg', [line(1)]));
  });

  it.each([
    ['the person changed their mind', async () => ({ kind: 'cancelled' }) as const, 'cancelled'],
    [
      'the stick is full',
      async () => ({ kind: 'refused', refusal: { kind: 'disk-full', name: 'x' } }) as const,
      'refused',
    ],
    [
      'the stick gives back other bytes',
      async (file: string, content: Uint8Array) => onDisk(file, content.subarray(0, content.length - 1)),
      'not-proven',
    ],
  ] as const)('R-WIPE-2 removes nothing when %s', { timeout: 30_000 }, async (_why, save, kind) => {
    const { journal, backups, wipe } = await laptop(save);
    expect((await wipe()).kind).toBe(kind);
    expect((await journal.list()).map(({ tableId }) => tableId).sort()).toEqual(['blijft', 'weg']);
    expect((await backups.list('weg')).backups).toHaveLength(3);
  });

  it.each(['tables/weg', 'kopie/weg/map', 'exchange', 'forgotten'])(
    'R-WIPE-2 removes nothing when the file was saved in a folder that would go too: %s',
    { timeout: 30_000 },
    async (folder) => {
      const inside: Save = async (file, content) => {
        const moved = path.join(path.dirname(file), folder, path.basename(file));
        await mkdir(path.dirname(moved), { recursive: true });
        return onDisk(moved, content);
      };
      const { journal, backups, wipe } = await laptop(inside);
      expect(await wipe()).toEqual({ kind: 'in-the-way' });
      expect((await journal.list()).map(({ tableId }) => tableId).sort()).toEqual(['blijft', 'weg']);
      expect((await backups.list('weg')).backups).toHaveLength(3);
    },
  );

  it('R-WIPE-2 writes and removes nothing while a folder with backups cannot be reached', {
    timeout: 30_000,
  }, async () => {
    const { data, left } = await laptop(onDisk);
    const before = (await left()).toSorted();
    const stick = path.join(data, 'stick');
    const { journal, wipe } = startOn(data, 2, onDisk, diskFileSystem, [stick]);
    expect(await wipe()).toEqual({ kind: 'unreachable', folder: stick, code: 'ENOENT' });
    expect((await left()).toSorted()).toEqual(before);
    const note = { n: 6, entry: entry(6, 'gewist') };
    expect(await journal.eraseNames('weg', note, 'laptop-a')).toEqual({
      ok: false,
      refusal: { kind: 'unreachable', folder: stick, code: 'ENOENT' },
    });
    expect((await contentsOf(journal, 'weg')).lines).toEqual(lines(1, 5));
  });

  it('R-WIPE-2 says what could not be removed, and what is left of it is backed up', { timeout: 30_000 }, async () => {
    const { data } = await laptop(onDisk);
    const inUse: FileSystem = {
      ...diskFileSystem,
      rename: async (from, to) => {
        if (String(to).includes(`${path.sep}wiped${path.sep}`))
          throw Object.assign(new Error('busy'), { code: 'EBUSY' });
        return diskFileSystem.rename(from, to);
      },
    };
    const next = startOn(data, 2, onDisk, inUse);
    const file = path.join(data, 'weg.gebiedstafel');
    expect(await next.wipe()).toEqual({ kind: 'not-erased', path: file, code: 'EBUSY' });
    expect((await contentsOf(next.journal, 'weg')).lines).toEqual(lines(1, 5));
    const { backups: kept } = await next.backups.list('weg');
    expect(kept.map(({ kind, count }) => [kind, count])).toContainEqual(['current', 5]);
  });

  it('R-WIPE-4 leaves a table that opens whole, or nothing at the next start, wherever it is killed', {
    timeout: 120_000,
  }, async () => {
    const { data, left } = await laptop(onDisk);
    await contentsOf(startJournal(data, 1), 'weg');
    const counting = diskUntil(Number.POSITIVE_INFINITY);
    const copy = await temporaryFolder();
    await cp(data, copy, { recursive: true });
    await startOn(copy, 2, onDisk, counting.files).remove();
    expect((await left()).length).toBeGreaterThan(5);
    const outcomes = { whole: 0, gone: 0 };
    for (let call = 0; call <= counting.calls(); call += 1) {
      const victim = await temporaryFolder();
      await cp(data, victim, { recursive: true });
      await startOn(victim, 2, onDisk, diskUntil(call).files)
        .remove()
        .catch(() => null);

      const next = startOn(victim, 3, onDisk);
      const { lines: found, report } = await contentsOf(next.journal, 'weg');
      const listed = (await next.journal.list()).map(({ tableId }) => tableId);
      if (found.length > 0) {
        outcomes.whole += 1;
        expect(found, `after call ${call}`).toEqual(lines(1, 5));
        expect(report).toMatchObject({ missing: [], unreadable: [], behindSentinel: false });
        // Nothing is in the way of another attempt.
        await next.remove();
      } else {
        outcomes.gone += 1;
        expect(listed, `after call ${call}`).toEqual(['blijft']);
      }
      expect(await leftOf(victim), `after call ${call}`).toEqual([]);
      // The window still has to follow.
      expect(await next.journal.wiped()).toEqual(['weg']);
    }
    expect(outcomes.whole).toBeGreaterThan(10);
    expect(outcomes.gone).toBeGreaterThan(5);
  });

  it('R-WIPE-4 is finished for the others when one is held, and no stray file is a table', async () => {
    const data = await temporaryFolder();
    for (const id of ['aan', 'vast', 'weg']) {
      await mkdir(path.join(data, 'wiped', id, '0'), { recursive: true });
      await mkdir(path.join(data, 'wiped', id, '1'), { recursive: true });
    }
    await writeFile(path.join(data, 'wiped', '.DS_Store'), '');
    const held: FileSystem = {
      ...diskFileSystem,
      rm: async (target, options) => {
        if (String(target).endsWith(path.join('vast', '0'))) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
        return diskFileSystem.rm(target, options);
      },
    };
    expect((await startOn(data, 1, onDisk, held).journal.wiped()).toSorted()).toEqual(['aan', 'vast', 'weg']);
    const left = await readdir(path.join(data, 'wiped'), { recursive: true });
    expect(left.toSorted()).toEqual(['.DS_Store', 'aan', 'vast', path.join('vast', '0'), 'weg']);
    await startOn(data, 2, onDisk).journal.wiped();
    expect(await readdir(path.join(data, 'wiped', 'vast'))).toEqual([]);
  });
});
