import { localDate } from '../../i18n/format';
import type { Content } from '../../model/content';
import type { Session } from '../../model/content-types';
import type { MinutesHeader } from '../minutes';
import type { MinutesLife } from '../minutes-life';
import { usableTimeZone } from './time-zone';

/** Section 0. `next` is the moment of the next session, in which these minutes are adopted. */
export function minutesHeader(
  content: Content,
  session: Session,
  next: string | null,
  life: MinutesLife,
): MinutesHeader {
  const area = content.table?.area?.['name'];
  return {
    session: session.title,
    reference: sessionReference(content, session),
    status: life.status,
    opened: Boolean(session.openedAt),
    adoptionSession: next,
    adoptedOn: life.adoptedOn,
    edition: life.edition,
    replaces: life.replaces,
    changes: life.changes.map((entry) => entry.text),
    area: typeof area === 'string' && area !== '' ? area : (content.table?.name ?? null),
    start: session.openedAt ?? session.start,
    end: session.closedAt ?? session.end,
    plannedStart: session.start,
    timeZone: usableTimeZone(session.timeZone),
    place: session.place ?? null,
    openness: session.openness ?? null,
  };
}

/**
 * `GT-2021-01`: the year in which the session is held and its number at this table. The number counts sessions in the
 * order in which they were planned, so it never changes and the second session is 02 in any year.
 */
export function sessionReference(content: Content, session: Session): string {
  const number = [...content.sessions.keys()].indexOf(session.id) + 1;
  const year = localDate(session.start, usableTimeZone(session.timeZone)).slice(0, 4);
  return `GT-${year}-${String(number).padStart(2, '0')}`;
}
