import { type EntityKey, isPrivate, parseKey } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { type EventType, isPartType } from './event-types';
import type { FieldWrite, LogEntry } from './log-entry';

/** The event of an entry in which somebody did several things at once: one act, one line, one undo (decision 0200). */
export const actEvent = 'act.done' satisfies EventType;

/** One of the things that an act consists of, as `data.events` of its entry holds it. */
export interface ActPart {
  readonly type: EventType;
  /** The line that it would have had by itself. */
  readonly text: string;
  readonly data: JsonObject;
  /** What it wrote to, without what is private: the book-keeping of the log, in no exchange file. */
  readonly things: readonly EntityKey[];
}

/** What several entries, each made on what those before it left, come down to as one. */
export interface JoinedEntries {
  readonly parts: readonly ActPart[];
  /** Every field once, from what it was before the first to what the last of them made of it. */
  readonly writes: readonly FieldWrite[];
}

export function joinEntries(entries: readonly LogEntry[]): JoinedEntries {
  const writes = new Map<string, FieldWrite>();
  for (const entry of entries) {
    for (const write of entry.writes) {
      const place = `${write.entity} ${write.field}`;
      const first = writes.get(place);
      writes.set(place, first === undefined ? write : { ...first, value: write.value });
    }
  }
  const parts = entries.map((entry) => ({
    type: entry.event.type,
    text: entry.text,
    data: entry.event.data,
    things: [...thingsOf(entry)].filter((thing) => !isPrivate(thing)),
  }));
  return { parts, writes: [...writes.values()] };
}

const things = new WeakMap<LogEntry, ReadonlySet<EntityKey>>();

/** What an entry wrote to, each thing once. */
export function thingsOf(entry: LogEntry): ReadonlySet<EntityKey> {
  const known = things.get(entry);
  if (known !== undefined) return known;
  const found = new Set(entry.writes.map(({ entity }) => entity));
  things.set(entry, found);
  return found;
}

const expanded = new WeakMap<LogEntry, readonly LogEntry[]>();

/**
 * What an entry tells, one event at a time: the parts of an act, each as an entry of its own with what it wrote; of any
 * other entry itself. All of them have the dot and the place in the log of the entry.
 */
export function partsOf(entry: LogEntry): readonly LogEntry[] {
  if (entry.event.type !== actEvent) return [entry];
  const known = expanded.get(entry);
  if (known !== undefined) return known;
  const parts = actParts(entry.event.data).map((part) => partEntry(entry, part));
  expanded.set(entry, parts);
  return parts;
}

/** The parts as far as they can be read: what a later version or another program put there is passed over. */
function actParts({ events }: JsonObject): readonly ActPart[] {
  if (!Array.isArray(events)) return [];
  return events.flatMap((event: JsonValue) => {
    const { type, text, data, things: wrote } = (event ?? {}) as Partial<Record<keyof ActPart, JsonValue>>;
    if (typeof type !== 'string' || !isPartType(type) || typeof text !== 'string') return [];
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
    return [{ type, text, data: data as JsonObject, things: (Array.isArray(wrote) ? wrote : []) as EntityKey[] }];
  });
}

function partEntry(entry: LogEntry, { type, text, data, things: wrote }: ActPart): LogEntry {
  const own = new Set(wrote);
  const ids = new Set(wrote.map((thing) => parseKey(thing).id));
  // What is private goes by the id of what it is about.
  const writes = entry.writes.filter(
    ({ entity }) => own.has(entity) || (isPrivate(entity) && ids.has(parseKey(entity).id)),
  );
  return { ...entry, event: { type, data }, text, writes };
}
