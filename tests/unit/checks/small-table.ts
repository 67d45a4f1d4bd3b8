import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { logOf } from '../exchange/example-log';

/** Builds small tables for tests of one check, through the same door as a file: an import that checks everything. */
export type Fields = Readonly<Record<string, unknown>>;

export function party(id: string, layer: string | null = null, fields: Fields = {}) {
  return { id, kind: 'stakeholder', name: id, stakeholderKind: 'other', layer, ...fields };
}

export function element(kind: string, id: string, fields: Fields = {}) {
  return { id, kind, name: id, ...fields };
}

/** A relation whose id tells what it says: "leads p t". */
export function relation(kind: string, from: string, to: string, fields: Fields = {}) {
  return { id: `${kind} ${from} ${to}`, kind, from, to, ...fields };
}

export function session(id: string, day: string, events: readonly Fields[]) {
  const at = `${day}T10:00:00+01:00`;
  const agenda = [{ no: 1, title: 'Alles', phase: 'decide', minutes: 60 }];
  const header = { id, title: id, start: at, end: `${day}T12:00:00+01:00`, timeZone: 'Europe/Amsterdam', agenda };
  return {
    ...header,
    events: events.map((event, index) => ({ seq: index + 1, at, item: 1, text: `Regel ${index + 1}`, ...event })),
  };
}

export const opened = { type: 'session.opened', data: {} };
export const closed = { type: 'session.closed', data: {} };

export function logWith(
  elements: readonly Fields[],
  relations: readonly Fields[] = [],
  sessions: readonly Fields[] = [],
): readonly LogEntry[] {
  return logOf({
    format: 'gebiedstafel-exchange',
    formatVersion: 1,
    areaTable: { id: 'at', name: 'Tafel' },
    initial: { elements, relations },
    sessions,
  });
}

export function contentWith(...parts: Parameters<typeof logWith>): Content {
  return contentOf(fold(logWith(...parts)));
}
