import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import { fold } from '../../../shared/log/fold';
import { type LogEntry, logEntrySchema } from '../../../shared/log/log-entry';
import { reconcile } from '../../storage/reconcile';
import type { TableStore } from '../../storage/table-store';
import { findReturned } from '../erasure/names-returned';
import { isDamaged } from '../table/save-texts';
import { headOf } from '../table/table-head';

interface Services {
  readonly journal: Pick<FacilitatorBridge['journal'], 'read'>;
  readonly app: Pick<FacilitatorBridge['app'], 'clearWorkingCopies'>;
  readonly store: Pick<TableStore, 'heads' | 'load' | 'replace' | 'emptied'>;
}

/**
 * Fills the working copies anew from files without history, so that no byte of an erased name stays in the browser
 * profile. The files hold all tables: they are only removed when the journal of each is whole and knows all that its
 * working copy knows. Otherwise only the given tables are written over, and bytes may stay behind.
 * @param given logs that hold no names any more; of the other tables the journal is read
 * @returns whether the files were removed
 */
export async function renewWorkingCopies(
  given: ReadonlyMap<string, readonly LogEntry[]>,
  services: Services,
): Promise<boolean> {
  const { app, store } = services;
  const logs = new Map(given);
  let isSafe = true;
  for (const id of new Set([...given.keys(), ...(await store.heads()).map((head) => head.id)])) {
    const log = await journalOf(id, services);
    const copy = given.get(id) ?? (await store.load(id)).log;
    // A journal with names that this copy knows to be erased must not fill it: opening the table erases them first.
    const isCovered =
      log !== null && ['equal', 'database_behind'].includes(reconcile(log, copy).kind) && !findReturned(log, copy);
    if (!isCovered) isSafe = false;
    else if (!given.has(id)) logs.set(id, log);
  }
  if (isSafe) await store.emptied(() => app.clearWorkingCopies());
  for (const [id, log] of isSafe ? logs : given) {
    const document = fold(log);
    await store.replace(headOf(id, document, log), document, log);
  }
  return isSafe;
}

/** The log of a journal that is whole and understood; null otherwise. */
export async function journalOf(
  id: string,
  { journal }: Pick<Services, 'journal'>,
): Promise<readonly LogEntry[] | null> {
  const answer = await journal.read(id);
  if (!answer.ok || isDamaged(answer.contents.report)) return null;
  const log: LogEntry[] = [];
  for (const { entry } of answer.contents.lines) {
    const parsed = logEntrySchema.safeParse(entry);
    if (!parsed.success) return null;
    log.push(parsed.data);
  }
  return log;
}
