import { isPrivate } from '../register/document';
import { compareDots, type Dot, parseDot } from '../register/register';
import type { LogEntry } from './log-entry';

/**
 * The one order of a log, the same on every laptop whatever came in when: an entry stands after all it was written
 * knowing (the entry before it of its replica, those it names as `after`, replaces or takes back), and entries that did
 * not know each other stand by their moment, then by their dot. A clock that is wrong moves a line, never before what it
 * builds on.
 *
 * Entries that are private throughout are on one laptop only and must not move the others: each is put back behind the
 * entry of its replica that it followed.
 */
export function orderLog(log: readonly LogEntry[]): readonly LogEntry[] {
  const shared = log.filter(isShared);
  const ordered = orderByCause(shared);
  return shared.length === log.length
    ? ordered
    : weaveIn(
        ordered,
        log.filter((entry) => !isShared(entry)),
      );
}

/** Whether other laptops may know of the entry: not everything it writes is private. */
export function isShared(entry: LogEntry): boolean {
  return entry.writes.length === 0 || entry.writes.some(({ entity }) => !isPrivate(entity));
}

/**
 * Looks at all dots that the entry names as known when it was written, other than through its own replica's order. By a
 * function, not a generator: it is asked of every entry of a log, most of which name nothing.
 */
export function eachCause(entry: LogEntry, look: (dot: Dot) => void): void {
  if (entry.after !== undefined) for (const dot of entry.after) look(dot);
  if (entry.undoes !== undefined) look(entry.undoes);
  for (const { entity, was } of entry.writes) {
    if (was.length > 0 && !isPrivate(entity)) for (const { dot } of was) look(dot);
  }
}

function orderByCause(log: readonly LogEntry[]): readonly LogEntry[] {
  const size = log.length;
  const places = new Map<Dot, number>();
  for (let at = 0; at < size; at += 1) places.set((log[at] as LogEntry).dot, at);
  const waiting = new Int32Array(size);
  const followers: (number[] | undefined)[] = new Array(size);
  const follow = (cause: number, effect: number): void => {
    waiting[effect] = (waiting[effect] as number) + 1;
    const known = followers[cause];
    if (known === undefined) followers[cause] = [effect];
    else known.push(effect);
  };
  for (const chain of chainsOf(log)) {
    for (let at = 1; at < chain.length; at += 1) follow(chain[at - 1] as number, chain[at] as number);
  }
  for (let at = 0; at < size; at += 1) {
    eachCause(log[at] as LogEntry, (dot) => {
      const cause = places.get(dot);
      if (cause !== undefined && cause !== at) follow(cause, at);
    });
  }
  const isBefore = earlierOf(log);
  const ready = new Ready(isBefore);
  for (let at = 0; at < size; at += 1) if (waiting[at] === 0) ready.add(at);
  const ordered: LogEntry[] = [];
  const isDone = new Uint8Array(size);
  let rest: number[] | undefined;
  while (ordered.length < size) {
    let next = ready.take();
    if (next === undefined) {
      // Entries that each claim to follow the other: only a forged file has them. The earliest goes first.
      rest ??= Array.from(log.keys()).sort((a, b) => (isBefore(a, b) ? 1 : -1));
      next = rest.pop() as number;
    }
    if (isDone[next] === 1) continue;
    isDone[next] = 1;
    ordered.push(log[next] as LogEntry);
    for (const effect of followers[next] ?? []) {
      waiting[effect] = (waiting[effect] as number) - 1;
      if (waiting[effect] === 0) ready.add(effect);
    }
  }
  return ordered;
}

/** Places of the entries of each replica, in the order in which it wrote them. */
function chainsOf(log: readonly LogEntry[]): Iterable<readonly number[]> {
  const chains = new Map<string, number[]>();
  const counters = log.map(({ dot }, at) => {
    const { replica, counter } = parseDot(dot);
    const chain = chains.get(replica);
    if (chain === undefined) chains.set(replica, [at]);
    else chain.push(at);
    return counter;
  });
  const byCounter = (a: number, b: number): number => (counters[a] as number) - (counters[b] as number);
  for (const chain of chains.values()) {
    if (chain.some((at, rank) => rank > 0 && byCounter(chain[rank - 1] as number, at) > 0)) chain.sort(byCounter);
  }
  return chains.values();
}

