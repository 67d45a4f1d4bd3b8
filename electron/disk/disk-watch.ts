import { statfs } from 'node:fs/promises';
import { type DiskState, initialDiskState, lowSpace } from '../../shared/ipc/disk';

/** How often the free space is looked at, in milliseconds. */
const interval = 10_000;

export interface DiskWatchOptions {
  readonly folder: string;
  readonly onChange: (state: DiskState) => void;
  /** Free bytes of the disk of a folder; replaced in tests. */
  readonly freeSpace?: (folder: string) => Promise<number>;
}

/** Watches the free space of the data folder's disk, so that a full disk is told before work is lost. */
export class DiskWatch {
  readonly #options: DiskWatchOptions;
  readonly #freeSpace: (folder: string) => Promise<number>;
  #state: DiskState = initialDiskState;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: DiskWatchOptions) {
    this.#options = options;
    this.#freeSpace = options.freeSpace ?? freeBytes;
  }

  get state(): DiskState {
    return this.#state;
  }

  start(): void {
    void this.look();
    this.#timer = setInterval(() => void this.look(), interval);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  async look(): Promise<void> {
    // A system that does not tell is no alarm: saving says what is wrong.
    const free = await this.#freeSpace(this.#options.folder).catch(() => null);
    this.#change({ free, isLow: free !== null && free < lowSpace });
  }

  noteBackup(backupProblem: string | null): void {
    this.#change({ backupProblem });
  }

  #change(changes: Partial<DiskState>): void {
    const next = { ...this.#state, ...changes };
    // The number alone is news only while it is low.
    const isNews =
      next.isLow !== this.#state.isLow ||
      next.backupProblem !== this.#state.backupProblem ||
      (next.isLow && next.free !== this.#state.free);
    this.#state = next;
    if (isNews) this.#options.onChange(next);
  }
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
