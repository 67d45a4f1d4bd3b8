import type { LogHistory } from '../log/log-history';
import { viewOf } from '../model/content-of';
import type { AgendaItem, Session } from '../model/content-types';
import { keyOf } from '../register/document';

/** A place in the log that people look for: a session was opened, or an agenda item was taken up. */
export interface ReplayMark {
  readonly kind: 'session' | 'item';
  /** The number of entries after which it had happened. */
  readonly moment: number;
  readonly session: string;
  /** Number of the agenda item; null for the opening of a session. */
  readonly no: number | null;
  /** As it was called at that moment. */
  readonly title: string;
}

/** Every opening of a session and every start of an agenda item, oldest first. */
export function replayMarks(history: LogHistory): readonly ReplayMark[] {
  return history.log.flatMap((entry, index): readonly ReplayMark[] => {
    const { session } = entry;
    const moment = index + 1;
    if (session === null) return [];
    if (entry.event.type === 'session.opened') {
      return [
        { kind: 'session', moment, session, no: null, title: sessionAt(history, session, moment)?.title ?? session },
      ];
    }
    if (entry.event.type !== 'agenda.item_started') return [];
    const no = entry.event.data['item'] ?? entry.item;
    if (typeof no !== 'number') return [];
    return [{ kind: 'item', moment, session, no, title: itemAt(history, session, no, moment)?.title ?? String(no) }];
  });
}

/** The nearest mark before (-1) or after (1) a moment. */
export function neighbourMark(
  marks: readonly ReplayMark[],
  moment: number,
  by: -1 | 1,
  kinds: readonly ReplayMark['kind'][] = ['session', 'item'],
): ReplayMark | undefined {
  const wanted = marks.filter(({ kind }) => kinds.includes(kind));
  return by === 1 ? wanted.find((mark) => mark.moment > moment) : wanted.findLast((mark) => mark.moment < moment);
}

/** A session as it was at a moment. */
export function sessionAt(history: LogHistory, id: string, moment: number): Session | undefined {
  const entity = history.entityAt(keyOf('session', id), moment);
  return entity === undefined ? undefined : viewOf<Session>(entity);
}

/** An agenda item as it was at a moment. */
export function itemAt(history: LogHistory, session: string, no: number, moment: number): AgendaItem | undefined {
  const entity = history.entityAt(keyOf('agendaItem', `${session}/${no}`), moment);
  return entity === undefined ? undefined : viewOf<AgendaItem>(entity);
}
