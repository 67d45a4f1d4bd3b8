import { fold } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import { type Document, type Entity, isAlive, keyOf, parseKey } from '../register/document';
import { shownValue } from '../register/register';
import type { JsonObject, JsonValue } from '../values/json';
import { isObject } from '../values/json';
import { headerEntries, plannedSession } from './header-entries';
import { overlay } from './overlay';

/** Fields of a session that its events tell. */
export const toldByEvents = ['openedAt', 'closedAt', 'currentItem', 'currentItemSince', 'next'];

export interface PlannedSession {
  readonly id: string;
  readonly entry: LogEntry;
}

/**
 * The sessions in the order of the file: as they were planned, except that those that were held stand in the order in
 * which they were opened, since they are replayed in that order.
 */
export function plannedSessions(log: readonly LogEntry[]): readonly PlannedSession[] {
  const now = fold(log);
  const planned = log.flatMap((entry) => {
    const id = entry.event.type === 'session.planned' ? plannedSession(entry) : undefined;
    return id !== undefined && isAlive(now.entities.get(keyOf('session', id))) ? [{ id, entry }] : [];
  });
  const opening = [...new Set(log.flatMap((entry) => (entry.session === null ? [] : [entry.session])))];
  const held = opening.flatMap((id) => planned.filter((session) => session.id === id));
  return planned.map((session) => (opening.includes(session.id) ? (held.shift() as PlannedSession) : session));
}

/** Session and agenda as they stood when the session was opened; a session to come as it stands now. */
export function exportSessionHeader(log: readonly LogEntry[], { id, entry }: PlannedSession): JsonObject {
  const document = documentAtOpening(log, id);
  const planned = entry.event.data;
  const original = isObject(planned['session']) ? planned['session'] : { id };
  return {
    ...overlay(original, entry.dot, document.entities.get(keyOf('session', id)), toldByEvents),
    agenda: exportAgenda(document, id, entry),
  };
}

function documentAtOpening(log: readonly LogEntry[], id: string): Document {
  const opening = log.findIndex((entry) => entry.session === id);
  if (opening === -1) return fold(log);
  const headers = headerEntries(log).all;
  return fold(log.filter((entry, at) => at < opening || headers.has(entry.dot)));
}

function exportAgenda(document: Document, session: string, planned: LogEntry): JsonValue {
  const items = new Map<JsonValue | undefined, Entity>();
  for (const entity of document.entities.values()) {
    if (parseKey(entity.key).kind !== 'agendaItem' || !isAlive(entity)) continue;
    if (shownValue(entity.fields['session']) === session) items.set(shownValue(entity.fields['no']), entity);
  }
  const agenda = planned.event.data['agenda'];
  const originals = Array.isArray(agenda) ? agenda.filter(isObject) : [];
  const kept = originals.flatMap((item) => {
    const entity = items.get(item['no']);
    items.delete(item['no']);
    return entity === undefined ? [] : [overlay(item, planned.dot, entity, ['session'])];
  });
  const added = [...items.values()].map((entity) => overlay({}, 'none:1', entity, ['session']));
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => Number(a['no']) - Number(b['no']));
}
