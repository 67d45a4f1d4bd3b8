import type { Language } from '../i18n/language';
import { partsOf } from '../log/act-entry';
import { type ErasedPlaces, type ErasedRuns, erasedWhere } from '../log/erasing/erased-text';
import { erasedId, mayHoldName, sharedKeys } from '../log/erasing/shared-keys';
import { type KeyPair, unitedEntries } from '../log/erasing/unite-entries';
import { erasedName } from '../log/erasure';
import { fold } from '../log/fold';
import type { FieldWrite, LogEntry } from '../log/log-entry';
import { contentOf } from '../model/content-of';
import { type EntityKey, isPrivate, keyOf, parseKey } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { changed, withTexts } from './entry-texts';
import { namePattern } from './name-pattern';

/** Takes names out of whatever was stored of a table: one for the whole table, so that every copy loses the same. */
export interface NameEraser {
  /** How many different names are known. */
  readonly count: number;
  /** How many entries it would change. */
  readonly changedIn: (log: Iterable<LogEntry>) => number;
  /** The entry without the names; the same object when it held none. Dot, moment and position stay. */
  readonly entry: (entry: LogEntry) => LogEntry;
  /** A typed text with a mark where a name stood. */
  readonly text: (text: string) => string;
}

/**
 * Every name that the log ever gave to a participant: written, replaced since, or in an event of another program.
 * @param log of one table; entries may be of several copies, in any order
 */
export function namesIn(log: Iterable<LogEntry>): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (value: unknown): void => {
    if (typeof value === 'string' && value.trim() !== '') names.add(value);
  };
  for (const entry of log) {
    for (const { entity, field, value, was } of entry.writes) {
      if (parseKey(entity).kind !== 'person' || field === 'alive') continue;
      note(value);
      for (const earlier of was) note(earlier.value);
    }
    for (const { event } of partsOf(entry)) {
      const { attendance } = event.data;
      if (!Array.isArray(attendance)) continue;
      for (const record of attendance) note((record as { readonly name?: unknown } | null)?.name);
    }
  }
  return names;
}

/**
 * What erasing names means, everywhere the same. The values of names become null, in the write and in what it replaced.
 * Where the whole name stands as words of a text, in any case, a mark takes its place. Nothing else changes, so the log
 * still tells the document: whoever folds the erased log gets the erased document.
 *
 * Other spellings and a surname alone are found apart (`remainsOf`), for somebody to choose.
 * @param log everything known of the table, also of older copies and of other laptops: their names are erased everywhere,
 * and what one copy of a line lost is erased in every other
 * @param alsoNamed names that another laptop erased and that this one only knows from texts
 * @param mark what takes the place of a name; another one than for erasing when a copy is made without names
 * @param kept names that stay in texts
 */
export function nameEraserOf(
  log: readonly LogEntry[],
  alsoNamed: Iterable<string> = [],
  mark = erasedName[languageOf(log)],
  kept: ReadonlySet<string> = new Set(),
): NameEraser {
  const names = new Set([...namesIn(log), ...alsoNamed].filter((name) => !kept.has(name)));
  const pattern = namePattern(names);
  const ids = new Set(log.flatMap((entry) => entry.writes.map((write) => parseKey(write.entity).id)));
  const text = (given: string): string => (pattern === null ? given : given.replace(pattern, mark));
  const { erased: erasedBefore, pairs } = erasedInCopies(log);
  const keys = erasedKeys(ids, text, log, sharedKeys(pairs));
  const keyed = (entity: EntityKey): EntityKey => {
    const { kind, id } = parseKey(entity);
    const erased = kind === 'attendance' || kind === 'person' ? keys.get(id) : undefined;
    return erased === undefined ? entity : keyOf(kind, erased);
  };
  /** Erases in the values of an entry or a write, and notes where. */
  const erasing = (before: ErasedPlaces | undefined) => {
    const places: Record<string, ErasedRuns> = { ...before };
    const textAt = (given: string, place: string): string => {
      const runs = places[place];
      // Most texts hold no name, and most entries have lost none.
      if (pattern === null || (runs === undefined && given.search(pattern) === -1)) return given;
      const erased = erasedWhere({ text: given, runs: runs ?? [] }, pattern, mark);
      if (erased.text !== given || erased.runs.length > 0) places[place] = erased.runs;
      return erased.text;
    };
    const json = (value: JsonValue, field: string, at: string): JsonValue =>
      withTexts(value, field, at, (text, of, place) => {
        // The book-keeping of an act: what its parts wrote to goes on fitting what it writes.
        if (of === 'things' && ids.has(parseKey(text as EntityKey).id)) return keyed(text as EntityKey);
        return ids.has(text) ? text : textAt(text, place);
      });
    return { json, textAt, told: () => (Object.keys(places).length === 0 ? {} : { erased: places }) };
  };
  const writeOf = (write: FieldWrite): FieldWrite => {
    const isName = parseKey(write.entity).kind === 'person' && write.field !== 'alive';
    const { json, told } = erasing(write.erased);
    const value = isName ? null : json(write.value, write.field, 'value');
    const was = changed(write.was, (earlier, at) => {
      const before = isName ? null : json(earlier.value, write.field, `was/${at}`);
      return before === earlier.value ? earlier : { ...earlier, value: before };
    });
    const entity = keyed(write.entity);
    const isSame = value === write.value && was === write.was && entity === write.entity;
    return isSame ? write : { ...write, entity, value, was, ...told() };
  };
  const entryOf = (given: LogEntry): LogEntry => {
    // What another copy of this line lost goes here too, whatever name it was.
    const copy = erasedBefore.get(given.dot);
    const entry = copy === undefined ? given : (unitedEntries(given, copy)?.entry ?? given);
    const { json, textAt, told } = erasing(entry.erased);
    const data = json(withoutGivenNames(entry.event.data), '', 'event/data') as LogEntry['event']['data'];
    const erased = {
      text: textAt(entry.text, 'text'),
      event: data === entry.event.data ? entry.event : { ...entry.event, data },
      writes: changed(entry.writes, writeOf),
      ...(entry.basis === undefined ? {} : { basis: json(entry.basis, '', 'basis') as JsonObject }),
      ...(entry.extra === undefined ? {} : { extra: json(entry.extra, '', 'extra') as JsonObject }),
    };
    const isSame = Object.entries(erased).every(([field, value]) => value === entry[field as keyof LogEntry]);
    return isSame ? entry : { ...entry, ...erased, ...told() };
  };
  return {
    count: names.size,
    entry: entryOf,
    text,
    changedIn: (entries) => [...entries].filter((entry) => entryOf(entry) !== entry).length,
  };
}

