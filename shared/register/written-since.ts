import type { Document, EntityKey } from './document';
import { type Clock, parseDot, type Register, type ReplicaId, seenOf } from './register';

/** The writes of one replica that stand in a document: in what thing, under which number. */
interface WrittenBy {
  readonly counters: number[];
  readonly keys: EntityKey[];
}

const known = new WeakMap<Document, ReadonlyMap<ReplicaId, WrittenBy>>();

/**
 * The things in which something stands that a clock does not cover: what its owner has never seen. One look at the writes
 * of those replicas that the clock is behind of; a replica that both have followed equally far is passed over whole.
 */
export function writtenSince(document: Document, clock: Clock): ReadonlySet<EntityKey> {
  const found = new Set<EntityKey>();
  for (const [replica, { counters, keys }] of writersOf(document)) {
    const seen = seenOf(clock, replica);
    if (seenOf(document.clock, replica) <= seen) continue;
    for (let at = 0; at < counters.length; at += 1)
      if ((counters[at] as number) > seen) found.add(keys[at] as EntityKey);
  }
  return found;
}

/** Looked up once for each document, which never changes. */
function writersOf(document: Document): ReadonlyMap<ReplicaId, WrittenBy> {
  const before = known.get(document);
  if (before !== undefined) return before;
  const writers = new Map<ReplicaId, WrittenBy>();
  for (const { key, fields } of document.entities.values()) {
    // Most fields of a thing were written in one entry and carry its dot.
    let last = '';
    for (const field in fields) {
      for (const { dot } of fields[field] as Register) {
        if (dot === last) continue;
        last = dot;
        const { replica, counter } = parseDot(dot);
        const writer = writers.get(replica);
        if (writer === undefined) writers.set(replica, { counters: [counter], keys: [key] });
        else {
          writer.counters.push(counter);
          writer.keys.push(key);
        }
      }
    }
  }
  known.set(document, writers);
  return writers;
}
