import path from 'node:path';
import { z } from 'zod';
import type { JournalSentinel } from '../../shared/ipc/journal';
import { diskFileSystem, type FileSystem, writeAtomically } from '../disk/atomic-write';

export const sentinelFile = 'sentinel.json';

const sentinelSchema: z.ZodType<JournalSentinel> = z.object({
  n: z.int().nonnegative(),
  count: z.int().nonnegative(),
  hash: z.string(),
  bytes: z.int().nonnegative(),
  at: z.string(),
});

/** What the sentinel of a table says; null when there is none or it is damaged (the journal stands above it). */
export async function readSentinel(
  tableFolder: string,
  files: FileSystem = diskFileSystem,
): Promise<JournalSentinel | null> {
  try {
    const text = await files.readFile(path.join(tableFolder, sentinelFile), 'utf8');
    return sentinelSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** How long the note may lag while lines keep coming, in milliseconds ... */
const longestLag = 500;
/** ... and the part of that after which it is written when none has come: the screen has been painted by then. */
const atRest = 0.3;

/**
 * Keeps a note of how far a table's journal had come, in a file of its own. It lets a journal (or a database) that was
 * emptied from outside be told from one that never held anything. It lags on purpose, so that a line costs one write; and
 * not for long, since a line that comes while it is being written waits for the disk (0172).
 */
export class SentinelWriter {
  readonly #folder: string;
  readonly #files: FileSystem;
  readonly #delay: number;
  #waiting: JournalSentinel | null = null;
  /** Begun anew by each line. */
  #rest: NodeJS.Timeout | undefined;
  /** Begun by the first line that waits. */
  #limit: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  /** @param delay longest time in milliseconds that the note may lag behind */
  constructor(tableFolder: string, files: FileSystem = diskFileSystem, delay = longestLag) {
    this.#folder = tableFolder;
    this.#files = files;
    this.#delay = delay;
  }

  /** Takes note; on disk within the delay. */
  note(sentinel: JournalSentinel): void {
    this.#waiting = sentinel;
    clearTimeout(this.#rest);
    this.#rest = this.#flushAfter(this.#delay * atRest);
    this.#limit ??= this.#flushAfter(this.#delay);
  }

  #flushAfter(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => void this.flush(), milliseconds).unref();
  }

  /** Writes what is waiting. A failure costs nothing but the note: the next line tries again. */
  flush(): Promise<void> {
    clearTimeout(this.#rest);
    clearTimeout(this.#limit);
    this.#limit = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const sentinel = this.#waiting;
    if (sentinel === null) return;
    this.#waiting = null;
    try {
      await writeAtomically(path.join(this.#folder, sentinelFile), `${JSON.stringify(sentinel)}\n`, this.#files);
    } catch {
      this.#waiting ??= sentinel;
    }
  }
}

/** Keeps a sentinel that knows more than the journal under another name, so that the alarm survives the next line. */
export async function setSentinelAside(tableFolder: string, stamp: string, files: FileSystem): Promise<void> {
  const aside = path.join(tableFolder, `sentinel-${stamp}.json`);
  await files.rename(path.join(tableFolder, sentinelFile), aside).catch(() => {});
}
