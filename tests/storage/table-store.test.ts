import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { headOf } from '../../renderer/app/table/table-head';
import { TablesDatabase } from '../../renderer/storage/database';
import { nextTask } from '../../renderer/storage/next-task';
import { mostWritesAtOnce } from '../../renderer/storage/stored-entry';
import { TableStore } from '../../renderer/storage/table-store';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import type { Entity } from '../../shared/register/document';
import { type Step, workThrough } from '../property/random-table';

const step = (act: Step['act'], word: string): Step => ({ act, picks: [1, 2, 3, 4, 5, 6, 7, 8], word });
const { log } = workThrough([step('addElement', 'Wonen'), step('addElement', 'Natuur'), step('parkQuestion', 'Wie?')]);

let count = 0;
const open: TablesDatabase[] = [];

function emptyStore(): { readonly database: TablesDatabase; readonly store: TableStore } {
  count += 1;
  const database = new TablesDatabase(`proef-${count}`);
  open.push(database);
  return { database, store: new TableStore(database) };
}

async function append(
  store: TableStore,
  entries: readonly LogEntry[],
  before: readonly LogEntry[] = [],
): Promise<void> {
  const whole = [...before, ...entries];
  const document = fold(whole);
  await store.append(headOf('tafel', document, whole), document, before.length + 1, entries);
}

/** What the browser answers from then on. */
function refuse(table: object, method: 'put' | 'bulkPut', error: Error): void {
  Object.assign(table, { [method]: () => Dexie.Promise.reject(error) });
}

afterEach(async () => {
  for (const database of open.splice(0)) await database.delete();
});

describe('the working copy', () => {
  it('R-STORE-1 gives back what it was given, entry by entry, and agrees with itself', async () => {
    const { store } = emptyStore();
    for (const [at, entry] of log.entries()) await append(store, [entry], log.slice(0, at));
    const stored = await store.load('tafel');
    expect(stored.log).toEqual(log);
    expect(stored.document.entities).toEqual(fold(log).entities);
    expect(stored.agrees).toBe(true);
    expect(await store.head('tafel')).toMatchObject({ id: 'tafel', name: 'Voorbeeldgebied', n: log.length });
  });

  it('R-STORE-2 asks for strict durability', () => {
    const { database } = emptyStore();
    expect(database._options.chromeTransactionDurability).toBe('strict');
  });

  it.each([
    ['a quota', (database: TablesDatabase) => refuse(database.heads, 'put', new Dexie.QuotaExceededError('full'))],
    [
      'a part of many',
      (database: TablesDatabase) => refuse(database.log, 'bulkPut', new Dexie.BulkError('1 of 3', [])),
    ],
    ['an abort', (database: TablesDatabase) => refuse(database.entities, 'bulkPut', new Dexie.AbortError('aborted'))],
  ])('R-STORE-3 keeps nothing of a change that fails half-way, by %s', async (_what, failWith) => {
    const { database, store } = emptyStore();
    await append(store, log.slice(0, 2));
    failWith(database);
    await expect(append(store, log.slice(2), log.slice(0, 2))).rejects.toThrow();
    vi.restoreAllMocks();
    const stored = await store.load('tafel');
    expect(stored.log).toEqual(log.slice(0, 2));
    expect(stored.agrees).toBe(true);
    expect(await store.head('tafel')).toMatchObject({ n: 2 });
  });

  it('R-STORE-3 keeps the old state whole when replacing it fails', async () => {
    const { database, store } = emptyStore();
    await append(store, log);
    vi.spyOn(database.heads, 'put').mockImplementation(() => {
      throw new Error('QuotaExceededError');
    });
    const shorter = log.slice(0, 1);
    await expect(store.replace(headOf('tafel', fold(shorter), shorter), fold(shorter), shorter)).rejects.toThrow();
    vi.restoreAllMocks();
    expect((await store.load('tafel')).log).toEqual(log);
  });

  it('R-STORE-4 replaces all of a table and nothing of another', async () => {
    const { store } = emptyStore();
    await append(store, log);
    await store.replace(headOf('andere', fold(log), log), fold(log), log);
    const shorter = log.slice(0, 1);
    await store.replace(headOf('tafel', fold(shorter), shorter), fold(shorter), shorter);
    expect(await store.load('tafel')).toMatchObject({ log: shorter, agrees: true });
    expect(await store.load('andere')).toMatchObject({ log, agrees: true });
    await store.remove('tafel');
    expect((await store.heads()).map(({ id }) => id)).toEqual(['andere']);
    expect((await store.load('andere')).log).toHaveLength(log.length);
  });

  const tampering: Readonly<Record<string, (database: TablesDatabase) => Promise<unknown>>> = {
    'a value is changed': async (database) => {
      const row = await database.entities.get(['tafel', 'element:e-task']);
      const fields = { ...row?.entity.fields, name: [{ dot: 'r1:1' as const, value: 'Iets anders' }] };
      await database.entities.put({
        table: 'tafel',
        key: 'element:e-task',
        entity: { ...row?.entity, fields } as Entity,
      });
    },
    'an entity is gone': (database) => database.entities.delete(['tafel', 'element:e-task']),
    'an entity is added': (database) =>
      database.entities.put({ table: 'tafel', key: 'element:x', entity: { key: 'element:x', fields: {} } }),
    'a line of the log is gone': (database) => database.log.delete(['tafel', log.length]),
  };
  it.each(Object.keys(tampering))('R-STORE-5 notices that it does not agree with itself when %s', async (what) => {
    const { database, store } = emptyStore();
    await append(store, log);
    await tampering[what]?.(database);
    expect((await store.load('tafel')).agrees).toBe(false);
  });

  describe('R-STORE-5 of thousands of entities, read a page at a time', () => {
    const key = (at: number): `element:${string}` => `element:e${String(at).padStart(5, '0')}`;
    const many = (count: number): LogEntry => ({
      ...(log[0] as LogEntry),
      writes: Array.from({ length: count }, (_, at) => ({
        entity: key(at),
        field: 'name',
        value: `Deel ${at}`,
        was: [],
      })),
    });

    it.each([1, 1_999, 2_000, 2_001, 4_000, 4_100])('agrees with itself when there are %i', async (count) => {
      const { store } = emptyStore();
      await append(store, [many(count)]);
      await store.replace(headOf('tafel-2', fold(log), log), fold(log), log);
      expect(await store.load('tafel')).toMatchObject({ agrees: true });
    });

    it.each([0, 1_999, 2_000, 4_099])(
      'notices that number %i is gone, and one that is too much after it',
      async (at) => {
        const { database, store } = emptyStore();
        await append(store, [many(4_100)]);
        await database.entities.put({ table: 'tafel', key: `${key(at)}x`, entity: { key: key(at), fields: {} } });
        expect((await store.load('tafel')).agrees).toBe(false);
        await database.entities.delete(['tafel', `${key(at)}x`]);
        expect((await store.load('tafel')).agrees).toBe(true);
        await database.entities.delete(['tafel', key(at)]);
        expect((await store.load('tafel')).agrees).toBe(false);
      },
    );
  });

  it('R-STORE-6 that is empty is not an error, and agrees', async () => {
    const { store } = emptyStore();
    expect(await store.load('tafel')).toMatchObject({ log: [], agrees: true });
    expect(await store.head('tafel')).toBeUndefined();
  });
});

