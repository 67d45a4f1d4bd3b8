import { isPrivate } from '../register/document';
import type { Dot } from '../register/register';
import { type JsonValue, jsonEquals } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { rekeyed, sharedKeys } from './erasing/shared-keys';
import { type KeyPair, unitedEntries } from './erasing/unite-entries';
import type { LogEntry } from './log-entry';
import { orderLog } from './order-log';

export interface UnitedLogs {
  /** Everything either log holds, each entry once, in the order that is the same on every laptop. */
  readonly log: readonly LogEntry[];
  /** What the other log told that was not known here, without anything private; in that order too. */
  readonly received: readonly LogEntry[];
  /** What is known here and not there, without what is private throughout. */
  readonly unsent: readonly LogEntry[];
  /** Whether entries known here lost names that were erased elsewhere. */
  readonly isRewritten: boolean;
}

/** Two different entries under one dot: the logs grew apart under one replica id, and neither may be given up. */
export interface DotsDiffer {
  readonly code: 'dots_differ';
  readonly dot: Dot;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Unites two logs by the identity of their entries. What is private in the other log is not taken in; of an entry known
 * here the private part stays.
 * @returns the united log, or a refusal when one dot names two different entries
 */
export function uniteLogs(mine: readonly LogEntry[], theirs: readonly LogEntry[]): Result<UnitedLogs, DotsDiffer> {
  const known = new Map<Dot, LogEntry>();
  for (const entry of mine) known.set(entry.dot, entry);
  const fresh: LogEntry[] = [];
  const rewritten = new Map<Dot, LogEntry>();
  const pairs: KeyPair[] = [];
  const told = new Set<Dot>();
  for (const entry of theirs) {
    const own = known.get(entry.dot);
    if (own === entry) {
      told.add(entry.dot);
      continue;
    }
    const open = withoutPrivate(entry);
    if (open === undefined) continue;
    told.add(entry.dot);
    if (own === undefined) {
      known.set(open.dot, open);
      fresh.push(open);
    } else if (!isSame(withoutPrivate(own), open)) {
      // What either side erased stays erased; what is private here stays.
      const united = unitedEntries(own, open);
      if (united === undefined) {
        return refuse({ code: 'dots_differ', dot: entry.dot, mine: own.text, theirs: entry.text });
      }
      pairs.push(...united.keys);
      if (united.entry !== own) rewritten.set(own.dot, united.entry);
    }
  }
  const isUnsent = (entry: LogEntry): boolean => !told.has(entry.dot) && withoutPrivate(entry) !== undefined;
  const kept = rewritten.size === 0 ? mine : mine.map((entry) => rewritten.get(entry.dot) ?? entry);
  const keys = sharedKeys(pairs);
  const [before, after] = [kept, fresh].map((entries) =>
    keys.size === 0 ? entries : entries.map((entry) => rekeyed(entry, keys)),
  ) as [readonly LogEntry[], readonly LogEntry[]];
  const log = orderLog(after.length === 0 ? before : [...before, ...after]);
  const taken = new Set(after);
  return accept({
    log,
    isRewritten: before.some((entry, at) => entry !== mine[at]),
    received: log.filter((entry) => taken.has(entry)),
    unsent: log.filter(isUnsent),
  });
}

/** The entry as other laptops may know it; undefined when everything it writes is private. */
export function withoutPrivate(entry: LogEntry): LogEntry | undefined {
  if (!entry.writes.some(({ entity }) => isPrivate(entity))) return entry;
  const writes = entry.writes.filter(({ entity }) => !isPrivate(entity));
  return writes.length === 0 ? undefined : { ...entry, writes };
}

function isSame(left: LogEntry | undefined, right: LogEntry): boolean {
  return left !== undefined && jsonEquals(left as unknown as JsonValue, right as unknown as JsonValue);
}