function earlierOf(log: readonly LogEntry[]): (a: number, b: number) => boolean {
  const moments = new Float64Array(log.length).fill(Number.NaN);
  const momentOf = (at: number): number => {
    if (Number.isNaN(moments[at] as number)) moments[at] = Date.parse((log[at] as LogEntry).at) || 0;
    return moments[at] as number;
  };
  return (a, b) => {
    const difference = momentOf(a) - momentOf(b);
    return difference !== 0 ? difference < 0 : compareDots((log[a] as LogEntry).dot, (log[b] as LogEntry).dot) < 0;
  };
}

/** What may come next, earliest first: a binary heap. In a log of one laptop it never holds more than one. */
class Ready {
  readonly #heap: number[] = [];
  readonly #isBefore: (a: number, b: number) => boolean;

  constructor(isBefore: (a: number, b: number) => boolean) {
    this.#isBefore = isBefore;
  }

  add(item: number): void {
    const heap = this.#heap;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(item, heap[parent] as number)) break;
      heap[at] = heap[parent] as number;
      at = parent;
    }
    heap[at] = item;
  }

  take(): number | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#isBefore(heap[child + 1] as number, heap[child] as number)) child += 1;
      if (!this.#isBefore(heap[child] as number, last)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

/**
 * Puts private entries behind the entry of their replica that they followed, or else before the one that follows; and in
 * any case behind the private entries that they knew, those of earlier openings too, since they replace what stood there.
 */
function weaveIn(ordered: readonly LogEntry[], hidden: readonly LogEntry[]): readonly LogEntry[] {
  const lines = [...ordered, ...hidden];
  const before = new Map<Dot, LogEntry[]>();
  const behind = new Map<Dot, LogEntry[]>();
  const previous = new Map<LogEntry, LogEntry>();
  const put = (target: Map<Dot, LogEntry[]>, dot: Dot, entry: LogEntry): void => {
    const group = target.get(dot);
    if (group === undefined) target.set(dot, [entry]);
    else group.push(entry);
  };
  for (const chain of chainsOf(lines)) {
    let anchor: LogEntry | undefined;
    let early: LogEntry[] = [];
    let last: LogEntry | undefined;
    for (const at of chain) {
      const entry = lines[at] as LogEntry;
      if (at < ordered.length) {
        for (const each of early) put(before, entry.dot, each);
        early = [];
        anchor = entry;
        continue;
      }
      if (anchor === undefined) early.push(entry);
      else put(behind, anchor.dot, entry);
      if (last !== undefined) previous.set(entry, last);
      last = entry;
    }
  }
  const woven = new Woven(hidden, previous);
  for (const entry of ordered) {
    for (const each of before.get(entry.dot) ?? []) woven.add(each);
    woven.add(entry);
    for (const each of behind.get(entry.dot) ?? []) woven.add(each);
  }
  for (const entry of hidden) woven.add(entry);
  return woven.lines;
}

/** Entries one after the other, each with the private ones that it knew before it. */
class Woven {
  readonly lines: LogEntry[] = [];
  readonly #hidden: ReadonlyMap<Dot, LogEntry>;
  readonly #previous: ReadonlyMap<LogEntry, LogEntry>;
  readonly #begun = new Set<LogEntry>();

  constructor(hidden: readonly LogEntry[], previous: ReadonlyMap<LogEntry, LogEntry>) {
    this.#hidden = new Map(hidden.map((entry) => [entry.dot, entry]));
    this.#previous = previous;
  }

  add(entry: LogEntry): void {
    // With a stack of its own: how long a line of private entries is, a file decides.
    const stack: { readonly entry: LogEntry; readonly causes: Iterator<LogEntry> }[] = [];
    const begin = (each: LogEntry): void => {
      if (this.#begun.has(each)) return;
      this.#begun.add(each);
      stack.push({ entry: each, causes: this.#causes(each).values() });
    };
    begin(entry);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.causes.next();
      if (next.done !== true) begin(next.value);
      else this.lines.push((stack.pop() as { readonly entry: LogEntry }).entry);
    }
  }

  #causes(entry: LogEntry): readonly LogEntry[] {
    const causes: LogEntry[] = [];
    const before = this.#previous.get(entry);
    if (before !== undefined) causes.push(before);
    for (const { entity, was } of entry.writes) {
      if (!isPrivate(entity)) continue;
      for (const { dot } of was) {
        const cause = this.#hidden.get(dot);
        if (cause !== undefined) causes.push(cause);
      }
    }
    return causes;
  }
}
