import { useEffect } from 'react';
import { readingAhead } from '../../../shared/capture/parse-capture';
import type { Content } from '../../../shared/model/content';

/** Nothing is recorded of what is read ahead. */
const settings = { language: 'nl', today: '2000-01-01', newId: () => '' } as const;

/** Prepares for the first letter of a line while nothing else is to be done. */
export function useReadingAhead(content: Content): void {
  useEffect(() => {
    const steps = readingAhead(content, settings);
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
