import type { FieldWrite } from '../log/log-entry';
import { contentOf } from '../model/content-of';
import type { Attendance } from '../model/content-types';
import { type Document, isAlive, keyOf } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, refuse } from '../values/result';
import { attendanceTold } from './attendance-told';
import type { AttendanceRecord, Command } from './command';
import type { CommandContext } from './context';
import { create, type Drafted, remove, requireAlive, setFields } from './draft';
import { attendanceRules, checkFields, filledText } from './field-rules';
import { newId } from './new-id';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/**
 * Who is there and with which mandate. Attendance starts empty in each session; a later record in the same session
 * merges by party (rulings), and where a party has several rows by job title. Members of the process team belong to no
 * party and merge by job title and function. Whoever stands twice in one list is two people, of a party as of the team.
 * A mandate that nobody told stays unknown.
 */
export function recordAttendance(
  document: Document,
  command: Of<'recordAttendance'>,
  context: CommandContext,
): Drafted {
  const { session } = context;
  if (session === null) return refuse({ code: 'no_open_session' });
  const told: JsonObject[] = [];
  const merged = new Map<string, Readonly<Record<string, unknown>>>();
  const names = new Map<string, string>();
  const idOf = attendanceIds(document, session);
  for (const record of command.attendance) {
    const { stakeholder, name, ...fields } = record;
    const checked = checkFields(attendanceRules, fields, ['status']);
    if (!checked.ok) return checked;
    if (stakeholder !== null) {
      const known = requireAlive(document, keyOf('element', stakeholder), 'stakeholder', stakeholder);
      if (!known.ok) return known;
    }
    const id = idOf(record);
    merged.set(id, { ...merged.get(id), session, stakeholder, ...fields });
    if (name !== undefined) names.set(id, name);
    told.push({ stakeholder, ...fields } as unknown as JsonObject);
  }
  const writes = [...merged].flatMap(([id, fields]): readonly FieldWrite[] => {
    const name = names.get(id);
    return [...attendanceWrites(document, id, fields), ...(name === undefined ? [] : nameWrites(document, id, name))];
  });
  if (writes.length === 0) return refuse({ code: 'no_change' });
  return accept({
    type: 'attendance.recorded',
    data: { attendance: told as unknown as JsonValue },
    text: attendanceTold(command.attendance, contentOf(document), context.language),
    writes,
  });
}

/**
 * Gives the id under which each record of a list is kept, in order. Somebody known already keeps its id; who stands
 * further on in the same list is somebody else.
 */
function attendanceIds(document: Document, session: string): (record: AttendanceRecord) => string {
  const present = [...contentOf(document).attendance.values()].filter((attendance) => attendance.session === session);
  const taken = new Set<string>();
  return (record) => {
    const free = present.filter(({ id, stakeholder }) => stakeholder === record.stakeholder && !taken.has(id));
    const known = record.stakeholder === null ? teamMember(free, record) : partyMember(free, record);
    const id = known?.id ?? newAttendanceId(document, session, record, taken);
    taken.add(id);
    return id;
  };
}

/** The row of a party that a record is about: of several the one with its job title, else the first. */
function partyMember(rows: readonly Attendance[], record: AttendanceRecord): Attendance | undefined {
  return rows.find(({ role }) => (role ?? '') === (record.role ?? '')) ?? rows[0];
}

/** The one with the same job title and function, or one of that title to whom either side gives no function. */
function teamMember(team: readonly Attendance[], record: AttendanceRecord): Attendance | undefined {
  const ofTitle = team.filter(({ role }) => (role ?? '') === (record.role ?? ''));
  const exact = ofTitle.find((member) => (member.function ?? null) === (record.function ?? null));
  if (exact !== undefined) return exact;
  return record.function === undefined ? ofTitle[0] : ofTitle.find((member) => (member.function ?? null) === null);
}

/** Made of what is recorded, so that two laptops that record the same person mean the same one. */
function newAttendanceId(
  document: Document,
  session: string,
  { stakeholder, role, function: part }: AttendanceRecord,
  taken: ReadonlySet<string>,
): string {
  const base =
    stakeholder === null ? `${session}/team/${role ?? ''}${part ? `/${part}` : ''}` : `${session}/${stakeholder}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}/${count}`;
    if (!taken.has(id) && !isAlive(document.entities.get(keyOf('attendance', id)))) return id;
  }
}

function attendanceWrites(
  document: Document,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): readonly FieldWrite[] {
  const key = keyOf('attendance', id);
  return isAlive(document.entities.get(key)) ? setFields(document, key, fields) : create(document, key, fields);
}

/** Names live apart (`person`), so that leaving them out of anything is leaving out a kind. */
function nameWrites(document: Document, id: string, name: string): readonly FieldWrite[] {
  return create(document, keyOf('person', id), { name: name.trim() === '' ? null : name });
}

export function recordNote(document: Document, command: Of<'recordNote'>, context: CommandContext): Drafted {
  const checked = filledText(command.text, 'text');
  if (!checked.ok) return checked;
  const fields = { text: command.text, session: context.session, item: context.item, at: context.at };
  return accept({
    type: 'note.recorded',
    data: {},
    text: command.text,
    writes: create(document, keyOf('note', newId('note', context.dot)), fields),
  });
}

export function removeNote(document: Document, command: Of<'removeNote'>, context: CommandContext): Drafted {
  const key = keyOf('note', command.id);
  if (!isAlive(document.entities.get(key))) return refuse({ code: 'not_found', id: command.id });
  return accept({
    type: 'note.removed',
    data: { id: command.id },
    text: sentences[context.language].noteRemoved,
    writes: [remove(document, key)],
  });
}
