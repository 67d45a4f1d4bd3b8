import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import styles from './area-map.module.css';
import type { MapCourse } from './camera/map-course';
import { watchedView } from './camera/watched-view';
import type { PainterOptions } from './paint/paint-map';
import { MapPainter } from './picture/map-painter';
import type { LooseEnd } from './relate/loose-end';
import { LooseLine } from './relate/loose-line';
import type { MapRest } from './scene/map-rest';
import type { MapScene } from './scene/map-scene';

interface MapCanvasProps {
  readonly scene: MapScene;
  readonly rest: MapRest;
  readonly course: MapCourse;
  readonly options: PainterOptions;
  /** Read at every painting; a ref, since it changes with the pointer. */
  readonly looseEnd?: { readonly current: LooseEnd | null };
}

/**
 * All relations on one canvas under the cards, what is in the light on another over it, and above the cards what must not
 * be covered and what is dragged; on large maps the cards that are not mounted too. See `MapPainter` for when what is painted.
 */
export function MapCanvas({ scene, rest, course, options, looseEnd }: MapCanvasProps) {
  const below = useRef<HTMLCanvasElement>(null);
  const spare = useRef<HTMLCanvasElement>(null);
  const light = useRef<HTMLCanvasElement>(null);
  const hand = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const painter = useRef<MapPainter | null>(null);
  const latest = useRef(options);

  useEffect(() => {
    const [one, other, over] = [below.current, spare.current, above.current];
    const [lit, held] = [light.current, hand.current];
    const map = one?.closest<HTMLElement>('[data-map]');
    if (one === null || other === null || over === null || lit === null || held === null || map == null) return;
    rest.attach(map);
    const canvases = { below: [one, other], light: lit, hand: held, above: over } as const;
    const view = { ...watchedView(flow), aim: () => course.aim };
    const made = new MapPainter(map, canvases, view, scene, rest, () => latest.current);
    painter.current = made;
    return () => {
      painter.current = null;
      made.end();
      rest.attach(null);
    };
  }, [scene, rest, course, flow]);

  useEffect(() => {
    if (latest.current === options) return;
    latest.current = options;
    painter.current?.repaint();
  }, [options]);

  return (
    <div className={styles.canvases} aria-hidden="true">
      <canvas ref={below} className={styles.below} />
      <canvas ref={spare} className={styles.below} />
      <canvas ref={light} className={styles.light} />
      <canvas ref={above} className={styles.above} />
      <canvas ref={hand} className={styles.hand} />
      {looseEnd === undefined ? null : <LooseLine scene={scene} looseEnd={looseEnd} />}
    </div>
  );
}
