import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Position } from '../../shared/model/content-types';
import { elementHeight, elementWidth } from '../../shared/placement/element-size';
import type { MapModel } from '../../shared/projection/map-model';
import { arrowOf, farthestMoves, type Movement } from '../../shared/projection/moves-shown';
import styles from './area-map.module.css';
import { leastZoomOfNames } from './camera/use-camera';
import { watchedView } from './camera/watched-view';
import { watchTheme } from './paint/map-colors';

interface GhostLayerProps {
  /** As the table has it. */
  readonly model: MapModel;
  /** Where elements are shown instead. */
  readonly preview: ReadonlyMap<string, Position>;
}

/**
 * While another arrangement is tried: outlines where things stand, each with an arrow to where it would go. Of many that
 * move, those that go farthest: hundreds of arrows are a hatch that hides the very arrangement it is about, and how far
 * people have to look for a thing that they knew the place of is what counts.
 */
export function GhostLayer({ model, preview }: GhostLayerProps) {
  const flow = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const moves = useMemo(() => farthestMoves(model.elements, preview), [model, preview]);
  useEffect(() => {
    const view = watchedView(flow);
    let frame = 0;
    const paint = () => {
      frame = 0;
      if (canvas.current !== null) paintGhosts(canvas.current, moves, view.viewport(), view.size());
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    soon();
    const stops = [view.onChange(soon), watchTheme(soon)];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [flow, moves]);
  return (
    <div className={styles.canvases} aria-hidden="true">
      <canvas ref={canvas} className={styles.above} data-ghosts="" />
    </div>
  );
}

function paintGhosts(
  canvas: HTMLCanvasElement,
  moves: readonly Movement[],
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
  const colorOf = (token: string) => getComputedStyle(canvas).getPropertyValue(token).trim();
  const [ink, rim] = [colorOf('--color-accent'), colorOf('--color-map-canvas')];
  context.lineJoin = 'round';
  // On a card with its name it would lie over the badge; from far nobody would find the card.
  const inked = [ink, 2] as const;
  const isFar = zoom < leastZoomOfNames;
  for (const move of moves) {
    context.strokeStyle = ink;
    context.lineWidth = 2 / zoom;
    context.setLineDash([6 / zoom, 4 / zoom]);
    strokeCard(context, move.from);
    context.setLineDash([]);
    if (isFar) strokeCard(context, move.to);
    const arrow = arrowOf(move, zoom);
    if (arrow === null) continue;
    // With a rim in the colour of the ground, so that it is told from the lines that it crosses; not over names of groups.
    for (const [color, pixels] of isFar ? [inked] : [[rim, 5] as const, inked]) {
      context.strokeStyle = color;
      context.fillStyle = color;
      context.lineWidth = pixels / zoom;
      context.beginPath();
      context.moveTo(arrow.start.x, arrow.start.y);
      context.lineTo(arrow.neck.x, arrow.neck.y);
      context.stroke();
      context.beginPath();
      for (const corner of arrow.head) context.lineTo(corner.x, corner.y);
      context.closePath();
      if (color === ink) context.fill();
      else context.stroke();
    }
  }
}

const strokeCard = (context: CanvasRenderingContext2D, { x, y }: Position) =>
  context.strokeRect(x - elementWidth / 2, y - elementHeight / 2, elementWidth, elementHeight);
