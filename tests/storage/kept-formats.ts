import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import type { ReadObjects } from '../../shared/snapshot/open-snapshot';

/** One folder for every format there has been, with a table of twelve entries in each of its files. */
export const formats = path.join(import.meta.dirname, '..', 'fixtures', 'formats');
export const version1 = path.join(formats, '1');
/** Of the encrypted sample. */
export const passphrase = 'paard batterij nietje correct';
/** Of the table in every sample. */
export const tableId = 'rivierenveen';

export const sample = (name: string): Promise<Buffer> => readFile(path.join(version1, name));

/** An empty folder that is gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-formats-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A data folder with the journal of version 1. */
export async function dataFolderWith(changed: (text: string) => string = (text) => text): Promise<string> {
  const data = await emptyFolder();
  const table = path.join(data, 'tables', tableId);
  await mkdir(path.join(table, 'journal'), { recursive: true });
  const text = (await sample('journal.jsonl')).toString('utf8');
  await writeFile(path.join(table, 'journal', '2026-11-24T090000000Z-maker.jsonl'), changed(text));
  await cp(path.join(version1, 'sentinel.json'), path.join(table, 'sentinel.json'));
  return data;
}

/** The snapshot of version 1: its id, and what reads its objects. */
export async function keptSnapshot(): Promise<[string, ReadObjects]> {
  const { id, objects } = JSON.parse((await sample('snapshot.json')).toString('utf8'));
  return [id, async (ids) => new Map(ids.map((each) => [each, gzipSync(objects[each])]))];
}

interface KeptDatabase {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string | string[]; readonly index?: string; readonly rows: readonly unknown[] }>
  >;
}

/** Makes the database of a version as that version made it, without the code of today. */
export async function makeKeptDatabase(name: string, format = 1): Promise<void> {
  const text = await readFile(path.join(formats, String(format), 'database.json'), 'utf8');
  const { version, stores }: KeptDatabase = JSON.parse(text);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, index, rows }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath });
        if (index !== undefined) made.createIndex(index, index);
        for (const row of rows) made.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
