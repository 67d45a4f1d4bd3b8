import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { MapElement } from '../../../shared/projection/map-model';
import type { MapScene } from '../scene/map-scene';
import type { DrawnRelation } from './connection';
import { possibleRelations } from './connection';
import type { LooseEnd } from './loose-end';

/** Where somebody is in drawing a relation. */
export type ConnectStep =
  | { readonly step: 'target'; readonly from: MapElement }
  | { readonly step: 'kind'; readonly from: MapElement; readonly to: MapElement }
  /** No kind of relation may run between these two. */
  | { readonly step: 'refused'; readonly from: MapElement; readonly to: MapElement };

export interface Connecting {
  readonly current: ConnectStep | null;
  readonly looseEnd: { readonly current: LooseEnd | null };
  /** The pointer went down on a knob: follow it until it comes up. */
  readonly start: (id: string, event: PointerEvent) => void;
  /** Asks for the other element, for the keyboard. */
  readonly ask: (id: string) => void;
  readonly chooseTarget: (id: string) => void;
  readonly finish: (relation: DrawnRelation) => void;
  readonly cancel: () => void;
}

/** Drawing a relation from one element to another, by pointer or by keyboard; the verb is chosen afterwards. */
export function useConnecting(
  scene: MapScene,
  container: RefObject<HTMLElement | null>,
  onConnect: (relation: DrawnRelation) => void,
): Connecting {
  const flow = useReactFlow();
  const [current, setCurrent] = useState<ConnectStep | null>(null);
  const looseEnd = useRef<LooseEnd | null>(null);

  const backToMap = useCallback(() => {
    setCurrent(null);
    scene.connectFrom(null);
    const { focus } = scene;
    if (focus !== null) container.current?.querySelector<HTMLElement>(`[data-element="${CSS.escape(focus)}"]`)?.focus();
  }, [scene, container]);

  const meet = useCallback((from: MapElement, to: MapElement) => {
    setCurrent({ step: possibleRelations(from, to).length > 0 ? 'kind' : 'refused', from, to });
  }, []);

  const start = useCallback(
    (id: string, event: PointerEvent) => {
      const placed = scene.placed(id);
      if (placed === undefined || event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      const { element } = placed;
      scene.connectFrom(id);
      scene.focusOn(id);
      let over: string | null = null;
      const follow = (move: PointerEvent) => {
        const to = flow.screenToFlowPosition({ x: move.clientX, y: move.clientY });
        over = scene.elementAt(to)?.id ?? null;
        looseEnd.current = { from: placed, to };
        // Lights up the element that would be met, and repaints.
        scene.attend({ ...scene.attention, hovered: over });
      };
      const stop = (isDrop: boolean) => {
        looseEnd.current = null;
        scene.connectFrom(null);
        scene.attend({ ...scene.attention, hovered: null });
        window.removeEventListener('pointermove', follow);
        window.removeEventListener('pointerup', drop);
        window.removeEventListener('pointercancel', giveUp);
        window.removeEventListener('keydown', onKey, true);
        const target = over === null || !isDrop ? undefined : scene.placed(over)?.element;
        if (target !== undefined && target.id !== id) meet(element, target);
      };
      const drop = () => stop(true);
      const giveUp = () => stop(false);
      const onKey = (key: KeyboardEvent) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        stop(false);
      };
      window.addEventListener('pointermove', follow);
      window.addEventListener('pointerup', drop);
      window.addEventListener('pointercancel', giveUp);
      window.addEventListener('keydown', onKey, true);
    },
    [scene, flow, meet],
  );

  return useMemo(
    () => ({
      current,
      looseEnd,
      start,
      ask: (id) => {
        const element = scene.placed(id)?.element;
        if (element === undefined) return;
        scene.connectFrom(id);
        setCurrent({ step: 'target', from: element });
      },
      chooseTarget: (id) => {
        const to = scene.placed(id)?.element;
        if (to !== undefined && current !== null) meet(current.from, to);
      },
      finish: (relation) => {
        backToMap();
        onConnect(relation);
      },
      cancel: backToMap,
    }),
    [current, start, scene, meet, backToMap, onConnect],
  );
}
