import { type EntityKey, keyOf, parseKey } from '../../register/document';
import type { JsonObject, JsonValue } from '../../values/json';
import { erasedName, marksIn } from '../erasure';
import type { LogEntry } from '../log-entry';
import { markedTogether } from './marked-text';
import type { KeyPair } from './unite-entries';

/*
 * Ids of the process team are made of what was recorded, so a name typed as a job title stands in them. An erased one
 * ends with the line that made the thing, and where in it: two of whom the names are gone are still two.
 */
const origin = /\/[a-z0-9-]{1,40}:\d+\/\d+$/;

/** Whether names are looked for in an id. */
export const mayHoldName = (id: string): boolean => id.includes('/team/');

/** @param made the dot of the line that first wrote to the thing, and the place of that write among its open ones */
export function erasedId(erased: string, made: string): string {
  return origin.test(erased) ? erased : `${erased}/${made}`;
}

/**
 * The ids that things go by from here on, when copies of one line have several for the same thing: one for each, the same
 * whichever copy is looked at first.
 */
export function sharedKeys(pairs: readonly KeyPair[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [one, other] = pair.map((key) => parseKey(key).id) as [string, string];
    const group = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
    for (const id of group) groups.set(id, group);
  }
  const ids = new Map<string, string>();
  for (const [id, group] of groups) {
    const shared = sharedId([...group].sort());
    if (shared !== id) ids.set(id, shared);
  }
  return ids;
}

function sharedId(ids: readonly string[]): string {
  const marked = ids.filter((id) => marksIn(id) > 0);
  const [first = ids[0] as string, ...others] = marked;
  const joined = others.reduce<string | undefined>((id, other) => id && markedTogether(id, other), first);
  if (joined !== undefined) return joined;
  // Nothing but where it belongs, and the first of the lines that made it.
  const made = marked.map((id) => origin.exec(id)?.[0] ?? '').sort();
  return `${first.slice(0, first.indexOf('/team/'))}/team/${erasedName.nl}${made.find((each) => each !== '') ?? ''}`;
}

/** An entry that speaks of things by the ids they have now; the same object when it speaks of none of them. */
export function rekeyed(entry: LogEntry, ids: ReadonlyMap<string, string>): LogEntry {
  const now = (key: EntityKey): EntityKey => {
    const { kind, id } = parseKey(key);
    const other = kind === 'attendance' || kind === 'person' ? ids.get(id) : undefined;
    return other === undefined ? key : keyOf(kind, other);
  };
  const writes = entry.writes.map((write) => {
    const entity = now(write.entity);
    return entity === write.entity ? write : { ...write, entity };
  });
  if (writes.every((write, at) => write === entry.writes[at])) return entry;
  return { ...entry, event: { ...entry.event, data: withThings(entry.event.data, now) as JsonObject }, writes };
}

function withThings(value: JsonValue, now: (key: EntityKey) => EntityKey): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => withThings(item, now));
  const members = Object.entries(value as JsonObject).map(([key, member]) => [
    key,
    key === 'things' && Array.isArray(member)
      ? member.map((thing: JsonValue) => (typeof thing === 'string' ? now(thing as EntityKey) : thing))
      : withThings(member, now),
  ]);
  return Object.fromEntries(members);
}
