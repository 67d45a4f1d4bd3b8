import { partsOf } from '../log/act-entry';
import type { LogEntry } from '../log/log-entry';
import { isPrivate } from '../register/document';
import type { Dot } from '../register/register';
import { isObject } from '../values/json';

/** Entries that do not come out as events, since their effect is in the prepared map or in a session header. */
export interface HeaderEntries {
  /** Entries from before the first session, and what took them back later. */
  readonly initial: ReadonlySet<Dot>;
  /** Those, the planning of sessions, and entries that wrote private things only. */
  readonly all: ReadonlySet<Dot>;
}

const planningTypes = new Set([
  'session.planned',
  'session.updated',
  'agenda.item_added',
  'agenda.item_updated',
  'agenda.item_removed',
  'agenda.reordered',
  'agenda.view_kept',
]);

/** Types of event that may stand beside the prepared map: what people note before the first session. */
export const preparationTypes: ReadonlySet<string> = new Set([
  'note.recorded',
  'action.assigned',
  'action.updated',
  'action.completed',
  'action.cancelled',
  'question.parked',
  'question.answered',
  'question.dropped',
  'learning.recorded',
  'learning.tested',
  'snapshot.taken',
  'proposal.dismissed',
  'view.kept',
  'view.updated',
  'view.removed',
]);

export function headerEntries(log: readonly LogEntry[]): HeaderEntries {
  const initial = new Set<Dot>();
  const all = new Set<Dot>();
  const opened = new Set<string>();
  for (const entry of log) {
    if (entry.session === null) initial.add(entry.dot);
    else opened.add(entry.session);
    if (entry.undoes !== undefined && initial.has(entry.undoes)) initial.add(entry.dot);
    const takesBackHeader = entry.undoes !== undefined && all.has(entry.undoes);
    const isPlanning = partsOf(entry).every((part) => plansAhead(part, opened));
    if (initial.has(entry.dot) || takesBackHeader || isPlanning || isPrivateOnly(entry)) {
      all.add(entry.dot);
    }
  }
  return { initial, all };
}

/** Whether the entry prepares a session that has not been opened: then it is in that session's header. */
function plansAhead(entry: LogEntry, opened: ReadonlySet<string>): boolean {
  if (!planningTypes.has(entry.event.type)) return false;
  if (entry.event.type === 'session.planned') return true;
  const session = plannedSession(entry);
  return session !== undefined && !opened.has(session);
}

/** The session that a planning entry is about. */
export function plannedSession(entry: LogEntry): string | undefined {
  const { session, id } = entry.event.data;
  const named = isObject(session) ? session['id'] : (session ?? id);
  return typeof named === 'string' ? named : undefined;
}

function isPrivateOnly(entry: LogEntry): boolean {
  return entry.writes.length > 0 && entry.writes.every((write) => isPrivate(write.entity));
}
