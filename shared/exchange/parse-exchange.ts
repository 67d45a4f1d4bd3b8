import { z } from 'zod';
import { actEvent } from '../log/act-entry';
import { isEventType, isPartType } from '../log/event-types';
import { type FormatHistory, isEarlier, upgraded } from '../model/format-history';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import {
  agendaItemSchema,
  eventDataSchemas,
  eventSchema,
  preparationSchema,
  sessionHeaderSchema,
} from './event-schemas';
import type { ExchangeEvent, ExchangeFile, ExchangeSession } from './exchange-file';
import { exchangeHistory, readableFormats } from './exchange-file';
import { anyObject, id, name, optional } from './field-schemas';
import { preparationTypes } from './header-entries';
import { type ImportProblem, placeOf, quoteValue } from './import-problem';
import { findInitialMapProblem } from './initial-map-problem';
import { readText } from './read-text';
import { findUnsafe, parseSafeJson } from './safe-json';
import { findSchemaProblem } from './schema-problem';

const fileSchema = z.looseObject({
  areaTable: z.looseObject({ id, name, area: optional(anyObject), owner: optional(id), language: optional(name) }),
  initial: z.looseObject({
    elements: z.array(anyObject),
    relations: z.array(anyObject),
    events: optional(z.array(anyObject)),
  }),
  sessions: z.array(anyObject),
});

const sessionLists = z.looseObject({ agenda: z.array(anyObject), events: z.array(anyObject) });

/**
 * Reads an exchange file as far as that goes without replaying it: encoding, JSON, version, fields, bounds, order of
 * events, and the prepared map with its references. What depends on the moment of an event is checked by
 * `importExchange`.
 * @param input the bytes of the file (UTF-8, with or without byte order mark) or its text
 * @returns the file exactly as it was written, unknown fields included, or brought to the present version when it is of an
 * earlier one; or the first problem with its place
 */
export function parseExchange(
  input: Uint8Array | string,
  history: FormatHistory = exchangeHistory,
): Result<ExchangeFile, ImportProblem> {
  const text = readText(input);
  if (!text.ok) return text;
  const json = parseSafeJson(text.value);
  return json.ok ? checked(json.value, history) : json;
}

/** As `parseExchange`, of what was parsed already. */
export function checkExchange(value: JsonValue): Result<ExchangeFile, ImportProblem> {
  const problem = findUnsafe(value);
  return problem === undefined ? checked(value, exchangeHistory) : refuse(problem);
}

function checked(value: JsonValue, history: FormatHistory): Result<ExchangeFile, ImportProblem> {
  const wrong = findFormatProblem(value, history);
  if (wrong !== undefined) return refuse(wrong);
  const file = inPresentVersion(value as unknown as ExchangeFile, history);
  if (!file.ok) return file;
  const problem = findFileProblem(file.value);
  return problem === undefined ? file : refuse(problem);
}

function inPresentVersion(file: ExchangeFile, history: FormatHistory): Result<ExchangeFile, ImportProblem> {
  const { formatVersion } = file;
  if (!isEarlier(formatVersion, history)) return accept(file);
  const present = upgraded(file as unknown as JsonObject, formatVersion, history);
  return present === null
    ? refuse({ place: 'formatVersion', reason: { code: 'not_upgraded', from: formatVersion } })
    : accept({ ...present, formatVersion: history.version } as unknown as ExchangeFile);
}

function findFileProblem(file: ExchangeFile): ImportProblem | undefined {
  return (
    findSchemaProblem(fileSchema, file, []) ??
    findInitialMapProblem(file) ??
    findPreparationProblem(file) ??
    findSessionProblem(file.sessions)
  );
}

