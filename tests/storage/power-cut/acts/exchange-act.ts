import { syncFolder } from '../../../../electron/disk/atomic-write';
import { noSeal } from '../../../../electron/sync/encrypted';
import { FolderStore } from '../../../../electron/sync/folder-store';
import { TableSync } from '../../../../electron/sync/table-sync';
import { publicLog } from '../../../../shared/exchange/public-log';
import type { LogEntry } from '../../../../shared/log/log-entry';
import { uniteLogs } from '../../../../shared/log/unite-logs';
import { tableWithNames } from '../../../unit/names/named-table';
import type { Act } from '../act';
import type { CutDisk } from '../cut-disk';

const log = tableWithNames();
const early = log.slice(0, 5);
const dotsOf = (lines: readonly LogEntry[]): readonly string[] => lines.map(({ dot }) => dot).sort();
const hour = 60 * 60 * 1000;

/** One exchange of a laptop with the place, as a start of the program does it: what it has after it. */
async function exchange(disk: CutDisk, folder: string, held: readonly LogEntry[], at: number) {
  const { files } = disk;
  const sync = await TableSync.open({
    folder,
    about: { table: 'tafel', name: 'Tafel' },
    store: new FolderStore({ folder: '/place', files, now: () => at }),
    startAfter: false,
    seal: noSeal,
    now: () => at,
    files,
  });
  const received = await sync.pull();
  const united = uniteLogs(held, received.lines);
  if (!united.ok || received.problem !== null) throw new Error(JSON.stringify(received.problem));
  await sync.confirm(received.ids);
  const sent = await sync.push(united.value.log);
  if (sent.problem !== null || sent.waiting > 0) throw new Error(JSON.stringify(sent));
  return united.value.log;
}

/** "Exchanged": the place has what was sent, for a laptop that was never there before and asks nobody else. */
export const exchanged: Act = () => {
  let told: readonly LogEntry[] = [];
  return {
    run: async (disk) => {
      // Whoever chose the folder had made it before.
      await disk.files.mkdir('/place');
      await syncFolder(disk.files, '/');
      for (const [at, held] of [early, log].entries()) {
        await exchange(disk, '/laptop', held, at * hour);
        told = publicLog(held);
      }
    },
    brokenOn: async (kept) => {
      await kept.files.mkdir('/place');
      const found = await exchange(kept, '/newcomer', [], 2 * hour).catch(() => []);
      const dots = new Set(dotsOf(found));
      if (!told.every(({ dot }) => dots.has(dot))) return 'what was exchanged is not at the place';
      // And the sender goes on as if nothing had been: nothing is in its way, and nobody lacks a line in the end.
      await exchange(kept, '/laptop', log, 30 * hour);
      await exchange(kept, '/laptop', log, 60 * hour);
      const whole = await exchange(kept, '/another', [], 90 * hour);
      return dotsOf(whole).join() === dotsOf(publicLog(log)).join()
        ? null
        : 'the place is not whole after two exchanges';
    },
  };
};
