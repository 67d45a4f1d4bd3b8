import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { LogEntry } from '../../../shared/log/log-entry';
import { LogHistory } from '../../../shared/log/log-history';
import { type ReplayMark, replayMarks } from '../../../shared/replay/replay-marks';
import { AppProvider, useApp, useAppObject } from '../../app/app-context';
import { pastAppOf } from './past-app';

/** The moment that is on screen: the table after the first `moment` entries of its log. */
export interface ReplayedMoment {
  readonly history: LogHistory;
  readonly marks: readonly ReplayMark[];
  readonly moment: number;
  /** The last entry of those, which made the moment; null before the first. */
  readonly entry: LogEntry | null;
}

export interface Replay {
  /** null: the table is shown as it is now. */
  readonly shown: ReplayedMoment | null;
  /** Looks back, at the last moment or after the first so many entries. */
  readonly start: (moment?: number) => void;
  readonly go: (moment: number) => void;
  readonly leave: () => void;
}

const notReplaying: Replay = { shown: null, start: () => undefined, go: () => undefined, leave: () => undefined };
const ReplayContext = createContext<Replay>(notReplaying);

/** Looking back, for everything below: the screens get an app whose table is that of an earlier moment. */
export function ReplayProvider({ children }: { readonly children: ReactNode }) {
  const present = useAppObject();
  const log = useApp((state) => state.table?.log ?? null);
  const table = useApp((state) => state.table?.id ?? null);
  const [past] = useState(() => pastAppOf(present));
  const [history, setHistory] = useState<LogHistory | null>(null);
  const [moment, setMoment] = useState(0);
  const latest = useRef({ history, moment });
  latest.current = { history, moment };

  const show = useCallback(
    (next: LogHistory, at: number) => {
      const within = Math.min(Math.max(0, at), next.length);
      // Before the screens are drawn again, or they would be drawn once over a table that is not there.
      past.show(next, within);
      latest.current = { history: next, moment: within };
      setHistory(next);
      setMoment(within);
    },
    [past],
  );
  const start = useCallback(
    (at?: number) => {
      const { history: known } = latest.current;
      const now = present.store.getState().table?.log;
      if (now === undefined) return;
      // What is being typed in a field is saved when it is left; that is for now and not for then.
      if (known === null && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const next = known?.log === now ? known : new LogHistory(now);
      show(next, at ?? next.length);
    },
    [present, show],
  );
  const go = useCallback(
    (at: number) => {
      const { history: known, moment: here } = latest.current;
      if (known !== null && at !== here) show(known, at);
    },
    [show],
  );
  const leave = useCallback(() => {
    setHistory(null);
    past.forgetRefusal();
  }, [past]);

  const isOn = history !== null;
  useEffect(() => (isOn ? past.follow() : undefined), [isOn, past]);
  // Another table, or none: there is nothing to look back on.
  const startedOn = useRef(table);
  useEffect(() => {
    if (startedOn.current !== table) leave();
    startedOn.current = table;
  }, [table, leave]);
  // A change that was on its way to the disk when looking back began.
  useEffect(() => {
    const { history: known, moment: here } = latest.current;
    if (known !== null && log !== null && log !== known.log) show(new LogHistory(log), here);
  }, [log, show]);

  const marks = useMemo(() => (history === null ? [] : replayMarks(history)), [history]);
  const replay = useMemo(
    (): Replay => ({
      shown: history === null ? null : { history, marks, moment, entry: history.log[moment - 1] ?? null },
      start,
      go,
      leave,
    }),
    [history, marks, moment, start, go, leave],
  );
  const isPast = history !== null && table !== null;
  return (
    <ReplayContext value={replay}>
      <AppProvider app={isPast ? past.app : present}>{children}</AppProvider>
    </ReplayContext>
  );
}

export function useReplay(): Replay {
  return useContext(ReplayContext);
}
