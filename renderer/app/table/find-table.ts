import type { Language } from '../../../shared/i18n/language';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { TableStore } from '../../storage/table-store';
import { readCopies } from '../recovery/read-copies';
import { findLoss, type Recovery } from '../recovery/recovery-sources';
import { newerFormatOf, newerTableSentence } from './newer-format';
import { type Opened, openTable } from './open-table';

interface Services {
  readonly bridge: Pick<FacilitatorBridge, 'journal' | 'backups'>;
  readonly store: TableStore;
  readonly replica: string;
  readonly place: string;
  readonly laptop: string;
  /** What the list of tables calls it. */
  readonly called: string | null;
}

export type FoundTable =
  /** Made by a newer version: nothing was opened and nothing touched. */
  | { readonly kind: 'newer'; readonly sentence: string }
  /** Entries are gone that something else still has, or all of them: somebody must choose. */
  | { readonly kind: 'lost'; readonly recovery: Recovery }
  | ({ readonly kind: 'opened' } & Opened);

/** Finds a table as it stands on this computer: from its two copies, held against what the backups know. */
export async function findTable(id: string, services: Services, language: Language): Promise<FoundTable> {
  const { bridge, store, called, ...rest } = services;
  const copies = await readCopies(id, bridge.journal, store);
  const newer = newerFormatOf(copies.answer, copies.stored.formats);
  if (newer !== null) return { kind: 'newer', sentence: newerTableSentence(newer, language) };
  const opened = await openTable(id, copies, { ...rest, journal: bridge.journal, store }, language);
  const sources = { journal: { read: async () => copies.answer }, backups: bridge.backups, store, called };
  // Backups that cannot be looked at keep nobody from a table.
  const recovery = await findLoss(id, opened.table.log.length, opened.reached, sources).catch(() => null);
  return recovery === null ? { kind: 'opened', ...opened } : { kind: 'lost', recovery };
}
