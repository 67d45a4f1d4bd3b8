import { placeIn } from '../log/erasing/unite-entries';
import type { LogEntry } from '../log/log-entry';
import { isPrivate, parseKey } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';

/**
 * Fields that hold no text of people but ids, kinds, states, moments and numbers. A participant may be called Open or
 * Zone: what these fields say is not about that.
 */
const wordsOfTheApp: ReadonlySet<string> = new Set([
  ...['id', 'no', 'kind', 'type', 'from', 'to', 'owner', 'body', 'setBy', 'parentId', 'stakeholder', 'session'],
  ...['decision', 'zone', 'snapshot', 'next', 'status', 'result', 'mandate', 'function', 'phase', 'openness', 'layer'],
  ...['stakeholderKind', 'planStatus', 'instrumentKind', 'decisionKind', 'learningKind', 'stance', 'ring', 'language'],
  ...['at', 'start', 'end', 'timeZone', 'openedAt', 'closedAt', 'currentItemSince', 'identifier', 'dot'],
  ...['takenIn', 'minutesSubmittedFor', 'minutesAdoptedFor', 'minutesAdoptedOn', 'namesUntil', 'mergedInto'],
]);

type ChangeText = (text: string, field: string, place: string) => string;

/**
 * A value with its texts changed; the same object when none was.
 * @param place where it stands in its entry or write
 */
export function withTexts(value: JsonValue, field: string, place: string, change: ChangeText): JsonValue {
  if (typeof value === 'string') return wordsOfTheApp.has(field) ? value : change(value, field, place);
  if (Array.isArray(value))
    return changed(value, (item: JsonValue, at) => withTexts(item, field, `${place}/${at}`, change));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const after = entries.map(([key, inner]) => [key, withTexts(inner, key, placeIn(place, key), change)] as const);
  return after.every(([, inner], at) => inner === entries[at]?.[1]) ? value : Object.fromEntries(after);
}

/** The same list when nothing in it changes, so that what was not touched is not written again. */
export function changed<Item>(items: readonly Item[], change: (item: Item, at: number) => Item): Item[] {
  const after = items.map(change);
  return after.every((item, at) => item === items[at]) ? (items as Item[]) : after;
}

/** What people typed in one line of the log: the line itself and what it wrote. Names of participants are no text. */
export function textsIn(entry: LogEntry): readonly string[] {
  const texts = new Set<string>();
  entryWithTexts(entry, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}

/** A line of the log with what people typed in it changed; the same object when nothing was. What is private stays. */
export function entryWithTexts(entry: LogEntry, change: (text: string) => string): LogEntry {
  const ids = new Set(entry.writes.map(({ entity }) => parseKey(entity).id));
  const typed: ChangeText = (text, field) => (text === '' || ids.has(text) || field === 'things' ? text : change(text));
  const json = <Value extends JsonValue>(value: Value, field: string): Value =>
    withTexts(value, field, '', typed) as Value;
  const writes = changed(entry.writes, (write) => {
    if (isPrivate(write.entity)) return write;
    const value = json(write.value, write.field);
    const was = changed(write.was, (earlier) => {
      const before = json(earlier.value, write.field);
      return before === earlier.value ? earlier : { ...earlier, value: before };
    });
    return value === write.value && was === write.was ? write : { ...write, value, was };
  });
  const after = {
    text: entry.text === '' ? '' : change(entry.text),
    event: { ...entry.event, data: json(entry.event.data, '') },
    writes,
    ...(entry.basis === undefined ? {} : { basis: json<JsonObject>(entry.basis, '') }),
    ...(entry.extra === undefined ? {} : { extra: json<JsonObject>(entry.extra, '') }),
  };
  const isSame =
    after.text === entry.text &&
    after.event.data === entry.event.data &&
    writes === entry.writes &&
    after.basis === entry.basis &&
    after.extra === entry.extra;
  return isSame ? entry : { ...entry, ...after };
}
