import { useCallback, useRef, useState } from 'react';

/**
 * Runs an action that takes a moment, and ignores further requests until it is done: a double click or a second Enter
 * records nothing twice.
 */
export function useSingleRun(action: () => Promise<unknown> | undefined): {
  readonly run: () => void;
  readonly isRunning: boolean;
} {
  const busy = useRef(false);
  const latest = useRef(action);
  latest.current = action;
  const [isRunning, setRunning] = useState(false);
  const run = useCallback((): void => {
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    Promise.resolve(latest.current()).finally(() => {
      busy.current = false;
      setRunning(false);
    });
  }, []);
  return { run, isRunning };
}
