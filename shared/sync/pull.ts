import { accept, type Result } from '../values/result';
import { type ExchangeParts, keptWhole, severalAtATime } from './exchange-parts';
import { findNews } from './find-news';
import { leaveNotes, lookedFrom, mendObjects, ownMissing } from './mend-objects';
import { addressOf, tablePrefix } from './object-key';
import type { StoreProblem } from './object-store';
import { fetchObject } from './object-transfer';
import { type SharedSnapshot, unpackBatch } from './snapshot-batch';
import { isQuarantined, type Suspect, type TableExchange, withReceived } from './table-exchange';

const day = 24 * 60 * 60 * 1000;
/** Objects that were not whole and are looked at again with every exchange. */
const mostLookedAgain = 20;
/** Objects between two savings of the state. */
const stretch = 64;

export interface Pulled {
  readonly exchange: TableExchange;
  /** Objects fetched. */
  readonly fetched: number;
  /** Objects that had vanished from the place and were put there again. */
  readonly putAgain: number;
  /** Why it ended early; what came before is kept. */
  readonly problem: StoreProblem | null;
}

/**
 * Fetches what others left. Received snapshots are in `undelivered`, each after its parents.
 * Everything is listed again once a day, and when a snapshot has come whose parent has not (R-PASS-4).
 * @param news keys found by a look that covered several tables; else this table is looked at
 */
export async function pull(
  table: string,
  before: TableExchange,
  parts: ExchangeParts,
  news?: readonly string[],
): Promise<Pulled> {
  // One that lies ahead was noted before the clock was set back: nobody can tell how long ago that is.
  const since = before.relistedAt === null ? -1 : parts.now() - before.relistedAt;
  const isDue = since < 0 || since >= day;
  if (isDue) return relist(table, before, parts);
  parts.onProgress?.({ step: 'looking', done: 0, of: 0 });
  const found: Result<readonly string[], StoreProblem> =
    news === undefined
      ? await findNews(parts.store, [{ table, cursors: lookedFrom(before) }], parts.startAfter)
      : accept(news);
  if (!found.ok) return { ...nothing, exchange: before, problem: found.refusal };
  const mended = await mendObjects(before, found.value, ownMissing(table, before, found.value), parts);
  if (mended.exchange !== before) await parts.save(mended.exchange);
  if (mended.problem !== null) return { ...mended, fetched: 0 };
  const pulled = await take(found.value, mended.exchange, parts);
  const lacksParents = pulled.exchange.early.length > before.early.length;
  if (pulled.problem !== null || !lacksParents) return { ...pulled, putAgain: mended.putAgain };
  const again = await relist(table, pulled.exchange, parts);
  return { ...again, fetched: pulled.fetched + again.fetched, putAgain: mended.putAgain + again.putAgain };
}

/** Looks at everything, fetches what is missing here, and puts back what is missing there. */
async function relist(table: string, before: TableExchange, parts: ExchangeParts): Promise<Pulled> {
  parts.onProgress?.({ step: 'looking', done: 0, of: 0 });
  const listed = await parts.store.list(tablePrefix(table));
  if (!listed.ok) return { ...nothing, exchange: before, problem: listed.refusal };
  const pulled = await take(listed.value.keys, before, parts);
  if (pulled.problem !== null) return { ...nothing, ...pulled };
  const there = new Set(listed.value.keys);
  const vanished = before.taken.filter((key) => !there.has(key));
  const received = withReceived(pulled.exchange, [], parts.now());
  const { putAgain, problem, ...mended } = await mendObjects(received, listed.value.keys, vanished, parts, true);
  const exchange = { ...mended.exchange, relistedAt: problem === null ? parts.now() : before.relistedAt };
  await parts.save(exchange);
  return { exchange, fetched: pulled.fetched, putAgain, problem };
}

const nothing = { fetched: 0, putAgain: 0 };

type Taken = Omit<Pulled, 'putAgain'>;

