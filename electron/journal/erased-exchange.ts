import path from 'node:path';
import type { LogEntry } from '../../shared/log/log-entry';
import { holdsParts, linesWaiting, withoutNamesIn } from '../../shared/sync/erased-exchange';
import { diskFileSystem, errorCode, type FileSystem, syncFolder, writeAtomically } from '../disk/atomic-write';
import { hashInKey } from '../sync/hash';
import { exchangeStateFile, type Remembered, remembered, rememberedDots } from '../sync/remembered';
import type { StoredCopy } from './erased-copies';
import { namesIn } from './journal-files';
import { filesBelow } from './wiped-tables';

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
  const found = await exchangesOf(dataFolder, log, files);
  return found.map(({ folder, state }) => copyOf(folder, state, files));
}

/**
 * Removes what this laptop remembers of its exchanges of a table, with the objects that it keeps. Throws what the file
 * system throws.
 * @param log of the table
 */
export async function eraseExchanges(
  dataFolder: string,
  log: readonly Pick<LogEntry, 'dot'>[],
  files: FileSystem = diskFileSystem,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const erased = { files: 0, bytes: 0 };
  for (const { folder } of await exchangesOf(dataFolder, log, files)) {
    const removed = await filesBelow(folder, files);
    erased.files += removed.length;
    erased.bytes += removed.reduce((sum, { size }) => sum + size, 0);
    await files.rm(folder, { recursive: true, force: true });
    await syncFolder(files, path.dirname(folder));
  }
  return erased;
}

interface FoundExchange {
  readonly folder: string;
  /** null: it says nothing, or a newer version wrote it. */
  readonly state: Remembered | null;
}

async function exchangesOf(
  dataFolder: string,
  log: readonly Pick<LogEntry, 'dot'>[],
  files: FileSystem,
): Promise<readonly FoundExchange[]> {
  const dots = new Set<string>(log.map(({ dot }) => dot));
  const found: FoundExchange[] = [];
  for (const folder of await foldersOf(path.join(dataFolder, 'exchange'), files)) {
    const text = await stateIn(folder, files);
    const state = remembered(text);
    if (state === null ? mayBeOf(text, dots) : isOf(state, dots)) found.push({ folder, state });
  }
  return found;
}

/** Of a file that another program holds for a moment nobody knows whose it is: only a missing one says nothing. */
async function stateIn(folder: string, files: FileSystem): Promise<string> {
  try {
    return await files.readFile(path.join(folder, exchangeStateFile), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

const has = (known: ReadonlySet<string>, dots: readonly string[]): boolean =>
  dots.some((line) => known.has(line.split(' ')[0] as string));

/** One that says nothing is begun anew at the next exchange anyway; one of a newer version may tell of another table. */
function mayBeOf(text: string, known: ReadonlySet<string>): boolean {
  const dots = rememberedDots(text);
  return dots.length === 0 || has(known, dots);
}

function isOf({ dots, exchange }: Remembered, known: ReadonlySet<string>): boolean {
  return has(known, dots) || linesWaiting(exchange).some(({ dot }) => known.has(dot));
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
    const below = await Promise.all(level.map((folder) => foldersIn(folder, files)));
    level = below.flat();
  }
  return level;
}

/** A system may leave files of its own between ours. */
async function foldersIn(folder: string, files: FileSystem): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await namesIn(folder, files)) {
    const below = path.join(folder, name);
    if ((await files.stat(below)).isDirectory()) found.push(below);
  }
  return found;
}
