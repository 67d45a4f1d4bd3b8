import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import styles from '../area-map.module.css';
import type { MapScene } from '../scene/map-scene';
import type { LooseEnd } from './loose-end';

interface LooseLineProps {
  readonly scene: MapScene;
  readonly looseEnd: { readonly current: LooseEnd | null };
}

/** The line that hangs on the pointer while a relation is drawn: by itself, since it moves with every frame. */
export function LooseLine({ scene, looseEnd }: LooseLineProps) {
  const flow = useStoreApi();
  const line = useRef<SVGLineElement>(null);
  useEffect(() => {
    const draw = () => {
      const target = line.current;
      if (target === null) return;
      const { current } = looseEnd;
      target.setAttribute('visibility', current === null ? 'hidden' : 'visible');
      if (current === null) return;
      const [x, y, zoom] = flow.getState().transform;
      target.setAttribute('x1', String(current.from.x * zoom + x));
      target.setAttribute('y1', String(current.from.y * zoom + y));
      target.setAttribute('x2', String(current.to.x * zoom + x));
      target.setAttribute('y2', String(current.to.y * zoom + y));
    };
    draw();
    return scene.onPaint(draw);
  }, [flow, scene, looseEnd]);
  return (
    <svg className={styles.loose} aria-hidden="true">
      <line ref={line} visibility="hidden" />
    </svg>
  );
}
