import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { knownBackupVersion } from '../../electron/backups/backup-file';
import { Backups } from '../../electron/backups/backups';
import { encryptedVersion } from '../../electron/disk/encrypted-file';
import { sha256 } from '../../electron/disk/sha256';
import { Journal } from '../../electron/journal/journal';
import { parseSettingsFile, SettingsStore, settingsVersion } from '../../electron/settings/settings';
import { unlockFile } from '../../electron/wipe-table';
import { readCopies } from '../../renderer/app/recovery/read-copies';
import { newerFormatOf } from '../../renderer/app/table/newer-format';
import { openTable } from '../../renderer/app/table/open-table';
import { readTableLog } from '../../renderer/app/table/read-table-log';
import {
  type DatabaseVersion,
  databaseVersions,
  schemaVersion,
  type TableHead,
  TablesDatabase,
} from '../../renderer/storage/database';
import { inspectDatabase } from '../../renderer/storage/inspect-database';
import type { WholeRow } from '../../renderer/storage/stored-entry';
import { TableStore } from '../../renderer/storage/table-store';
import { exchangeVersion } from '../../shared/exchange/exchange-file';
import { importProblemSentence } from '../../shared/exchange/import-problem';
import { parseExchange } from '../../shared/exchange/parse-exchange';
import { readTableFile, tableFileVersion } from '../../shared/exchange/table-file';
import { logEntryVersion } from '../../shared/log/entry-format';
import { fold } from '../../shared/log/fold';
import { contentOf } from '../../shared/model/content-of';
import type { FormatHistory } from '../../shared/model/format-history';
import { openSnapshot } from '../../shared/snapshot/open-snapshot';
import { snapshotVersion } from '../../shared/snapshot/snapshot-state';
import {
  dataFolderWith,
  emptyFolder,
  formats,
  keptSnapshot,
  makeKeptDatabase,
  passphrase,
  sample,
  version1,
} from './kept-formats';

const reader = { replica: 'laptop', now: '2026-11-24T10:00:00+01:00', language: 'nl' } as const;

async function contentsOfFolder(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
  return Promise.all(files.sort().map(async (file) => `${file} ${(await readFile(file)).toString('base64')}`));
}

/** Every format that this program writes, under the name its samples have, with its present version. */
const samples: readonly (readonly [string, number])[] = [
  ['journal.jsonl', logEntryVersion],
  ['database.json', schemaVersion],
  ['table.gebiedstafel', tableFileVersion],
  ['exchange.json', exchangeVersion],
  ['snapshot.json', snapshotVersion],
  ['current.gtbackup', knownBackupVersion],
  ['encrypted.gebiedstafel', encryptedVersion],
  ['settings.json', settingsVersion],
];

