import { accept, type Result } from '../values/result';
import { type ExchangeParts, keptWhole } from './exchange-parts';
import { addressOf, logPrefix, objectOfTornNote, tornNoteOf } from './object-key';
import type { StoreProblem } from './object-store';
import { fetchObject, storeObject } from './object-transfer';
import type { TableExchange } from './table-exchange';

/*
 * A place may lose what it confirmed: a server without power keeps the name of an object and not its end, or not even the
 * name. Whoever left it still has the bytes, and knows their hash. It looks at the newest of its own objects with every
 * exchange, in the request that looks for news anyway, and at all of them once a day. What it cannot see in a listing, a
 * reader tells it: beside an object that is not whole lies a note.
 */

/** Own objects that are looked for with every exchange: what fits in the first page of a listing. */
const newest = 40;
/** Notes that a reader leaves in one exchange: somebody who fills a place with rubbish gets no more of it. */
const mostNotes = 20;

/** From where each device's log is looked at: one's own not only from where it was read to the end. */
export function lookedFrom({ cursors, device, written }: TableExchange): TableExchange['cursors'] {
  const own = Math.max(0, written.length - newest);
  return written.length === 0 ? cursors : { ...cursors, [device]: Math.min(cursors[device] ?? 0, own) };
}

export interface Mended {
  readonly exchange: TableExchange;
  /** Objects that were put there again, whole. */
  readonly putAgain: number;
  readonly problem: StoreProblem | null;
}

/**
 * Puts back what lies at the place without being whole, or not at all, though it was left there.
 * @param listed keys that the place told of this table, from `lookedFrom` on
 * @param missing keys that it should have told and did not
 * @param isDaily whether this is the look at everything: then also what is not whole and was left by others goes there
 * again as lines, when this laptop knows them and has let go of the object
 */
export async function mendObjects(
  before: TableExchange,
  listed: readonly string[],
  missing: readonly string[],
  parts: ExchangeParts,
  isDaily = false,
): Promise<Mended> {
  const gone = new Set<string>();
  let putAgain = 0;
  const done = (problem: StoreProblem | null): Mended => {
    if (gone.size === 0) return { exchange: before, putAgain, problem };
    // What they said is in the table all the same, and goes there once more; nothing is built on what nobody can fetch.
    parts.onGone();
    const taken = before.taken.filter((key) => !gone.has(key));
    // What waits here to be part of the table is not in it yet: it goes as it came.
    const waiting = [...before.outbox, ...before.undelivered, ...before.early.map(({ snapshot }) => snapshot)];
    const outbox = [...new Map(waiting.map((snapshot) => [snapshot.id, snapshot])).values()];
    return { exchange: { ...before, taken, heads: [], outbox }, putAgain, problem };
  };
  for (const key of missing) {
    const bytes = await keptWhole(key, parts);
    if (bytes === null) {
      gone.add(key);
      continue;
    }
    const put = await storeObject(parts.store, key, bytes, parts.hash);
    if (!put.ok) return done(put.refusal);
    putAgain += 1;
  }
  const taken = new Set(before.taken);
  const own = `/${before.device}/`;
  for (const note of listed) {
    const key = objectOfTornNote(note);
    if (key === null || !taken.has(key)) continue;
    const bytes = await keptWhole(key, parts);
    // Nobody keeps it as an object any more when the note is still there at the daily look.
    if (bytes === null && !isDaily && !key.includes(own)) continue;
    const mended = await mend(key, bytes, parts);
    if (!mended.ok) return done(mended.refusal);
    if (mended.value === 'gone') gone.add(key);
    if (mended.value === 'put') putAgain += 1;
    const removed = await parts.store.delete(note);
    if (!removed.ok) return done(removed.refusal);
  }
  return done(null);
}

async function mend(
  key: string,
  bytes: Uint8Array | null,
  { store, hash }: ExchangeParts,
): Promise<Result<'whole' | 'put' | 'gone', StoreProblem>> {
  const there = await fetchObject(store, key, hash);
  if (!there.ok) return there;
  if (there.value.kind === 'whole') return accept('whole');
  const put = bytes === null ? await store.delete(key) : await store.overwrite(key, bytes);
  if (!put.ok) return put;
  return accept(bytes === null ? 'gone' : 'put');
}

/** Own objects that should have been in a listing that begins at `lookedFrom`. */
export function ownMissing(table: string, exchange: TableExchange, listed: readonly string[]): readonly string[] {
  const prefix = logPrefix(table, exchange.device);
  const from = lookedFrom(exchange)[exchange.device] ?? 0;
  const there = new Set(listed);
  return exchange.taken.filter((key) => key.startsWith(prefix) && (addressOf(key)?.seq ?? 0) > from && !there.has(key));
}

/** Tells whoever left an object that it is not whole. A place where nothing can be written is told nothing. */
export async function leaveNotes(
  torn: readonly string[],
  listed: readonly string[],
  parts: ExchangeParts,
): Promise<void> {
  const there = new Set(listed);
  const notes = torn.map(tornNoteOf).filter((note) => !there.has(note));
  for (const note of notes.slice(0, mostNotes)) {
    const left = await parts.store.putIfAbsent(note, noteBytes);
    if (!left.ok) return;
  }
}

const noteBytes = new TextEncoder().encode('{"format":"gebiedstafel-torn","version":1}\n');
