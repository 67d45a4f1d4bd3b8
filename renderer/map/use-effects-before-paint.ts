import { useLayoutEffect, useReducer } from 'react';

/**
 * Has the effects of the first rendering, of everything below too, run before the browser paints. React runs them
 * afterwards, unless something is to be rendered again at once. React Flow measures its window in one of them, so that
 * the first frame of a map would be an empty one, laid out and shown for nothing.
 */
export function useEffectsBeforePaint(): void {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(renderAgain, []);
}
