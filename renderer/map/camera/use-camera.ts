import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Position } from '../../../shared/model/content-types';
import {
  boundsOf,
  boundsWithTitles,
  fitted,
  isInView,
  type MapViewport,
  nudged,
} from '../../../shared/projection/map-bounds';
import type { MapModel } from '../../../shared/projection/map-model';
import type { MapViewRecord } from '../../../shared/views/map-view-record';
import { mapChange } from '../scene/map-changes';
import { emptyHand } from '../scene/map-hand';
import type { MapScene } from '../scene/map-scene';
import type { MapCourse } from './map-course';
import { movementMs } from './movement';
import { watchedView } from './watched-view';

export interface Camera {
  /** From pixels of the page to map units. */
  readonly toMap: (point: Position) => Position;
  readonly zoom: () => number;
  readonly moveTo: (middle: Position) => void;
  /** Looks from there at once, as a hand moves the map. */
  readonly show: (view: MapViewport) => void;
  readonly viewport: () => MapViewport;
  readonly onChange: (listener: () => void) => () => void;
  readonly size: () => { readonly width: number; readonly height: number };
  /** Brings what was put elsewhere into view: the whole map as long as that is kept in view, else the smallest step. */
  readonly goAfter: (elements: readonly string[]) => void;
  /** Somebody moves the map by hand: from now on it is left where it is put. */
  readonly takeInHand: () => void;
  readonly handle: {
    fit(): void;
    zoomIn(): void;
    zoomOut(): void;
    reveal(elements: readonly string[]): void;
    zoomTo(elements: readonly string[]): void;
    /** As `reveal`, and near enough to read their names. */
    find(elements: readonly string[]): void;
    camera(): CameraRecord | null;
    look(at: CameraRecord | null): void;
  };
}

/** The middle of the window in map units, and the zoom. */
export type CameraRecord = NonNullable<MapViewRecord['camera']>;

interface Drive {
  isAutomatic: boolean;
  /** Where to look from as soon as the size of the window is known. */
  wanted: CameraRecord | null;
}

/** As far away as a table of usual size is looked at; larger ones as far as all of it is in view. */
const usualLeastZoom = 0.15;
const limits = { margin: 8, leastZoom: 0.01, mostZoom: 1 };
/** Pixels around elements that were asked for by themselves. */
const zoomMargin = 60;
/** Pixels that the bars over the map take: what can be lit up at the top, finding at the bottom. */
const bars = { top: 40, bottom: 56 };
/** The smallest window that a whole map is made to fit. */
const smallWindow = { width: 700, height: 400 - bars.top - bars.bottom };

/** How far away a map may be looked at from. */
export function leastZoomOf(model: MapModel): number {
  const bounds = boundsWithTitles(model.elements);
  return bounds === null ? usualLeastZoom : Math.min(usualLeastZoom, fitted(bounds, smallWindow, limits).zoom);
}

/** From farther away than this a map shows groups instead of names. */
export const leastZoomOfNames = 0.45;
/** As near as one can get by hand. */
export const mostZoom = 2.5;
/** Pixels between an element that is brought into view and the edge. */
const revealMargin = 16;

/**
 * Where the map is looked at from. Bounds come from the model, since React Flow knows only what is mounted. Until
 * somebody moves the map by hand, and again after asking for the whole map, all of it is kept in view; in between the
 * camera only goes after what was captured, put elsewhere or chosen, by the smallest step that shows it.
 * @param away what is not shown: when it comes back it is not gone after, since nobody captured it
 * @param isHeld changes of the map move nothing: it is asked to look where it should
 */
