import { Causality } from '../log/causality';
import type { LogEntry } from '../log/log-entry';
import { orderLog } from '../log/order-log';
import { type EntityKey, type EntityKind, parseKey } from '../register/document';
import type { ExportOptions } from './export-options';
import { publicLog } from './public-log';

/** Version of the field `log` of an exchange file. */
export const keptLogVersion = 1;

/**
 * Whether the events of a table, one after another, tell less than its log: several laptops wrote in it, or something
 * was said by one who did not know what another said. Then who wrote what, and what stands beside what, is in the log
 * alone.
 */
export function isOfSeveral(log: readonly LogEntry[]): boolean {
  const ordered = orderLog(publicLog(log));
  const laptops = new Set(ordered.flatMap(({ laptop }) => (laptop === undefined ? [] : [laptop.id])));
  if (laptops.size > 1) return true;
  const causality = new Causality(ordered);
  return ordered.some(({ dot }, at) => {
    const before = ordered[at - 1];
    return before !== undefined && !causality.knows(dot, before.dot);
  });
}

/** The log as it may leave: without scores and names that were not asked for, and without lines that told nothing else. */
export function logToShare(
  log: readonly LogEntry[],
  { includeAnalysis, includeNames }: ExportOptions,
): readonly LogEntry[] {
  const kept: Partial<Record<EntityKind, boolean>> = { analysis: includeAnalysis, person: includeNames };
  const mayLeave = (key: EntityKey): boolean => kept[parseKey(key).kind] ?? true;
  return log.flatMap((entry) => {
    const writes = entry.writes.filter(({ entity }) => mayLeave(entity));
    if (writes.length === entry.writes.length) return entry;
    return writes.length === 0 ? [] : { ...entry, writes };
  });
}
