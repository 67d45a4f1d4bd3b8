import type { TakenBack } from '../../checks/effective-entries';
import { writeInto } from '../../log/fold';
import type { FieldWrite, LogEntry } from '../../log/log-entry';
import type { Content } from '../../model/content';
import { contentOf } from '../../model/content-of';
import { type Entity, type EntityKey, type EntityKind, keyOf, parseKey } from '../../register/document';
import { type Dot, shownValue } from '../../register/register';
import { touchedIds } from './touched-ids';

/** What a table decides, agrees, asks and learns: things that are told again later, and may say something else by then. */
const recordKinds: readonly EntityKind[] = ['decision', 'action', 'question', 'learning'];

/**
 * What a line of the minutes may say about the moment it tells of: for each entry that wrote to a record, that record as
 * it stood then, with the reservations on it and the names of parties. What was taken back by the end of the log counts
 * as never said. What the entry itself says goes before what another laptop wrote at the same time.
 * @param log in order, up to the end of the session
 * @param back what was taken back by then
 * @param told dots of the entries that are asked about
 */
export function recordsThen(
  log: readonly LogEntry[],
  back: TakenBack,
  told: ReadonlySet<Dot>,
): ReadonlyMap<Dot, Content> {
  const parties = partiesIn(log);
  const entities = new Map<EntityKey, Entity>();
  const contents = new Map<Dot, Content>();
  for (const entry of log) {
    const writes = entry.writes.filter(({ entity }) => isRead(entity, parties));
    if (writes.length === 0) continue;
    if (told.has(entry.dot)) contents.set(entry.dot, contentThen(entities, entry, writes));
    const isOutside = entry.undoes !== undefined || back.whole.has(entry.dot);
    const gone = back.partly.get(entry.dot);
    const isGone = ({ entity }: FieldWrite): boolean => isOutside || gone?.has(entity) === true;
    const said = writes.filter((write) => !isGone(write));
    writeInto(entities, entry.dot, [...said, ...unchanged(entities, writes.filter(isGone))]);
  }
  return contents;
}

/** Parties that a record or a reservation ever named, and the elements that those were united with. */
function partiesIn(log: readonly LogEntry[]): ReadonlySet<string> {
  const parties = new Set<string>();
  const unions = new Map<string, string[]>();
  for (const { writes } of log) {
    for (const { entity, field, value } of writes) {
      if (typeof value !== 'string') continue;
      const { kind, id } = parseKey(entity);
      if (field === 'owner' || field === 'stakeholder') parties.add(value);
      if (kind === 'element' && field === 'mergedInto') unions.set(id, [...(unions.get(id) ?? []), value]);
    }
  }
  // Reaches those that are added on the way too.
  for (const party of parties) for (const whole of unions.get(party) ?? []) parties.add(whole);
  return parties;
}

function isRead(entity: EntityKey, parties: ReadonlySet<string>): boolean {
  const { kind, id } = parseKey(entity);
  return kind === 'element' ? parties.has(id) : kind === 'reservation' || recordKinds.includes(kind);
}

function contentThen(
  entities: ReadonlyMap<EntityKey, Entity>,
  entry: LogEntry,
  writes: readonly FieldWrite[],
): Content {
  const records = new Set(recordKinds.flatMap((kind) => touchedIds(entry, kind).map((id) => keyOf(kind, id))));
  for (const decision of reservedDecisions(entry)) records.add(keyOf('decision', decision));
  const then = new Map([...entities].filter(([key, entity]) => isAbout(key, entity, records)));
  const own = writes.map((write) => ({ ...write, was: then.get(write.entity)?.fields[write.field] ?? [] }));
  writeInto(then, entry.dot, own);
  return contentOf({ clock: {}, entities: then });
}

function isAbout(key: EntityKey, { fields }: Entity, records: ReadonlySet<EntityKey>): boolean {
  const { kind } = parseKey(key);
  if (kind === 'reservation') return records.has(keyOf('decision', String(shownValue(fields['decision']))));
  return kind === 'element' || records.has(key);
}

/** The decisions on which an entry makes a reservation. */
export function reservedDecisions({ writes }: LogEntry): readonly string[] {
  return writes.flatMap(({ entity, field, value }) =>
    parseKey(entity).kind === 'reservation' && field === 'decision' && typeof value === 'string' ? [value] : [],
  );
}

/**
 * Under the dots of what was taken back, and of the taking back: what stands without it. The dots are needed, since later
 * writes name them as what they replace.
 */
export function unchanged(
  entities: ReadonlyMap<EntityKey, Entity>,
  writes: readonly FieldWrite[],
): readonly FieldWrite[] {
  return writes.flatMap((write) => {
    const stands = shownValue(entities.get(write.entity)?.fields[write.field]);
    const value = stands ?? (write.field === 'alive' ? false : undefined);
    return value === undefined ? [] : [{ ...write, value }];
  });
}
