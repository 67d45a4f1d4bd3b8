import type { Box } from '../../../shared/placement/box';
import type { LineLabel } from '../../../shared/projection/line-labels';
import type { RelationLine } from '../../../shared/projection/relation-line';
import { type MapPaint, paintBelow } from './paint-map';
import { inMap } from './viewport-box';

/**
 * Paints parts of a picture anew, and nothing beside them.
 * @param tiles in pixels of the picture @param labels what lines say in all of it @param here lines that run through it
 */
export function paintTiles(
  context: CanvasRenderingContext2D,
  paint: MapPaint,
  tiles: readonly Box[],
  labels: readonly LineLabel[],
  here: readonly RelationLine[] | null,
): void {
  for (const { left, top, right, bottom } of tiles) {
    context.save();
    // Whole pixels of the screen: a seam would stay.
    const [startX, startY] = [Math.floor(left * devicePixelRatio), Math.floor(top * devicePixelRatio)];
    const [endX, endY] = [Math.ceil(right * devicePixelRatio), Math.ceil(bottom * devicePixelRatio)];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(startX, startY, endX - startX, endY - startY);
    context.clip();
    context.clearRect(startX, startY, endX - startX, endY - startY);
    const part = inMap({ left, top, right, bottom }, paint.viewport);
    for (const _ of paintBelow(context, paint, () => labels, part, here));
    context.restore();
  }
}
