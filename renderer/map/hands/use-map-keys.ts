import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';
import type { Position } from '../../../shared/model/content-types';
import { elementHeight, elementWidth, leastGap, snapStep } from '../../../shared/placement/element-size';
import type { Camera } from '../camera/use-camera';
import type { Connecting } from '../relate/use-connecting';
import type { MapScene } from '../scene/map-scene';
import type { MapThing } from '../scene/map-thing';
import { directionOfKey, nextInDirection, vectorOf } from './spatial-focus';

interface Options {
  readonly scene: MapScene;
  /** Places of elements that are not shown. */
  readonly away: readonly Position[];
  readonly container: RefObject<HTMLElement | null>;
  readonly selected: ReadonlySet<string>;
  readonly choose: (things: readonly MapThing[]) => void;
  readonly onOpen: (element: string) => void;
  readonly camera: Camera;
  readonly connecting: Connecting;
  /** Mounts the card of an element, if it is not yet. */
  readonly pin: (element: string) => void;
  /** Nothing is moved or related. */
  readonly isReadOnly: boolean;
  readonly commit: (moves: readonly { readonly id: string; readonly position: Position }[]) => Promise<void>;
}

/**
 * The keyboard on the map: arrows go from element to element, Shift with arrows moves what is chosen (written when Shift
 * is let go, as a drag is on drop), Space chooses, Enter opens, "c" draws a relation, Escape chooses nothing.
 */
export function useMapKeys(options: Options) {
  const { scene, away, container, selected, choose, onOpen, camera, connecting, commit, pin, isReadOnly } = options;
  const moving = useRef(new Map<string, Position>());

  const focus = useCallback(
    (id: string) => {
      scene.focusOn(id);
      camera.handle.reveal([id]);
      pin(id);
      focusCard(container, id);
    },
    [scene, camera, container, pin],
  );

  // However the focus came to a card, by key, pointer or a screen reader: from there the arrows go on.
  const onFocus = (event: FocusEvent) => {
    const id = idOf(event.target);
    if (id !== undefined) scene.focusOn(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = idOf(event.target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = scene.placed(id);
    if (here === undefined) return;
    const direction = directionOfKey[event.key];
    const isKnown = direction !== undefined || ['Enter', ' ', 'c', 'C', 'Escape', 'Home'].includes(event.key);
    if (!isKnown) return;
    event.preventDefault();
    event.stopPropagation();
    const isChange = (direction !== undefined && event.shiftKey) || event.key === 'c' || event.key === 'C';
    if (isReadOnly && isChange) return;
    if (direction !== undefined && event.shiftKey) {
      const moves = selected.has(id) ? [...selected] : [id];
      moving.current = moveAside(scene, away, moves, vectorOf[direction]);
      scene.move(moving.current);
      camera.handle.reveal(moves);
    } else if (direction !== undefined) {
      const next = nextInDirection(here, direction, scene.all());
      if (next !== undefined) focus(next.element.id);
    } else if (event.key === 'Enter') {
      choose([{ kind: 'element', id }]);
      onOpen(id);
    } else if (event.key === ' ') {
      const others = event.shiftKey ? [...selected].filter((each) => each !== id) : [];
      const isTakenOut = selected.has(id);
      choose([...others, ...(isTakenOut ? [] : [id])].map((each) => ({ kind: 'element', id: each })));
    } else if (event.key === 'Escape') choose([]);
    else if (event.key === 'Home') camera.handle.fit();
    else connecting.ask(id);
  };

  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || moving.current.size === 0) return;
    const moves = [...moving.current].map(([id, position]) => ({ id, position }));
    moving.current = new Map();
    void commit(moves);
  };

  return { onFocus, onKeyDown, onKeyUp, focus };
}

/** Frames within which a card that was asked for is mounted. */
const patience = 12;

/** Puts the keyboard on a card, as soon as it is there. */
function focusCard(container: RefObject<HTMLElement | null>, id: string, frames = patience): void {
  const card = container.current?.querySelector<HTMLElement>(`[data-element="${CSS.escape(id)}"]`);
  if (card != null) card.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusCard(container, id, frames - 1));
}

const idOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-element]')?.dataset['element'] : undefined;

/** One step on the grid for all of them, and on over whatever stands there. */
function moveAside(
  scene: MapScene,
  away: readonly Position[],
  ids: readonly string[],
  { x, y }: Position,
): Map<string, Position> {
  const moving = new Set(ids);
  const here = ids.flatMap((id) => scene.placed(id) ?? []);
  const standing = [...[...scene.all()].filter(({ element }) => !moving.has(element.id)), ...away];
  const after = (steps: number) =>
    here.map((place) => ({
      id: place.element.id,
      x: Math.round(place.x / snapStep.x + steps * x) * snapStep.x,
      y: Math.round(place.y / snapStep.y + steps * y) * snapStep.y,
    }));
  let steps = 1;
  while (after(steps).some((place) => standing.some((other) => covers(place, other)))) steps += 1;
  return new Map(after(steps).map((place) => [place.id, { x: place.x, y: place.y }]));
}

const covers = (one: Position, other: Position) =>
  Math.abs(one.x - other.x) < elementWidth + leastGap && Math.abs(one.y - other.y) < elementHeight + leastGap;
