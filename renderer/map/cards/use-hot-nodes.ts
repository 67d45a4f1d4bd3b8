import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Position } from '../../../shared/model/content-types';
import type { MapModel } from '../../../shared/projection/map-model';
import { type Camera, leastZoomOfNames } from '../camera/use-camera';
import { emptyHand } from '../scene/map-hand';
import type { MapRest } from '../scene/map-rest';
import type { MapScene } from '../scene/map-scene';
import type { ElementNode } from './element-card';
import { type HotWindow, hotWindowOf, serves } from './hot-window';
import { nodeMaker } from './map-nodes';

/** Up to this many elements all cards are mounted: nothing is saved by less, and all of them can be found by a reader. */
const everything = 200;
/** Cards mounted in one frame. */
const perFrame = 16;
/** What is chosen stays mounted wherever it is, up to so many. */
const mostPinned = 200;

/** From this many on a picture of the map shows the cards as well, so that it can be moved in place of them. */
const painted = 60;

export const isLarge = (model: MapModel) => model.elements.length > everything;
export const hasPaintedCards = (model: MapModel) => model.elements.length >= painted;

interface HotNodes {
  readonly scene: MapScene;
  readonly rest: MapRest;
  readonly camera: Camera;
  readonly model: MapModel;
  readonly moved: ReadonlyMap<string, Position>;
  readonly selected: ReadonlySet<string>;
  /** The element under the pointer, mounted or not. */
  readonly hovered: string | null;
}

/**
 * Of a large map only the cards in view and a little around it, and from far none, since every mounted card costs
 * time in every frame of a movement and the picture of the map shows them all. They are mounted a few a frame, when the
 * map is at rest. What is chosen, dragged, pointed at or has the keyboard is mounted at once, wherever it is.
 */
export function useHotNodes({ scene, rest, camera, model, moved, selected, hovered }: HotNodes) {
  const [makeNodes] = useState(nodeMaker);
  const [shown, setShown] = useState(nobody);
  const [pinned, setPinned] = useState<string | null>(null);
  const large = isLarge(model);

  useEffect(() => {
    if (!large) {
      setShown(nobody);
      rest.set('mount', false);
      return;
    }
    let current = nobody;
    let window: HotWindow | null = null;
    let frame = 0;
    const step = () => {
      frame = 0;
      // Told again when it is put down.
      if (scene.hand !== emptyHand) return;
      if (rest.is('move') || rest.is('paint')) return;
      const [viewport, size] = [camera.viewport(), camera.size()];
      if (size.width === 0 || viewport.zoom < leastZoomOfNames) window = null;
      else if (window === null || !serves(window, viewport, size)) window = hotWindowOf(viewport, size);
      const wanted = window === null ? [] : wantedOf(scene, window);
      const next = grown(current, wanted);
      rest.set('mount', next.size < wanted.length);
      if (next !== current) {
        current = next;
        setShown(next);
      }
      if (next.size < wanted.length) soon();
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(step);
    };
    const stops = [rest.onChange(soon), camera.onChange(soon), scene.onPaint(soon)];
    soon();
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
      rest.set('mount', false);
    };
  }, [large, scene, rest, camera]);

  /** Mounts a card that is about to get the keyboard. */
  const pin = useCallback((id: string) => setPinned(id), []);

  const nodes = useMemo((): ElementNode[] => {
    if (!large) return makeNodes(model, moved, selected);
    const ids = new Set(shown);
    for (const id of [scene.focus, pinned, hovered]) if (id !== null) ids.add(id);
    for (const few of [selected, moved]) if (few.size <= mostPinned) for (const id of few.keys()) ids.add(id);
    const elements = [...ids].flatMap((id) => scene.placed(id)?.element ?? []);
    return makeNodes({ elements }, moved, selected);
  }, [large, makeNodes, model, moved, selected, shown, pinned, hovered, scene]);
  return { nodes, pin };
}

const nobody: ReadonlySet<string> = new Set();

/** What should be mounted now, the nearest to the middle of the window first. */
function wantedOf(scene: MapScene, window: HotWindow): readonly string[] {
  const [x, y] = [(window.left + window.right) / 2, (window.top + window.bottom) / 2];
  return [...scene.within(window)]
    .sort((one, other) => Math.hypot(one.x - x, one.y - y) - Math.hypot(other.x - x, other.y - y))
    .map(({ id }) => id);
}

/** What was mounted and still should be, and a few more; the very same when nothing changes. */
function grown(current: ReadonlySet<string>, wanted: readonly string[]): ReadonlySet<string> {
  const goal = new Set(wanted);
  const next = new Set([...current].filter((id) => goal.has(id)));
  const kept = next.size;
  for (const id of wanted) {
    if (next.size >= kept + perFrame) break;
    next.add(id);
  }
  return next.size === current.size && kept === current.size ? current : next;
}