/** The log with all its names erased. */
export function withoutNames(log: readonly LogEntry[]): readonly LogEntry[] {
  const eraser = nameEraserOf(log);
  return eraser.count === 0 ? log : log.map(eraser.entry);
}

/**
 * What is taken over of a file. Names only when its table keeps them: what another program recorded does not switch
 * them on here. Texts stay as they were typed.
 */
export function namesTakenOver(log: readonly LogEntry[]): {
  readonly log: readonly LogEntry[];
  readonly leftOut: number;
} {
  const keepsNames = contentOf(fold(log)).table?.keepsNames === true;
  const leftOut = keepsNames ? 0 : namesIn(log).size;
  return { log: leftOut === 0 ? log : withoutPersons(log), leftOut };
}

function withoutPersons(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.map((entry) => {
    const writes = entry.writes.filter(({ entity }) => parseKey(entity).kind !== 'person');
    return writes.length === entry.writes.length ? entry : { ...entry, writes };
  });
}

/** Events never hold names here; an event of another program may. */
function withoutGivenNames(data: LogEntry['event']['data']): LogEntry['event']['data'] {
  const { attendance } = data;
  if (!Array.isArray(attendance)) return data;
  const records = changed(attendance as readonly JsonValue[], (record) => {
    if (record === null || typeof record !== 'object' || !('name' in record)) return record;
    const { name: _name, ...rest } = record as { readonly [field: string]: JsonValue };
    return rest;
  });
  return records === attendance ? data : { ...data, attendance: records };
}

/** What copies of one line lost, by its dot, and the ids that they have for one thing. */
function erasedInCopies(log: readonly LogEntry[]): {
  readonly erased: ReadonlyMap<string, LogEntry>;
  readonly pairs: readonly KeyPair[];
} {
  const erased = new Map<string, LogEntry>();
  const several = new Set<string>();
  const first = new Map<string, LogEntry>();
  const pairs: KeyPair[] = [];
  for (const entry of log) {
    const before = first.get(entry.dot);
    if (before === undefined) {
      first.set(entry.dot, entry);
    } else if (before !== entry) {
      const united = unitedEntries(before, entry);
      if (united === undefined) continue;
      several.add(entry.dot);
      pairs.push(...united.keys);
      first.set(entry.dot, united.entry);
    }
  }
  for (const dot of several) erased.set(dot, first.get(dot) as LogEntry);
  return { erased, pairs };
}

/**
 * Ids in which a name stands, with what takes their place. What another copy of the same line has in its place, it gets
 * here too: all copies speak of the same thing.
 */
function erasedKeys(
  ids: ReadonlySet<string>,
  text: (given: string) => string,
  log: readonly LogEntry[],
  shared: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = new Map(shared);
  const named = [...ids].filter((id) => mayHoldName(id) && text(shared.get(id) ?? id) !== (shared.get(id) ?? id));
  if (named.length === 0) return keys;
  const made = firstWritten(new Set(named), log);
  for (const id of named) keys.set(id, erasedId(text(shared.get(id) ?? id), made.get(id) ?? ''));
  return keys;
}

/** Of each id the line that made it, the same on every laptop that has it, and which of its open writes did. */
function firstWritten(ids: ReadonlySet<string>, log: readonly LogEntry[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { dot, writes } of log) {
    for (const [at, { entity }] of writes.filter((write) => !isPrivate(write.entity)).entries()) {
      const { id } = parseKey(entity);
      const made = `${dot}/${at}`;
      if (ids.has(id) && made < (first.get(id) ?? '~')) first.set(id, made);
    }
  }
  return first;
}

function languageOf(log: readonly LogEntry[]): Language {
  for (const { writes } of log) {
    const write = writes.find(({ entity, field }) => parseKey(entity).kind === 'table' && field === 'language');
    if (write !== undefined) return write.value === 'en' ? 'en' : 'nl';
  }
  return 'nl';
}
