import { fold, writeField } from '../../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../../shared/log/log-entry';
import { type EntityKey, type EntityKind, keyOf, parseKey } from '../../../shared/register/document';
import { dotOf } from '../../../shared/register/register';
import type { JsonObject } from '../../../shared/values/json';
import { exampleLog } from '../minutes/example-log';

/** Names as people have them; none is part of another text of the example. */
export const people = ['Saskia van Wezemael', 'Ömer Çelik', 'D. Quist-Hoekwater'] as const;

/** What is confidential in it, and what only participants may see. */
export const secrets = ['Gemeente Polderdam', 'Zandrug', 'Grondinstrumentarium'] as const;

/**
 * The worked example with everything in it that a version may not tell: names of participants, also in a line that was
 * typed, a party and a zone that are confidential, an instrument for participants only, and things that point at them.
 */
export function secretExample(): readonly LogEntry[] {
  const named = exampleLog().map((entry) => {
    if (entry.event.type === 'attendance.recorded') return withNames(entry);
    return entry.event.type === 'note.recorded'
      ? withText(entry, `${people[0].toUpperCase()} legt de spelregels uit.`)
      : entry;
  });
  return [
    ...named,
    made(named, 1, {
      'element:s-polderdam': { openness: 'confidential' },
      'element:z-zand': { openness: 'confidential' },
      'element:i-grond': { openness: 'participants' },
    }),
  ];
}

function withNames(entry: LogEntry): LogEntry {
  const seats = entry.writes.filter(
    ({ entity, field }) => parseKey(entity).kind === 'attendance' && field === 'status',
  );
  const names = people.flatMap((name, index) => {
    const seat = seats[(index * 5) % seats.length];
    if (seat === undefined) return [];
    const entity = keyOf('person', parseKey(seat.entity).id);
    return [
      { entity, field: 'alive', value: true, was: [] },
      { entity, field: 'name', value: name, was: [] },
    ];
  });
  return { ...entry, writes: [...entry.writes, ...names] };
}

function withText(entry: LogEntry, text: string): LogEntry {
  const writes = entry.writes.map((write) =>
    parseKey(write.entity).kind === 'note' && write.field === 'text' ? { ...write, value: text } : write,
  );
  return { ...entry, text, writes };
}

/** The entry with other values in whatever it makes of a kind. */
export function withFields(entry: LogEntry, kind: EntityKind, fields: JsonObject): LogEntry {
  const isMade = ({ entity, field }: FieldWrite): boolean => field === 'alive' && parseKey(entity).kind === kind;
  const writes = entry.writes.flatMap((write) => {
    if (isMade(write))
      return [write, ...Object.entries(fields).map(([field, value]) => ({ ...write, field, value: value! }))];
    return parseKey(write.entity).kind === kind && write.field in fields ? [] : [write];
  });
  return entry.writes.some(isMade) ? { ...entry, writes } : entry;
}

/** A line that the facilitator adds afterwards. */
export function made(
  log: readonly LogEntry[],
  count: number,
  writes: Readonly<Record<EntityKey, JsonObject>>,
): LogEntry {
  const document = fold(log);
  const last = log.at(-1) as LogEntry;
  return {
    v: 1,
    dot: dotOf('later', count),
    at: last.at,
    session: last.session,
    seq: (last.seq ?? 0) + count,
    item: null,
    event: { type: 'element.updated', data: {} },
    text: 'Openheid aangepast.',
    writes: Object.entries(writes).flatMap(([entity, fields]) =>
      Object.entries(fields).map(([field, value]) => writeField(document, entity as EntityKey, field, value!)),
    ),
  };
}
