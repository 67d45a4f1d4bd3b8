import { type RefObject, useEffect, useRef } from 'react';
import type { Position } from '../../../shared/model/content-types';
import { followedBy, wheelMeaning, zoomedAt } from '../../../shared/projection/map-gesture';
import { type Camera, leastZoomOf, mostZoom } from '../camera/use-camera';
import type { MapScene } from '../scene/map-scene';
import type { MapThing } from '../scene/map-thing';
import { type TouchKind, TouchOnMap } from './touch-on-map';

interface Options {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly container: RefObject<HTMLElement | null>;
  readonly selected: ReadonlySet<string>;
  readonly choose: (things: readonly MapThing[]) => void;
}

/**
 * Fingers and trackpads on the map. One finger moves the map, also from a card that is not chosen: nothing already placed
 * is pushed away in passing. A chosen card is dragged. Two fingers zoom about the middle between them and move the map
 * along; a long press takes a card into the choice, or out of it; a tap is a click. On a trackpad two fingers move the
 * map, a pinch zooms about the pointer.
 */
export function useGestures(options: Options): void {
  const { container } = options;
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    const surface = container.current?.querySelector<HTMLElement>('.react-flow');
    if (surface == null) return;
    const stop = new AbortController();
    const listen = { capture: true, passive: false, signal: stop.signal } as const;
    const place = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Position => {
      const { left, top } = surface.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const limits = () => ({ least: leastZoomOf(latest.current.scene.model), most: mostZoom });
    const show = (next: ReturnType<Camera['viewport']>) => latest.current.camera.show(next);

    const onWheel = (event: WheelEvent): void => {
      const meaning = wheelMeaning(event);
      if (meaning.kind === 'notch') return;
      event.preventDefault();
      event.stopPropagation();
      const view = latest.current.camera.viewport();
      if (meaning.kind === 'pan') show({ ...view, x: view.x + meaning.x, y: view.y + meaning.y });
      else show(zoomedAt(view, place(event), meaning.factor, limits()));
    };

    const touch = new TouchOnMap({
      view: () => latest.current.camera.viewport(),
      show: (from, to, view) => show(followedBy(view, from, to, limits())),
      onLongPress: (at) => {
        const { scene, camera, selected, choose } = latest.current;
        const { x, y, zoom } = camera.viewport();
        const element = scene.elementAt({ x: (at.x - x) / zoom, y: (at.y - y) / zoom });
        if (element === undefined) return false;
        const others = [...selected].filter((id) => id !== element.id);
        const next = selected.has(element.id) ? others : [...others, element.id];
        choose(next.map((id) => ({ kind: 'element', id })));
        return true;
      },
    });
    const onTouch = (event: TouchEvent): void => {
      const isOurs = touch.take(
        event.type as TouchKind,
        [...event.touches].map(place),
        isChosenCard(event.target, latest.current.selected),
      );
      if (isOurs) event.stopPropagation();
      // What has become a movement or a long press is no tap: no click follows.
      if (touch.hasActed && event.cancelable) event.preventDefault();
    };
    surface.addEventListener('wheel', onWheel, listen);
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
      surface.addEventListener(type, onTouch, listen);
    }
    // The system's own menu has nothing to say here, and comes with every long press.
    surface.addEventListener('contextmenu', (event) => touch.isDown && event.preventDefault(), listen);
    return () => {
      stop.abort();
      touch.end();
    };
  }, [container]);
}

const isChosenCard = (target: EventTarget | null, selected: ReadonlySet<string>): boolean => {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-element]') : null;
  return card !== null && selected.has(card.dataset['element'] ?? '');
};
