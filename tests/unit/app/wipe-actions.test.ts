import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppState } from '../../../renderer/app/app-state';
import { WipeActions } from '../../../renderer/app/wipe-actions';
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
    bridge: { journal: inJournal, wipeTable } as never,
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
