import type { LogEntry } from '../../shared/log/log-entry';

/** Journal and database side by side, and what to do so that both hold the same again. */
export type Reconciliation =
  | { readonly kind: 'equal' }
  /** The journal knows more: the database gets what is missing. `restored` is how many entries that was. */
  | { readonly kind: 'database_behind'; readonly log: readonly LogEntry[]; readonly restored: number }
  /** The database knows more: the journal gets what is missing. */
  | { readonly kind: 'journal_behind'; readonly log: readonly LogEntry[]; readonly missing: readonly LogEntry[] }
  /** They part ways at some entry: the journal, written first, is believed. */
  | { readonly kind: 'different'; readonly log: readonly LogEntry[]; readonly restored: number }
  /** The journal has holes, and both copies together tell more than each. `restored` came from the database alone. */
  | { readonly kind: 'merged'; readonly log: readonly LogEntry[]; readonly restored: number };

/**
 * Compares the two copies of a table's log by the identity of each entry. The journal is written first and its lines
 * carry checksums, so where they differ it decides.
 * @param journal entries in order, or those that could be read
 * @param database entries in order; empty when the database was lost
 */
export function reconcile(journal: readonly LogEntry[], database: readonly LogEntry[]): Reconciliation {
  const shared = Math.min(journal.length, database.length);
  let same = 0;
  while (same < shared && journal[same]?.dot === database[same]?.dot) same += 1;
  // Taken in by two laptops at different times the same lines stand in another order: they tell the same table.
  if (same < shared && isSameSet(journal, database)) return { kind: 'equal' };
  if (same < shared) return { kind: 'different', log: journal, restored: journal.length - same };
  if (journal.length === database.length) return { kind: 'equal' };
  if (journal.length > database.length) {
    return { kind: 'database_behind', log: journal, restored: journal.length - same };
  }
  return { kind: 'journal_behind', log: database, missing: database.slice(same) };
}

const dotsOf = (log: readonly LogEntry[]): ReadonlySet<string> => new Set(log.map(({ dot }) => dot));

function isSameSet(journal: readonly LogEntry[], database: readonly LogEntry[]): boolean {
  if (journal.length !== database.length) return false;
  // As sets: a line that stands twice in one copy may stand in the place of one that is gone.
  const [dots, others] = [dotsOf(journal), dotsOf(database)];
  return dots.size === others.size && database.every(({ dot }) => dots.has(dot));
}

/**
 * As `reconcile`, for a journal of which lines are damaged or cannot be understood. Whatever the database still holds of
 * those lines keeps its place between the lines it stood between; nothing is added to a damaged journal.
 */
export function reconcileDamaged(journal: readonly LogEntry[], database: readonly LogEntry[]): Reconciliation {
  const [inJournal, inDatabase] = [dotsOf(journal), dotsOf(database)];
  const log: LogEntry[] = [];
  let restored = 0;
  let at = 0;
  for (const entry of database) {
    if (inJournal.has(entry.dot)) {
      for (; journal[at] !== undefined && journal[at]?.dot !== entry.dot; at += 1) {
        // Both hold these two, in another order: they never were copies of one log.
        if (inDatabase.has((journal[at] as LogEntry).dot))
          return { kind: 'different', log: journal, restored: journal.length };
        log.push(journal[at] as LogEntry);
      }
      at += 1;
    } else {
      restored += 1;
    }
    log.push(entry);
  }
  return { kind: 'merged', log: [...log, ...journal.slice(at)], restored };
}
