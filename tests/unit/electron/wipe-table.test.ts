import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BackupKeeper } from '../../../electron/backup-keeper';
import { Backups } from '../../../electron/backups';
import { unlockFile, wipeTable } from '../../../electron/wipe-table';
import type { FileContent, SaveFileAnswer } from '../../../shared/ipc/files';
import { line, lines } from '../journal/entries';
import { accepted, startJournal, temporaryFolder } from '../journal/journal-fixture';

const passphrase = 'paard batterij nietje correct';

async function laptop(save: (file: string, content: Uint8Array) => Promise<SaveFileAnswer>) {
  const data = await temporaryFolder();
  const journal = startJournal(data);
  const backups = new Backups({ folder: () => path.join(data, 'kopie') });
  const keeper = new BackupKeeper({ journal, backups });
  for (const table of ['weg', 'blijft']) {
    accepted(await keeper.append(table, lines(1, 5), 'laptop-a'));
    await keeper.backUp(table);
  }
  await mkdir(path.join(data, 'forgotten', 'weg-2026-11-24T090000000Z'), { recursive: true });
  await writeFile(path.join(data, 'forgotten', 'weg-2026-11-24T090000000Z', 'oud.jsonl'), 'regel');
  const dialogs = {
    save: ({ suggestedName, content }: { readonly suggestedName: string; readonly content: FileContent }) =>
      save(path.join(data, suggestedName), content as Uint8Array),
  };
  const request = { tableName: 'Weg', suggestedName: 'weg.gebiedstafel', lines: lines(1, 5), passphrase };
  const wipe = () => wipeTable('weg', request, { journal, backups, keeper, dialogs });
  const left = async () => (await readdir(data, { recursive: true })).filter((name) => /(^|[\\/])weg/.test(name));
  return { data, journal, backups, wipe, left };
}

const onDisk = async (file: string, content: Uint8Array): Promise<SaveFileAnswer> => {
  await writeFile(file, content);
  return { kind: 'saved', paths: [file], bytes: content.length };
};

describe('closing and wiping', () => {
  it('R-WIPE-2 removes journal, backups and what was forgotten, of this table alone, and says how much', {
    timeout: 30_000,
  }, async () => {
    const { data, journal, backups, wipe, left } = await laptop(onDisk);
    const answer = await wipe();
    if (answer.kind !== 'wiped') throw new Error(answer.kind);
    expect(answer.erased).toMatchObject({ bytes: expect.any(Number), backups: 3 });
    // The journal, what was forgotten, and the sentinel if it was there already.
    expect(answer.erased.files).toBeGreaterThanOrEqual(2);
    expect(await left()).toEqual(['weg.gebiedstafel']);
    expect((await journal.list()).map(({ tableId }) => tableId)).toEqual(['blijft']);
    expect((await backups.list()).backups.every(({ tableId }) => tableId === 'blijft')).toBe(true);
    const file = new Uint8Array(await (await import('node:fs/promises')).readFile(path.join(data, 'weg.gebiedstafel')));
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
});
