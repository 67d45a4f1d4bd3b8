import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { Dot } from '../../../shared/register/register';
import type { TableStore } from '../../storage/table-store';

/** The entries of a table on this laptop, from both copies. */
export async function knownDots(
  id: string,
  journal: Pick<FacilitatorBridge['journal'], 'read'>,
  store: Pick<TableStore, 'load'>,
): Promise<ReadonlySet<Dot>> {
  const [written, stored] = await Promise.all([journal.read(id), store.load(id).catch(() => null)]);
  const lines = written.ok ? written.contents.lines.map(({ entry }) => entry.dot) : [];
  return new Set([...lines, ...(stored?.log ?? []).map(({ dot }) => dot)]);
}
