import { afterEach, describe, expect, it } from 'vitest';
import { readCopies } from '../../renderer/app/recovery/read-copies';
import { renewWorkingCopies } from '../../renderer/app/recovery/renew-working-copies';
import { openTable } from '../../renderer/app/table/open-table';
import { headOf } from '../../renderer/app/table/table-head';
import { TablesDatabase } from '../../renderer/storage/database';
import { TableStore } from '../../renderer/storage/table-store';
import type { ReadAnswer } from '../../shared/ipc/journal';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { withoutNames } from '../../shared/names/name-eraser';
import { type Step, workThrough } from '../property/random-table';
import { FakeJournal, soundReport } from '../unit/app/fake-services';
import { erasingNote, findPlanted, tableWithNames } from '../unit/names/named-table';

const named = tableWithNames();
const erased = [...withoutNames(named), erasingNote];
const add = (word: string): Step => ({ act: 'addElement', picks: [1, 2, 3, 4, 5, 6, 7, 8], word });
const other = workThrough(['a', 'b', 'c'].map(add)).log;

let count = 0;
const databases: TablesDatabase[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) await database.delete();
});

async function storeWith(tables: Readonly<Record<string, readonly LogEntry[]>>) {
  count += 1;
  const database = new TablesDatabase(`namen-${count}`);
  databases.push(database);
  const store = new TableStore(database);
  for (const [id, log] of Object.entries(tables)) await store.replace(headOf(id, fold(log), log), fold(log), log);
  const content = async (): Promise<string> =>
    JSON.stringify([await database.heads.toArray(), await database.log.toArray(), await database.entities.toArray()]);
  return { database, store, content };
}

/** Journals of several tables, and files of the working copies that can be removed. */
function services(store: TableStore, database: TablesDatabase, journals: Readonly<Record<string, FakeJournal>>) {
  const cleared: string[] = [];
  return {
    cleared,
    store,
    journal: { read: async (id: string): Promise<ReadAnswer> => journals[id]!.read() },
    app: {
      clearWorkingCopies: async (): Promise<void> => {
        expect(database.isOpen()).toBe(false);
        cleared.push('files');
        const again = new TablesDatabase(database.name);
        await again.delete();
      },
    },
  };
}

describe('the working copies after names were erased', () => {
  it('R-NAME-10 are filled anew from the journals, in files without history', async () => {
    const { database, store, content } = await storeWith({ tafel: named, ander: other });
    expect(findPlanted(await content())).toBeDefined();
    const journals = { tafel: new FakeJournal(erased), ander: new FakeJournal(other) };
    const given = services(store, database, journals);
    expect(await renewWorkingCopies(new Map([['tafel', erased]]), given)).toBe(true);
    expect(given.cleared).toEqual(['files']);
    expect(findPlanted(await content())).toBeUndefined();
    expect(await store.load('tafel')).toMatchObject({ log: erased, agrees: true });
    expect(await store.load('ander')).toMatchObject({ log: other, agrees: true });
    expect((await store.heads()).map(({ id, n }) => [id, n])).toEqual([
      ['ander', other.length],
      ['tafel', erased.length],
    ]);
  });

  it('R-NAME-10 keep their files while another table needs lines that its journal lost', async () => {
    const { database, store, content } = await storeWith({ tafel: named, ander: other });
    const damaged = new FakeJournal(other);
    damaged.lines = damaged.lines.filter(({ n }) => n !== 2);
    damaged.report = { ...soundReport, missing: [{ from: 2, to: 2 }] };
    const given = services(store, database, { tafel: new FakeJournal(erased), ander: damaged });
    expect(await renewWorkingCopies(new Map([['tafel', erased]]), given)).toBe(false);
    expect(given.cleared).toEqual([]);
    expect(findPlanted(await content())).toBeUndefined();
    expect(await store.load('ander')).toMatchObject({ log: other, agrees: true });
  });

  it('R-NAME-20 are not filled from a journal to which erased names returned', async () => {
    const { database, store, content } = await storeWith({ tafel: erased, ander: other });
    const journals = { tafel: new FakeJournal([...named, erasingNote]), ander: new FakeJournal(other) };
    const given = services(store, database, journals);
    expect(await renewWorkingCopies(new Map([['ander', other]]), given)).toBe(false);
    expect(findPlanted(await content())).toBeUndefined();
  });

  it.each([
    ['has the same lines', [...named, erasingNote], erased],
    ['has lines of its own too', [...named, erasingNote, ...other], erased],
    ['went another way', [...named, ...other], erased],
    ['is behind', named, erased],
    ['is damaged', [...named, erasingNote], erased],
  ])('R-NAME-20 bring back no name, nor does a journal with names that %s', async (how, written, known) => {
    const { store, content } = await storeWith({ tafel: known });
    const journal = new FakeJournal(written);
    if (how === 'is damaged') {
      journal.lines = journal.lines.filter(({ n }) => n !== 2);
      journal.report = { ...soundReport, missing: [{ from: 2, to: 2 }] };
    }
    const opening = async (replica: string) =>
      openTable('tafel', await readCopies('tafel', journal, store), { journal, store, replica, place: '/data' }, 'nl');
    journal.refuseWith = { kind: 'not-writable', code: 'EBUSY' };
    const refused = await opening('een');
    expect(refused.notice?.text).toMatch(/^Op schijf staan nog namen die al gewist waren.*EBUSY/);
    expect(findPlanted(JSON.stringify([refused.table, await content()]))).toBeUndefined();
    journal.refuseWith = null;
    const { table, notice } = await opening('twee');
    expect(notice?.text).toContain('Ze zijn opnieuw gewist');
    expect(findPlanted(JSON.stringify([table, journal.lines, await content()]))).toBeUndefined();
    const dots = new Set(table.log.map(({ dot }) => dot));
    expect([...written, ...known].filter(({ dot }) => !dots.has(dot))).toEqual([]);
    expect((await opening('drie')).notice).toBeNull();
  });

  it('R-NAME-10 bring no name back at the next opening, whole journal or damaged', async () => {
    for (const isDamaged of [false, true]) {
      const { store, content } = await storeWith({ tafel: named });
      const journal = new FakeJournal(erased);
      if (isDamaged) {
        journal.lines = journal.lines.filter(({ n }) => n !== 8);
        journal.report = { ...soundReport, missing: [{ from: 8, to: 8 }] };
      }
      const { table } = await openTable(
        'tafel',
        await readCopies('tafel', journal, store),
        { journal, store, replica: 'laptop', place: '/data' },
        'nl',
      );
      expect(findPlanted(JSON.stringify(table.log))).toBeUndefined();
      expect(findPlanted(await content())).toBeUndefined();
      expect(table.log.length).toBe(erased.length);
    }
  });
});
