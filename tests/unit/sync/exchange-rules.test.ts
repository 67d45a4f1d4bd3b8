import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashInKey } from '../../../electron/sync/hash';
import type { ExchangeParts } from '../../../shared/sync/exchange-parts';
import { findNews } from '../../../shared/sync/find-news';
import { keyOf, logPrefix, longestKey } from '../../../shared/sync/object-key';
import { pull } from '../../../shared/sync/pull';
import { push } from '../../../shared/sync/push';
import { largestBatch, makeSnapshot, mostSnapshots, packBatch, unpackBatch } from '../../../shared/sync/snapshot-batch';
import {
  newTableExchange,
  type TableExchange,
  withOwnSnapshot,
  withReceived,
} from '../../../shared/sync/table-exchange';
import { type Fault, SharedPlace } from '../../property/exchange-simulation/shared-place';

const table = 'a'.repeat(20);
const about = { table: 'table-1', name: 'Tafel één' };
const deviceA = 'aaaaaaaaaaaa';
const deviceB = 'bbbbbbbbbbbb';
const minute = 60_000;

function laptop(device: string, place: SharedPlace, who = 0) {
  const mirror = new Map<string, Uint8Array>();
  let now = 1_000_000;
  let devices = 0;
  let fault: Fault | null = null;
  let exchange = newTableExchange(device);
  const parts = (): ExchangeParts => ({
    store: place.storeOf(who, fault),
    startAfter: false,
    mirror: { read: async (key) => mirror.get(key) ?? null, write: async (key, bytes) => void mirror.set(key, bytes) },
    seal: { close: (bytes) => bytes, open: (stored) => ({ ok: true, value: stored }) },
    hash: hashInKey,
    tableId: about.table,
    newDevice: () => `${'cdefgh'[devices++]}`.repeat(12),
    now: () => now,
    onGone: () => {},
    save: async (saved) => {
      exchange = saved;
    },
  });
  return {
    get exchange(): TableExchange {
      return exchange;
    },
    set exchange(put: TableExchange) {
      exchange = put;
    },
    meet: (met: Fault | null) => {
      fault = met;
    },
    wait: (minutes: number) => {
      now += minutes * minute;
    },
    write(word: string) {
      exchange = withOwnSnapshot(exchange, makeSnapshot(exchange.heads, word, hashInKey));
    },
    async pull() {
      const pulled = await pull(table, exchange, parts());
      exchange = pulled.exchange;
      return pulled;
    },
    async push() {
      const pushed = await push(table, about, exchange, parts());
      exchange = pushed.exchange;
      return pushed;
    },
    mirror,
    words: () => exchange.undelivered.map(({ body }) => body),
  };
}

describe('keys', () => {
  it('R-PASS-1: an address is a key of 110 characters at most, that sorts by number', () => {
    const keys = [1, 9, 10, 99_999_999].map((seq) => keyOf({ table, device: deviceA, seq, hash: 'q'.repeat(52) }));
    expect(Math.max(...keys.map(({ length }) => length))).toBeLessThanOrEqual(longestKey);
    expect([...keys].sort()).toEqual(keys);
  });
});

