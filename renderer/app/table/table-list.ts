import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { TableStore } from '../../storage/table-store';
import type { TableSummary } from '../app-state';

/**
 * Every table of this computer, from both copies and the backups: one that only one of them has is listed like any other
 * and restored when it is opened; one of which only the note beside the backups is left is listed too, so that somebody
 * hears of it. Newest first.
 * @param recent tables that were open lately: they may still have the name of one of which nothing else is left
 */
export async function listTables(
  journal: Pick<FacilitatorBridge['journal'], 'list'>,
  store: Pick<TableStore, 'heads'>,
  backups: Pick<FacilitatorBridge['backups'], 'list'>,
  recent: readonly { readonly id: string; readonly name: string }[] = [],
): Promise<readonly TableSummary[]> {
  const [journals, heads, kept] = await Promise.all([
    journal.list(),
    store.heads().catch(() => []),
    backups.list().catch(() => ({ backups: [], reached: {} })),
  ]);
  const byId = new Map<string, TableSummary>();
  for (const [id, { count, name, at }] of Object.entries(kept.reached)) {
    const called = name ?? recent.find((table) => table.id === id)?.name ?? null;
    byId.set(id, { id, name: called, count, lastSavedAt: at, lastSession: null, bytes: 0, isGone: true });
  }
  // Newest first, so that the newest is what stays of a table that only backups know.
  for (const { tableId: id, tableName, count, lastAt: lastSavedAt, bytes } of kept.backups.toReversed()) {
    const most = Math.max(count, byId.get(id)?.count ?? 0);
    const name = tableName === id ? (byId.get(id)?.name ?? null) : tableName;
    byId.set(id, { id, name, count: most, lastSavedAt, lastSession: null, bytes, isGone: false });
  }
  for (const { id, name, n, lastAt, lastSession } of heads) {
    byId.set(id, {
      id,
      name,
      count: Math.max(n, byId.get(id)?.count ?? 0),
      lastSavedAt: lastAt,
      lastSession,
      bytes: 0,
      isGone: false,
    });
  }
  for (const { tableId, name, count, bytes, lastSavedAt } of journals) {
    const known = byId.get(tableId);
    byId.set(tableId, {
      id: tableId,
      name: known?.name ?? (name === tableId ? null : name),
      count: Math.max(count, known?.count ?? 0),
      lastSavedAt: lastSavedAt ?? known?.lastSavedAt ?? null,
      lastSession: known?.lastSession ?? null,
      bytes,
      isGone: false,
    });
  }
  return [...byId.values()].sort((a, b) => moment(b.lastSavedAt) - moment(a.lastSavedAt));
}

function moment(at: string | null): number {
  return at === null ? 0 : Date.parse(at);
}
