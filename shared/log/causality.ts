import { type Dot, parseDot, type ReplicaId } from '../register/register';
import type { LogEntry } from './log-entry';
import { eachCause } from './order-log';

/** What a replica had seen of the others, up to which entry of each. Shared by the entries between two exchanges. */
type Seen = ReadonlyMap<ReplicaId, number>;

const nothing: Seen = new Map();

/**
 * Who knew what: whether one entry of a log was written knowing another. Two entries of which neither knew the other
 * were said apart, and where they touch the same thing the table has to look.
 * @param log in the order of `orderLog`
 */
export class Causality {
  readonly #seen = new Map<Dot, Seen>();

  constructor(log: readonly LogEntry[]) {
    const latest = new Map<ReplicaId, Seen>();
    for (const entry of log) {
      const { replica } = parseDot(entry.dot);
      let seen = latest.get(replica) ?? nothing;
      eachCause(entry, (cause) => {
        seen = this.#extend(seen, cause, replica);
      });
      latest.set(replica, seen);
      this.#seen.set(entry.dot, seen);
    }
  }

  /** Whether `later` was written by somebody who had seen `earlier`. An entry knows itself. */
  knows(later: Dot, earlier: Dot): boolean {
    const a = parseDot(later);
    const b = parseDot(earlier);
    if (a.replica === b.replica) return a.counter >= b.counter;
    return (this.#seen.get(later)?.get(b.replica) ?? 0) >= b.counter;
  }

  #extend(seen: Seen, cause: Dot, replica: ReplicaId): Seen {
    const { replica: other, counter } = parseDot(cause);
    if (other === replica || (seen.get(other) ?? 0) >= counter) return seen;
    const extended = new Map(seen);
    for (const [third, known] of this.#seen.get(cause) ?? nothing) {
      if (third !== replica && known > (extended.get(third) ?? 0)) extended.set(third, known);
    }
    extended.set(other, counter);
    return extended;
  }
}

/**
 * The log as whoever wrote the entry at this place knew it, with that entry. What another laptop wrote meanwhile may stand
 * before it in the united log, and is not in it.
 * @param log in the order of `orderLog`
 */
export function knownWith(log: readonly LogEntry[], at: number): readonly LogEntry[] {
  const until = log.slice(0, at + 1);
  const { dot } = log[at] as LogEntry;
  // Without `after` a log was written on one laptop, or before laptops named what they knew: then its order tells.
  if (until.every(({ after }) => after === undefined)) return until;
  const causality = new Causality(until);
  return until.filter((entry) => causality.knows(dot, entry.dot));
}
