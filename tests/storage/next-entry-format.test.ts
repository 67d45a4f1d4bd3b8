import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { unpackBackup } from '../../electron/backups/backup-file';
import { sha256 } from '../../electron/disk/sha256';
import { Journal } from '../../electron/journal/journal';
import { readCopies } from '../../renderer/app/recovery/read-copies';
import { openTable } from '../../renderer/app/table/open-table';
import { TablesDatabase } from '../../renderer/storage/database';
import { TableStore } from '../../renderer/storage/table-store';
import { apply } from '../../shared/commands/apply';
import { readTableFile, writeTableFile } from '../../shared/exchange/table-file';
import { fold } from '../../shared/log/fold';
import { type LogEntry, logEntrySchema } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { openSnapshot } from '../../shared/snapshot/open-snapshot';
import type { JsonObject } from '../../shared/values/json';
import { dataFolderWith, keptSnapshot, makeKeptDatabase, sample, tableId } from './kept-formats';

/** The program on the day that entries get another format: what format 1 called "Opgave 3", format 2 calls "Opgave III". */
vi.mock(import('../../shared/log/entry-format'), async (original) => {
  const real = await original();
  const version = real.logEntryVersion + 1;
  const upgrade = (entry: JsonObject): JsonObject =>
    JSON.parse(JSON.stringify(entry).replaceAll('Opgave 3', 'Opgave III'));
  const history = { version, steps: [...real.entryHistory.steps, { from: real.logEntryVersion, upgrade }] };
  return {
    logEntryVersion: version as typeof real.logEntryVersion,
    entryHistory: history,
    upgradeEntry: (value, given = history) => real.upgradeEntry(value, given),
  };
});

const next = 2;
const namesOf = (log: readonly LogEntry[]): readonly string[] =>
  [...contentOf(fold(log)).elements.values()].map(({ name }) => name);
const expectPresent = (log: readonly LogEntry[]): void => {
  expect(log.map(({ v }) => v as number)).toEqual(Array(12).fill(next));
  expect(namesOf(log)).toContain('Opgave III');
};

const databases: TablesDatabase[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) await database.delete();
});

function storeOf(name: string): TableStore {
  const database = new TablesDatabase(name);
  databases.push(database);
  return new TableStore(database);
}

function journalIn(dataFolder: string): Journal {
  const journal = new Journal({ dataFolder });
  onTestFinished(() => journal.close());
  return journal;
}

const opening = async (journal: Journal, store: TableStore) =>
  openTable(
    tableId,
    await readCopies(tableId, journal, store),
    { journal, store, replica: 'laptop', place: '/data' },
    'nl',
  );

describe('on the day that entries get another format', () => {
  it('R-VERSION-4 a table of the format before opens in the new one, without a word', async () => {
    await makeKeptDatabase('dag 1');
    const journal = journalIn(await dataFolderWith());
    const { table, notice } = await opening(journal, storeOf('dag 1'));
    expectPresent(table.log);
    expect(namesOf(table.log)).not.toContain('Opgave 3');
    expect(notice).toBeNull();
  });

  it('R-VERSION-4 its working copy is written in the new format, and the next opening finds it so', async () => {
    await makeKeptDatabase('dag 2');
    const store = storeOf('dag 2');
    const journal = journalIn(await dataFolderWith());
    expect((await store.load(tableId)).formats.oldest).toBe(1);
    await opening(journal, store);
    const stored = await store.load(tableId);
    expect([stored.formats, stored.agrees]).toEqual([{ oldest: next, newest: next }, true]);
    expectPresent(stored.log);
    const replace = vi.spyOn(store, 'replace');
    const again = await opening(journal, store);
    expectPresent(again.table.log);
    expect([again.notice, replace.mock.calls.length]).toEqual([null, 0]);
  });

  it('R-VERSION-4 its journal keeps the lines as they were, and takes new ones behind them', async () => {
    await makeKeptDatabase('dag 3');
    const store = storeOf('dag 3');
    const dataFolder = await dataFolderWith();
    const journal = journalIn(dataFolder);
    const { table, last } = await opening(journal, store);
    const context = { dot: 'laptop:1', at: '2026-11-25T09:00:00Z', session: null, seq: null, item: null } as const;
    const added = apply(
      table.document,
      { type: 'parkQuestion', question: { text: 'Wie?' } },
      { ...context, language: 'nl' },
    );
    if (!added.ok) throw new Error(added.refusal.code);
    expect(added.value.v as number).toBe(next);
    await journal.append(tableId, [{ n: last + 1, entry: added.value }]);
    await journal.close();
    const read = await journalIn(dataFolder).read(tableId);
    expect(read.ok && read.contents.lines.map(({ entry }) => entry.v as number)).toEqual([...Array(12).fill(1), next]);
    const reopened = await opening(journalIn(dataFolder), store);
    expect(reopened.table.log.map(({ v }) => v as number)).toEqual(Array(13).fill(next));
  });

  it('R-VERSION-4 a working copy without its journal still tells the table', async () => {
    await makeKeptDatabase('dag 4');
    const store = storeOf('dag 4');
    const journal = journalIn(await dataFolderWith(() => ''));
    expectPresent((await opening(journal, store)).table.log);
    expect((await store.load(tableId)).formats.oldest).toBe(next);
  });

  it('R-VERSION-4 table files, snapshots and backups of the format before open in the new one', async () => {
    const bytes = await sample('table.gebiedstafel');
    const file = await readTableFile(bytes, sha256);
    if (!file.ok) throw new Error(file.refusal.reason.code);
    expectPresent(file.value.log);
    // Saved again it is a file of today.
    const anew = await readTableFile(await writeTableFile(file.value.log, sha256), sha256);
    expect(anew.ok && anew.value.log).toEqual(file.value.log);
    const snapshot = await openSnapshot(...(await keptSnapshot()), sha256);
    if (!snapshot.ok) throw new Error(snapshot.refusal);
    expectPresent(snapshot.value.log);
    const backup = await unpackBackup(await sample('current.gtbackup'));
    expectPresent((backup?.lines ?? []).map(({ entry }) => logEntrySchema.parse(entry)));
  });
});
