import type { StoreProblem } from '../../shared/sync/object-store';
import { accept, type Result, refuse } from '../../shared/values/result';

/**
 * How far a listing is followed. A table of ten years has some ten thousand objects; a server that never ends, or a loop
 * of collections, is stopped long before it fills the memory or takes the meeting.
 */
export interface ListingBounds {
  /** Answers in one listing. */
  readonly pages: number;
  /** Names in all of them. */
  readonly entries: number;
  /** Milliseconds. */
  readonly time: number;
}

export const usualBounds: ListingBounds = { pages: 2_000, entries: 500_000, time: 300_000 };

/** Of one answer: what it may weigh, in bytes, and how long reading it may take, in milliseconds of work. */
export const largestPageBytes = 64 * 1024 * 1024;
export const longestPageWork = 20_000;

/** Counts one listing. */
export class ListingBudget {
  readonly #bounds: ListingBounds;
  readonly #now: () => number;
  readonly #begun: number;
  #pages = 0;
  #entries = 0;

  constructor(bounds: ListingBounds = usualBounds, now: () => number = () => performance.now()) {
    this.#bounds = bounds;
    this.#now = now;
    this.#begun = now();
  }

  /** Whether one more answer may be asked for, after so many names in the last one. */
  next(entries = 0): Result<null, StoreProblem> {
    this.#pages += 1;
    this.#entries += entries;
    const { pages, entries: most, time } = this.#bounds;
    const isEndless = this.#pages > pages || this.#entries > most || this.#now() - this.#begun > time;
    return isEndless ? refuse({ kind: 'endless', pages: this.#pages - 1 }) : accept(null);
  }
}
