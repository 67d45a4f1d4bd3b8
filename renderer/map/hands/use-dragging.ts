import type { NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Position } from '../../../shared/model/content-types';
import { roomAmong, roomIn, settle, snapped, wentBack } from '../../../shared/placement/settle';
import type { MapModel } from '../../../shared/projection/map-model';
import type { ElementNode } from '../cards/element-card';
import type { MapScene } from '../scene/map-scene';
import { draggedAlong } from './dragged-along';

type Moves = readonly { readonly id: string; readonly position: Position }[];

const nothing: ReadonlyMap<string, Position> = new Map();

/** Elements that are back where they stood, since there was no room where they were dropped. */
export interface WentBack {
  readonly elements: readonly string[];
  /** What is in the way is not shown now. */
  readonly isHidden: boolean;
}

/**
 * Dragging on the grid. Places on the way are those of the scene, which paints what is in the hand; React hears of where
 * it is put down. One answer on drop, with every dragged element at a place where it covers nothing. Until the table has
 * the new places, or refuses them, elements stay where they were dropped.
 * @param chosen ids of elements that go along when one of them is dragged
 * @param away places of elements that are not shown: they are not covered either
 * @param onNoRoom hears of what goes back: nobody else would know why
 */
export function useDragging(
  scene: MapScene,
  model: MapModel,
  chosen: ReadonlySet<string>,
  away: readonly Position[],
  onMove: (positions: Moves) => Promise<unknown> | undefined,
  onNoRoom: ((back: WentBack) => void) | undefined,
) {
  const [moved, setMoved] = useState(nothing);
  const latest = useRef(moved);
  const isDragging = useRef(false);
  /** What the pointer is on, while it drags. */
  const leader = useRef<string | null>(null);

  const put = useCallback(
    (next: ReadonlyMap<string, Position>) => {
      latest.current = next;
      // What is held leaves its shadow where it stood, so its card stays there too. Put down in an event of the pointer,
      // cards are in their new places before the next frame, in which the hand lets go of them.
      if (!isDragging.current) setMoved(next);
      scene.move(next, isDragging.current);
    },
    [scene],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new model holds the places that were waited for
  useEffect(() => {
    if (latest.current.size > 0 && !isDragging.current) put(nothing);
  }, [model, put]);

  const onStart = useCallback((id: string) => {
    leader.current = id;
  }, []);

  const onNodesChange = useCallback(
    (changes: NodeChange<ElementNode>[]) => {
      for (const change of changes) {
        if (change.type !== 'position' || change.position === undefined || change.id !== leader.current) continue;
        isDragging.current = true;
        const to = snapped(change.position);
        const before = latest.current.get(change.id);
        if (before?.x === to.x && before.y === to.y) continue;
        put(draggedAlong(change.id, to, chosen, (id) => scene.placed(id)?.element));
      }
    },
    [scene, chosen, put],
  );

  const commit = useCallback(
    async (moves: Moves) => {
      const real = moves.filter(({ id, position }) => {
        const element = scene.placed(id)?.element;
        return element !== undefined && (element.x !== position.x || element.y !== position.y);
      });
      if (real.length === 0) {
        put(nothing);
        return;
      }
      put(new Map(real.map(({ id, position }) => [id, position])));
      await onMove(real);
      // Carried out, the model says the same; refused, they go back. What was taken up since is left in the hand.
      const waiting = [...latest.current].filter(([id, position]) =>
        real.every((move) => move.id !== id || move.position.x !== position.x || move.position.y !== position.y),
      );
      put(waiting.length === 0 ? nothing : new Map(waiting));
    },
    [scene, put, onMove],
  );

  const onDrop = useCallback(() => {
    isDragging.current = false;
    leader.current = null;
    const dropped = [...latest.current].map(([id, position]) => ({ id, position }));
    if (dropped.length === 0) return;
    const held = latest.current;
    const hasRoom = roomIn(scene, (id) => !held.has(id));
    const hasRoomAway = roomAmong(away);
    const rest = settle(dropped, (place) => hasRoom(place) && hasRoomAway(place));
    void commit(rest);
    const back = wentBack(dropped, rest, (id) => scene.placed(id)?.element);
    if (back.length === 0) return;
    const isHidden = back.every(({ position }) => hasRoom(snapped(position)));
    onNoRoom?.({ elements: back.map(({ id }) => id), isHidden });
  }, [scene, away, commit, onNoRoom]);

  return { put, moved, onStart, onNodesChange, onDrop, commit };
}
