import { newestFirst } from './newest-first';
import type { TakenSnapshot } from './taken-snapshot';

/** How many of the snapshots that the app takes before something large are kept on a laptop. */
export const keptAutomatic = { newest: 20, days: 30 } as const;

/**
 * The snapshots that have had their time. What somebody gave a name and the end of every session stay for ever. Of those
 * that the app takes before it takes something in or puts something back, the newest twenty stay, and the last of each
 * day for the thirty latest days on which there were any: with automatic exchange there may be a hundred a day.
 * @returns ids of the notes about them
 */
export function snapshotsToDrop(taken: readonly TakenSnapshot[]): readonly string[] {
  const passing = taken
    .filter(({ reason, title }) => title === null && (reason === 'before_exchange' || reason === 'before_restore'))
    .sort(newestFirst);
  const lastOfDay = new Map<string, string>();
  for (const { at, id } of passing) {
    const day = at.slice(0, 'yyyy-mm-dd'.length);
    if (!lastOfDay.has(day)) lastOfDay.set(day, id);
  }
  const kept = new Set([
    ...passing.slice(0, keptAutomatic.newest).map(({ id }) => id),
    ...[...lastOfDay.values()].slice(0, keptAutomatic.days),
  ]);
  return passing.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}
