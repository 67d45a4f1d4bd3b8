import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { Backups } from '../../electron/backups';
import { Journal } from '../../electron/journal';
import { parseSettingsFile, SettingsStore } from '../../electron/settings';
import { newerFormatOf } from '../../renderer/app/newer-format';
import { readTableLog } from '../../renderer/app/read-table-log';
import { TablesDatabase } from '../../renderer/storage/database';
import { TableStore } from '../../renderer/storage/table-store';
import { fold } from '../../shared/log/fold';
import { contentOf } from '../../shared/model/content';

/** One folder for every format there has been, with a table of twelve entries in each of its files. */
const formats = path.join(import.meta.dirname, '..', 'fixtures', 'formats');
const version1 = path.join(formats, '1');
const reader = { replica: 'laptop', now: '2026-11-24T10:00:00+01:00', language: 'nl' } as const;

async function dataFolderWith(changed: (text: string) => string = (text) => text): Promise<string> {
  const data = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-formats-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const table = path.join(data, 'tables', 'rivierenveen');
  await mkdir(path.join(table, 'journal'), { recursive: true });
  const text = await readFile(path.join(version1, 'journal.jsonl'), 'utf8');
  await writeFile(path.join(table, 'journal', '2026-11-24T090000000Z-maker.jsonl'), changed(text));
  await cp(path.join(version1, 'sentinel.json'), path.join(table, 'sentinel.json'));
  return data;
}

async function contentsOfFolder(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
  return Promise.all(files.sort().map(async (file) => `${file} ${(await readFile(file)).toString('base64')}`));
}

describe('files of an earlier format', () => {
  it('R-VERSION-2: a sample of every format is kept', async () => {
    for (const format of await readdir(formats)) {
      expect(await readdir(path.join(formats, format))).toEqual(
        expect.arrayContaining([
          'current.gtbackup',
          'database.json',
          'journal.jsonl',
          'settings.json',
          'table.gebiedstafel',
        ]),
      );
    }
  });

  it('R-VERSION-2: a journal of format 1 opens whole', async () => {
    const read = await new Journal({ dataFolder: await dataFolderWith() }).read('rivierenveen');
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.contents.report).toMatchObject({ brokenLines: [], missing: [], unreadable: [], behindSentinel: false });
    expect(contentOf(fold(read.contents.lines.map(({ entry }) => entry))).elements.size).toBe(4);
    expect(newerFormatOf(read)).toBeNull();
  });

  it('R-VERSION-2: a table file of format 1 opens whole', async () => {
    const read = await readTableLog(await readFile(path.join(version1, 'table.gebiedstafel')), reader);
    expect(read.ok && read.value.length).toBe(12);
  });

  it('R-VERSION-2: a backup of format 1 gives back its log', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-formats-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(path.join(folder, 'rivierenveen'));
    await cp(path.join(version1, 'current.gtbackup'), path.join(folder, 'rivierenveen', 'current.gtbackup'));
    const backups = new Backups({ folder: () => folder });
    expect(await backups.read('rivierenveen', 'current.gtbackup')).toMatchObject({ ok: true, isWhole: true });
    expect((await backups.list()).backups).toMatchObject([{ count: 12, tableName: 'Rivierenveen' }]);
  });

  it('R-VERSION-2: settings of format 1 are kept', async () => {
    const { settings } = parseSettingsFile(await readFile(path.join(version1, 'settings.json'), 'utf8'));
    expect(settings).toMatchObject({ language: 'en', theme: 'dark', projector: { deepRoom: true } });
  });

  describe('the working copy', () => {
    const database = new TablesDatabase('vorm 1');
    afterEach(() => database.delete());

    it('R-VERSION-2: of format 1 opens whole', async () => {
      await makeDatabase('vorm 1', JSON.parse(await readFile(path.join(version1, 'database.json'), 'utf8')));
      const { log, agrees } = await new TableStore(database).load('rivierenveen');
      expect([log.length, agrees]).toEqual([12, true]);
    });
  });
});

describe('files of a newer format', () => {
  it.each([
    [
      'of its files',
      (text: string) =>
        text.replace('gebiedstafel-journal 1\n', 'gebiedstafel-journal 2\n').replaceAll(/^\d+ /gm, 'x '),
    ],
  ])('R-VERSION-1: a journal is told by the format %s, and reading it changes nothing', async (_what, changed) => {
    const data = await dataFolderWith(changed);
    const before = await contentsOfFolder(data);
    const read = await new Journal({ dataFolder: data }).read('rivierenveen');
    expect(newerFormatOf(read)).toBe(2);
    expect(await contentsOfFolder(data)).toEqual(before);
  });

  it('R-VERSION-1: an entry of a newer format is told', async () => {
    const data = await dataFolderWith();
    const journal = new Journal({ dataFolder: data });
    const read = await journal.read('rivierenveen');
    if (!read.ok) throw new Error(read.refusal.code);
    const [first] = read.contents.lines;
    await journal.append('rivierenveen', [{ n: 13, entry: { ...first!.entry, v: 3, dot: 'later:1' } as never }]);
    expect(newerFormatOf(await journal.read('rivierenveen'))).toBe(3);
    await journal.close();
  });

  it('R-VERSION-1: a table file is refused with the format it needs', async () => {
    const [head = '', ...rest] = gunzipSync(await readFile(path.join(version1, 'table.gebiedstafel')))
      .toString('utf8')
      .split('\n');
    const newer = [head.replace('"version":1', '"version":4'), ...rest].join('\n');
    const read = await readTableLog(gzipSync(newer), reader);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.refusal).toMatch(/4/);
  });

  it('R-VERSION-1: a backup is not written over', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-formats-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(path.join(folder, 'tafel'));
    const file = path.join(folder, 'tafel', 'current.gtbackup');
    await writeFile(file, gzipSync('gebiedstafel-backup 2\nwat hier ook staat\n'));
    const before = await readFile(file);
    await expect(new Backups({ folder: () => folder }).write('tafel', 'Tafel', [])).rejects.toMatchObject({
      code: 'newer-version',
    });
    expect(await readFile(file)).toEqual(before);
  });

  it('R-VERSION-1: settings are read as far as they are known and not written over', async () => {
    const data = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-formats-'));
    onTestFinished(() => rm(data, { recursive: true, force: true }));
    const text = JSON.stringify({ version: 2, settings: { language: 'en', later: true } });
    await writeFile(path.join(data, 'settings.json'), text);
    const store = new SettingsStore(data);
    store.change({ theme: 'dark' });
    await store.flush();
    expect(store.settings).toMatchObject({ language: 'en', theme: 'dark' });
    expect(await readFile(path.join(data, 'settings.json'), 'utf8')).toBe(text);
  });
});

interface KeptDatabase {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string | string[]; readonly index?: string; readonly rows: readonly unknown[] }>
  >;
}

/** Makes a database as that format made it, without the code of today. */
function makeDatabase(name: string, { version, stores }: KeptDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, index, rows }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath });
        if (index !== undefined) made.createIndex(index, index);
        for (const row of rows) made.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
