import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCopies } from '../../renderer/app/recovery/read-copies';
import { openTable } from '../../renderer/app/table/open-table';
import { headOf } from '../../renderer/app/table/table-head';
import { TablesDatabase } from '../../renderer/storage/database';
import { TableStore } from '../../renderer/storage/table-store';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { type Step, workThrough } from '../property/random-table';
import { FakeJournal, soundReport } from '../unit/app/fake-services';

const add = (word: string): Step => ({ act: 'addElement', picks: [1, 2, 3, 4, 5, 6, 7, 8], word });
const { log } = workThrough(['a', 'b', 'c', 'd'].map(add));
const withoutThird = log.filter((_, at) => at !== 2);

let count = 0;
const databases: TablesDatabase[] = [];

async function storeWith(entries: readonly LogEntry[]): Promise<{ database: TablesDatabase; store: TableStore }> {
  count += 1;
  const database = new TablesDatabase(`opening-${count}`);
  databases.push(database);
  const store = new TableStore(database);
  if (entries.length > 0) await store.replace(headOf('tafel', fold(entries), entries), fold(entries), entries);
  return { database, store };
}

const opening = async (journal: FakeJournal, store: TableStore) =>
  openTable(
    'tafel',
    await readCopies('tafel', journal, store),
    { journal, store, replica: 'laptop', place: '/data' },
    'nl',
  );

afterEach(async () => {
  for (const database of databases.splice(0)) await database.delete();
});

