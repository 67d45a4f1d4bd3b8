import path from 'node:path';
import type { LogEntry } from '../shared/log/log-entry';
import { holdsParts, linesWaiting, withoutNamesIn } from '../shared/sync/erased-exchange';
import { type FileSystem, syncFolder, writeAtomically } from './atomic-write';
import type { StoredCopy } from './erased-copies';
import { namesIn } from './journal-files';
import { hashInKey } from './sync/hash';
import { exchangeStateFile, type Remembered, remembered } from './sync/remembered';

/**
 * What this laptop remembers of its exchanges of a table: lines that wait there hold names, and so do the objects it
 * keeps to put back what vanishes. The lines lose the names; the objects, which are what their hash says, are let go.
 * A folder of a locked place does not say of which table it is; the lines that it remembers do.
 */
export async function exchangedCopies(
  dataFolder: string,
  log: readonly LogEntry[],
  files: FileSystem,
): Promise<readonly StoredCopy[]> {
  const dots = new Set<string>(log.map(({ dot }) => dot));
  const copies: StoredCopy[] = [];
  for (const folder of await foldersOf(path.join(dataFolder, 'exchange'), files)) {
    const text = await files.readFile(path.join(folder, exchangeStateFile), 'utf8').catch(() => '');
    const state = remembered(text);
    // One that cannot be read is begun anew at the next exchange anyway; nobody can tell what is in it.
    if (state === null ? text !== '' : isOf(state, dots)) copies.push(copyOf(folder, state, files));
  }
  return copies;
}

function isOf({ dots, exchange }: Remembered, known: ReadonlySet<string>): boolean {
  return (
    dots.some((line) => known.has(line.split(' ')[0] as string)) ||
    linesWaiting(exchange).some(({ dot }) => known.has(dot))
  );
}

function copyOf(folder: string, state: Remembered | null, files: FileSystem): StoredCopy {
  return {
    path: folder,
    entries: async () => (state === null ? [] : linesWaiting(state.exchange)),
    writeErased: async (target, eraser) => {
      await files.mkdir(path.join(target, 'objects'), { recursive: true });
      // Begun anew at the next exchange: everything is fetched and compared again.
      if (state === null || holdsParts(state.exchange)) return;
      const exchange = withoutNamesIn(state.exchange, eraser, hashInKey);
      await writeAtomically(path.join(target, exchangeStateFile), JSON.stringify({ ...state, exchange }), files);
      await syncFolder(files, target);
    },
  };
}

/** Of place, vault and table, three deep. */
async function foldersOf(root: string, files: FileSystem): Promise<readonly string[]> {
  let level: readonly string[] = [root];
  for (let depth = 0; depth < 3; depth += 1) {
    const below = await Promise.all(
      level.map(async (folder) => (await namesIn(folder, files)).map((name) => path.join(folder, name))),
    );
    level = below.flat();
  }
  return level;
}