describe('batches', () => {
  const many = Array.from({ length: 100 }, (_, at) => makeSnapshot([], `word ${at}`, hashInKey));

  it('R-PASS-1: hold 64 snapshots at most and give them back as they were', () => {
    const packed = packBatch(about, many);
    if (!packed.ok) throw new Error(packed.refusal);
    expect(packed.value.count).toBe(mostSnapshots);
    expect(unpackBatch(packed.value.bytes, hashInKey)).toEqual({
      ok: true,
      value: { about, snapshots: many.slice(0, mostSnapshots) },
    });
  });

  it('R-PASS-1: hold as many as stay below 4 MiB; one that is larger alone is refused', () => {
    // Text that does not shrink: hashes of hashes.
    const noise = (length: number): string => randomBytes((length * 3) / 4).toString('base64');
    const large = [1, 2, 3].map(() => makeSnapshot([], noise(2_500_000), hashInKey));
    const packed = packBatch(about, large);
    if (!packed.ok) throw new Error(packed.refusal);
    expect(packed.value.count).toBe(2);
    expect(packed.value.bytes.length).toBeLessThanOrEqual(largestBatch);
    expect(packBatch(about, [makeSnapshot([], noise(6_000_000), hashInKey)])).toEqual({
      ok: false,
      refusal: 'too-large',
    });
  }, 30_000);

  it.each([
    ['empty', new Uint8Array()],
    ['not packed', new TextEncoder().encode('{}')],
  ])('R-PASS-1: refuses bytes that are %s', (_what, bytes) => {
    expect(unpackBatch(bytes, hashInKey)).toEqual({ ok: false, refusal: 'damaged' });
  });
});

