import { useLayoutEffect, useRef, useState } from 'react';

/** What is given, as it is once the frame in which it changed has been painted; the first that is something, at once. */
export function useFrameLater<Value>(given: Value | null): Value | null {
  const [shown, setShown] = useState(given);
  const latest = useRef(given);
  const isWaiting = useRef(false);
  useLayoutEffect(() => {
    if (latest.current === given) return;
    latest.current = given;
    if (isWaiting.current) return;
    isWaiting.current = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isWaiting.current = false;
        setShown(latest.current);
      }),
    );
  }, [given]);
  return shown ?? given;
}
