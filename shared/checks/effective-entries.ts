import { thingsOf } from '../log/act-entry';
import type { LogEntry } from '../log/log-entry';
import type { EntityKey } from '../register/document';
import type { Dot } from '../register/register';

/** What of a log was taken back and not put back since. */
export interface TakenBack {
  /** Entries of which nothing stands. */
  readonly whole: ReadonlySet<Dot>;
  /** Entries of which something stands: what does not. */
  readonly partly: ReadonlyMap<Dot, ReadonlySet<EntityKey>>;
}

const nothing: TakenBack = { whole: new Set(), partly: new Map() };

/**
 * What was taken back and not put back since. An undo that was itself undone takes nothing back, so the log is read from
 * its end; one that could not take everything back takes back what it wrote to (R-UNDO-12).
 */
export function takenBack(log: readonly LogEntry[]): TakenBack {
  const undos = log.filter(({ undoes }) => undoes !== undefined);
  if (undos.length === 0) return nothing;
  const wanted = new Set(undos.map(({ undoes }) => undoes));
  const undone = new Map<Dot, LogEntry>();
  for (const entry of log) if (wanted.has(entry.dot)) undone.set(entry.dot, entry);
  const whole = new Set<Dot>();
  const partly = new Map<Dot, Set<EntityKey>>();
  for (const undo of undos.toReversed()) {
    const target = undo.undoes as Dot;
    if (whole.has(undo.dot) || whole.has(target)) continue;
    const original = undone.get(target);
    const left = partly.get(undo.dot);
    const took = thingsOf(undo);
    const all = original === undefined || took.size === 0 ? 0 : thingsOf(original).size;
    if (left === undefined && took.size >= all) whole.add(target);
    else {
      const gone = partly.get(target) ?? new Set();
      for (const thing of took) if (left?.has(thing) !== true) gone.add(thing);
      if (gone.size >= all) whole.add(target);
      else partly.set(target, gone);
    }
    if (whole.has(target)) partly.delete(target);
  }
  return { whole, partly };
}

/** The dots of entries that were taken back as a whole and not put back since. */
export function undoneDots(log: readonly LogEntry[]): ReadonlySet<Dot> {
  return takenBack(log).whole;
}

/** Whether an entry took something back, and not everything, and still does. */
export function tookPartBack({ dot, undoes }: LogEntry, { whole, partly }: TakenBack): boolean {
  return undoes !== undefined && partly.has(undoes) && !whole.has(dot);
}
