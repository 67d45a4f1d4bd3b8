import type { Command } from '../commands/command';
import { actEvent } from '../log/act-entry';
import type { EventType } from '../log/event-types';
import type { LogEntry } from '../log/log-entry';
import { splitData, splitElement } from '../log/private-parts';
import { parseKey } from '../register/document';
import { type JsonObject, type JsonValue, jsonEquals } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { commandOf, stored } from './event-command';
import { findEventProblem } from './event-problem';
import type { ExchangeEvent, ExchangeFile, ExchangeMap, ExchangeSession } from './exchange-file';
import { toldByEvents } from './export-session';
import type { ImportProblem } from './import-problem';
import { placeOf, quoteValue } from './import-problem';
import type { Origin } from './refused-event';
import { beginReplay, entryAt, type Moment, type Replay, record, type Told, takeBack } from './replay';
import { replayAct } from './replay-act';

export interface ImportOptions {
  /** Replica under which the entries are written; a fresh one, never used before. */
  readonly replica: string;
  /** Counter of the first entry; 1 when absent. */
  readonly startCounter?: number;
  /** When the table was made, for a file without sessions (ISO 8601 with offset). */
  readonly importedAt?: string;
  /** Called now and then with how many events have been replayed, and of how many. */
  readonly told?: (done: number, of: number) => void;
}

/** Some tens of milliseconds. */
const eventsPerTelling = 200;

/** For a table without sessions whose importer names no moment: a fixed one, since `shared` has no clock. */
const longAgo = '2000-01-01T00:00:00Z';

/**
 * Replays a file that `parseExchange` accepted: the prepared map becomes one entry, each session header one, each event
 * one. Every entry keeps its event as it was, so that `exportExchange` gives the same file.
 * @returns the log, or the first event that cannot happen at its moment, with its place
 */
export function importExchange(file: ExchangeFile, options: ImportOptions): Result<readonly LogEntry[], ImportProblem> {
  const replay = beginReplay(options.replica, options.startCounter ?? 1);
  const tell = teller(file, options.told);
  const problem =
    createTable(replay, file, options) ??
    replayPreparation(replay, file.initial, tell) ??
    replaySessions(replay, file.sessions, tell);
  return problem === undefined ? accept(replay.log) : refuse(problem);
}

/** Counts the events of a file as they are replayed. */
function teller(file: ExchangeFile, told: ImportOptions['told']): () => void {
  if (told === undefined) return () => undefined;
  const prepared = (file.initial['events'] ?? []) as readonly unknown[];
  const of = file.sessions.reduce((sum, { events }) => sum + events.length, prepared.length);
  let done = 0;
  return () => {
    if (done % eventsPerTelling === 0) told(done, of);
    done += 1;
  };
}

function createTable(replay: Replay, file: ExchangeFile, options: ImportOptions): ImportProblem | undefined {
  const { format: _format, formatVersion: _version, areaTable, initial, sessions, ...outside } = file;
  const { elements, relations, events: _events, ...beside } = initial;
  const split = elements.map(splitElement);
  const scores = split.flatMap((each) => each.scores);
  const publicElements = split.map((each) => each.element);
  const language = outside['language'];
  const table =
    typeof language === 'string' && areaTable['language'] === undefined ? { ...areaTable, language } : areaTable;
  const data = {
    table: areaTable,
    elements: publicElements,
    relations,
    ...(Object.keys(beside).length === 0 ? {} : { initial: beside }),
    ...(Object.keys(outside).length === 0 ? {} : { file: outside as JsonObject }),
  };
  const command = {
    type: 'createTable',
    table: stored(table),
    elements: publicElements.map((each) => stored(each)),
    relations: relations.map((each) => stored(each)),
  } as unknown as Command;
  for (const relation of relations) replay.relations.add(relation);
  const at = sessions[0] === undefined ? (options.importedAt ?? longAgo) : beginningOf(sessions[0]);
  return record(
    replay,
    command,
    { type: 'table.created', data, scores },
    { at, session: null, seq: null, item: null },
    { place: [], within: { areaTable, initial } },
  );
}

