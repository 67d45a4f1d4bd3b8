import type { Page } from '@playwright/test';

/** One saved entry: moments in milliseconds since 1970, on the clock that both windows share. */
export interface EntryTiming {
  readonly dot: string;
  readonly enteredAt: number | null;
  readonly savedAt: number;
  readonly publishedAt: number;
  readonly paintedAt: number;
}

interface Watched {
  readonly timings: EntryTiming[];
  readonly paints: number[];
}

declare global {
  interface Window {
    demoWatch?: Watched;
  }
}

/**
 * Notes for each entry when Enter was pressed, when the journal confirmed, when the screens were told, and when the frame
 * after that had been painted.
 */
export async function watchConsole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched = { timings: [], paints: [] };
    window.demoWatch = watched;
    const now = (): number => performance.timeOrigin + performance.now();
    let enteredAt: number | null = null;
    let savedAt = 0;
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter') enteredAt = now();
      },
      true,
    );
    // An observer is told of a mark in a task of its own, often after the frame that it is about: this asks for that frame
    // at the moment of the mark.
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      const made = mark(name, options);
      const at = performance.timeOrigin + made.startTime;
      if (name === 'entry-saved') savedAt = at;
      if (name !== 'entry-published') return made;
      const known = { dot: String(made.detail), enteredAt, savedAt, publishedAt: at };
      enteredAt = null;
      requestAnimationFrame(() => {
        // The task after a frame's callbacks runs when the frame has been handed over for painting. Before any other task
        // that waits by then: what the page does next is no part of the frame.
        const noted = () => void watched.timings.push({ ...known, paintedAt: now() });
        void window.scheduler.postTask(noted, { priority: 'user-blocking' });
      });
      return made;
    };
  });
}

/**
 * Notes the moment after each frame in which something came, went or was written in the hall's page. A movement of the
 * map alone is none: after one change it goes on for longer than it takes the next to come.
 */
export async function watchProjector(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched = { timings: [], paints: [] };
    window.demoWatch = watched;
    let isWaiting = false;
    new MutationObserver(() => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        const noted = () => void watched.paints.push(performance.timeOrigin + performance.now());
        void window.scheduler.postTask(noted, { priority: 'user-blocking' });
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

export function timingsOf(page: Page): Promise<readonly EntryTiming[]> {
  return page.evaluate(() => window.demoWatch?.timings ?? []);
}

export function paintsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => window.demoWatch?.paints ?? []);
}

/**
 * From the moment of saving to the first painting of the hall that belongs to it. What changes nothing in the hall has
 * none: that of the next entry is not taken for it.
 */
export function hallDelays(timings: readonly EntryTiming[], paints: readonly number[]): readonly number[] {
  return timings.flatMap(({ savedAt, publishedAt }, at) => {
    const until = Math.min(timings[at + 1]?.savedAt ?? Number.POSITIVE_INFINITY, publishedAt + 1000);
    const painted = paints.find((moment) => moment >= publishedAt);
    return painted === undefined || painted >= until ? [] : [painted - savedAt];
  });
}

export interface Figures {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Milliseconds, rounded to a tenth. */
export function figuresOf(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { count: sorted.length, median: at(0.5), p95: at(0.95), max: round(sorted.at(-1) ?? 0) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
