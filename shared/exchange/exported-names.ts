import type { LogEntry } from '../log/log-entry';
import { type EntityKey, keyOf, parseKey } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';

/** The data of an attendance entry with the names that were recorded in it. */
export function withNames(entry: LogEntry): JsonObject {
  const { data } = entry.event;
  const attendance = data['attendance'];
  if (!Array.isArray(attendance)) return data;
  const team = keptAs(entry, null);
  return {
    ...data,
    attendance: attendance.map((record: JsonValue) => {
      const { stakeholder } = record as { readonly stakeholder: string | null };
      // Members of the process team stand in the entry in the order of the list; a party stands in it once.
      const key = stakeholder === null ? team.shift() : keptAs(entry, stakeholder)[0];
      return withName(entry, key, record as JsonObject);
    }),
  };
}

/** The records that the entry wrote for a party, or for the process team. */
function keptAs(entry: LogEntry, stakeholder: string | null): EntityKey[] {
  return entry.writes
    .filter((write) => write.field === 'stakeholder' && write.value === stakeholder)
    .map((write) => write.entity);
}

function withName(entry: LogEntry, key: EntityKey | undefined, record: JsonObject): JsonObject {
  if (key === undefined) return record;
  const person = keyOf('person', parseKey(key).id);
  const name = entry.writes.find((write) => write.entity === person && write.field === 'name')?.value;
  // Null: the name was emptied, or erased from the log.
  return typeof name === 'string' ? { ...record, name } : record;
}
