import { takenBack } from '../checks/effective-entries';
import { partsOf, thingsOf } from '../log/act-entry';
import type { LogEntry } from '../log/log-entry';
import { type Document, isAlive } from '../register/document';
import type { JsonObject } from '../values/json';
import { preparationTypes } from './header-entries';

/**
 * What was noted before the first session beside the map, as events without a position. What was taken back or removed
 * again before that session is not told: it left nothing behind. Acts are told by their parts: nothing takes them back.
 * @param entries those from before the first session
 * @param prepared the document they tell
 */
export function exportPreparation(
  entries: readonly LogEntry[],
  prepared: Document,
  eventOf: (entry: LogEntry) => JsonObject,
): { readonly events?: readonly JsonObject[] } {
  const { whole, partly } = takenBack(entries);
  const isTakenBack = (entry: LogEntry): boolean =>
    whole.has(entry.dot) || [...thingsOf(entry)].some((thing) => partly.get(entry.dot)?.has(thing) === true);
  const events = entries
    .flatMap(partsOf)
    .filter(
      (entry) =>
        preparationTypes.has(entry.event.type) &&
        !isTakenBack(entry) &&
        entry.writes.every((write) => isAlive(prepared.entities.get(write.entity))),
    );
  return events.length === 0 ? {} : { events: events.map(eventOf) };
}