describe('opening a table', () => {
  it('R-OPEN-1 says nothing when both copies hold the same', async () => {
    const { store } = await storeWith(log);
    const { table, notice, last } = await opening(new FakeJournal(log), store);
    expect([table.log, notice, last]).toEqual([log, null, log.length]);
    expect(table.save).toMatchObject({ kind: 'saved', count: log.length, place: '/data' });
  });

  it('R-OPEN-18 asks the journal for its lines only when the working copy does not hold all of them', async () => {
    const { store } = await storeWith(log);
    const journal = new FakeJournal(log);
    const read = vi.spyOn(journal, 'read');
    const asked = async (): Promise<boolean> => {
      vi.spyOn(journal, 'outline').mockResolvedValueOnce(await journal.outline());
      read.mockClear();
      await opening(journal, store);
      return read.mock.calls.length > 0;
    };
    expect(await asked()).toBe(false);
    for (const report of [
      { tornBytes: 120 },
      { doubled: [2] },
      { brokenLines: [{ file: 'a', offset: 1, bytes: 1 }] },
      { unreadable: [{ file: 'a', reason: 'EIO' }] },
    ]) {
      journal.report = { ...soundReport, ...report };
      expect(await asked()).toBe(true);
    }
    journal.report = soundReport;
    journal.lines = journal.lines.slice(0, -1);
    expect(await asked()).toBe(true);
  });

  it('R-OPEN-2 restores everything into an empty database, and says how much', async () => {
    const { store } = await storeWith([]);
    const { table, notice } = await opening(new FakeJournal(log), store);
    expect(table.log).toEqual(log);
    expect(table.content.elements.size).toBe(11);
    expect(notice).toEqual({ kind: 'warning', text: expect.stringMatching(/^5 regels .*hersteld.*niets verloren/) });
    expect(await store.load('tafel')).toMatchObject({ log, agrees: true });
    expect((await opening(new FakeJournal(log), store)).notice).toBeNull();
  });

  it('R-OPEN-3 adds to the journal what only the database has', async () => {
    const { store } = await storeWith(log);
    const journal = new FakeJournal(log.slice(0, 3));
    const { table, notice, last } = await opening(journal, store);
    expect(journal.lines.map(({ entry }) => entry)).toEqual(log);
    expect(journal.lines.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
    expect([table.log, last]).toEqual([log, 5]);
    expect(notice?.text).toMatch(/^2 regels ontbraken in het logboek op schijf/);
  });

  it('R-OPEN-3 sends nobody to a copy of the folder when every line is back', async () => {
    const { store } = await storeWith(log);
    const journal = new FakeJournal([]);
    const sentinel = { n: log.length, count: log.length, hash: 'x', bytes: 1, at: '2026-11-24T10:00:00Z' };
    journal.report = { ...soundReport, behindSentinel: true, sentinel };
    const { notice } = await opening(journal, store);
    expect(notice?.text).toMatch(/aangevuld uit de werkkopie/);
    expect(notice?.text).not.toMatch(/uit een kopie/);
  });

  it('R-OPEN-3 shows the whole table also when the journal cannot be added to', async () => {
    const { store } = await storeWith(log);
    const journal = new FakeJournal(log.slice(0, 3));
    journal.refuseWith = { kind: 'disk-full' };
    const { table, notice, last } = await opening(journal, store);
    expect([table.log, last]).toEqual([log, 3]);
    expect(notice?.text).toMatch(/De schijf is vol/);
  });

  it('R-OPEN-4 believes the journal where the copies part ways, and rebuilds the database', async () => {
    const stranger: LogEntry = { ...(log[3] as LogEntry), dot: 'r2:1' };
    const { store } = await storeWith([...log.slice(0, 3), stranger]);
    const { table, notice } = await opening(new FakeJournal(log), store);
    expect(table.log).toEqual(log);
    expect(notice?.text).toMatch(/week af van het logboek/);
    expect((await store.load('tafel')).log).toEqual(log);
  });

  it('R-OPEN-6 rebuilds a database that does not agree with itself', async () => {
    const { database, store } = await storeWith(log);
    await database.entities.delete(['tafel', 'element:e-task']);
    const { table, notice } = await opening(new FakeJournal(log), store);
    expect(table.content.elements.has('e-task')).toBe(true);
    expect(notice?.text).toMatch(/opnieuw opgebouwd/);
    expect((await store.load('tafel')).agrees).toBe(true);
  });

  it('R-OPEN-7 tells of an unfinished last line that was set aside', async () => {
    const { store } = await storeWith(log);
    const journal = new FakeJournal(log);
    journal.report = { ...soundReport, tornBytes: 120 };
    expect((await opening(journal, store)).notice?.text).toMatch(/laatste regel .* niet afgemaakt/);
  });

  it('R-OPEN-8 opens from the database when the journal cannot be read, and says so when neither can', async () => {
    const journal = new FakeJournal(log);
    journal.unreadable = true;
    const { table, notice } = await opening(journal, (await storeWith(log)).store);
    expect(table.log).toEqual(log);
    expect(notice?.text).toMatch(/niet te lezen.*werkkopie/);
    const nothing = await opening(journal, (await storeWith([])).store);
    expect(nothing.table.log).toEqual([]);
    expect(nothing.notice?.text).toMatch(/Er is niets gewijzigd/);
  });

  it('R-OPEN-9 opens from the journal when the database can neither be read nor written', async () => {
    const { store } = await storeWith(log);
    vi.spyOn(store, 'load').mockRejectedValue(new Error('UnknownError'));
    vi.spyOn(store, 'replace').mockRejectedValue(new Error('UnknownError'));
    const { table, notice } = await opening(new FakeJournal(log), store);
    expect(table.log).toEqual(log);
    expect(notice?.text).toMatch(/werkkopie kan niet worden bijgewerkt/);
  });

  it('R-OPEN-5 fills a damaged line of the journal from the database, and goes on after the last number', async () => {
    const { store } = await storeWith(log);
    const journal = new FakeJournal(log);
    journal.lines = journal.lines.filter(({ n }) => n !== 3);
    journal.report = {
      ...soundReport,
      brokenLines: [{ file: 'a', offset: 1, bytes: 1 }],
      missing: [{ from: 3, to: 3 }],
    };
    const { table, notice, last } = await opening(journal, store);
    expect([table.log, last]).toEqual([log, 5]);
    expect(notice?.text).toMatch(/Eén regel van het logboek is beschadigd.*Eén regel daarvan is teruggevonden/);
  });

  it('R-OPEN-5 opens with what is left of a damaged journal when the database is lost', async () => {
    const { store } = await storeWith([]);
    const journal = new FakeJournal(log);
    journal.lines = journal.lines.filter(({ n }) => n !== 3);
    journal.report = {
      ...soundReport,
      missing: [{ from: 3, to: 3 }],
      brokenLines: [{ file: 'a', offset: 1, bytes: 1 }],
    };
    const { table, last, notice } = await opening(journal, store);
    expect([table.log, last]).toEqual([withoutThird, 5]);
    expect(notice?.text).toMatch(/beschadigd/);
    expect((await store.load('tafel')).log).toEqual(withoutThird);
  });

  it('R-OPEN-10 stops before an entry it does not understand, keeps it in the journal, and says how many are not shown', async () => {
    const { store } = await storeWith([]);
    const journal = new FakeJournal(log);
    const newer = { ...(log[3] as LogEntry), v: 2 } as unknown as LogEntry;
    journal.lines = journal.lines.map((line) => (line.n === 4 ? { n: 4, entry: newer } : line));
    const { table, notice, last } = await opening(journal, store);
    expect([table.log, last]).toEqual([log.slice(0, 3), 5]);
    expect(notice?.text).toMatch(/^2 regels van het logboek begrijpt deze versie niet\. Er gaat niets verloren/);
    expect(journal.lines).toHaveLength(5);
  });

  it('R-OPEN-11 tells that lines are missing which the journal once had, or are of a newer version', async () => {
    const { store } = await storeWith(log);
    const journal = new FakeJournal(log);
    journal.report = { ...soundReport, behindSentinel: true, unreadable: [{ file: 'b', reason: 'newer-version' }] };
    const { notice } = await opening(journal, store);
    expect(notice?.text).toMatch(/kan deze versie niet lezen/);
    expect(notice?.text).toMatch(/ontbreken regels die er eerder wel stonden/);
  });
});
