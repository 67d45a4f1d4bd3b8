import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Position } from '../../shared/model/content-types';
import { type AlignmentLine, alignmentLines } from '../../shared/placement/alignment';
import styles from './area-map.module.css';
import type { MapScene } from './map-scene';
import { watchedView } from './watched-view';

interface AlignmentGuidesProps {
  readonly scene: MapScene;
  /** What is in the hand, and where it is. */
  readonly moved: ReadonlyMap<string, Position>;
}

/** While elements are in the hand: lines to the nearest ones that stand in the same row or column. */
export function AlignmentGuides({ scene, moved }: AlignmentGuidesProps) {
  const flow = useStoreApi();
  const drawing = useRef<SVGGElement>(null);
  const lines = useMemo((): readonly AlignmentLine[] => {
    const standing = scene.model.elements.filter(({ id }) => !moved.has(id));
    return alignmentLines([...moved.values()], standing);
  }, [scene, moved]);
  useEffect(() => {
    const view = watchedView(flow);
    const follow = () => {
      const { x, y, zoom } = view.viewport();
      drawing.current?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
    };
    follow();
    return view.onChange(follow);
  }, [flow]);
  return (
    <svg className={styles.guides} data-guides={lines.length} aria-hidden="true">
      <g ref={drawing}>
        {lines.map(({ from, to }) => (
          <line
            key={`${from.x} ${from.y} ${to.x} ${to.y}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </g>
    </svg>
  );
}
