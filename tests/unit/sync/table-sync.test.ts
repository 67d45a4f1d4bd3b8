import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { noSeal } from '../../../electron/sync/encrypted';
import { FolderStore } from '../../../electron/sync/folder-store';
import { TableSync } from '../../../electron/sync/table-sync';
import type { LogEntry } from '../../../shared/log/log-entry';
import { uniteLogs } from '../../../shared/log/unite-logs';
import { tableWithNames } from '../names/named-table';

const day = 24 * 60 * 60 * 1000;
const log = tableWithNames();

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'table-sync-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

function laptop(shared: string, folder: string, held: readonly LogEntry[]) {
  const clock = { now: Date.UTC(2026, 10, 24) };
  const objects = path.join(folder, 'objects');
  return {
    clock,
    objects,
    async exchange(): Promise<readonly LogEntry[]> {
      // Each time from what is on the disk, as after a start.
      const sync = await TableSync.open({
        folder,
        about: { table: 'tafel', name: 'Tafel' },
        store: new FolderStore({ folder: shared }),
        startAfter: false,
        seal: noSeal,
        now: () => clock.now,
      });
      const received = await sync.pull();
      const united = uniteLogs(held, received.lines);
      if (!united.ok || received.problem !== null) throw new Error('not received');
      await sync.confirm(received.ids);
      expect(await sync.push(united.value.log)).toMatchObject({ problem: null, waiting: 0 });
      return united.value.log;
    },
  };
}

const emptied = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true });
};
const dots = (lines: readonly LogEntry[]): readonly string[] => lines.map(({ dot }) => dot).sort();
const open = dots(log.filter(({ writes }) => !writes.every(({ entity }) => entity.startsWith('person'))));

it('R-PASS-4: what the place lost goes there again, also when this laptop let go of the objects', async () => {
  const shared = await newFolder();
  const first = laptop(shared, await newFolder(), log);
  await first.exchange();
  await emptied(shared);
  await emptied(first.objects);
  first.clock.now += day;
  await first.exchange();
  const other = laptop(shared, await newFolder(), []);
  expect(dots(await other.exchange())).toEqual(open);
  // Once is enough.
  first.clock.now += day;
  const before = await readdir(shared, { recursive: true });
  await first.exchange();
  expect(await readdir(shared, { recursive: true })).toEqual(before);
});

it('R-PLACE-1: an object that the own disk garbled is fetched or made again, and nothing is passed on as it stands', async () => {
  const shared = await newFolder();
  const first = laptop(shared, await newFolder(), log);
  await first.exchange();
  for (const name of await readdir(first.objects)) await writeFile(path.join(first.objects, name), 'rommel');
  await emptied(shared);
  first.clock.now += day;
  await first.exchange();
  const other = laptop(shared, await newFolder(), []);
  expect(dots(await other.exchange())).toEqual(open);
});
