import type { Content } from '../model/content';
import type { Attendance, Session } from '../model/content-types';

/** Who was recorded when the table met last. */
export interface LastMeeting {
  readonly session: Session;
  readonly attendance: readonly Attendance[];
}

type Meetings = Pick<Content, 'sessions' | 'attendance'>;

/** Who is recorded in a session, in the order of recording. */
export function attendanceIn({ attendance }: Meetings, session: string): readonly Attendance[] {
  return [...attendance.values()].filter((each) => each.session === session);
}

/** The last closed session in which anybody was recorded; undefined when there is none. */
export function lastMeetingOf(content: Meetings): LastMeeting | undefined {
  const closed = [...content.sessions.values()]
    .filter(({ closedAt }) => Boolean(closedAt))
    .sort((one, other) => Date.parse(other.closedAt ?? '') - Date.parse(one.closedAt ?? ''));
  for (const session of closed) {
    const attendance = attendanceIn(content, session.id);
    if (attendance.length > 0) return { session, attendance };
  }
  return undefined;
}

/** Whether somebody sat at the table, for themselves or by somebody else, or listened. */
export const isThere = ({ status }: Pick<Attendance, 'status'>): boolean =>
  status === 'present' || status === 'represented' || status === 'observer';

/** The same participant in another session: a party, or a member of the process team by job title and part. */
export function isSameParticipant(one: Attendance, other: Attendance): boolean {
  if (one.stakeholder !== null || other.stakeholder !== null) return one.stakeholder === other.stakeholder;
  return (one.role ?? '') === (other.role ?? '') && (one.function ?? '') === (other.function ?? '');
}
