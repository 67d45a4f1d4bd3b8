import type { StoreApi } from 'zustand/vanilla';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { TableStore } from '../../storage/table-store';
import type { AppState } from '../app-state';
import { renewWorkingCopies } from '../recovery/renew-working-copies';

interface Services {
  readonly bridge: Pick<FacilitatorBridge, 'journal' | 'app' | 'settings'>;
  readonly store: StoreApi<AppState>;
  readonly tableStore: TableStore;
}

/**
 * Takes out of the window what it still has of a table that was wiped from the disk: its working copy, and what is
 * remembered under its id.
 * @returns false: the rows are gone, and their bytes stay in the browser's files until these are written anew, which is
 * tried again at the next start
 */
export async function forgetWiped(id: string, { bridge, store, tableStore }: Services): Promise<boolean> {
  await tableStore.remove(id);
  const { recentTables } = await bridge.settings.read();
  const { minutesBoards, archives, tablesLeftOut } = store.getState();
  const isOfOther = ({ table }: { readonly table: string }): boolean => table !== id;
  const others = {
    minutesBoards: minutesBoards.filter(isOfOther),
    archives: archives.filter(isOfOther),
    tablesLeftOut: tablesLeftOut.filter((table) => table !== id),
  };
  store.setState(others);
  await bridge.settings.change({ recentTables: recentTables.filter((recent) => recent.id !== id), ...others });
  const isGone = await renewWorkingCopies(new Map(), { journal: bridge.journal, app: bridge.app, store: tableStore });
  if (isGone) await bridge.journal.settleWiping(id);
  return isGone;
}

/**
 * Ends the wiping that a crash kept from the window, before the table is listed by what is left of it. A table that came
 * back meanwhile, from its file, stays. One that fails is tried again at the next start and keeps no other from it.
 */
export async function finishWiping(services: Services): Promise<void> {
  const { journal, app } = services.bridge;
  const ids = await journal.wiped();
  if (ids.length === 0) return;
  const here = new Set((await journal.list()).map(({ tableId }) => tableId));
  const finish = async (id: string): Promise<void> => {
    if (!here.has(id)) await forgetWiped(id, services);
    else if (await renewWorkingCopies(new Map(), { journal, app, store: services.tableStore }))
      await journal.settleWiping(id);
  };
  for (const id of ids) await finish(id).catch((error) => console.warn(`wiping ${id} was not finished`, error));
}
