import type { SharedSnapshot } from './snapshot-batch';

/**
 * What a laptop remembers of one table at one place. Plain data, saved before anything relies on it; a copy or an old
 * backup of it is the ordinary case, not a mistake.
 */
export interface TableExchange {
  readonly v: 1;
  /** Under which name this laptop writes here. A new one after every sign that somebody else writes under it too. */
  readonly device: string;
  /** Hashes of the objects that the place has confirmed, by number: the first is number 1. */
  readonly written: readonly string[];
  /** The object that was sent and not confirmed; perhaps it arrived. Sent again unchanged. */
  readonly attempt: Attempt | null;
  /** Not yet in any object, oldest first. */
  readonly outbox: readonly SharedSnapshot[];
  /** Highest number of each device up to which nothing is missing. */
  readonly cursors: Readonly<Record<string, number>>;
  /** Keys of objects whose snapshots are known. */
  readonly taken: readonly string[];
  /** Ids of all snapshots this laptop has, its own too. */
  readonly known: readonly string[];
  /** Known snapshots that no other known one follows: the parents of the next. */
  readonly heads: readonly string[];
  /** Parents of known snapshots that are not known themselves: no heads, should they ever come. */
  readonly followed: readonly string[];
  /** Received, and not yet reported to be part of the table here. Oldest first. */
  readonly undelivered: readonly SharedSnapshot[];
  /** Received before their parents, and when. */
  readonly early: readonly EarlySnapshot[];
  /** Objects that were torn when looked at: since when, how often. */
  readonly suspects: Readonly<Record<string, Suspect>>;
  /** Milliseconds since 1970 of the last look at everything; null: never. */
  readonly relistedAt: number | null;
}

export interface EarlySnapshot {
  readonly snapshot: SharedSnapshot;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface Attempt {
  readonly seq: number;
  readonly key: string;
  readonly hash: string;
  readonly ids: readonly string[];
}

export interface Suspect {
  readonly since: number;
  readonly times: number;
}

export function newTableExchange(device: string): TableExchange {
  return {
    v: 1,
    device,
    written: [],
    attempt: null,
    outbox: [],
    cursors: {},
    taken: [],
    known: [],
    heads: [],
    followed: [],
    undelivered: [],
    early: [],
    suspects: {},
    relistedAt: null,
  };
}

/** How often, and for how long, an object is "not there yet" before it is set aside and the rest goes on without it. */
const patientTimes = 3;
const patientTime = 60 * 60 * 1000;

/** Set aside: it no longer holds up its log, and is looked at again with everything else once a day. */
export const isQuarantined = ({ since, times }: Suspect, now: number): boolean =>
  times >= patientTimes && now - since >= patientTime;

/**
 * Puts a snapshot of this laptop in the outbox. Its parents are the heads that were known when it was made. One that was
 * sent before is sent again: whoever says it once more knows that the place lost it.
 */
export function withOwnSnapshot(exchange: TableExchange, snapshot: SharedSnapshot): TableExchange {
  if (exchange.outbox.some(({ id }) => id === snapshot.id)) return exchange;
  return {
    ...exchange,
    outbox: [...exchange.outbox, snapshot],
    known: exchange.known.includes(snapshot.id) ? exchange.known : [...exchange.known, snapshot.id],
    heads: followedBy(exchange.heads, snapshot),
  };
}

/** How long a snapshot waits for a parent that is nowhere: long enough for every holder to have looked once. */
const patientWithParents = 24 * 60 * 60 * 1000;

/**
 * Takes received snapshots in, each after its parents; what comes before its parents waits. When a parent is still
 * nowhere after a day, whoever had it is gone: then what is there goes on without it.
 * @param now milliseconds since 1970
 * @returns the exchange with what is new at the end of `undelivered`
 */
export function withReceived(exchange: TableExchange, received: readonly SharedSnapshot[], now: number): TableExchange {
  const known = new Set(exchange.known);
  const followed = new Set(exchange.followed);
  let heads = exchange.heads;
  const delivered: SharedSnapshot[] = [];
  let waiting: readonly EarlySnapshot[] = [
    // A wait that begins in the future began before the clock was set back.
    ...exchange.early.map(({ snapshot, since }) => ({ snapshot, since: Math.min(since, now) })),
    ...received.map((snapshot) => ({ snapshot, since: now })),
  ].filter(({ snapshot }, at, all) => all.findIndex((each) => each.snapshot.id === snapshot.id) === at);
  const deliver = (snapshot: SharedSnapshot): void => {
    known.add(snapshot.id);
    heads = followed.delete(snapshot.id)
      ? heads.filter((head) => !snapshot.parents.includes(head))
      : followedBy(heads, snapshot);
    delivered.push(snapshot);
  };
  for (;;) {
    const before = delivered.length;
    for (const { snapshot } of waiting) {
      if (!known.has(snapshot.id) && snapshot.parents.every((parent) => known.has(parent))) deliver(snapshot);
    }
    waiting = waiting.filter(({ snapshot }) => !known.has(snapshot.id));
    if (delivered.length > before) continue;
    const here = new Set(waiting.map(({ snapshot }) => snapshot.id));
    const overdue = waiting.find(
      ({ snapshot, since }) =>
        now - since >= patientWithParents && !snapshot.parents.some((parent) => here.has(parent)),
    );
    if (overdue === undefined) break;
    for (const parent of overdue.snapshot.parents) if (!known.has(parent)) followed.add(parent);
    deliver(overdue.snapshot);
  }
  if (delivered.length === 0) return { ...exchange, early: waiting };
  return {
    ...exchange,
    known: [...known],
    heads,
    followed: [...followed],
    undelivered: [...exchange.undelivered, ...delivered],
    early: waiting,
  };
}

/** The table here holds these now. */
export function withDelivered(exchange: TableExchange, ids: Iterable<string>): TableExchange {
  const done = new Set(ids);
  return { ...exchange, undelivered: exchange.undelivered.filter(({ id }) => !done.has(id)) };
}

const followedBy = (heads: readonly string[], { id, parents }: SharedSnapshot): readonly string[] => [
  ...heads.filter((head) => !parents.includes(head)),
  id,
];
