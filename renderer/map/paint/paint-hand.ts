import type { AlignmentLine } from '../../../shared/placement/alignment';
import { grown, overlaps } from '../../../shared/placement/box';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import type { Hand } from '../scene/map-hand';
import { paintRing } from './paint-cards';
import { paintLitLines } from './paint-lines';
import { labelsOf, type MapPaint, paintCards, paintLabels, toMap, wholeOf } from './paint-map';

/**
 * What is being dragged, as it is in the light: what it stands in line with, its lines and what they say, and its cards.
 * @param hand what is held, or was a moment ago
 */
export function paintHand(
  context: CanvasRenderingContext2D,
  paint: MapPaint,
  hand: Hand,
  guides: readonly AlignmentLine[],
): void {
  const { scene, colors, viewport } = paint;
  const view = wholeOf(paint);
  const lines = scene.linesOf(hand).filter(({ bounds }) => overlaps(bounds, view));
  const { left, top, right, bottom } = grown(view, elementWidth);
  const places = [...hand.elements]
    .flatMap((id) => scene.placed(id) ?? [])
    .filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
  toMap(context, viewport);
  paintGuides(context, guides, colors.accent, viewport.zoom);
  paintLitLines(context, lines, colors, viewport.zoom);
  for (const place of places) {
    if (scene.attention.elements.has(place.id)) paintRing(context, place.element, place, colors.spotlight);
  }
  paintCards(context, paint, places);
  if (hand.elements.size > mostThatSpeak) return;
  paintLabels(context, paint, labelsOf(context, paint, { lines, emphasis: scene.emphasis }));
}

/** Of more elements than this their lines say nothing: nobody reads hundreds of words that move. */
const mostThatSpeak = 12;
/** Pixels. */
const guideWidth = 1.5;

/** From the edge of one card to that of the other: a line over a card would cross out its name. */
function paintGuides(
  context: CanvasRenderingContext2D,
  guides: readonly AlignmentLine[],
  color: string,
  zoom: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = guideWidth / zoom;
  for (const { from, to } of guides) {
    const [x, y] = from.y === to.y ? [elementWidth / 2, 0] : [0, elementHeight / 2];
    if (to.x - from.x < 2 * x || to.y - from.y < 2 * y) continue;
    context.beginPath();
    context.moveTo(from.x + x, from.y + y);
    context.lineTo(to.x - x, to.y - y);
    context.stroke();
  }
}
