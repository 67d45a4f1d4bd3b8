import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives a field the focus when it is where to begin. That may be known a while after the field is there: who has put the
 * focus elsewhere by then is left where they are.
 */
export function useFirstFocus(field: RefObject<HTMLElement | null>, isWanted: boolean): void {
  const isLate = useRef(false);
  useEffect(() => {
    const isBusy = isLate.current && document.activeElement !== document.body;
    if (isWanted && !isBusy) field.current?.focus();
    isLate.current = true;
  }, [field, isWanted]);
}