describe('fetching', () => {
  it('R-PASS-2: a snapshot waits for its parents, and a day at most for one that is nowhere', () => {
    const first = makeSnapshot([], 'a', hashInKey);
    const second = makeSnapshot([first.id], 'b', hashInKey);
    const third = makeSnapshot([second.id], 'c', hashInKey);
    const early = withReceived(newTableExchange(deviceA), [third, second], 0);
    expect(early.undelivered).toEqual([]);
    const complete = withReceived(early, [first], 1);
    expect(complete.undelivered).toEqual([first, second, third]);
    expect(complete.heads).toEqual([third.id]);
    const overdue = withReceived(early, [], 25 * 60 * minute);
    expect(overdue.undelivered).toEqual([second, third]);
    const late = withReceived(overdue, [first], 26 * 60 * minute);
    expect(late.undelivered).toEqual([second, third, first]);
    expect(late.heads).toEqual([third.id]);
  });

  it('R-PASS-3: a torn object is "not there yet"; after three looks and an hour it holds nobody up', async () => {
    const place = new SharedPlace(false);
    const [writer, reader] = [laptop(deviceA, place), laptop(deviceB, place, 1)];
    for (const word of ['one', 'two']) {
      writer.write(word);
      await writer.push();
    }
    const [firstKey = ''] = [...place.objects.keys()].sort();
    const whole = place.objects.get(firstKey) ?? new Uint8Array();
    place.objects.set(firstKey, whole.slice(0, 20));
    await reader.pull();
    expect(reader.exchange.cursors).toEqual({ [deviceA]: 0 });
    expect(reader.exchange.early).toHaveLength(1);
    for (let look = 0; look < 3; look += 1) {
      reader.wait(40);
      await reader.pull();
    }
    expect(reader.exchange.cursors).toEqual({ [deviceA]: 2 });
    expect(Object.keys(reader.exchange.suspects)).toEqual([firstKey]);
    // Who wrote it looks at everything a day later, and a torn object is written again by the next who stores it.
    place.objects.set(firstKey, whole);
    reader.wait(25 * 60);
    await reader.pull();
    expect(reader.words()).toEqual(['one', 'two']);
    expect(reader.exchange.suspects).toEqual({});
  });

  it('R-PASS-4: once a day everything is listed again, and what vanished is put back by whoever holds it', async () => {
    const place = new SharedPlace(false);
    const [writer, reader] = [laptop(deviceA, place), laptop(deviceB, place, 1)];
    writer.write('one');
    await writer.push();
    await reader.pull();
    const [key = ''] = place.objects.keys();
    const bytes = place.objects.get(key);
    place.objects.delete(key);
    expect((await reader.pull()).putAgain).toBe(0);
    reader.wait(25 * 60);
    expect((await reader.pull()).putAgain).toBe(1);
    expect(place.objects.get(key)).toEqual(bytes);
  });

  it('R-PASS-4: what could not be put back now is put back at the next exchange', async () => {
    const place = new SharedPlace(false);
    const writer = laptop(deviceA, place);
    writer.write('one');
    await writer.push();
    const [key = ''] = place.objects.keys();
    place.objects.delete(key);
    writer.wait(25 * 60);
    // The listing is the first request.
    writer.meet({ kind: 'lost-request', at: 2 });
    expect(await writer.pull()).toMatchObject({ putAgain: 0, problem: { kind: 'timeout' } });
    expect(place.objects.size).toBe(0);
    writer.meet(null);
    expect(await writer.pull()).toMatchObject({ putAgain: 1, problem: null });
    expect([...place.objects.keys()]).toEqual([key]);
  });

  it('R-PASS-4: a clock that was set back puts off neither that nor the end of a wait', async () => {
    const place = new SharedPlace(false);
    const [writer, reader] = [laptop(deviceA, place), laptop(deviceB, place, 1)];
    for (const word of ['one', 'two']) {
      writer.write(word);
      await writer.push();
    }
    const [first = '', second = ''] = [...place.objects.keys()].sort();
    const kept = place.objects.get(first);
    place.objects.delete(first);
    reader.wait(10 * 365 * 24 * 60);
    await reader.pull();
    expect(reader.words()).toEqual([]);
    reader.wait(-10 * 365 * 24 * 60);
    place.objects.delete(second);
    expect((await reader.pull()).putAgain).toBe(1);
    reader.wait(25 * 60);
    await reader.pull();
    expect(reader.words()).toEqual(['two']);
    // The parent is late, and still welcome.
    place.objects.set(first, kept ?? new Uint8Array());
    reader.wait(25 * 60);
    await reader.pull();
    expect(reader.words()).toEqual(['two', 'one']);
  });

  it('R-PASS-3: a clock that was set back does not keep a torn object from being set aside', async () => {
    const place = new SharedPlace(false);
    const [writer, reader] = [laptop(deviceA, place), laptop(deviceB, place, 1)];
    writer.write('one');
    await writer.push();
    for (const key of place.objects.keys()) place.objects.set(key, new Uint8Array(3));
    reader.wait(10 * 365 * 24 * 60);
    await reader.pull();
    reader.wait(-10 * 365 * 24 * 60);
    for (let look = 0; look < 3; look += 1) {
      reader.wait(40);
      await reader.pull();
    }
    expect(reader.exchange.cursors).toEqual({ [deviceA]: 1 });
  });

  it('R-PASS-4: what a disk garbled is not put back, and does not go out', async () => {
    const place = new SharedPlace(false);
    const writer = laptop(deviceA, place);
    writer.write('one');
    await writer.push();
    const [key = ''] = place.objects.keys();
    writer.mirror.set(key, new Uint8Array([1]));
    place.objects.delete(key);
    writer.wait(25 * 60);
    expect(await writer.pull()).toMatchObject({ putAgain: 0, problem: null });
    expect(place.objects.size).toBe(0);
    // What waits to be sent is packed anew.
    writer.write('two');
    writer.exchange = { ...writer.exchange, attempt: { seq: 2, key, hash: 'x', ids: [] } };
    await writer.push();
    for (const [sent, bytes] of place.objects) expect(sent).toContain(hashInKey(bytes));
    expect(place.objects.size).toBe(1);
  });
});

