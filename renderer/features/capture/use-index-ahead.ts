import { useEffect } from 'react';
import { indexingAhead } from '../../../shared/capture/element-index';
import type { Content } from '../../../shared/model/content';

/** Prepares for the first letter of a line while nothing else is to be done. */
export function useIndexAhead(content: Content): void {
  useEffect(() => {
    const steps = indexingAhead(content);
    const go = (idle: IdleDeadline): void => {
      while (steps.next().done !== true) {
        if (idle.timeRemaining() > 0) continue;
        asked = requestIdleCallback(go);
        return;
      }
    };
    let asked = requestIdleCallback(go);
    return () => cancelIdleCallback(asked);
  }, [content]);
}
