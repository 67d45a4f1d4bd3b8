import { afterThisFrame } from './first-frame';

/** What waits for the painting of a change, in the order in which people wait for it. */
const ranks = ['panels', 'copy'] as const;
type Rank = (typeof ranks)[number];

const waiting = new Map<Rank, (() => void)[]>();
let isScheduled = false;

/**
 * Calls back once what has changed on the page until now has been painted: first for the panels around the map, then for
 * the second copy on disk. A page that is hidden paints nothing and keeps nobody waiting.
 */
export function afterPaint(rank: Rank, run: () => void): void {
  waiting.set(rank, [...(waiting.get(rank) ?? []), run]);
  if (isScheduled) return;
  isScheduled = true;
  // In a task of its own, so that what came in while the frame was made, a key press above all, goes first.
  void (document.hidden ? Promise.resolve() : afterThisFrame()).then(() => inOwnTask(runNext));
}

/** One rank per task, so that a key press is not kept waiting for all of them. */
function runNext(): void {
  const rank = ranks.find((each) => waiting.has(each));
  if (rank === undefined) {
    isScheduled = false;
    return;
  }
  const work = waiting.get(rank) ?? [];
  waiting.delete(rank);
  setTimeout(runNext);
  for (const run of work) run();
}

/**
 * Calls back in a task of its own, when what is drawn at once has been drawn: most often the page then waits for the next
 * frame of the screen. Not put off in a page that is hidden, as timers are.
 */
export function inOwnTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}
