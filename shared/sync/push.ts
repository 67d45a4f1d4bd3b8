import { accept, type Result, refuse } from '../values/result';
import { type ExchangeParts, keptWhole } from './exchange-parts';
import { addressOf, keyOf, largestSeq, logPrefix, type ObjectAddress, slotStart } from './object-key';
import type { StoreProblem } from './object-store';
import { fetchObject, storeObject } from './object-transfer';
import { packBatch, type SharedSnapshot, type TableAbout, unpackBatch } from './snapshot-batch';
import { newTableExchange, type TableExchange, withReceived } from './table-exchange';

export interface Pushed {
  readonly exchange: TableExchange;
  /** Objects that the place has confirmed. */
  readonly sent: number;
  /** Why it ended early; what is left stays in the outbox. */
  readonly problem: StoreProblem | null;
}

/**
 * Puts what is in the outbox at the place, a batch at a time. The number of an object is given here and not earlier.
 * First this laptop's own log is looked at: an object in it that it does not remember means that a copy or an older
 * state of this laptop writes under the same name. Then it takes a new name and sends everything from the fork on again,
 * its own and the other's, since readers may have passed either (R-PASS-5).
 */
export async function push(
  table: string,
  about: TableAbout,
  before: TableExchange,
  parts: ExchangeParts,
): Promise<Pushed> {
  const isIdle = before.attempt === null && before.outbox.length === 0;
  if (isIdle && !hasTwin(table, before)) return { exchange: before, sent: 0, problem: null };
  const looked = await withoutFork(table, before, parts);
  if (!looked.ok) return { exchange: before, sent: 0, problem: looked.refusal };
  let exchange = looked.value;
  let sent = 0;
  const all = exchange.outbox.length;
  while (exchange.attempt !== null || exchange.outbox.length > 0) {
    const prepared = exchange.attempt === null ? await prepare(table, about, exchange, parts) : accept(exchange);
    if (!prepared.ok) return { exchange, sent, problem: prepared.refusal };
    exchange = prepared.value;
    const { attempt } = exchange;
    const bytes = attempt === null ? null : await keptWhole(attempt.key, parts);
    if (attempt === null) break;
    if (bytes === null) {
      // The bytes went or were garbled with a crash of the disk; their snapshots are still in the outbox, for another try.
      exchange = { ...exchange, attempt: null };
      continue;
    }
    const put = await storeObject(parts.store, attempt.key, bytes, parts.hash);
    if (!put.ok) return { exchange, sent, problem: put.refusal };
    exchange = confirmed(exchange);
    await parts.save(exchange);
    sent += 1;
    parts.onProgress?.({ step: 'sending', done: all - exchange.outbox.length, of: all });
  }
  return { exchange, sent, problem: null };
}

/** Packs the next batch, keeps it, and only then is it sent: an answer that is lost finds the same bytes again. */
async function prepare(
  table: string,
  about: TableAbout,
  exchange: TableExchange,
  { mirror, seal, hash, save }: ExchangeParts,
): Promise<Result<TableExchange, StoreProblem>> {
  const packed = packBatch(about, exchange.outbox);
  const seq = exchange.written.length + 1;
  if (!packed.ok || seq > largestSeq) return refuse({ kind: 'too-large', limit: 0 });
  const stored = seal.close(packed.value.bytes, { table, device: exchange.device, seq });
  const key = keyOf({ table, device: exchange.device, seq, hash: hash(stored) });
  await mirror.write(key, stored);
  const ids = exchange.outbox.slice(0, packed.value.count).map(({ id }) => id);
  const attempted = { ...exchange, attempt: { seq, key, hash: hash(stored), ids } };
  await save(attempted);
  return accept(attempted);
}

function confirmed(exchange: TableExchange): TableExchange {
  const { attempt } = exchange;
  if (attempt === null) return exchange;
  const sent = new Set(attempt.ids);
  return {
    ...exchange,
    written: [...exchange.written, attempt.hash],
    attempt: null,
    outbox: exchange.outbox.filter(({ id }) => !sent.has(id)),
    taken: exchange.taken.includes(attempt.key) ? exchange.taken : [...exchange.taken, attempt.key],
  };
}

/** Objects under this laptop's name that it does not remember writing. */
function notRemembered(keys: Iterable<string>, { written, attempt }: TableExchange): readonly ObjectAddress[] {
  return [...keys].sort().flatMap((key) => {
    const address = addressOf(key);
    if (address === null) return [];
    const remembered = written[address.seq - 1] ?? (attempt?.seq === address.seq ? attempt.hash : null);
    return remembered === address.hash ? [] : [address];
  });
}

/** Whether an object was fetched that somebody else wrote under this laptop's name. */
function hasTwin(table: string, exchange: TableExchange): boolean {
  const own = logPrefix(table, exchange.device);
  const ours = exchange.taken.filter((key) => key.startsWith(own));
  return notRemembered(ours, exchange).length > 0;
}

async function withoutFork(
  table: string,
  exchange: TableExchange,
  parts: ExchangeParts,
): Promise<Result<TableExchange, StoreProblem>> {
  const { device, written, attempt } = exchange;
  const own = logPrefix(table, device);
  // The number written last too: a copy of this laptop may have written the same one at the same time.
  const listed = await parts.store.list(own, { after: slotStart(table, device, written.length) });
  if (!listed.ok) return listed;
  const seen = new Set([...listed.value.keys, ...exchange.taken.filter((key) => key.startsWith(own))]);
  const strange = notRemembered(seen, exchange);
  if (strange.length === 0) return accept(exchange);
  // Numbers of mine that the other has given too. Where there are none, every reader meets the other's one by one.
  const isDoubled = (seq: number): boolean => seq <= written.length || seq === attempt?.seq;
  const fork = Math.min(...strange.map(({ seq }) => seq));
  const again: SharedSnapshot[] = [];
  let received: TableExchange = exchange;
  // What is mine from there on, then what is the other's.
  const mine = written.map((hash, at) => ({ table, device, seq: at + 1, hash })).filter(({ seq }) => seq >= fork);
  for (const address of strange.some(({ seq }) => isDoubled(seq)) ? [...mine, ...strange] : []) {
    const key = keyOf(address);
    let stored = await keptWhole(key, parts);
    if (stored === null) {
      const fetched = await fetchObject(parts.store, key, parts.hash);
      if (!fetched.ok) return fetched;
      if (fetched.value.kind !== 'whole') continue;
      stored = fetched.value.bytes;
    }
    const opened = parts.seal.open(stored, address);
    const batch = opened.ok ? unpackBatch(opened.value, parts.hash) : opened;
    if (!batch.ok) continue;
    again.push(...batch.value.snapshots);
    received = withReceived(received, batch.value.snapshots, parts.now());
  }
  const outbox = [...new Map([...again, ...exchange.outbox].map((snapshot) => [snapshot.id, snapshot])).values()];
  const renamed: TableExchange = {
    ...received,
    device: parts.newDevice(),
    written: newTableExchange('').written,
    attempt: null,
    outbox,
    // The old name is read on like anybody else's, from the fork.
    cursors: { ...received.cursors, [device]: Math.min(received.cursors[device] ?? 0, fork - 1) },
  };
  await parts.save(renamed);
  return accept(renamed);
}
