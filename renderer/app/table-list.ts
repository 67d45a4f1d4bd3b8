import type { FacilitatorBridge } from '../../shared/ipc/bridges';
import type { TableStore } from '../storage/table-store';
import type { TableSummary } from './app-state';

/**
 * Every table of this computer, from both copies and the backups: one that only one of them has is listed like any other
 * and restored when it is opened; one of which only the note beside the backups is left is listed too, so that somebody
 * hears of it. Newest first.
 */
export async function listTables(
  journal: Pick<FacilitatorBridge['journal'], 'list'>,
  store: Pick<TableStore, 'heads'>,
  backups: Pick<FacilitatorBridge['backups'], 'list'>,
): Promise<readonly TableSummary[]> {
  const [journals, heads, kept] = await Promise.all([
    journal.list(),
    store.heads().catch(() => []),
    backups.list().catch(() => ({ backups: [], reached: {} })),
  ]);
  const byId = new Map<string, TableSummary>();
  for (const [id, count] of Object.entries(kept.reached)) {
    byId.set(id, { id, name: id, count, lastSavedAt: null, lastSession: null, bytes: 0 });
  }
  // Newest first, so that the newest is what stays of a table that only backups know.
  for (const { tableId: id, tableName: name, count, lastAt: lastSavedAt, bytes } of kept.backups.toReversed()) {
    byId.set(id, { id, name, count: Math.max(count, byId.get(id)?.count ?? 0), lastSavedAt, lastSession: null, bytes });
  }
  for (const { id, name, n, lastAt, lastSession } of heads) {
    byId.set(id, {
      id,
      name,
      count: Math.max(n, byId.get(id)?.count ?? 0),
      lastSavedAt: lastAt,
      lastSession,
      bytes: 0,
    });
  }
  for (const { tableId, name, count, bytes, lastSavedAt } of journals) {
    const known = byId.get(tableId);
    byId.set(tableId, {
      id: tableId,
      name: known?.name ?? name,
      count: Math.max(count, known?.count ?? 0),
      lastSavedAt: lastSavedAt ?? known?.lastSavedAt ?? null,
      lastSession: known?.lastSession ?? null,
      bytes,
    });
  }
  return [...byId.values()].sort((a, b) => moment(b.lastSavedAt) - moment(a.lastSavedAt));
}

function moment(at: string | null): number {
  return at === null ? 0 : Date.parse(at);
}
