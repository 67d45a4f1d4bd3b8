import type { EventType } from '../log/event-types';
import type { LogEntry } from '../log/log-entry';
import type { EntityKey } from '../register/document';
import { parseKey } from '../register/document';
import { type TakenBack, takenBack } from './effective-entries';

/** Where in a log things were written. Grows with the log and is shared by all logs that continue each other. */
interface TrailIndex {
  log: readonly LogEntry[];
  /** Positions of the entries that wrote to a thing, in order. */
  readonly byThing: Map<EntityKey, number[]>;
  /** Relations that were ever drawn at an element, also those removed since. */
  readonly relationsAt: Map<string, Set<EntityKey>>;
  readonly relations: Map<EntityKey, { kind?: unknown; from?: unknown; to?: unknown }>;
  readonly byType: Map<EventType, number[]>;
}

/** An entry that stands, and its place in the log. */
export interface PlacedEntry {
  readonly entry: LogEntry;
  readonly place: number;
}

/** A log that can be asked which entries made something what it is. */
export interface LogTrail {
  /** The entries that wrote to a thing and stand: not taken back, and not themselves a taking back. In order. */
  readonly of: (thing: EntityKey) => readonly PlacedEntry[];
  /** The entries of a type that stand, in order. */
  readonly ofType: (type: EventType) => readonly PlacedEntry[];
  /** The entry that gave a field of a thing its present value, or undefined when the log does not tell. */
  readonly since: (thing: EntityKey, field: string) => LogEntry | undefined;
  /** Relations of these kinds that were ever drawn from or to an element, also those removed since. */
  readonly relationsAt: (element: string, end: 'from' | 'to', kinds: readonly string[]) => readonly EntityKey[];
}

const trails = new WeakMap<readonly LogEntry[], LogTrail>();
let latest: WeakRef<TrailIndex> | undefined;

/** The trail of a log. A log that continues the one asked before costs only what is new in it. */
export function trailOf(log: readonly LogEntry[]): LogTrail {
  const known = trails.get(log);
  if (known !== undefined) return known;
  const earlier = latest?.deref();
  const index = earlier !== undefined && continues(log, earlier) ? earlier : emptyIndex();
  extend(index, log);
  latest = new WeakRef(index);
  const trail = readTrail(index, log);
  trails.set(log, trail);
  return trail;
}

function emptyIndex(): TrailIndex {
  return { log: [], byThing: new Map(), relationsAt: new Map(), relations: new Map(), byType: new Map() };
}

/** Compared entry by entry: a log that was brought together with another can have new lines anywhere. */
function continues(log: readonly LogEntry[], { log: earlier }: TrailIndex): boolean {
  return earlier.length > 0 && earlier.every((entry, at) => log[at] === entry);
}

function addPlace<Key>(places: Map<Key, number[]>, key: Key, at: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [at]);
  else if (known[known.length - 1] !== at) known.push(at);
}

function extend(index: TrailIndex, log: readonly LogEntry[]): void {
  for (let at = index.log.length; at < log.length; at += 1) {
    const entry = log[at] as LogEntry;
    addPlace(index.byType, entry.event.type, at);
    for (const { entity, field, value } of entry.writes) {
      addPlace(index.byThing, entity, at);
      if (parseKey(entity).kind !== 'relation' || (field !== 'kind' && field !== 'from' && field !== 'to')) continue;
      const relation = index.relations.get(entity) ?? {};
      relation[field] = value;
      index.relations.set(entity, relation);
      if (field === 'kind' || typeof value !== 'string') continue;
      const there = index.relationsAt.get(value);
      if (there === undefined) index.relationsAt.set(value, new Set([entity]));
      else there.add(entity);
    }
  }
  if (log.length > index.log.length) index.log = log;
}

function readTrail(index: TrailIndex, log: readonly LogEntry[]): LogTrail {
  let known: TakenBack | undefined;
  const standing = (places: readonly number[] = [], thing?: EntityKey): readonly PlacedEntry[] => {
    const taken = known ?? takenBack(log);
    known = taken;
    return places.flatMap((place) => {
      // Places behind the end belong to a log that continues this one.
      const entry = log[place];
      if (entry === undefined || entry.undoes !== undefined || taken.whole.has(entry.dot)) return [];
      return thing !== undefined && taken.partly.get(entry.dot)?.has(thing) === true ? [] : [{ entry, place }];
    });
  };
  const of = (thing: EntityKey): readonly PlacedEntry[] => standing(index.byThing.get(thing), thing);
  return {
    of,
    ofType: (type) => standing(index.byType.get(type)),
    since: (thing, field) =>
      of(thing).findLast(({ entry }) => entry.writes.some((write) => write.entity === thing && write.field === field))
        ?.entry,
    relationsAt: (element, end, kinds) =>
      [...(index.relationsAt.get(element) ?? [])].filter((key) => {
        const relation = index.relations.get(key);
        return relation?.[end] === element && kinds.some((kind) => relation.kind === kind);
      }),
  };
}
