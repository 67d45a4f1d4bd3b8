import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { diskFileSystem } from '../../../electron/disk/atomic-write';
import { snapshotCopies } from '../../../electron/snapshots/snapshot-copy';
import { snapshotFolder } from '../../../electron/snapshots/snapshot-files';
import { Snapshots } from '../../../electron/snapshots/snapshots';
import { publicLog } from '../../../shared/exchange/public-log';
import type { JournalLine } from '../../../shared/ipc/journal';
import { withoutNames } from '../../../shared/names/name-eraser';
import { accepted, startJournal, temporaryFolder } from '../journal/journal-fixture';
import { erasingNote, findPlanted, planted, tableWithNames } from '../names/named-table';
import { kept, logOf } from './kept';

const log = tableWithNames();
const lines: readonly JournalLine[] = log.map((entry, at) => ({ n: at + 1, entry }));
const note: JournalLine = { n: log.length + 1, entry: erasingNote };

/** Files below a folder in which a name stands, packed or not. */
async function filesWithNames(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const file = path.join(item.parentPath, item.name);
    const bytes = await readFile(file);
    const content = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    if (findPlanted(content) !== undefined) found.push(path.relative(folder, file));
  }
  return found;
}

/** A table with names in its journal, in two snapshots and in what they are called, and one taken off the list before. */
async function laptop() {
  const folder = await temporaryFolder();
  const snapshots = new Snapshots(folder);
  await kept(snapshots, log, `zoals ${planted[0]} het wilde`);
  await mkdir(path.join(folder, 'forgotten', 'tafel-2026-11-23T090000000Z'), { recursive: true });
  await rename(
    snapshotFolder(folder, 'tafel'),
    path.join(folder, 'forgotten', 'tafel-2026-11-23T090000000Z', 'snapshots'),
  );
  await kept(snapshots, log.slice(0, -3), 'eerder');
  await kept(snapshots, log, `na ${planted[1]}`);
  const [latest] = await snapshots.list('tafel');
  await snapshots.rename('tafel', latest!.id, `met ${planted[2]}`);
  const journal = startJournal(folder, 1, { copiesOf: (table) => snapshotCopies(folder, table, diskFileSystem) });
  accepted(await journal.append('tafel', lines, 'r1'));
  return { folder, snapshots, journal };
}

describe('erasing names', () => {
  it('R-NAME-6 R-SNAP-10 leaves no name in any byte of a snapshot, in what it is called, and of a table that was forgotten', async () => {
    const { folder, snapshots, journal } = await laptop();
    const before = await snapshots.list('tafel');
    expect((await filesWithNames(folder)).filter((file) => file.includes('snapshots')).length).toBeGreaterThan(4);
    accepted((await journal.eraseNames('tafel', note, 'r2')) as never);
    expect(await filesWithNames(folder)).toEqual([]);
    const after = await snapshots.list('tafel');
    expect(after.map(({ id, at, lines: count }) => [id, at, count])).toEqual(
      before.map(({ id, at, lines: count }) => [id, at, count]),
    );
    expect(after.map(({ title, name }) => title ?? name)).toEqual(['met [naam gewist]', 'eerder']);
    // They open as before, and tell the same without the names.
    const erased = publicLog(withoutNames(log));
    expect(await logOf(snapshots, after[0]!)).toEqual(erased);
    expect(await logOf(snapshots, after[1]!)).toEqual(publicLog(withoutNames(log).slice(0, -3)));
    // The next one shares what did not change.
    const next = await kept(snapshots, withoutNames(log), 'daarna');
    expect(next).toMatchObject({ ok: true, taken: { added: 0 } });
  });

  it('R-NAME-8 R-SNAP-10 is refused, with nothing changed, when a newer version took a snapshot', async () => {
    const { folder, journal, snapshots } = await laptop();
    const place = snapshotFolder(folder, 'tafel');
    await writeFile(path.join(place, '20260101T000000000Z-00000002.json'), '{"version":2}');
    const before = await snapshots.list('tafel');
    expect(await journal.eraseNames('tafel', note, 'r2')).toEqual({ ok: false, refusal: { kind: 'not-understood' } });
    expect(await snapshots.list('tafel')).toEqual(before);
    expect((await filesWithNames(folder)).length).toBeGreaterThan(4);
  });

  it('R-NAME-6 R-SNAP-10 leaves behind what does not open: it may hold names, and nobody can tell', async () => {
    const { folder, journal, snapshots } = await laptop();
    const [latest] = await snapshots.list('tafel');
    await writeFile(path.join(snapshotFolder(folder, 'tafel'), 'objects', `${latest!.snapshot}.gz`), planted[0]);
    accepted((await journal.eraseNames('tafel', note, 'r2')) as never);
    expect((await snapshots.list('tafel')).map(({ name }) => name)).toEqual(['eerder']);
    expect(await filesWithNames(folder)).toEqual([]);
  });
});

describe('closing and wiping', () => {
  it('R-WIPE-2 R-SNAP-11 takes the snapshots of the table away, also those of before it was forgotten', async () => {
    const { folder, journal, snapshots } = await laptop();
    await kept(snapshots, log, 'van een andere tafel', 'blijft');
    const { files } = await journal.erase('tafel');
    expect(files).toBeGreaterThan(6);
    const left = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
    expect(
      left.every(({ parentPath }) => path.relative(folder, parentPath).startsWith(path.join('tables', 'blijft'))),
    ).toBe(true);
    expect(await snapshots.list('tafel')).toEqual([]);
    expect(await snapshots.list('blijft')).toHaveLength(1);
  });
});
