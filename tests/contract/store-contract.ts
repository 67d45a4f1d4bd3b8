import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashInKey, newDevice } from '../../electron/sync/hash';
import { base32 } from '../../shared/sync/base32';
import { isSafePrefix, keyOf, logPrefix, slotStart, tablePrefix, tablesPrefix } from '../../shared/sync/object-key';
import type { ObjectStore, StoreAbilities } from '../../shared/sync/object-store';
import { fetchObject, storeObject } from '../../shared/sync/object-transfer';
import type { Result } from '../../shared/values/result';

export interface Place {
  /** The same place each time, through a client of its own: another laptop. */
  open(): ObjectStore;
  /** Puts bytes under any name, past the store: what other programs and crashes leave. */
  putRaw(name: string, bytes: Uint8Array): Promise<void>;
  readonly abilities: StoreAbilities;
}

export function must<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export const newTable = (): string => base32(randomBytes(13)).slice(0, 20);
export const sizes = { maxBytes: 8 * 1024 * 1024 };

export const hostileKeys = [
  '',
  '/',
  '..',
  '../outside',
  'v1/../../outside',
  '/etc/passwd',
  'a//b',
  'a/',
  'a/./b',
  '.hidden',
  'ends.',
  'Upper',
  'sp ace',
  'back\\slash',
  'nul',
  'v1/con.txt',
  'lpt1',
  'caf\u00e9',
  '%2e%2e/x',
  'a\u0000b',
  'a:stream',
  'q?x=1',
  `v1/${'long'.repeat(30)}`,
];

