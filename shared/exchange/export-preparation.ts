import { undoneDots } from '../checks/effective-entries';
import type { LogEntry } from '../log/log-entry';
import { type Document, isAlive } from '../register/document';
import type { JsonObject } from '../values/json';
import { preparationTypes } from './header-entries';

/**
 * What was noted before the first session beside the map, as events without a position. What was taken back or removed
 * again before that session is not told: it left nothing behind.
 * @param entries those from before the first session
 * @param prepared the document they tell
 */
export function exportPreparation(
  entries: readonly LogEntry[],
  prepared: Document,
  eventOf: (entry: LogEntry) => JsonObject,
): { readonly events?: readonly JsonObject[] } {
  const undone = undoneDots(entries);
  const events = entries.filter(
    (entry) =>
      preparationTypes.has(entry.event.type) &&
      !undone.has(entry.dot) &&
      entry.writes.every((write) => isAlive(prepared.entities.get(write.entity))),
  );
  return events.length === 0 ? {} : { events: events.map(eventOf) };
}
