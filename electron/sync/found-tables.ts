import { addressOf, isTableName, tablePrefix, tablesPrefix } from '../../shared/sync/object-key';
import type { ObjectStore, StoreProblem } from '../../shared/sync/object-store';
import { fetchObject } from '../../shared/sync/object-transfer';
import type { Seal } from '../../shared/sync/seal';
import { type TableAbout, unpackBatch } from '../../shared/sync/snapshot-batch';
import { accept, type Result } from '../../shared/values/result';
import { hashInKey } from './hash';

/** How many objects of a table are tried for one that tells its name. */
const mostTries = 5;

/** The tables that lie at a place, by what a batch of each says of it; those that nothing here can open are left out. */
export async function findTables(store: ObjectStore, seal: Seal): Promise<Result<readonly TableAbout[], StoreProblem>> {
  const names = await store.children(tablesPrefix);
  if (!names.ok) return names;
  const found: TableAbout[] = [];
  for (const name of names.value.filter(isTableName)) {
    const listed = await store.list(tablePrefix(name), { limit: mostTries });
    if (!listed.ok) return listed;
    for (const key of listed.value.keys) {
      const about = await aboutIn(store, seal, key);
      if (!about.ok) return about;
      if (about.value === null || seal.tableName(about.value.table) !== name) continue;
      found.push(about.value);
      break;
    }
  }
  return accept(found);
}

async function aboutIn(store: ObjectStore, seal: Seal, key: string): Promise<Result<TableAbout | null, StoreProblem>> {
  const address = addressOf(key);
  if (address === null) return accept(null);
  const object = await fetchObject(store, key, hashInKey);
  if (!object.ok) return object;
  const opened = object.value.kind === 'whole' ? seal.open(object.value.bytes, address) : null;
  const batch = opened?.ok ? unpackBatch(opened.value, hashInKey) : null;
  return accept(batch?.ok ? batch.value.about : null);
}