/** Events beside the prepared map; they have no position and no other order than that of the list. */
function findPreparationProblem(file: ExchangeFile): ImportProblem | undefined {
  const events = (file.initial['events'] ?? []) as readonly ExchangeEvent[];
  for (const [index, event] of events.entries()) {
    const place = ['initial', 'events', index];
    const problem = findSchemaProblem(preparationSchema, event, place);
    if (problem !== undefined) return problem;
    if (!preparationTypes.has(event.type)) {
      return { place: placeOf([...place, 'type']), reason: { code: 'unknown_event', found: quoteValue(event.type) } };
    }
    const wrong = findDataProblem(event, place);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Whether it is a file of ours at all, and of a version that is known here. */
export function findFormatProblem(value: unknown, history: FormatHistory = exchangeHistory): ImportProblem | undefined {
  return findSchemaProblem(anyObject, value, []) ?? findVersionProblem(value as ExchangeFile, history);
}

function findVersionProblem(file: ExchangeFile, history: FormatHistory): ImportProblem | undefined {
  if (!readableFormats.includes(file.format)) {
    return { place: 'format', reason: { code: 'not_exchange', found: quoteValue(file.format ?? null) } };
  }
  const version: unknown = file.formatVersion;
  if (version === undefined) return { place: 'formatVersion', reason: { code: 'missing' } };
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return { place: 'formatVersion', reason: { code: 'wrong_type', expected: 'integer' } };
  }
  if (version > history.version) {
    return { place: 'formatVersion', reason: { code: 'newer_version', needed: version, known: history.version } };
  }
  if (version < 1) {
    const allowed = Array.from({ length: history.version }, (_, at) => String(at + 1));
    return { place: 'formatVersion', reason: { code: 'not_in_list', found: String(version), allowed } };
  }
  return undefined;
}

function findSessionProblem(sessions: readonly ExchangeSession[]): ImportProblem | undefined {
  const seen = new Set<string>();
  for (const [index, session] of sessions.entries()) {
    const base = ['sessions', index];
    const problem =
      findSchemaProblem(sessionHeaderSchema, session, base) ?? findSchemaProblem(sessionLists, session, base);
    if (problem !== undefined) return problem;
    if (seen.has(session.id)) {
      return { place: placeOf([...base, 'id']), reason: { code: 'duplicate', found: quoteValue(session.id) } };
    }
    seen.add(session.id);
    const inside = findAgendaProblem(session, base) ?? findEventProblem(session.events, [...base, 'events']);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function findAgendaProblem(session: ExchangeSession, base: readonly PropertyKey[]): ImportProblem | undefined {
  const numbers = new Set<number>();
  for (const [index, item] of session.agenda.entries()) {
    const place = [...base, 'agenda', index];
    const problem = findSchemaProblem(agendaItemSchema, item, place);
    if (problem !== undefined) return problem;
    if (numbers.has(item.no)) {
      return { place: placeOf([...place, 'no']), reason: { code: 'duplicate', found: String(item.no) } };
    }
    numbers.add(item.no);
  }
  return undefined;
}

function findEventProblem(events: readonly ExchangeEvent[], base: readonly PropertyKey[]): ImportProblem | undefined {
  let before: ExchangeEvent | undefined;
  for (const [index, event] of events.entries()) {
    const place = [...base, index];
    const problem = findSchemaProblem(eventSchema, event, place) ?? findDataProblem(event, place);
    if (problem !== undefined) return problem;
    if (before !== undefined && event.seq <= before.seq) {
      const reason = { code: 'seq_not_rising', found: event.seq, before: before.seq } as const;
      return { place: placeOf([...place, 'seq']), reason };
    }
    // Compared as moments: when the clock goes back in October the text goes back and time does not.
    if (before !== undefined && Date.parse(event.at) < Date.parse(before.at)) {
      const reason = { code: 'time_goes_back', found: event.at, before: before.at } as const;
      return { place: placeOf([...place, 'at']), reason };
    }
    before = event;
  }
  return undefined;
}

/** The session whose agenda an event edits; empty when it edits none. */
function agendaOf({ type, data }: ExchangeEvent): unknown {
  return type.startsWith('agenda.') ? data['session'] : '';
}

/** What an act consists of: events that may be part of one, each with its own data. */
function findPartProblem(act: ExchangeEvent, place: readonly PropertyKey[]): ImportProblem | undefined {
  const events = act.data['events'] as unknown as readonly ExchangeEvent[];
  const agenda = agendaOf(events[0] as ExchangeEvent);
  for (const [index, part] of events.entries()) {
    const inside = [...place, 'data', 'events', index];
    // An agenda is edited by itself: before its session that is no event (`doTogether`).
    if (!isPartType(part.type) || agendaOf(part) !== agenda) {
      return { place: placeOf([...inside, 'type']), reason: { code: 'unknown_event', found: quoteValue(part.type) } };
    }
    const problem = findDataProblem(part, inside);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function findDataProblem(event: ExchangeEvent, place: readonly PropertyKey[]): ImportProblem | undefined {
  const schema = isEventType(event.type) ? eventDataSchemas[event.type] : undefined;
  if (schema === undefined) {
    return { place: placeOf([...place, 'type']), reason: { code: 'unknown_event', found: quoteValue(event.type) } };
  }
  const problem = findSchemaProblem(schema, event.data, [...place, 'data']);
  if (problem !== undefined) return problem;
  if (event.type === actEvent) return findPartProblem(event, place);
  const outcome = event.type === 'decision.taken' ? event.data['outcome'] : 'agreed';
  if (outcome !== 'agreed') {
    const reason = { code: 'outcome_not_agreed', found: quoteValue(outcome) } as const;
    return { place: placeOf([...place, 'data', 'outcome']), reason };
  }
  return undefined;
}
