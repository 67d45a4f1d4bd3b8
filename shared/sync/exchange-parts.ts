import { addressOf } from './object-key';
import type { ObjectStore, StoreAbilities } from './object-store';
import type { HashInKey } from './object-transfer';
import type { Seal } from './seal';
import type { TableExchange } from './table-exchange';

/** Objects as they lie at the place, kept on this laptop: whoever holds them can put back what vanished there. */
export interface ObjectMirror {
  read(key: string): Promise<Uint8Array | null>;
  write(key: string, bytes: Uint8Array): Promise<void>;
}

/** What is kept of an object, when it is whole; a disk that lost or garbled it is no reason to pass that on. */
export async function keptWhole(
  key: string,
  { mirror, hash }: Pick<ExchangeParts, 'mirror' | 'hash'>,
): Promise<Uint8Array | null> {
  const bytes = await mirror.read(key);
  return bytes !== null && addressOf(key)?.hash === hash(bytes) ? bytes : null;
}

/** Everything that an exchange touches outside itself. */
export interface ExchangeParts {
  readonly store: ObjectStore;
  readonly startAfter: StoreAbilities['startAfter'];
  readonly mirror: ObjectMirror;
  /** The table's own id: a batch of another one that was put among ours is not taken. */
  readonly tableId: string;
  readonly seal: Pick<Seal, 'close' | 'open'>;
  readonly hash: HashInKey;
  readonly newDevice: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Keeps the state through a crash. What is done next relies on it. */
  readonly save: (exchange: TableExchange) => Promise<void>;
  /**
   * The place lost what is kept here no longer: nothing of the table counts as being there from now on. Told before the
   * state that has forgotten those objects is saved, and to be saved together with it.
   */
  readonly onGone: () => void;
  readonly onProgress?: (progress: ExchangeProgress) => void;
}

export interface ExchangeProgress {
  readonly step: 'looking' | 'fetching' | 'sending';
  readonly done: number;
  readonly of: number;
}

/** Requests under way at a time: more gain nothing on the servers tried, and a slow line is shared. */
export const width = 8;

/** Runs work on every item, a few at a time, until one says to stop. */
export async function severalAtATime<Item>(
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<boolean>,
): Promise<void> {
  let next = 0;
  let goesOn = true;
  const worker = async (): Promise<void> => {
    while (goesOn && next < items.length) {
      const at = next;
      next += 1;
      if (!(await work(items[at] as Item, at))) goesOn = false;
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}