describe('an entry that touches thousands of things', () => {
  const large = (writes: number): LogEntry => ({
    ...(log[0] as LogEntry),
    writes: Array.from({ length: writes }, (_, at) => ({
      entity: `element:e${at}`,
      field: at % 2 === 0 ? 'name' : 'alive',
      value: at % 2 === 0 ? `Opgave “${at}”` : true,
      was: [],
    })),
  });

  it.each([mostWritesAtOnce, mostWritesAtOnce + 1, mostWritesAtOnce * 2, mostWritesAtOnce * 2 + 7])(
    'R-STORE-1 comes out as it went in, with %i writes, whether added or written anew',
    async (writes) => {
      const entry = large(writes);
      const document = fold([entry]);
      const { database, store } = emptyStore();
      await append(store, [entry]);
      const added = await store.load('tafel');
      await store.replace(headOf('tafel', document, [entry]), document, [entry]);
      const anew = await store.load('tafel');
      for (const { log: stored, agrees } of [added, anew]) expect([stored, agrees]).toEqual([[entry], true]);
      // Its log alone is what other tables are compared by (R-OTHER-7).
      expect(await store.log('tafel')).toEqual([entry]);
      expect(await store.log('andere')).toEqual([]);
      const [row] = await database.log.toArray();
      expect(row !== undefined && 'pieces' in row).toBe(writes > mostWritesAtOnce);
    },
  );

  it('is read a piece at a time, with whatever waits in between', async () => {
    const { store } = emptyStore();
    await append(store, [large(mostWritesAtOnce * 3)]);
    const parse = vi.spyOn(JSON, 'parse');
    const seen: number[] = [];
    let isRead = false;
    const look = (): void => {
      seen.push(parse.mock.calls.length);
      if (!isRead) void nextTask().then(look);
    };
    look();
    await store.load('tafel');
    isRead = true;
    parse.mockRestore();
    // Between two looks at most one more piece was made.
    const steps = seen.slice(1).map((count, at) => count - (seen[at] as number));
    expect(Math.max(...steps)).toBe(1);
    expect(seen.at(-1)).toBe(4);
  });
});
