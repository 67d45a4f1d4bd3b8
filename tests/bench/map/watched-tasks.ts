import type { Page } from '@playwright/test';

/** What somebody may do while a page is watched. */
export type Phase = 'load' | 'panAll' | 'zoom' | 'pan' | 'drag' | 'fit' | 'add';

/** Milliseconds of the longest task of each phase; 0 where none took more than the 50 ms from which Chromium tells of one. */
export type LongestTasks = Partial<Record<Phase, number>>;

declare global {
  interface Window {
    benchTasks: { longest: number };
  }
}

/** Notes how long the page was deaf to input at a stretch. */
export class WatchedTasks {
  readonly #page: Page;
  readonly #longest: LongestTasks = {};

  constructor(page: Page) {
    this.#page = page;
  }

  get longest(): LongestTasks {
    return this.#longest;
  }

  async start(): Promise<void> {
    await this.#page.evaluate(() => {
      const watched = { longest: 0 };
      window.benchTasks = watched;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
      }).observe({ type: 'longtask' });
    });
  }

  /** Ends a phase; what comes after it is of the next one. */
  async note(phase: Phase): Promise<void> {
    this.#longest[phase] = await this.#page.evaluate(async () => {
      // An observer is told in a task of its own.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const { longest } = window.benchTasks;
      window.benchTasks.longest = 0;
      return longest;
    });
  }
}
