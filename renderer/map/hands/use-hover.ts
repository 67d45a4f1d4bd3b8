import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { MapRest } from '../scene/map-rest';

interface Hover {
  /** The element whose card is under the pointer. */
  readonly hovered: { readonly current: string | null };
  readonly enter: (element: string) => void;
  readonly leave: () => void;
}

/**
 * What the pointer is on. Cards pass under it while the map moves: nobody points at those, and lighting each up would
 * paint the map in every frame of the movement. What is under it at rest counts.
 */
export function useHover(rest: MapRest, container: RefObject<HTMLElement | null>, onChange: () => void): Hover {
  const hovered = useRef<string | null>(null);
  const latest = useRef(onChange);
  latest.current = onChange;

  const point = useCallback((element: string | null) => {
    if (hovered.current === element) return;
    hovered.current = element;
    latest.current();
  }, []);

  useEffect(() => {
    let wasMoving = rest.is('move');
    return rest.onChange(() => {
      const isMoving = rest.is('move');
      if (wasMoving && !isMoving) {
        const card = container.current?.querySelector<HTMLElement>('.react-flow__node:hover [data-element]');
        point(card?.dataset['element'] ?? null);
      }
      wasMoving = isMoving;
    });
  }, [rest, container, point]);

  const pointAtRest = useCallback(
    (element: string | null) => {
      if (!rest.is('move')) point(element);
    },
    [rest, point],
  );
  const leave = useCallback(() => pointAtRest(null), [pointAtRest]);
  return { hovered, enter: pointAtRest, leave };
}
