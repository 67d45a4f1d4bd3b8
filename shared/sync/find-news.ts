import { accept, type Result } from '../values/result';
import { addressOf, objectOfTornNote, slotStart, tablePrefix, tablesPrefix } from './object-key';
import type { ObjectStore, StoreProblem } from './object-store';

/** How far each device's log of a table has been read without a gap; a device that is missing here was never seen. */
export interface ReadSoFar {
  readonly table: string;
  readonly cursors: Readonly<Record<string, number>>;
}

const smallestPage = 50;
const largestPage = 1000;

/**
 * Keys of objects that may be new, and of notes beside them. Devices nobody heard of are found too.
 * @param startAfter whether the place can begin a listing anywhere; then the logs are read in one walk that jumps from
 * news to news, one request per device and one more, however many objects there are. Of every device the number read
 * last is looked at again, because two clones may both have written it. Elsewhere a listing holds the whole log anyway,
 * so that nothing is missed that a synchroniser brings late.
 */
export async function findNews(
  store: ObjectStore,
  tables: readonly ReadSoFar[],
  startAfter: boolean,
): Promise<Result<readonly string[], StoreProblem>> {
  const sorted = [...tables].sort((one, other) => (one.table < other.table ? -1 : 1));
  return startAfter ? jumpThrough(store, sorted) : walkDevices(store, sorted);
}

async function walkDevices(
  store: ObjectStore,
  tables: readonly ReadSoFar[],
): Promise<Result<readonly string[], StoreProblem>> {
  const found: string[] = [];
  for (const { table } of tables) {
    const devices = await store.children(tablePrefix(table));
    if (!devices.ok) return devices;
    for (const device of devices.value) {
      const listed = await store.list(`${tablePrefix(table)}${device}/`);
      if (!listed.ok) return listed;
      found.push(...listed.value.keys.filter(isOurs));
    }
  }
  return accept(found);
}

/** An object, or a note that one is not whole. */
const isOurs = (key: string): boolean => addressOf(objectOfTornNote(key) ?? key) !== null;

async function jumpThrough(
  store: ObjectStore,
  tables: readonly ReadSoFar[],
): Promise<Result<readonly string[], StoreProblem>> {
  const found: string[] = [];
  const [first] = tables;
  if (first === undefined) return accept(found);
  // Everything up to here is decided.
  let position = tablePrefix(first.table);
  let limit = smallestPage;
  for (;;) {
    const page = await store.list(tablesPrefix, { after: position, limit });
    if (!page.ok) return page;
    for (const key of page.value.keys) {
      if (key <= position) continue;
      const next = nextPosition(key, tables);
      if (next === null) return accept(found);
      if (next.isNews) found.push(key);
      position = next.position;
    }
    if (!page.value.more) return accept(found);
    // A page that was all news is followed by a larger one; after a jump there is little to expect.
    limit = position === page.value.keys.at(-1) ? Math.min(limit * 2, largestPage) : smallestPage;
  }
}

/** How far a key decides: itself when it may be new, else up to where news can begin. Null: no table is left. */
function nextPosition(
  key: string,
  tables: readonly ReadSoFar[],
): { readonly position: string; readonly isNews: boolean } | null {
  const at = tables.find(({ table }) => `${tablePrefix(table)}~` > key);
  if (at === undefined) return null;
  if (!key.startsWith(tablePrefix(at.table))) return { position: tablePrefix(at.table), isNews: false };
  const address = addressOf(objectOfTornNote(key) ?? key);
  // Somebody else's name among ours.
  if (address === null) return { position: key, isNews: false };
  const slot = slotStart(address.table, address.device, at.cursors[address.device] ?? 0);
  return key > slot ? { position: key, isNews: true } : { position: slot, isNews: false };
}
