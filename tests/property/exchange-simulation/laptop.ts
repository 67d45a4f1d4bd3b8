import { hashInKey } from '../../../electron/sync/hash';
import type { ExchangeParts } from '../../../shared/sync/exchange-parts';
import { pull } from '../../../shared/sync/pull';
import { push } from '../../../shared/sync/push';
import { makeSnapshot } from '../../../shared/sync/snapshot-batch';
import {
  newTableExchange,
  type TableExchange,
  withDelivered,
  withOwnSnapshot,
} from '../../../shared/sync/table-exchange';
import type { Fault, SharedPlace } from './shared-place';

export const table = 'a'.repeat(20);
const about = { table: 'table-1', name: 'Simulatie' };

/** Objects lie open: what the seal does is tested with the seal. */
const open: ExchangeParts['seal'] = { close: (bytes) => bytes, open: (stored) => ({ ok: true, value: stored }) };

/** Everything that is on the disk of one laptop: it can be copied to another and put back as it was. */
export interface Disk {
  readonly exchange: TableExchange;
  readonly mirror: ReadonlyMap<string, Uint8Array>;
  /** What the table says: the words that were written, here or elsewhere. */
  readonly words: ReadonlySet<string>;
  /** The place lost what is kept here no longer: everything is to be said once more. */
  readonly saysAgain: boolean;
}

/** Names are given in order, so that a schedule that fails can be played again. */
export class Names {
  #devices = 0;
  #words = 0;

  device(): string {
    this.#devices += 1;
    const digits = this.#devices.toString(36).replace(/[0189]/g, (digit) => 'wxyz'['0189'.indexOf(digit)] ?? '');
    return `d${String(this.#devices).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}${digits}`
      .padEnd(12, 'q')
      .slice(0, 12);
  }

  word(): string {
    this.#words += 1;
    return `word-${this.#words}`;
  }
}

export function newDisk(names: Names): Disk {
  return { exchange: newTableExchange(names.device()), mirror: new Map(), words: new Set(), saysAgain: false };
}

/** Somebody writes something: a snapshot of its own, to be sent at the next exchange. */
export function edit(disk: Disk, names: Names): Disk {
  const word = names.word();
  const snapshot = makeSnapshot(disk.exchange.heads, [word], hashInKey);
  return { ...disk, exchange: withOwnSnapshot(disk.exchange, snapshot), words: new Set([...disk.words, word]) };
}

/** Pulls, takes in, pushes; a fault may end it anywhere. What was saved last is what is on the disk afterwards. */
export async function exchangeOnce(
  who: number,
  disk: Disk,
  place: SharedPlace,
  fault: Fault | null,
  now: number,
  names: Names,
): Promise<Disk> {
  const mirror = new Map(disk.mirror);
  let saved = disk.exchange;
  let saysAgain = disk.saysAgain;
  let isGone = saysAgain;
  const parts: ExchangeParts = {
    store: place.storeOf(who, fault),
    // A folder gives whole listings; of the clients of a server some jump and some do not.
    startAfter: !place.arrivesLate && who % 2 === 0,
    mirror: {
      read: async (key) => mirror.get(key) ?? null,
      write: async (key, bytes) => void mirror.set(key, bytes),
    },
    seal: open,
    hash: hashInKey,
    tableId: about.table,
    newDevice: () => names.device(),
    now: () => now,
    save: async (exchange) => {
      saved = exchange;
      saysAgain = isGone;
    },
    onGone: () => {
      isGone = true;
    },
  };
  const pulled = await pull(table, disk.exchange, parts);
  const { undelivered } = pulled.exchange;
  const words = new Set([...disk.words, ...undelivered.flatMap(({ body }) => body as string[])]);
  const delivered = withDelivered(
    pulled.exchange,
    undelivered.map(({ id }) => id),
  );
  saved = delivered;
  if (pulled.problem !== null) return { exchange: saved, mirror, words, saysAgain };
  const everything = makeSnapshot(delivered.heads, [...words].sort(), hashInKey);
  const taken = saysAgain ? withOwnSnapshot(delivered, everything) : delivered;
  saved = taken;
  saysAgain = isGone = false;
  const pushed = await push(table, about, taken, parts);
  // A problem is what a crash at that moment would leave too: only what was saved counts.
  const exchange = pushed.problem === null ? pushed.exchange : saved;
  // A fork brings snapshots of the other copy along.
  const late = exchange.undelivered.flatMap(({ body }) => body as string[]);
  return {
    exchange: withDelivered(
      exchange,
      exchange.undelivered.map(({ id }) => id),
    ),
    mirror,
    words: new Set([...words, ...late]),
    saysAgain,
  };
}
