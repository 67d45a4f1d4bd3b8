import { useStoreApi } from '@xyflow/react';
import { Fragment, useEffect, useId, useRef } from 'react';
import { cellWidth } from '../../../shared/placement/element-size';
import type { MapModel } from '../../../shared/projection/map-model';
import type { ZoneArea, ZoneSpace } from '../../../shared/projection/zone-areas';
import { watchedView } from '../camera/watched-view';
import type { MapScene } from '../scene/map-scene';
import { useZoneAreas } from './use-zone-areas';
import styles from './zone-areas.module.css';
import { ZoneHatch } from './zone-hatch';

interface ZoneAreaLayerProps {
  readonly scene: MapScene;
  readonly zones: readonly ZoneSpace[];
  readonly model: MapModel;
  /** Size of the verdict at a zone, in pixels of this window. */
  readonly textSize: number;
}

/** Below this zoom cards have no names either, and the verdict of each zone stands beside the map. */
const leastZoomForText = 0.45;
/** Map units between the rows, which is where a verdict has room. */
const laneHeight = 26;

/**
 * Zones behind the tasks that ask room of them. Under the lines and cards of the map; hatched in as many ways as there are
 * zones beside each other, so that they differ without colour, with a heavy edge where it does not fit. The verdict stands
 * under the zone's own card as long as there is room for it.
 */
export function ZoneAreaLayer({ scene, zones, model, textSize }: ZoneAreaLayerProps) {
  const areas = useZoneAreas(zones, model, scene);
  return areas.length === 0 ? null : <DrawnAreas areas={areas} textSize={textSize} />;
}

function DrawnAreas({ areas, textSize }: { readonly areas: readonly ZoneArea[]; readonly textSize: number }) {
  const flow = useStoreApi();
  const drawing = useRef<SVGGElement>(null);
  const verdicts = useRef<HTMLDivElement>(null);
  const patterns = useId();
  useEffect(() => {
    const view = watchedView(flow);
    // Asked once: it takes a layout.
    const widths = [...(verdicts.current?.children ?? [])].map((verdict) => (verdict as HTMLElement).offsetWidth);
    let frame = 0;
    const follow = () => {
      frame = 0;
      const { x, y, zoom } = view.viewport();
      const { height } = view.size();
      drawing.current?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
      for (const [at, verdict] of [...(verdicts.current?.children ?? [])].entries()) {
        const foot = areas[at]?.foot;
        if (foot === undefined || !(verdict instanceof HTMLElement)) continue;
        const top = foot.y * zoom + y + 2;
        const isHigh = textSize * 1.3 <= laneHeight * zoom * 1.25;
        const hasRoom = zoom >= leastZoomForText && isHigh && (widths[at] ?? 0) <= cellWidth * zoom - 2;
        verdict.hidden = !hasRoom || top + textSize * 1.4 > height;
        verdict.style.transform = `translate(${foot.x * zoom + x}px, ${top}px) translateX(-50%)`;
      }
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(follow);
    };
    follow();
    const stop = view.onChange(soon);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [flow, areas, textSize]);
  return (
    <>
      <svg className={styles.areas} data-areas="" aria-hidden="true">
        <defs>
          {areas.map(({ zone, hatch, verdict }) => (
            <ZoneHatch key={zone} id={`${patterns} ${zone}`} hatch={hatch} verdict={verdict} />
          ))}
        </defs>
        <g ref={drawing}>
          {areas.map(({ zone, path, verdict }) => (
            <Fragment key={zone}>
              <path d={path} className={styles.ground} data-verdict={verdict} />
              <path d={path} fill={`url("#${CSS.escape(`${patterns} ${zone}`)}")`} />
              <path d={path} className={styles.edge} data-zone-area={zone} data-verdict={verdict} />
            </Fragment>
          ))}
        </g>
      </svg>
      <div ref={verdicts} className={styles.verdicts} aria-hidden="true" style={{ fontSize: `${textSize}px` }}>
        {areas.map(({ zone, short, verdict }) => (
          <span key={zone} className={styles.verdict} data-verdict={verdict}>
            {short}
          </span>
        ))}
      </div>
    </>
  );
}