export function useCamera(
  scene: MapScene,
  course: MapCourse,
  away: readonly { readonly id: string }[],
  isHeld = false,
): Camera {
  const flow = useReactFlow();
  const store = useStoreApi();
  // React Flow makes a new handle of itself while it starts; what people did to the camera must outlive that.
  const [drive] = useState<Drive>(() => ({ isAutomatic: true, wanted: null }));
  const { camera, follow } = useMemo(() => {
    const { size, viewport, onChange } = watchedView(store);
    const go = (next: MapViewport, duration = movementMs()) => {
      const moving = flow.setViewport(next, duration === 0 ? undefined : { duration, interpolate: 'linear' });
      if (duration === 0) course.leave();
      else course.head(next, moving);
    };
    const takeInHand = () => {
      drive.isAutomatic = false;
      course.leave();
    };
    const wholeMap = (): MapViewport | null => {
      const { bounds } = scene;
      const { width, height } = size();
      if (bounds === null || width === 0 || height === 0) return null;
      const between = fitted(bounds, { width, height: height - bars.top - bars.bottom }, limits);
      return { ...between, y: between.y + bars.top };
    };
    const fit = (duration?: number) => {
      drive.isAutomatic = true;
      const whole = wholeMap();
      if (whole !== null) go(whole, duration);
    };
    const isWholeInView = () => {
      const { bounds } = scene;
      return bounds === null || isInView(bounds, course.aim ?? viewport(), size());
    };
    /** False for a map so large that with all of it in view nothing can be told apart. */
    const canHoldAll = () => (wholeMap()?.zoom ?? 1) > usualLeastZoom;
    const reveal = (elements: readonly string[]) => {
      const places = elements.flatMap((id) => scene.placed(id) ?? []);
      const here = course.aim ?? viewport();
      const { width, height } = size();
      const all = boundsOf(places);
      if (all === null || width === 0 || height === 0) return;
      // More than fits is not chased: the last of it is what somebody is busy with.
      const fits = all.width * here.zoom <= width && all.height * here.zoom <= height;
      const bounds = fits ? all : boundsOf(places.slice(-1));
      if (bounds === null) return;
      const next = nudged(bounds, here, { width, height }, revealMargin);
      if (next !== here) go(next);
    };
    const zoomTo = (elements: readonly string[]) => {
      const bounds = boundsOf(elements.flatMap((id) => scene.placed(id) ?? []));
      if (bounds === null) return;
      takeInHand();
      go(fitted(bounds, size(), { ...limits, margin: zoomMargin }));
    };
    const made: Camera = {
      toMap: (point) => flow.screenToFlowPosition(point, { snapToGrid: false }),
      zoom: () => viewport().zoom,
      viewport,
      size,
      takeInHand,
      moveTo: ({ x, y }) => {
        takeInHand();
        const { zoom } = viewport();
        go({ zoom, x: size().width / 2 - x * zoom, y: size().height / 2 - y * zoom }, 0);
      },
      show: (view) => {
        takeInHand();
        go(view, 0);
      },
      onChange,
      goAfter: (elements) => {
        if (!drive.isAutomatic) reveal(elements);
        else if (!isWholeInView()) {
          if (canHoldAll()) fit();
          else reveal(elements);
        }
      },
      handle: {
        fit: () => fit(),
        zoomIn: () => {
          takeInHand();
          void flow.zoomIn({ duration: movementMs() });
        },
        zoomOut: () => {
          takeInHand();
          void flow.zoomOut({ duration: movementMs() });
        },
        reveal,
        zoomTo,
        find: (elements) => {
          if ((course.aim ?? viewport()).zoom < leastZoomOfNames) zoomTo(elements);
          else reveal(elements);
        },
        camera: () => {
          if (drive.isAutomatic) return null;
          const { x, y, zoom } = course.aim ?? viewport();
          const { width, height } = size();
          return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom };
        },
        look: (at) => {
          if (at === null) {
            fit();
            return;
          }
          const { width, height } = size();
          if (width === 0 || height === 0) {
            drive.wanted = at;
            return;
          }
          takeInHand();
          const zoom = Math.min(mostZoom, Math.max(leastZoomOf(scene.model), at.zoom));
          const next = { zoom, x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom };
          go(next, drive.wanted === null ? undefined : 0);
          drive.wanted = null;
        },
      },
    };
    return { camera: made, follow: { fit, isAutomatic: () => drive.isAutomatic } };
  }, [flow, store, scene, course, drive]);

  const held = useRef(isHeld);
  held.current = isHeld;
  const notShown = useRef(away);
  notShown.current = away;
  useEffect(() => {
    let seen = scene.model;
    let wasAway = notShown.current;
    let [width, height] = [0, 0];
    let frame = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    /** Elements that came or were put elsewhere, whom the camera has yet to go after. */
    let wanted: readonly string[] = [];
    const onSize = () => {
      const state = store.getState();
      if (state.width === width && state.height === height) return;
      [width, height] = [state.width, state.height];
      if (drive.wanted !== null && width > 0 && height > 0) camera.handle.look(drive.wanted);
      // At once: a window or panel that changes size does so at once too.
      if (follow.isAutomatic()) follow.fit(0);
    };
    const onScene = () => {
      if (scene.model === seen) return;
      const change = mapChange(seen.elements, scene.model.elements);
      const back = new Set(wasAway.map(({ id }) => id));
      seen = scene.model;
      wasAway = notShown.current;
      if (held.current) return;
      if (change.kind === 'anew') {
        follow.fit(0);
        return;
      }
      wanted = [...wanted, ...change.elements.flatMap(({ id }) => (back.has(id) ? [] : id))];
      // A movement has work of its own, which the frame that shows the change does not wait for.
      if (frame === 0) frame = requestAnimationFrame(() => (pause = setTimeout(goAfter)));
    };
    const goAfter = () => {
      frame = 0;
      const elements = wanted;
      wanted = [];
      // Nor under somebody's hand: what they drag would be somewhere else.
      if (!held.current && scene.hand === emptyHand) camera.goAfter(elements);
    };
    onSize();
    const stopSize = store.subscribe(onSize);
    const stopScene = scene.onPaint(onScene);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(pause);
      stopSize();
      stopScene();
    };
  }, [store, scene, follow, camera, drive]);

  return camera;
}
