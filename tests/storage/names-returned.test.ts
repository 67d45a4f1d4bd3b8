import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import type { LogEntry } from '../../shared/log/log-entry';
import { erasingNote, findPlanted, tableWithNames } from '../unit/names/named-table';
import { Program, type ProgramFolders } from './program';

async function newFolders(): Promise<ProgramFolders> {
  const root = await mkdtemp(path.join(tmpdir(), 'names-returned-'));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  return { userData: path.join(root, 'profiel'), data: path.join(root, 'data'), backups: path.join(root, 'kopie') };
}

async function started(folders: ProgramFolders, minute: number): Promise<Program> {
  const program = new Program(folders, minute);
  await program.start();
  return program;
}

async function filesWithNames(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const file = path.join(item.parentPath, item.name);
    const bytes = await readFile(file);
    if (findPlanted(item.name.endsWith('.gtbackup') ? gunzipSync(bytes) : bytes) !== undefined) found.push(file);
  }
  return found;
}

const firstTable = (program: Program): string => program.store.getState().tables[0]?.id ?? '';

it('R-NAME-20 names that an older copy of the data folder brings back are erased again at the next opening', {
  timeout: 60_000,
}, async () => {
  const folders = await newFolders();
  const first = await started(folders, 1);
  await first.tables.takeInLog(tableWithNames(), 'namen');
  await first.tables.perform({
    type: 'addElement',
    element: { kind: 'task', name: 'Overleg met Saskia van Wezemael' },
  });
  await first.quit();
  const kept = `${folders.data}-kopie`;
  await cp(folders.data, kept, { recursive: true });
  expect((await filesWithNames(folders.data)).length).toBeGreaterThan(0);

  const second = await started(folders, 2);
  await second.tables.openTable(firstTable(second));
  expect(await second.tables.eraseNames()).toBe(true);
  await second.tables.perform({ type: 'addElement', element: { kind: 'task', name: 'Bodem' } });
  const said = second.store.getState().table?.log ?? [];
  await second.quit();
  expect(await filesWithNames(folders.data)).toEqual([]);

  await rm(folders.data, { recursive: true });
  await cp(kept, folders.data, { recursive: true });
  const third = await started(folders, 3);
  await third.tables.openTable(firstTable(third));
  expect(third.store.getState().notice?.text).toContain('Ze zijn opnieuw gewist');
  const { log } = third.store.getState().table as { readonly log: typeof said };
  expect(findPlanted(JSON.stringify(log))).toBeUndefined();
  expect(log.slice(0, said.length)).toEqual(said);
  expect(log).toHaveLength(said.length + 1);
  // What is said next goes on as ever.
  expect(await third.tables.perform({ type: 'addElement', element: { kind: 'task', name: 'Lucht' } })).toBe(true);
  await third.quit();
  expect(await filesWithNames(folders.data)).toEqual([]);
  expect(await filesWithNames(folders.backups)).toEqual([]);

  const fourth = await started(folders, 4);
  await fourth.tables.openTable(firstTable(fourth));
  expect(fourth.store.getState().notice).toBeNull();
  expect(fourth.store.getState().table?.log).toHaveLength(said.length + 2);
  await fourth.end();
});

/** The program, at the point where an older data folder with names was put in the place of the one without. */
async function putBack(folders: ProgramFolders): Promise<readonly LogEntry[]> {
  const first = await started(folders, 1);
  await first.tables.takeInLog(tableWithNames(), 'namen');
  await first.quit();
  const kept = `${folders.data}-kopie`;
  await cp(folders.data, kept, { recursive: true });
  const second = await started(folders, 2);
  await second.tables.openTable(firstTable(second));
  expect(await second.tables.eraseNames()).toBe(true);
  await second.tables.perform({ type: 'addElement', element: { kind: 'task', name: 'Bodem' } });
  const said = second.store.getState().table?.log ?? [];
  await second.quit();
  await rm(folders.data, { recursive: true });
  await cp(kept, folders.data, { recursive: true });
  return said;
}

const lostNone = (log: readonly LogEntry[] | undefined, said: readonly LogEntry[]): void => {
  const dots = new Set(log?.map(({ dot }) => dot));
  expect(said.filter(({ dot }) => !dots.has(dot))).toEqual([]);
};

it('R-NAME-20 names that could not be erased again are told of, and erased as soon as the disk lets them', {
  timeout: 60_000,
}, async () => {
  const folders = await newFolders();
  const said = await putBack(folders);
  // The folder with backups cannot be looked into for one start.
  await rename(folders.backups, `${folders.backups}-weg`);
  await writeFile(folders.backups, '');
  const third = await started(folders, 3);
  await third.tables.openTable(firstTable(third));
  expect(third.store.getState().notice?.text).toMatch(/^Op schijf staan nog namen die al gewist waren/);
  expect(third.store.getState().notice?.text).toContain(`${folders.backups} is niet te bereiken (ENOTDIR)`);
  lostNone(third.store.getState().table?.log, said);
  expect(findPlanted(JSON.stringify(third.store.getState().table?.log))).toBeUndefined();
  // The work goes on meanwhile.
  expect(await third.tables.perform({ type: 'addElement', element: { kind: 'task', name: 'Lucht' } })).toBe(true);
  const since = third.store.getState().table?.log ?? [];
  await third.end();
  await rm(folders.backups);
  await rename(`${folders.backups}-weg`, folders.backups);

  const fourth = await started(folders, 4);
  await fourth.tables.openTable(firstTable(fourth));
  expect(fourth.store.getState().notice?.text).toContain('Ze zijn opnieuw gewist');
  lostNone(fourth.store.getState().table?.log, since);
  await fourth.quit();
  expect(await filesWithNames(folders.data)).toEqual([]);
  expect(await filesWithNames(folders.backups)).toEqual([]);
  const fifth = await started(folders, 5);
  await fifth.tables.openTable(firstTable(fifth));
  expect(fifth.store.getState().notice).toBeNull();
  lostNone(fifth.store.getState().table?.log, since);
  await fifth.end();
});

it('R-NAME-20 R-NAME-12 nothing that was saved is lost when the app ends between erasing again and filling up the journal', {
  timeout: 60_000,
}, async () => {
  const folders = await newFolders();
  const said = await putBack(folders);
  const third = await started(folders, 3);
  const id = firstTable(third);
  const read = await third.journal.read(id);
  if (!read.ok) throw new Error(read.refusal.code);
  const follows = said.find(({ event }) => event.type === 'names.erased')?.dot ?? null;
  const data = { ...erasingNote.event.data, follows };
  const note: LogEntry = { ...erasingNote, dot: 'start3x9:1', event: { ...erasingNote.event, data } };
  const line = { n: read.contents.last + 1, entry: note };
  expect((await third.journal.eraseNames(id, line, 'start3x9')).ok).toBe(true);
  await third.end();

  const fourth = await started(folders, 4);
  await fourth.tables.openTable(id);
  lostNone(fourth.store.getState().table?.log, said);
  await fourth.quit();
  expect(await filesWithNames(folders.data)).toEqual([]);
  const fifth = await started(folders, 5);
  await fifth.tables.openTable(id);
  expect(fifth.store.getState().notice).toBeNull();
  lostNone(fifth.store.getState().table?.log, said);
  await fifth.end();
});
