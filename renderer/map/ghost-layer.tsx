import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Position } from '../../shared/model/content-types';
import { elementHeight, elementWidth } from '../../shared/placement/element-size';
import type { MapModel } from '../../shared/projection/map-model';
import styles from './area-map.module.css';
import { watchedView } from './watched-view';

interface GhostLayerProps {
  /** As the table has it. */
  readonly model: MapModel;
  /** Where elements are shown instead. */
  readonly preview: ReadonlyMap<string, Position>;
}

/** While another arrangement is tried: outlines where things stand, each with a line to where it would go. */
export function GhostLayer({ model, preview }: GhostLayerProps) {
  const flow = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const view = watchedView(flow);
    let frame = 0;
    const paint = () => {
      frame = 0;
      if (canvas.current !== null) paintGhosts(canvas.current, model, preview, view.viewport(), view.size());
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    soon();
    const stop = view.onChange(soon);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [flow, model, preview]);
  return (
    <div className={styles.canvases} aria-hidden="true">
      <canvas ref={canvas} className={styles.above} data-ghosts="" />
    </div>
  );
}

function paintGhosts(
  canvas: HTMLCanvasElement,
  model: MapModel,
  preview: ReadonlyMap<string, Position>,
  { x, y, zoom }: { x: number; y: number; zoom: number },
  { width, height }: { width: number; height: number },
): void {
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(devicePixelRatio, devicePixelRatio);
  context.translate(x, y);
  context.scale(zoom, zoom);
  context.strokeStyle = getComputedStyle(canvas).getPropertyValue('--color-accent').trim();
  context.lineWidth = 1.5 / zoom;
  for (const element of model.elements) {
    const to = preview.get(element.id);
    if (to === undefined || (to.x === element.x && to.y === element.y)) continue;
    context.globalAlpha = 0.7;
    context.setLineDash([6 / zoom, 4 / zoom]);
    context.strokeRect(element.x - elementWidth / 2, element.y - elementHeight / 2, elementWidth, elementHeight);
    context.globalAlpha = 0.35;
    context.setLineDash([]);
    context.beginPath();
    context.moveTo(element.x, element.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
}
