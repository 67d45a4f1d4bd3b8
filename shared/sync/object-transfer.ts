import { accept, type Result } from '../values/result';
import { addressOf } from './object-key';
import type { ObjectStore, StoreProblem } from './object-store';

/** Largest object, in bytes: a batch of 4 MiB, its seal and some room. */
export const largestObject = 4 * 1024 * 1024 + 64 * 1024;

/** SHA-256 of bytes as keys carry it. Passed in: `shared` has no cryptography of its own. */
export type HashInKey = (bytes: Uint8Array) => string;

export type Fetched =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** Cut short or changed: perhaps still being written, so it is asked for again before anybody worries. */
  | { readonly kind: 'torn' };

/** Reads an object and holds it against the hash in its key. */
export async function fetchObject(
  store: ObjectStore,
  key: string,
  hash: HashInKey,
): Promise<Result<Fetched, StoreProblem>> {
  const found = await store.get(key, { maxBytes: largestObject });
  // Nothing that we wrote is that large: somebody else's bytes under our name.
  if (!found.ok) return found.refusal.kind === 'too-large' ? accept({ kind: 'torn' }) : found;
  if (found.value === null) return accept({ kind: 'absent' });
  const isWhole = addressOf(key)?.hash === hash(found.value);
  return accept(isWhole ? { kind: 'whole', bytes: found.value } : { kind: 'torn' });
}

/**
 * Makes an object be there, whole. What is there already under its key is looked at: an upload that a crash cut short
 * is written again, and nobody is told that it is safe while it is not.
 */
export async function storeObject(
  store: ObjectStore,
  key: string,
  bytes: Uint8Array,
  hash: HashInKey,
): Promise<Result<null, StoreProblem>> {
  const put = await store.putIfAbsent(key, bytes);
  if (!put.ok) return put;
  if (put.value === 'written') return accept(null);
  const found = await fetchObject(store, key, hash);
  if (!found.ok) return found;
  return found.value.kind === 'whole' ? accept(null) : store.overwrite(key, bytes);
}
