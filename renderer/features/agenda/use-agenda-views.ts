import { useEffect, useRef } from 'react';
import { currentItemOf } from '../../../shared/session/current-session';
import { type AgendaView, isSameView, parseAgendaView, withNamedView } from '../../../shared/views/agenda-view';
import { useActions, useReadState, useTable } from '../../app/app-context';
import { useReplay } from '../replay/replay-context';
import { type AgendaViewControls, agendaViewControls } from '../shortcuts/agenda-view-controls';
import { useView } from '../view/view-context';
import { agendaViewNow, keepView, showAgendaView } from './agenda-view-now';

interface Looked {
  readonly item: string;
  /** As it was when the item was taken up, or when its view was kept last. */
  readonly from: AgendaView;
}

/**
 * Each agenda item remembers how the table was looked at: when the meeting goes from one item to another, the view of
 * the one is kept if somebody changed it, and the view of the other is shown if it has one. An item without a view of
 * its own leaves everything where it is.
 */
export function useAgendaViews(): void {
  const isPast = useReplay().shown !== null;
  const item = useTable((table) => currentItemOf(table.content)?.id ?? null);
  const kept = useTable((table) => currentItemOf(table.content)?.view ?? null);
  const readState = useReadState();
  const actions = useActions();
  const view = useView();
  const latest = useRef({ view, actions });
  latest.current = { view, actions };
  const looked = useRef<Looked | null>(null);

  useEffect(() => {
    const controls: AgendaViewControls = {
      keep: () => {
        const { table, projector } = readState();
        const current = table === null ? undefined : currentItemOf(table.content);
        if (table === null || current === undefined) return;
        const { view: shown, actions: doing } = latest.current;
        void doing.dispatch(keepView(current, agendaViewNow(shown.main, projector.focus, table.content.views)));
      },
      show: () => {
        const { table } = readState();
        if (table === null) return;
        const own = parseAgendaView(currentItemOf(table.content)?.view);
        if (own !== undefined) showAgendaView(own, { ...latest.current, content: table.content });
      },
    };
    agendaViewControls.current = controls;
    return () => {
      agendaViewControls.current = null;
    };
  }, [readState]);

  useEffect(() => {
    if (isPast) return;
    const { table, projector } = readState();
    const content = table?.content;
    if (content === undefined) return;
    const now = agendaViewNow(latest.current.view.main, projector.focus, content.views);
    const before = looked.current;
    if (before !== null && before.item !== item && item !== null && !isSameView(now, before.from)) {
      const left = content.agendaItems.get(before.item);
      // Not an act of anybody: whether it is saved is told by the save state like everything else.
      if (left !== undefined) void latest.current.actions.dispatch(keepView(left, now));
    }
    if (item === null) {
      looked.current = null;
      return;
    }
    const read = parseAgendaView(kept ?? undefined);
    const own = read === undefined ? undefined : withNamedView(read, content.views);
    if (before?.item !== item && own !== undefined) showAgendaView(own, { ...latest.current, content });
    looked.current = before?.item === item ? { item, from: own ?? before.from } : { item, from: own ?? now };
  }, [isPast, item, kept, readState]);
}