/** What every store must do, whichever it is. Rules R-STORES-1 to R-STORES-8. */
export function describeStore(name: string, prepare: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place;
    let store: ObjectStore;
    beforeAll(async () => {
      place = await prepare();
      store = place.open();
    });

    it.each([0, 1, 50_000, 4 * 1024 * 1024])('R-STORES-1: gives back %i bytes as they were put', async (size) => {
      const bytes = new Uint8Array(randomBytes(size));
      const key = keyOf({ table: newTable(), device: newDevice(), seq: 1, hash: hashInKey(bytes) });
      expect(must(await store.putIfAbsent(key, bytes))).toBe('written');
      const found = must(await place.open().get(key, sizes));
      expect(found && Buffer.from(found).equals(bytes)).toBe(true);
    });

    it('R-STORES-1: says null for what is not there, and removes it without complaint', async () => {
      const key = `${logPrefix(newTable(), newDevice())}nothing`;
      expect(must(await store.get(key, sizes))).toBeNull();
      expect(must(await store.delete(key))).toBeNull();
    });

    it('R-STORES-3: takes what many write at the same moment below folders that are not there yet', async () => {
      for (let round = 0; round < 20; round += 1) {
        const [table, device] = [newTable(), newDevice()];
        await inParallel(8, Array.from({ length: 8 }), async (_, at) => {
          const bytes = new Uint8Array([at]);
          must(await store.putIfAbsent(keyOf({ table, device, seq: at + 1, hash: hashInKey(bytes) }), bytes));
        });
        expect(must(await store.list(logPrefix(table, device))).keys).toHaveLength(8);
      }
    });

    it('R-STORES-2: lists keys in order, from any point, in pages', async () => {
      const [table, device] = [newTable(), newDevice()];
      const keys = Array.from({ length: 25 }, (_, at) =>
        keyOf({ table, device, seq: at + 1, hash: hashInKey(new Uint8Array([at])) }),
      );
      await inParallel(8, keys.toReversed(), async (key, at) => {
        must(await store.putIfAbsent(key, new Uint8Array([24 - at])));
      });
      expect(must(await store.list(logPrefix(table, device)))).toEqual({ keys, more: false });
      expect(must(await store.list(tablePrefix(table))).keys).toEqual(keys);
      expect(must(await store.list(tablePrefix(table), { after: slotStart(table, device, 20) })).keys).toEqual(
        keys.slice(19),
      );
      expect(must(await store.list(tablePrefix(table), { after: keys[19] ?? '' })).keys).toEqual(keys.slice(20));
      const page = must(await store.list(tablePrefix(table), { limit: 10 }));
      expect(page).toEqual({ keys: keys.slice(0, 10), more: true });
      const rest = must(await store.list(tablePrefix(table), { after: page.keys.at(-1) ?? '', limit: 100 }));
      expect(rest).toEqual({ keys: keys.slice(10), more: false });
    });

    it('R-STORES-2: names what lies below a prefix, and nothing for a prefix nobody wrote below', async () => {
      const table = newTable();
      const devices = [newDevice(), newDevice(), newDevice()].sort();
      for (const device of devices) must(await store.putIfAbsent(`${logPrefix(table, device)}one`, new Uint8Array(3)));
      expect(must(await store.children(tablePrefix(table)))).toEqual(devices);
      expect(must(await store.children(tablesPrefix))).toContain(table);
      expect(must(await store.children(tablePrefix(newTable())))).toEqual([]);
      expect(must(await store.list(tablePrefix(newTable())))).toEqual({ keys: [], more: false });
    });

    it('R-STORES-3: turns a second writer away when it says it can; else the second is what is there', async () => {
      const key = `${logPrefix(newTable(), newDevice())}twice`;
      must(await store.putIfAbsent(key, new Uint8Array([1])));
      const second = must(await place.open().putIfAbsent(key, new Uint8Array([2])));
      const found = must(await store.get(key, sizes));
      expect([second, found?.[0]]).toEqual(
        place.abilities.conditionalPut === 'ignored' ? ['written', 2] : ['present', 1],
      );
    });

    it('R-STORES-3: eight writers of one key leave one of their objects, whole', async () => {
      const key = `${logPrefix(newTable(), newDevice())}race`;
      const writers = Array.from({ length: 8 }, (_, at) => at);
      await Promise.all(
        writers.map(async (at) => {
          // A place without conditions may say "busy" to some of them; one at least gets through.
          await place.open().putIfAbsent(key, new Uint8Array(100_000).fill(at));
        }),
      );
      const found = must(await store.get(key, sizes));
      expect(found?.length).toBe(100_000);
      expect(new Set(found).size).toBe(1);
    });

    it('R-STORES-1: overwrites and removes', async () => {
      const key = `${logPrefix(newTable(), newDevice())}again`;
      must(await store.overwrite(key, new Uint8Array([1, 2, 3])));
      must(await store.overwrite(key, new Uint8Array([9])));
      expect([...(must(await store.get(key, sizes)) ?? [])]).toEqual([9]);
      must(await store.delete(key));
      expect(must(await store.get(key, sizes))).toBeNull();
    });

    it.each(hostileKeys)('R-STORES-4: refuses the key %j in every method', async (key) => {
      const bytes = new Uint8Array(1);
      const answers = await Promise.all([
        store.get(key, sizes),
        store.putIfAbsent(key, bytes),
        store.overwrite(key, bytes),
        store.delete(key),
        ...(isSafePrefix(key) ? [] : [store.list(key), store.children(key)]),
      ]);
      for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: { kind: 'bad-key' } });
    });

    it('R-STORES-4: does not read more than is allowed', async () => {
      const key = `${logPrefix(newTable(), newDevice())}large`;
      must(await store.overwrite(key, new Uint8Array(200_000)));
      expect(await store.get(key, { maxBytes: 100_000 })).toEqual({
        ok: false,
        refusal: { kind: 'too-large', limit: 100_000 },
      });
      expect(must(await store.get(key, { maxBytes: 200_000 }))?.length).toBe(200_000);
    });

    it('R-STORES-5: passes over what other programs leave', async () => {
      const [table, device] = [newTable(), newDevice()];
      const bytes = new Uint8Array([5]);
      const key = keyOf({ table, device, seq: 1, hash: hashInKey(bytes) });
      must(await store.putIfAbsent(key, bytes));
      for (const foreign of ['Thumbs.db', '~$half.tmp', 'my notes.txt', '.DS_Store', `caf\u00e9.gts`]) {
        await place.putRaw(`${logPrefix(table, device)}${foreign}`, new Uint8Array([1]));
      }
      expect(must(await store.list(tablePrefix(table))).keys.filter((each) => each.endsWith('.gts'))).toEqual([key]);
      expect(must(await store.children(tablePrefix(table)))).toEqual([device]);
    });

    it.each(['cut short', 'one bit changed'])(
      'R-STORES-6: knows an object that was %s, and mends it',
      async (damage) => {
        const bytes = new Uint8Array(randomBytes(5000));
        const key = keyOf({ table: newTable(), device: newDevice(), seq: 1, hash: hashInKey(bytes) });
        must(await storeObject(store, key, bytes, hashInKey));
        const damaged = damage === 'cut short' ? bytes.slice(0, 2500) : bytes.with(100, (bytes[100] ?? 0) ^ 1);
        must(await store.overwrite(key, damaged));
        expect(must(await fetchObject(store, key, hashInKey))).toEqual({ kind: 'torn' });
        must(await storeObject(store, key, bytes, hashInKey));
        const found = must(await fetchObject(store, key, hashInKey));
        expect(found.kind === 'whole' && Buffer.from(found.bytes).equals(bytes)).toBe(true);
      },
    );

    it('R-STORES-7: says what it can do and leaves nothing behind', async () => {
      const before = must(await store.list('')).keys;
      expect(must(await place.open().probe())).toEqual(place.abilities);
      const added = must(await store.list('')).keys.filter((key) => !before.includes(key));
      expect(added.filter((key) => !key.startsWith(tablesPrefix))).toEqual([]);
    });
  });
}

export async function inParallel<Item>(
  width: number,
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) await work(items[at] as Item, at);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
