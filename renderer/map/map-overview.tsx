import { useEffect, useRef } from 'react';
import { elementHeight, elementWidth } from '../../shared/placement/element-size';
import { fitted, isInView, type MapBounds } from '../../shared/projection/map-bounds';
import type { Camera } from './camera/use-camera';
import styles from './map-controls.module.css';
import { watchTheme } from './paint/map-colors';
import type { MapScene } from './scene/map-scene';
import type { Soil } from './scene/map-soil';

const size = { width: 132, height: 84 };

interface MapOverviewProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly label: string;
}

/** The whole map in small, with the part in view. Only there when something is out of view. */
export function MapOverview({ scene, camera, label }: MapOverviewProps) {
  const overview = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const seen = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let frame = 0;
    /** Around all elements, as they were last painted. */
    let bounds: MapBounds | null = null;
    let isPainted = false;
    const follow = () => {
      frame = 0;
      if (overview.current === null || canvas.current === null || seen.current === null) return;
      if (!isPainted) bounds = scene.bounds;
      const isOut = bounds !== null && !isInView(bounds, camera.viewport(), camera.size());
      overview.current.hidden = !isOut;
      if (bounds === null || !isOut) return;
      if (!isPainted) paintElements(canvas.current, scene, bounds);
      isPainted = true;
      place(seen.current, camera, bounds);
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(follow);
    };
    let pause: ReturnType<typeof setTimeout> | undefined;
    const renew = () => {
      // After the map itself, which somebody is waiting for.
      clearTimeout(pause);
      pause = setTimeout(() => {
        isPainted = false;
        schedule();
      }, 50);
    };
    const onPaint = (soil: Soil) => {
      if (soil.length > 0) renew();
    };
    const stops = [scene.onPaint(onPaint), camera.onChange(schedule), watchTheme(renew), () => clearTimeout(pause)];
    schedule();
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [scene, camera]);

  const goTo = (event: { clientX: number; clientY: number; currentTarget: Element }) => {
    const { bounds } = scene;
    if (bounds === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const view = overviewOf(bounds);
    camera.moveTo({
      x: (event.clientX - box.left - view.x) / view.zoom,
      y: (event.clientY - box.top - view.y) / view.zoom,
    });
  };

  return (
    <div
      ref={overview}
      className={styles.overview}
      style={{ width: size.width, height: size.height }}
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) goTo(event);
      }}
    >
      <canvas ref={canvas} style={{ width: size.width, height: size.height }} />
      <div ref={seen} className={styles.seen} />
    </div>
  );
}

const overviewOf = (bounds: Parameters<typeof fitted>[0]) =>
  fitted(bounds, size, { margin: 4, leastZoom: 0.001, mostZoom: 1 });

const propertyOf: Readonly<Record<string, string>> = {
  national: '--color-layer-national',
  province: '--color-layer-province',
  municipality: '--color-layer-municipality',
  water_board: '--color-layer-water-board',
  society: '--color-layer-society',
  knowledge: '--color-layer-knowledge',
  task: '--color-map-task-border',
};

function paintElements(canvas: HTMLCanvasElement, scene: MapScene, bounds: MapBounds): void {
  canvas.width = size.width * devicePixelRatio;
  canvas.height = size.height * devicePixelRatio;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(devicePixelRatio, devicePixelRatio);
  const style = getComputedStyle(canvas);
  const colorOf = new Map<string, string>();
  const { x, y, zoom } = overviewOf(bounds);
  for (const place of scene.all()) {
    const { elementClass } = place.element;
    const color =
      colorOf.get(elementClass) ?? style.getPropertyValue(propertyOf[elementClass] ?? '--color-map-kind-badge').trim();
    colorOf.set(elementClass, color);
    context.fillStyle = color;
    context.fillRect(
      (place.x - elementWidth / 2) * zoom + x,
      (place.y - elementHeight / 2) * zoom + y,
      elementWidth * zoom,
      elementHeight * zoom,
    );
  }
}

/** Puts the frame around what is in view: moved by itself, so that nothing is painted while the map moves. */
function place(frame: HTMLElement, camera: Camera, bounds: MapBounds): void {
  const { x, y, zoom } = overviewOf(bounds);
  const view = camera.viewport();
  const { width, height } = camera.size();
  const scale = zoom / view.zoom;
  frame.style.width = `${width * scale}px`;
  frame.style.height = `${height * scale}px`;
  frame.style.transform = `translate(${x - view.x * scale}px, ${y - view.y * scale}px)`;
}
