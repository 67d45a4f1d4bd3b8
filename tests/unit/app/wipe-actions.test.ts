import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppState } from '../../../renderer/app/app-state';
import { finishWiping } from '../../../renderer/app/erasure/forget-wiped';
import { WipeActions } from '../../../renderer/app/erasure/wipe-actions';
import { type Step, workThrough } from '../../property/random-table';
import { FakeJournal } from './fake-services';

const add = (word: string): Step => ({ act: 'addElement', picks: [1, 2, 3, 4, 5, 6, 7, 8], word });
const { log } = workThrough(['a', 'b', 'c'].map(add));
const passphrase = 'paard batterij nietje correct';

function wiping(inJournal: FakeJournal) {
  const wipeTable = vi.fn(async () => ({ kind: 'cancelled' }) as const);
  const opened: string[] = [];
  const table = { id: 'tafel', log: log.slice(0, 3), content: { table: { name: 'Rivierenveen' } } };
  const wipe = new WipeActions({
    bridge: { journal: Object.assign(inJournal, { wipe: wipeTable }) } as never,
    store: createStore<AppState>(() => ({ table }) as unknown as AppState),
    tableStore: {} as never,
    tables: {
      closeTable: async () => true,
      openTable: async (id) => {
        opened.push(id);
      },
      takeInLog: async () => {},
      refreshList: async () => {},
    },
  });
  return { wipe, wipeTable, opened };
}

describe('closing and wiping', () => {
  it('R-WIPE-3 erases nothing while the journal has lines that would be missing from the file', async () => {
    const { wipe, wipeTable, opened } = wiping(new FakeJournal(log));
    expect(await wipe.wipe(passphrase, 'x')).toEqual({ kind: 'not-understood', count: log.length - 3 });
    expect(wipeTable).not.toHaveBeenCalled();
    expect(opened).toEqual(['tafel']);
  });

  it('R-WIPE-3 goes on when all of the journal is in the file, and when the journal cannot be read', async () => {
    const whole = wiping(new FakeJournal(log.slice(0, 3)));
    await whole.wipe.wipe(passphrase, 'x');
    expect(whole.wipeTable).toHaveBeenCalledOnce();
    const unreadable = new FakeJournal();
    unreadable.unreadable = true;
    const broken = wiping(unreadable);
    await broken.wipe.wipe(passphrase, 'x');
    expect(broken.wipeTable).toHaveBeenCalledOnce();
  });
});

/** The window at its start, after tables were wiped from the disk. @param here tables that have a journal */
function starting(wiped: readonly string[], here: readonly string[], isRenewed: boolean) {
  const removed: string[] = [];
  const settled: string[] = [];
  const asked: object[] = [];
  const store = createStore<AppState>(
    () =>
      ({
        minutesBoards: [{ table: 'weg' }, { table: 'terug' }],
        archives: [{ table: 'weg' }],
        tablesLeftOut: ['weg', 'terug'],
      }) as never,
  );
  const recentTables = [{ id: 'weg' }, { id: 'terug' }];
  const bridge = {
    journal: {
      wiped: async () => wiped,
      list: async () => here.map((tableId) => ({ tableId })),
      settleWiping: async (id: string) => void settled.push(id),
      read: async () => ({
        ok: isRenewed,
        contents: { lines: [], report: { brokenLines: [], missing: [], unreadable: [] } },
      }),
    },
    app: { clearWorkingCopies: async () => {} },
    settings: { read: async () => ({ recentTables }), change: async (changes: object) => void asked.push(changes) },
  };
  const tableStore = {
    remove: async (id: string) => void removed.push(id),
    heads: async () => [{ id: 'blijft' }],
    load: async () => ({ log: [] }),
    emptied: async (work: () => Promise<void>) => work(),
    replace: async () => {},
  };
  const finish = () => finishWiping({ bridge: bridge as never, store, tableStore: tableStore as never });
  return { finish, removed, settled, asked, store, tableStore };
}

describe('a wiping that a crash kept from the window', () => {
  it('R-WIPE-4 is finished at the next start: no copy brings the table back', async () => {
    const { finish, removed, settled, asked, store } = starting(['weg'], ['blijft'], true);
    await finish();
    expect([removed, settled]).toEqual([['weg'], ['weg']]);
    expect(asked).toEqual([
      { recentTables: [{ id: 'terug' }], minutesBoards: [{ table: 'terug' }], archives: [], tablesLeftOut: ['terug'] },
    ]);
    expect(store.getState().archives).toEqual([]);
  });

  it('R-WIPE-4 is finished for the others when one cannot be', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { finish, removed, settled, tableStore } = starting(['vast', 'weg'], [], true);
    const { remove } = tableStore;
    tableStore.remove = async (id) => (id === 'vast' ? Promise.reject(new Error('UnknownError')) : remove(id));
    await finish();
    expect([removed, settled]).toEqual([['weg'], ['weg']]);
  });

  it('R-WIPE-4 leaves a table that came back from its file', async () => {
    const { finish, removed, settled } = starting(['terug'], ['terug'], true);
    await finish();
    expect([removed, settled]).toEqual([[], ['terug']]);
  });

  it('R-WIPE-4 is owed as long as the bytes stay in the files of the browser', async () => {
    const { finish, removed, settled } = starting(['weg', 'terug'], ['terug'], false);
    await finish();
    expect([removed, settled]).toEqual([['weg'], []]);
  });
});
