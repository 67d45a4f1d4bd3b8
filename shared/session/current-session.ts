import type { Content } from '../model/content';
import type { AgendaItem, Session } from '../model/content-types';

/** What of a table's content the course of its sessions is read from. */
export type Meetings = Pick<Content, 'sessions' | 'agendaItems'>;

/** The session that is going on, or undefined. */
export function openSessionOf(content: Pick<Content, 'sessions'>): Session | undefined {
  return [...content.sessions.values()].find((session) => session.openedAt && !session.closedAt);
}

/** Whether the table has met before: only then can something come from an earlier session. */
export function hasClosedSession(content: Pick<Content, 'sessions'>): boolean {
  return [...content.sessions.values()].some(({ closedAt }) => Boolean(closedAt));
}

/**
 * The session a screen is about when nobody chose one: the one that is going on, else the next one planned, else the
 * last one held.
 */
export function shownSessionOf(content: Pick<Content, 'sessions'>): Session | undefined {
  const open = openSessionOf(content);
  if (open !== undefined) return open;
  const sessions = [...content.sessions.values()].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  return sessions.find((session) => !session.openedAt) ?? sessions.at(-1);
}

/** The agenda item under discussion in the session that is going on, or undefined. */
export function currentItemOf(content: Meetings): AgendaItem | undefined {
  const open = openSessionOf(content);
  return open?.currentItem == null ? undefined : content.agendaItems.get(`${open.id}/${open.currentItem}`);
}

/** The agenda of a session by number. */
export function agendaOf(content: Pick<Content, 'agendaItems'>, session: string): readonly AgendaItem[] {
  return [...content.agendaItems.values()].filter((item) => item.session === session).sort((a, b) => a.no - b.no);
}
