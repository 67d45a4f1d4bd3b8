import { actEvent, partsOf } from '../log/act-entry';
import type { LogEntry } from '../log/log-entry';
import { keyOf } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import type { ExportOptions } from './export-options';
import { withNames } from './exported-names';
import { type ScoreSource, scoredIn, scoresGivenBy, withScores } from './exported-scores';

/** A log entry as an event of its session; private parts are put back when asked for. */
export function exportEvent(
  entry: LogEntry,
  log: readonly LogEntry[],
  options: ExportOptions,
  scores: ScoreSource | undefined,
): JsonObject {
  return {
    ...(entry.seq === null ? {} : { seq: entry.seq }),
    at: entry.at,
    ...(entry.item === null ? {} : { item: entry.item }),
    type: entry.event.type,
    text: entry.text,
    data: exportData(entry, log, options, scores),
    ...(entry.basis === undefined ? {} : { basis: entry.basis }),
    ...entry.extra,
  };
}

function exportData(
  entry: LogEntry,
  log: readonly LogEntry[],
  options: ExportOptions,
  scores: ScoreSource | undefined,
): JsonObject {
  const { type, data } = entry.event;
  switch (type) {
    case 'element.added':
      return { ...data, element: withScores(data['element'] as JsonObject, entry, scores) };
    case 'relation.added':
    case 'role.assigned': {
      const { elements } = data;
      if (!Array.isArray(elements)) return data;
      return {
        ...data,
        elements: elements.map((element: JsonValue) => withScores(element as JsonObject, entry, scores)),
      };
    }
    case 'list.taken':
      return scores === undefined ? data : listWithScores(entry, scores);
    case 'element.updated': {
      const analysis = scores === undefined ? undefined : scoresGivenBy(entry, String(data['id']));
      return analysis === undefined ? data : { ...data, set: { ...(data['set'] as JsonObject), analysis } };
    }
    case 'attendance.recorded':
      return options.includeNames ? withNames(entry) : data;
    case 'note.removed':
      return noteByPosition(data, log);
    case actEvent:
      return actWithParts(entry, (part) => exportData(part, log, options, scores));
    default:
      return data;
  }
}

/** An act with each of its parts as it would stand by itself; what it wrote to is of the log alone. */
function actWithParts(entry: LogEntry, dataOf: (part: LogEntry) => JsonObject): JsonObject {
  const told = entry.event.data['events'] as readonly JsonObject[];
  const parts = partsOf(entry);
  // What a later version put there goes out as it stands.
  if (parts.length !== told.length) return entry.event.data;
  const events = told.map(({ things: _, ...event }, at) => ({ ...event, data: dataOf(parts[at] as LogEntry) }));
  return { ...entry.event.data, events };
}

/** A list with the scores it brought: of new parties in themselves, of others as changes. */
function listWithScores(entry: LogEntry, scores: ScoreSource): JsonObject {
  const { data } = entry.event;
  const elements = data['elements'] as readonly JsonObject[];
  const changes = data['changes'] as readonly JsonObject[];
  const told = new Set([...elements, ...changes].map(({ id }) => id));
  const others = scoredIn(entry).filter((id) => !told.has(id));
  return {
    ...data,
    elements: elements.map((element) => withScores(element, entry, scores)),
    changes: [...changes, ...others.map((id): JsonObject => ({ id, set: {} }))].map((change) => {
      const analysis = scoresGivenBy(entry, String(change['id']));
      return analysis === undefined ? change : { ...change, set: { ...(change['set'] as JsonObject), analysis } };
    }),
  };
}

/** Notes have no id in the file: a removal names the note by where it stands, as an undo does. */
function noteByPosition(data: JsonObject, log: readonly LogEntry[]): JsonObject {
  const { id, ...rest } = data;
  if (typeof id !== 'string' || rest['session'] !== undefined) return data;
  const key = keyOf('note', id);
  const note = log.find((entry) => entry.writes.some((write) => write.entity === key));
  return note === undefined ? data : { session: note.session, seq: note.seq, ...rest };
}