describe('files of an earlier format', () => {
  it.each(samples)('R-VERSION-2: a sample of every version of %s is kept', async (name, version) => {
    for (let each = 1; each <= version; each += 1) {
      expect((await readFile(path.join(formats, String(each), name))).length).toBeGreaterThan(50);
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
    const read = await readTableLog(await sample('table.gebiedstafel'), reader);
    expect(read.ok && read.value.length).toBe(12);
  });

  it('R-VERSION-2: an exchange file of format 1 opens whole', async () => {
    const read = await readTableLog(await sample('exchange.json'), reader);
    expect(read.ok && contentOf(fold(read.value)).elements.size).toBe(4);
  });

  it('R-VERSION-2: an encrypted file of format 1 opens whole with its passphrase', async () => {
    const bytes = await sample('encrypted.gebiedstafel');
    const opened = await unlockFile(bytes, passphrase);
    expect(opened.kind === 'opened' && opened.lines.length).toBe(12);
  });

  it('R-VERSION-2: a snapshot of format 1 opens whole', async () => {
    const opened = await openSnapshot(...(await keptSnapshot()), sha256);
    expect(opened.ok && opened.value.log.length).toBe(12);
  });

  it('R-VERSION-2: a backup of format 1 gives back its log', async () => {
    const folder = await emptyFolder();
    await mkdir(path.join(folder, 'rivierenveen'));
    await cp(path.join(version1, 'current.gtbackup'), path.join(folder, 'rivierenveen', 'current.gtbackup'));
    const backups = new Backups({ folder: () => folder });
    expect(await backups.read('rivierenveen', 'current.gtbackup')).toMatchObject({ ok: true, isWhole: true });
    expect((await backups.list()).backups).toMatchObject([{ count: 12, tableName: 'Rivierenveen' }]);
  });

  it('R-VERSION-2: settings of format 1 are kept', async () => {
    const { settings } = parseSettingsFile((await sample('settings.json')).toString('utf8'));
    expect(settings).toMatchObject({ language: 'en', theme: 'dark', projector: { deepRoom: true } });
  });

  describe('the working copy', () => {
    const database = new TablesDatabase('vorm 1');
    afterEach(() => database.delete());

    it('R-VERSION-2: of format 1 opens whole', async () => {
      await makeKeptDatabase('vorm 1');
      const { log, agrees } = await new TableStore(database).load('rivierenveen');
      expect([log.length, agrees]).toEqual([12, true]);
    });

    it('R-VERSION-2: of format 2, with an entry in pieces, opens as that of format 1', async () => {
      const [first, second] = [new TablesDatabase('vorm 1, voor vorm 2'), new TablesDatabase('vorm 2')];
      onTestFinished(() => first.delete());
      onTestFinished(() => second.delete());
      await makeKeptDatabase(first.name);
      await makeKeptDatabase(second.name, 2);
      expect((await second.log.toArray()).filter((row) => 'pieces' in row)).toHaveLength(1);
      const { log } = await new TableStore(first).load('rivierenveen');
      const loaded = await new TableStore(second).load('rivierenveen');
      expect([loaded.log, loaded.agrees]).toEqual([log, true]);
    });
  });
});

/** Steps that were never taken, on the samples that are kept: what the first new version will find in place. */
describe('files of an earlier version than the present one', () => {
  const renamed: FormatHistory = {
    version: 2,
    steps: [
      { from: 1, upgrade: (content) => JSON.parse(JSON.stringify(content).replaceAll('Opgave 3', 'Opgave III')) },
    ],
  };
  const failing: FormatHistory = {
    version: 2,
    steps: [
      {
        from: 1,
        upgrade: () => {
          throw new Error('zo was het niet');
        },
      },
    ],
  };

  it('R-VERSION-3: a table file goes through the steps, and its bytes stay', async () => {
    const bytes = await sample('table.gebiedstafel');
    const before = Buffer.from(bytes);
    const read = await readTableFile(bytes, sha256, renamed);
    if (!read.ok) throw new Error(read.refusal.reason.code);
    const names = [...contentOf(read.value.document).elements.values()].map(({ name }) => name);
    expect([names.includes('Opgave III'), read.value.log.length]).toEqual([true, 12]);
    expect(bytes).toEqual(before);
    expect(await readTableFile(bytes, sha256, failing)).toEqual({
      ok: false,
      refusal: { place: 'version', reason: { code: 'not_upgraded', from: 1 } },
    });
  });

  it('R-VERSION-3: an exchange file goes through the steps', async () => {
    const bytes = await sample('exchange.json');
    const read = parseExchange(bytes, renamed);
    if (!read.ok) throw new Error(read.refusal.reason.code);
    expect(read.value.formatVersion).toBe(2);
    expect(read.value.initial.elements.map(({ name }) => name)).toContain('Opgave III');
    expect(parseExchange(bytes, failing)).toMatchObject({ refusal: { reason: { code: 'not_upgraded', from: 1 } } });
  });

  it('R-VERSION-3: a step that fails is told in plain words, with the next step', () => {
    const problem = { place: 'version', reason: { code: 'not_upgraded', from: 1 } } as const;
    expect(importProblemSentence(problem, 'nl')).toMatch(/niet gewijzigd; open het met de nieuwste versie/);
    expect(importProblemSentence(problem, 'en')).toMatch(/not changed; open it with the newest version/);
  });

  describe('the working copy', () => {
    const name = 'vorm 1 in 2';
    let database: TablesDatabase | undefined;
    afterEach(() => database?.delete());
    const shouted = (upgrade: DatabaseVersion['upgrade']): readonly DatabaseVersion[] => [
      ...databaseVersions,
      { version: schemaVersion + 1, stores: { heads: 'id, name' }, ...(upgrade === undefined ? {} : { upgrade }) },
    ];

    it('R-VERSION-3: goes through the steps, in one transaction', async () => {
      await makeKeptDatabase(name);
      database = new TablesDatabase(
        name,
        shouted((transaction) =>
          transaction
            .table<TableHead>('heads')
            .toCollection()
            .modify((head: { name: string }) => {
              head.name = head.name.toUpperCase();
            }),
        ),
      );
      expect(await database.heads.where('name').equals('RIVIERENVEEN').toArray()).toHaveLength(1);
      expect((await new TableStore(database).load('rivierenveen')).log).toHaveLength(12);
      expect(await inspectDatabase(name, schemaVersion + 1)).toEqual({ kind: 'sound' });
      database.close();
      // The program of before finds a newer one and leaves it alone.
      expect(await inspectDatabase(name)).toEqual({ kind: 'newer', version: schemaVersion + 1 });
    });

    it('R-VERSION-3: stays as it was when a step fails, and the table opens from its journal', async () => {
      await makeKeptDatabase(name);
      database = new TablesDatabase(
        name,
        shouted(async (transaction) => {
          await transaction.table('log').clear();
          throw new Error('zo was het niet');
        }),
      );
      const store = new TableStore(database);
      const journal = new Journal({ dataFolder: await dataFolderWith() });
      const copies = await readCopies('rivierenveen', journal, store);
      const { table } = await openTable('rivierenveen', copies, { journal, store, replica: 'l', place: '' }, 'nl');
      expect(table.log).toHaveLength(12);
      await journal.close();
      database.close();
      database = new TablesDatabase(name);
      expect(await inspectDatabase(name)).toEqual({ kind: 'sound' });
      expect((await new TableStore(database).load('rivierenveen')).log).toHaveLength(12);
    });

    it('R-VERSION-3: has a version for every number, in order', () => {
      expect(databaseVersions.map(({ version }) => version)).toEqual(databaseVersions.map((_, at) => at + 1));
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
    const [head = '', ...rest] = gunzipSync(await sample('table.gebiedstafel'))
      .toString('utf8')
      .split('\n');
    const newer = [head.replace('"version":1', '"version":4'), ...rest].join('\n');
    const read = await readTableLog(gzipSync(newer), reader);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.refusal).toMatch(/4/);
  });

  it('R-VERSION-1: an exchange file is refused with the version it needs', async () => {
    const text = (await sample('exchange.json')).toString('utf8');
    const read = await readTableLog(Buffer.from(text.replace('"formatVersion": 1', '"formatVersion": 6')), reader);
    expect(!read.ok && read.refusal).toMatch(/versie 6 nodig.*tot en met versie 1/);
  });

  it('R-VERSION-1: entries of a newer format in the working copy are told, also without their journal', async () => {
    const database = new TablesDatabase('nieuwere regels');
    onTestFinished(() => database.delete());
    await makeKeptDatabase('nieuwere regels');
    const row = (await database.log.get(['rivierenveen', 12])) as WholeRow;
    await database.log.put({ ...row, entry: { ...row.entry, v: 4 } as never });
    const { formats } = await new TableStore(database).load('rivierenveen');
    const journal = await new Journal({ dataFolder: await emptyFolder() });
    expect(newerFormatOf(await journal.read('rivierenveen'), formats)).toBe(4);
  });

  it('R-VERSION-1: a backup is not written over', async () => {
    const folder = await emptyFolder();
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
    const data = await emptyFolder();
    const text = JSON.stringify({ version: 2, settings: { language: 'en', later: true } });
    await writeFile(path.join(data, 'settings.json'), text);
    const store = new SettingsStore(data);
    store.change({ theme: 'dark' });
    await store.flush();
    expect(store.settings).toMatchObject({ language: 'en', theme: 'dark' });
    expect(await readFile(path.join(data, 'settings.json'), 'utf8')).toBe(text);
  });
});
