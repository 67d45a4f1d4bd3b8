import { useMemo, useRef } from 'react';
import type { Session } from '../../../shared/model/content-types';
import { type AgendaClock, agendaClock } from '../../../shared/session/agenda-clock';
import { agendaOf } from '../../../shared/session/current-session';
import { type ItemStart, itemStarts } from '../../../shared/session/item-starts';
import { useTable } from '../../app/app-context';
import { useReplay } from '../replay/replay-context';
import { useNow } from '../view/use-now';

/** The clock of a session, renewed every second while the session is going on; at an earlier moment as it stood then. */
export function useAgendaClock(session: Session): AgendaClock {
  const agendaItems = useTable((table) => table.content.agendaItems);
  const agenda = useMemo(() => agendaOf({ agendaItems }, session.id), [agendaItems, session.id]);
  const starts = useItemStarts(session.id);
  const isRunning = Boolean(session.openedAt) && !session.closedAt;
  const { shown } = useReplay();
  const then = shown?.entry?.at;
  const now = useNow(isRunning && shown === null);
  const at = then === undefined ? now : Date.parse(then);
  return useMemo(() => agendaClock(session, agenda, starts, at), [session, agenda, starts, at]);
}

/** Read from every line of the log, and the same again after almost each of them. */
function useItemStarts(session: string): readonly ItemStart[] {
  const last = useRef<readonly ItemStart[]>([]);
  return useTable((table) => {
    const next = itemStarts(table.log, session);
    const isSame =
      next.length === last.current.length &&
      next.every(({ no, at }, place) => {
        const before = last.current[place];
        return before?.no === no && before.at === at;
      });
    if (!isSame) last.current = next;
    return last.current;
  });
}
