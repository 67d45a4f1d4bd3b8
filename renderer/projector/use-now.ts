import { useEffect, useState } from 'react';

/** The time in epoch milliseconds, at every whole second while it is needed. */
export function useNow(isNeeded: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isNeeded) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const moment = Date.now();
      setNow(moment);
      timer = setTimeout(tick, 1000 - (moment % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [isNeeded]);
  return now;
}
