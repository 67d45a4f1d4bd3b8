import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noSeal } from '../../electron/sync/encrypted';
import { TableSync, type TornObject } from '../../electron/sync/table-sync';
import type { LogEntry } from '../../shared/log/log-entry';
import { uniteLogs } from '../../shared/log/unite-logs';
import type { ObjectStore } from '../../shared/sync/object-store';
import { must } from './store-contract';

const about = { table: 'tafel', name: 'Tafel' };

const damages: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
  'truncated to nothing': () => new Uint8Array(0),
  'truncated to half': (bytes) => bytes.slice(0, bytes.length / 2),
  'with a flipped bit': (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
  deleted: () => null,
};

function line(who: string, count: number): LogEntry {
  return {
    v: 1,
    dot: `${who}:${count}`,
    at: `2026-11-24T09:00:0${count}Z`,
    session: null,
    seq: null,
    item: null,
    event: { type: 'note.recorded', data: {} },
    text: `${who} ${count}`,
    ...(count === 1 ? { laptop: { id: who, name: `Laptop van ${who}` } } : {}),
    writes: [],
  };
}

/** A laptop with what it remembers on its own disk, read anew for every exchange as after a start. */
class Laptop {
  log: readonly LogEntry[] = [];
  setAside: readonly TornObject[] = [];

  constructor(
    readonly name: string,
    readonly folder: string,
    readonly place: { readonly store: ObjectStore; readonly startAfter: boolean; readonly now: () => number },
  ) {}

  say(): void {
    const count = this.log.filter(({ dot }) => dot.startsWith(`${this.name}:`)).length + 1;
    this.log = [...this.log, line(this.name, count)];
  }

  async exchange(): Promise<void> {
    const sync = await TableSync.open({ folder: this.folder, about, seal: noSeal, ...this.place });
    const received = await sync.pull();
    if (received.problem !== null) throw new Error(JSON.stringify(received.problem));
    const united = must(uniteLogs(this.log, received.lines) as never) as { readonly log: readonly LogEntry[] };
    this.log = united.log;
    this.setAside = received.setAside;
    await sync.confirm(received.ids);
    expect(await sync.push(this.log)).toMatchObject({ problem: null, waiting: 0 });
  }
}

const dotsOf = ({ log }: Laptop): string =>
  log
    .map(({ dot }) => dot)
    .sort()
    .join();

/**
 * Damages every object of a place in turn, in every way, and lets the laptops exchange.
 * @param open the place, under a prefix of its own each time
 */
export function describeMending(
  name: string,
  open: (part: string) => Promise<ObjectStore> | ObjectStore,
  startAfter: boolean,
): void {
  describe(`R-PASS-9 what ${name} lost of an object that it had confirmed`, () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'mended-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

    let run = 0;
    /** Three laptops, of which the last has not read what the others left since, and one that comes new. */
    async function begun() {
      run += 1;
      let now = Date.UTC(2026, 10, 24);
      const store = await open(`mended-${run}`);
      const place = {
        store,
        startAfter,
        now: () => {
          now += 60_000;
          return now;
        },
      };
      const people = ['anna', 'bert', 'cees', 'dora'] as const;
      const laptops = people.map((who) => new Laptop(who, path.join(folder, `${run}-${who}`), place));
      const [anna, bert, cees] = laptops as [Laptop, Laptop, Laptop, Laptop];
      for (const laptop of [anna, bert, cees, anna]) {
        laptop.say();
        await laptop.exchange();
      }
      const before = must(await store.list('v1/tables/')).keys;
      bert.say();
      await bert.exchange();
      const { keys } = must(await store.list('v1/tables/'));
      const newest = keys.find((key) => !before.includes(key)) as string;
      return { store, laptops: laptops as [Laptop, Laptop, Laptop, Laptop], keys, newest };
    }

    for (const [how, damage] of Object.entries(damages)) {
      for (const order of [
        [0, 1, 2, 3],
        [3, 2, 1, 0],
      ]) {
        it(`${how}: all have everything after two exchanges of each, in the order ${order.join(' ')}`, async () => {
          const { length } = (await begun()).keys;
          expect(length).toBe(5);
          for (let at = 0; at < length; at += 1) {
            const { store, laptops, keys } = await begun();
            const key = keys[at] as string;
            const bytes = must(await store.get(key, limits)) as Uint8Array;
            const damaged = damage(bytes);
            must(await (damaged === null ? store.delete(key) : store.overwrite(key, damaged)));
            for (const who of [...order, ...order]) await laptops[who]?.exchange();
            expect(laptops.map(dotsOf)).toEqual(laptops.map(() => 'anna:1,anna:2,bert:1,bert:2,cees:1'));
            // The place is as it was, without a note.
            expect(must(await store.get(key, limits))).toEqual(bytes);
            expect(must(await store.list('v1/tables/')).keys).toEqual(keys);
          }
        });
      }
    }

    it('is named with the laptop that left it, and what does not hang on it goes on', async () => {
      const { store, laptops, newest } = await begun();
      const [anna, bert, cees, dora] = laptops;
      must(await store.overwrite(newest, new Uint8Array(0)));
      anna.say();
      await anna.exchange();
      for (const reader of [cees, dora]) {
        await reader.exchange();
        expect(reader.setAside).toEqual([
          { file: newest.slice(newest.lastIndexOf('/') + 1), laptop: 'Laptop van bert' },
        ]);
        expect(dotsOf(reader)).toContain('anna:2');
        expect(dotsOf(reader)).not.toContain('bert:2');
      }
      await bert.exchange();
      for (const reader of [cees, dora]) await reader.exchange();
      expect([cees.setAside, dotsOf(cees), dotsOf(dora)]).toEqual([[], dotsOf(bert), dotsOf(bert)]);
      expect(dotsOf(bert)).toContain('anna:3');
    });
  });
}

const limits = { maxBytes: 1_000_000 };