describe('sending', () => {
  it('R-PASS-5: a copy of a laptop takes a new name, and sends both sides of the fork again', async () => {
    const place = new SharedPlace(false);
    const original = laptop(deviceA, place);
    original.write('before');
    await original.push();
    const copy = laptop(deviceA, place, 1);
    copy.exchange = original.exchange;
    original.write('by the original');
    await original.push();
    copy.write('by the copy');
    expect((await copy.push()).problem).toBeNull();
    expect(copy.exchange.device).not.toBe(deviceA);
    const names = new Set([...place.objects.keys()].map((key) => key.split('/')[3]));
    expect(names).toEqual(new Set([deviceA, copy.exchange.device]));
    const reader = laptop(deviceB, place, 2);
    await reader.pull();
    expect(new Set(reader.words())).toEqual(new Set(['before', 'by the original', 'by the copy']));
    // The original is alone under its name again, and keeps it.
    original.write('after');
    await original.push();
    expect(original.exchange.device).toBe(deviceA);
  });

  it('R-PASS-5: an answer that was lost is no fork, and nothing is sent twice', async () => {
    const place = new SharedPlace(false);
    const writer = laptop(deviceA, place);
    writer.write('one');
    const parts = { at: 2, kind: 'lost-answer' } as const;
    const losing = laptop(deviceA, place);
    losing.exchange = writer.exchange;
    const mirror = new Map<string, Uint8Array>();
    let saved = writer.exchange;
    const first = await push(table, about, writer.exchange, {
      store: place.storeOf(0, parts),
      startAfter: false,
      mirror: {
        read: async (key) => mirror.get(key) ?? null,
        write: async (key, bytes) => void mirror.set(key, bytes),
      },
      seal: { close: (bytes) => bytes, open: (stored) => ({ ok: true, value: stored }) },
      hash: hashInKey,
      tableId: about.table,
      newDevice: () => 'zzzzzzzzzzzz',
      now: () => 0,
      onGone: () => {},
      save: async (exchange) => {
        saved = exchange;
      },
    });
    expect(first).toMatchObject({ sent: 0, problem: { kind: 'timeout' } });
    expect([...place.objects.keys()]).toHaveLength(1);
    const second = await push(table, about, saved, {
      store: place.storeOf(0, null),
      startAfter: false,
      mirror: {
        read: async (key) => mirror.get(key) ?? null,
        write: async (key, bytes) => void mirror.set(key, bytes),
      },
      seal: { close: (bytes) => bytes, open: (stored) => ({ ok: true, value: stored }) },
      hash: hashInKey,
      tableId: about.table,
      newDevice: () => 'zzzzzzzzzzzz',
      now: () => 0,
      onGone: () => {},
      save: async () => {},
    });
    expect(second.exchange).toMatchObject({ device: deviceA, outbox: [], attempt: null });
    expect([...place.objects.keys()]).toHaveLength(1);
  });
});

describe('looking for news', () => {
  it('R-PASS-7: where a listing can begin anywhere, ten tables of five devices cost one request per device and one more', async () => {
    const place = new SharedPlace(false);
    const tables = Array.from({ length: 10 }, (_, at) => `${'abcdefghij'[at]}`.repeat(20));
    const devices = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc', 'dddddddddddd', 'eeeeeeeeeeee'];
    for (const each of tables) {
      for (const device of devices) {
        for (let seq = 1; seq <= 40; seq += 1) {
          place.objects.set(keyOf({ table: each, device, seq, hash: 'q'.repeat(52) }), new Uint8Array());
        }
      }
    }
    let requests = 0;
    const store = place.storeOf(0, null);
    const counted = {
      ...store,
      list: (...asked: Parameters<typeof store.list>) => {
        requests += 1;
        return store.list(...asked);
      },
    };
    const cursors = Object.fromEntries(devices.map((device) => [device, 40]));
    const soFar = tables.map((each) => ({ table: each, cursors }));
    const news = await findNews(counted, soFar, true);
    if (!news.ok) throw new Error('refused');
    expect(news.value).toHaveLength(50);
    expect(requests).toBeLessThanOrEqual(51);
    // A device and a table that nobody heard of do not hide the rest.
    place.objects.set(
      keyOf({ table: tables[4] ?? '', device: 'aaaaaaaaaaab', seq: 1, hash: 'q'.repeat(52) }),
      new Uint8Array(),
    );
    place.objects.set(
      `${logPrefix('e'.repeat(19).concat('z'), 'aaaaaaaaaaaa')}00000001-${'q'.repeat(52)}.gts`,
      new Uint8Array(),
    );
    const more = await findNews(counted, soFar, true);
    expect(more.ok && more.value).toHaveLength(51);
  });
});
