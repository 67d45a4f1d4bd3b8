import path from 'node:path';
import { errorCode } from '../../disk/atomic-write';
import { namesIn } from '../../journal/journal-files';
import { hashInKey } from '../../sync/hash';
import { exchangeStateFile, remembered } from '../../sync/remembered';
import { readOnlyFiles } from '../read-only-files';
import { type Reading, readingOf } from '../reading';
import { keyOfMirrored } from './check-file';
import { subfolders } from './check-table-folder';

/** What this laptop remembers of its exchanges, and what it keeps of the objects at each place. */
export async function* checkExchange(dataFolder: string): AsyncGenerator<Reading> {
  const top = path.join(dataFolder, 'exchange');
  for (const place of await foldersIn(top)) {
    for (const vault of await foldersIn(place)) {
      for (const table of await foldersIn(vault)) yield* checkExchangedTable(table);
    }
  }
}

/** @param folder named after the table as it is called at the place */
export async function* checkExchangedTable(folder: string): AsyncGenerator<Reading> {
  const objects = path.join(folder, 'objects');
  const names = (await namesIn(objects, readOnlyFiles)).toSorted();
  const file = path.join(folder, exchangeStateFile);
  const text = await readOnlyFiles.readFile(file, 'utf8').catch((error) => (errorCode(error) === 'ENOENT' ? null : ''));
  const state = text === null ? null : remembered(text);
  if (text !== null) {
    const code = text.trim() === '' ? 'empty' : state === null ? 'damaged' : null;
    yield readingOf(file, 'exchange-state', { problem: code === null ? null : { code } });
  }
  for (const name of names) {
    const key = keyOfMirrored(path.basename(folder), name);
    if (key === null) continue;
    const target = path.join(objects, name);
    const bytes = new Uint8Array(await readOnlyFiles.readFile(target).catch(() => new Uint8Array()));
    const isRight = hashInKey(bytes) === key.slice(-56, -4);
    const problem = isRight ? null : ({ code: bytes.length === 0 ? 'empty' : 'damaged' } as const);
    yield readingOf(target, 'exchange-object', { problem, ...(isRight ? { object: { key, bytes } } : {}) });
  }
  const there = new Set(names);
  for (const key of state?.exchange.taken ?? []) {
    const name = key.split('/').slice(-2).join('-');
    if (there.has(name)) continue;
    yield readingOf(path.join(objects, name), 'exchange-object', { problem: { code: 'missing' } });
  }
}

const foldersIn = async (folder: string): Promise<readonly string[]> =>
  (await subfolders(folder)).map((name) => path.join(folder, name));
