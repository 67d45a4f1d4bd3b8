import { type TakenBack, takenBack, undoneDots } from '../../checks/effective-entries';
import { fold } from '../../log/fold';
import type { LogEntry } from '../../log/log-entry';
import { type Finding, findingsOf } from '../../merge/findings';
import type { Content } from '../../model/content';
import { contentOf } from '../../model/content-of';
import { personNames } from '../../names/person-names';
import type { Document } from '../../register/document';
import type { Dot } from '../../register/register';

/** What the log of a session says at its end. Later entries, also later undos, change nothing in it. */
export interface SessionMoment {
  /** The whole log of the table up to the end of the session, in order. */
  readonly until: readonly LogEntry[];
  /** The entries of this session up to its end, undone ones included, in order. */
  readonly entries: readonly LogEntry[];
  /** What was recorded after the minutes of the session before it ended: no other minutes tell it. */
  readonly between: readonly LogEntry[];
  readonly undone: ReadonlySet<Dot>;
  /** As `undone`, with acts of which a part was taken back. */
  readonly takenBack: TakenBack;
  /** Whether there was a session before this one. */
  readonly isFirst: boolean;
  /** The table where the minutes before these ended; of the first session, where it began. */
  readonly before: Content;
  /** The table where the session was opened; of one that was not, as `content`. */
  readonly opening: Content;
  readonly content: Content;
  /** Of what this table ever was, as much as may be told. */
  readonly told: (content: Content) => Content;
  /** What laptops said apart and the table had not settled at that moment. */
  readonly findings: readonly Finding[];
  readonly document: Document;
  /** Names of participants by their attendance: for minutes that ask for them, and for nothing else. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Cuts the log at the end of a session: at its last closing that stands, else where another session opens after it,
 * else nowhere. A session that was reopened by undoing its closing runs on until it is closed again.
 */
export function sessionMoment(log: readonly LogEntry[], session: string): SessionMoment {
  const ends = sessionEnds(log);
  const end = ends.get(session) ?? log.length;
  const until = log.slice(0, end);
  const found = until.findIndex((entry) => entry.session === session);
  const first = found < 0 ? until.length : found;
  const previousEnd = Math.max(0, ...[...ends].filter(([id, at]) => id !== session && at <= first).map(([, at]) => at));
  const isFirst = previousEnd === 0;
  const document = fold(until);
  const content = contentOf(document);
  const before = contentOf(fold(until.slice(0, isFirst ? first : previousEnd)));
  const opening = (): Content => (isFirst ? before : contentOf(fold(until.slice(0, first))));
  const back = takenBack(until);
  return {
    until,
    entries: until.filter((entry) => entry.session === session),
    between: isFirst ? [] : until.slice(previousEnd, first).filter((entry) => entry.session !== null),
    undone: back.whole,
    takenBack: back,
    isFirst,
    before,
    opening: found < 0 ? content : opening(),
    content,
    told: (content) => content,
    findings: findingsOf({ log: until, document }),
    document,
    names: personNames(document),
  };
}

/** Position in the log after the last entry that belongs to the minutes of a session; without an end the whole log does. */
export function sessionEnd(log: readonly LogEntry[], session: string): number {
  return sessionEnds(log).get(session) ?? log.length;
}

/** Position in the log after the last entry that belongs to the minutes of each session that was opened. */
function sessionEnds(log: readonly LogEntry[]): ReadonlyMap<string, number> {
  const undone = undoneDots(log);
  const ends = new Map<string, number>();
  const running = new Set<string>();
  log.forEach(({ session, event, dot }, at) => {
    if (session === null || undone.has(dot)) return;
    if (event.type === 'session.opened') {
      for (const other of running) if (other !== session) ends.set(other, at);
      running.clear();
      running.add(session);
      ends.set(session, log.length);
    }
    if (event.type === 'session.closed') {
      running.delete(session);
      ends.set(session, at + 1);
    }
  });
  return ends;
}
