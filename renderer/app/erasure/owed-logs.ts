import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { LogEntry } from '../../../shared/log/log-entry';
import { nameEraserOf } from '../../../shared/names/name-eraser';
import type { TableStore } from '../../storage/table-store';
import { journalOf } from '../recovery/renew-working-copies';

interface Services {
  readonly journal: Pick<FacilitatorBridge['journal'], 'owedErasures' | 'read'>;
  readonly store: Pick<TableStore, 'load'>;
}

/**
 * What working copies have to hold of tables whose names were erased on the disk when the app ended before they followed.
 * What a working copy alone has stays behind it: an older journal that was put back had lines to get when it was erased.
 * A journal that is damaged or not understood is left to the opening.
 */
export async function owedLogs({ journal, store }: Services): Promise<ReadonlyMap<string, readonly LogEntry[]>> {
  const logs = new Map<string, readonly LogEntry[]>();
  for (const id of await journal.owedErasures()) {
    const log = await journalOf(id, { journal });
    if (log === null) continue;
    const dots = new Set(log.map(({ dot }) => dot));
    const { log: stored } = await store.load(id);
    logs.set(id, [...log, ...erasedLike(log, stored).filter(({ dot }) => !dots.has(dot))]);
  }
  return logs;
}

/**
 * A working copy from before names were erased must not bring them back, whatever else it is needed for. One that knows
 * the erasing that was repeated has lost them already, and may have got others since.
 */
export function erasedLike(written: readonly LogEntry[], stored: readonly LogEntry[]): readonly LogEntry[] {
  const known = new Set<unknown>(stored.map(({ dot }) => dot));
  const isMissing = ({ event, dot }: LogEntry): boolean =>
    event.type === 'names.erased' && !known.has(dot) && !known.has(event.data['follows']);
  return written.some(isMissing) ? stored.map(nameEraserOf([...stored, ...written]).entry) : stored;
}