/** Fetches those of the keys whose snapshots are not known yet. */
async function take(keys: readonly string[], before: TableExchange, parts: ExchangeParts): Promise<Taken> {
  const taken = new Set(before.taken);
  // What was not whole may have been mended since: whoever left it was told.
  const looked = new Set([...keys, ...Object.keys(before.suspects).sort().slice(0, mostLookedAgain)]);
  const missing = [...looked].filter((key) => addressOf(key) !== null && !taken.has(key));
  let exchange = before;
  let fetched = 0;
  for (let from = 0; from < missing.length; from += stretch) {
    const part = missing.slice(from, from + stretch);
    const found = new Map<string, readonly SharedSnapshot[]>();
    const aside: string[] = [];
    const torn: string[] = [];
    let problem: StoreProblem | null = null;
    await severalAtATime(part, async (key) => {
      const read = await readSnapshots(key, parts);
      if (!read.ok) problem = read.refusal;
      else if (read.value === 'foreign') aside.push(key);
      else if (read.value === 'torn') torn.push(key);
      else found.set(key, read.value);
      parts.onProgress?.({ step: 'fetching', done: from + found.size, of: missing.length });
      return read.ok;
    });
    fetched += found.size;
    // In the order of the keys, not of their arrival: what is delivered must not depend on the line.
    const inOrder = part.flatMap((key) => found.get(key) ?? []);
    exchange = withReceived(exchange, inOrder, parts.now());
    exchange = { ...exchange, taken: [...exchange.taken, ...part.filter((key) => found.has(key))] };
    exchange = withSuspects(exchange, [...aside, ...torn], parts.now());
    exchange = withCursors(exchange, keys, parts.now());
    await parts.save(exchange);
    if (problem !== null) return { exchange, fetched, problem };
    await leaveNotes(torn, keys, parts);
  }
  if (missing.length === 0) exchange = withCursors(exchange, keys, parts.now());
  return { exchange, fetched, problem: null };
}

/** The snapshots in an object, from the mirror or the place; `torn` while it is not there whole, `foreign`: none of ours. */
async function readSnapshots(
  key: string,
  parts: ExchangeParts,
): Promise<Result<readonly SharedSnapshot[] | 'torn' | 'foreign', StoreProblem>> {
  const address = addressOf(key);
  if (address === null) return accept('foreign');
  const { store, mirror, seal, hash, tableId } = parts;
  let bytes = await keptWhole(key, parts);
  if (bytes === null) {
    const fetched = await fetchObject(store, key, hash);
    if (!fetched.ok) return fetched;
    if (fetched.value.kind !== 'whole') return accept('torn');
    bytes = fetched.value.bytes;
    await mirror.write(key, bytes);
  }
  const opened = seal.open(bytes, address);
  const batch = opened.ok ? unpackBatch(opened.value, hash) : opened;
  return accept(batch.ok && batch.value.about.table === tableId ? batch.value.snapshots : 'foreign');
}

function withSuspects(exchange: TableExchange, torn: readonly string[], now: number): TableExchange {
  const suspects: Record<string, Suspect> = {};
  const taken = new Set(exchange.taken);
  for (const [key, suspect] of Object.entries(exchange.suspects)) if (!taken.has(key)) suspects[key] = suspect;
  for (const key of torn) {
    const { since = now, times = 0 } = suspects[key] ?? {};
    suspects[key] = { since: Math.min(since, now), times: times + 1 };
  }
  return { ...exchange, suspects };
}

/** Moves each device's cursor over what is taken or set aside, as far as no number is missing. */
function withCursors(exchange: TableExchange, seen: readonly string[], now: number): TableExchange {
  const passed = new Map<string, Set<number>>();
  const taken = new Set(exchange.taken);
  const blocked = new Set<string>();
  for (const key of seen) {
    const address = addressOf(key);
    if (address === null) continue;
    const suspect = exchange.suspects[key];
    const isPassed = taken.has(key) || (suspect !== undefined && isQuarantined(suspect, now));
    const slot = `${address.device}:${address.seq}`;
    // Two objects may have one number; both must be passed.
    if (!isPassed) blocked.add(slot);
    const numbers = passed.get(address.device) ?? new Set<number>();
    passed.set(address.device, numbers.add(address.seq));
  }
  const cursors = { ...exchange.cursors };
  for (const [device, numbers] of passed) {
    let cursor = cursors[device] ?? 0;
    while (numbers.has(cursor + 1) && !blocked.has(`${device}:${cursor + 1}`)) cursor += 1;
    cursors[device] = cursor;
  }
  return { ...exchange, cursors };
}