/** Actions, questions, notes and the like from before the first session. */
function replayPreparation(replay: Replay, initial: ExchangeMap, tell: () => void): ImportProblem | undefined {
  const events = (initial['events'] ?? []) as readonly ExchangeEvent[];
  for (const [index, event] of events.entries()) {
    tell();
    const moment = { at: event.at, session: null, seq: null, item: itemOf(event) };
    const problem = replayEvent(replay, event, moment, ['initial', 'events', index]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function replaySessions(
  replay: Replay,
  sessions: readonly ExchangeSession[],
  tell: () => void,
): ImportProblem | undefined {
  for (const [index, session] of sessions.entries()) {
    const place = ['sessions', index];
    const unplanned = planSession(replay, session, place);
    if (unplanned !== undefined) return unplanned;
    for (const [at, event] of session.events.entries()) {
      tell();
      const moment = { at: event.at, session: session.id, seq: event.seq, item: itemOf(event) };
      const problem = replayEvent(replay, event, moment, [...place, 'events', at]);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

function planSession(
  replay: Replay,
  session: ExchangeSession,
  place: readonly PropertyKey[],
): ImportProblem | undefined {
  const { agenda, events: _events, ...header } = session;
  const command = {
    type: 'planSession',
    session: stored(header, toldByEvents),
    agenda: agenda.map((item) => stored(item, ['session'])),
  } as unknown as Command;
  const told = { type: 'session.planned' as const, data: { session: header, agenda }, scores: [] };
  const moment = { at: beginningOf(session), session: null, seq: null, item: null };
  return record(replay, command, told, moment, { place, within: session });
}

/** A session was planned before its first event, also when people began before the planned time. */
function beginningOf(session: ExchangeSession): string {
  const first = session.events[0]?.at;
  return first !== undefined && Date.parse(first) < Date.parse(session.start) ? first : session.start;
}

const knownFields = new Set(['seq', 'at', 'item', 'type', 'text', 'data', 'basis']);

function replayEvent(
  replay: Replay,
  event: ExchangeEvent,
  moment: Moment,
  place: readonly PropertyKey[],
): ImportProblem | undefined {
  const problem = findEventProblem(replay.document, replay.relations, event, place);
  if (problem !== undefined) return problem;
  const { data, scores } = splitData(event.type, event.data);
  const told = { type: event.type as EventType, data, scores, text: event.text, ...keptFields(event) };
  const origin = { place, within: event };
  if (event.type === actEvent) return replayAct(replay, event, { told, moment, place }, replayEvent);
  if (event.type === 'entry.undone') return takeBack(replay, told, moment, origin);
  if (event.type === 'note.removed') return removeNote(replay, told, moment, origin);
  if (event.type === 'table.settled') {
    const never = neverWritten(replay, data);
    if (never !== undefined) {
      const found = quoteValue(never);
      return { place: placeOf([...place, 'data', 'changes']), reason: { code: 'unknown_reference', found } };
    }
  }
  // Names of people go to the command, which stores them apart; the entry does not say them.
  const command = commandOf(event, event.type === 'attendance.recorded' ? event.data : data, moment.session);
  if (command === undefined) {
    return { place: placeOf([...place, 'type']), reason: { code: 'unknown_event', found: event.type } };
  }
  const refused = record(replay, command, told, moment, origin);
  if (refused !== undefined) return refused;
  if (data['relation'] !== undefined) replay.relations.add(data['relation'] as JsonObject);
  if (event.type === 'list.taken' || event.type === 'matrix.taken') {
    for (const each of data['relations'] as JsonObject[]) replay.relations.add(each);
  }
  return undefined;
}

/**
 * A settlement brings back values that were once written, or empties a field as it was before that; the first place in
 * the file where it does not.
 */
function neverWritten(replay: Replay, data: JsonObject): string | undefined {
  const changes = data['changes'] as unknown as readonly { thing: string; field: string; value: JsonValue }[];
  const wanted = new Map(changes.map((change) => [`${change.thing} ${change.field}`, change.value]));
  for (const [place, asked] of wanted) {
    const isLife = place.endsWith(' alive');
    const values = replay.written.of(replay.log, place);
    const isFound = isLife || asked === null ? values.length > 0 : values.some((value) => jsonEquals(asked, value));
    if (!isFound) return place;
  }
  return undefined;
}

function removeNote(replay: Replay, told: Told, moment: Moment, origin: Origin): ImportProblem | undefined {
  const entry = entryAt(replay, told.data, origin);
  if ('reason' in entry) return entry;
  const made = entry.writes.filter(({ field, value }) => field === 'alive' && value === true);
  const note = made.map(({ entity }) => parseKey(entity)).find(({ kind }) => kind === 'note');
  return record(replay, { type: 'removeNote', id: note?.id ?? '' }, told, moment, origin);
}

/** Provenance and unknown fields. An item or basis of null is written back as null, an absent one stays absent. */
function keptFields(event: ExchangeEvent): { readonly basis?: JsonObject; readonly extra?: JsonObject } {
  const extra: Record<string, JsonValue> = {};
  for (const [field, value] of Object.entries(event)) {
    if (!knownFields.has(field) || ((field === 'item' || field === 'basis') && value === null)) extra[field] = value;
  }
  const basis = event['basis'];
  return {
    ...(basis === undefined || basis === null ? {} : { basis: basis as JsonObject }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

function itemOf(event: ExchangeEvent): number | null {
  const item = event['item'];
  return typeof item === 'number' ? item : null;
}
