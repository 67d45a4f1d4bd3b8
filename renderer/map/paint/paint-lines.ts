import type { Position } from '../../../shared/model/content-types';
import { type Box, overlaps } from '../../../shared/placement/box';
import { lineColor } from '../../../shared/projection/line-labels';
import { drawArrow, drawCross, drawLine } from '../../../shared/projection/line-path';
import { arrowLength, cornerRadius, lineStyles, quietAlpha } from '../../../shared/projection/line-styles';
import { drawsEnd, lineMargin, type RelationLine } from '../../../shared/projection/relation-line';
import { LinePieces } from './line-pieces';
import type { MapColors } from './map-colors';

/** Pixels: a smaller corner cannot be told from none, and is a stroke of its own. */
const leastCorner = 1.5;

export interface LinesOptions {
  readonly alpha?: number | undefined;
  /** Map units: what lies outside is left out. */
  readonly view?: Box;
}

/** All relations. The context is scaled to map units. */
export function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly RelationLine[],
  colors: MapColors,
  zoom: number,
  options: LinesOptions = {},
): void {
  for (const _ of paintLinesInSteps(context, lines, colors, zoom, options));
}

/** As `paintLines`, a part at a time: stops after every few lines, for whoever has to let something else go first. */
export function* paintLinesInSteps(
  context: CanvasRenderingContext2D,
  lines: Iterable<RelationLine>,
  colors: MapColors,
  zoom: number,
  { alpha = quietAlpha, view = everywhere }: LinesOptions,
): Generator<void> {
  const corner = cornerAt(zoom);
  let count = 0;
  context.globalAlpha = alpha;
  for (const line of lines) {
    // A line out of view costs as much to stroke as one in view.
    if (!overlaps(line.bounds, view)) continue;
    paintLine(context, line, colors, widthFactor(zoom), corner, view);
    count += 1;
    if (count % 300 !== 0) continue;
    yield;
    // Whoever went first may have left another one.
    context.globalAlpha = alpha;
  }
  context.globalAlpha = 1;
}

/** Those in the light, each free of what it crosses. The context is scaled to map units, and left at full alpha. */
export function paintLitLines(
  context: CanvasRenderingContext2D,
  lines: readonly RelationLine[],
  colors: MapColors,
  zoom: number,
): void {
  const corner = cornerAt(zoom);
  context.globalAlpha = 1;
  for (const line of lines) {
    // By itself, also where it shares a stem: what is in the light is whole.
    const whole = { ...line, own: line.points };
    paintCasing(context, whole, colors, widthFactor(zoom) * 1.45);
    paintLine(context, whole, colors, widthFactor(zoom) * 1.45, corner);
  }
}

const cornerAt = (zoom: number) => (cornerRadius * zoom < leastCorner ? 0 : cornerRadius);

/** Far away lines would be thinner than a pixel; up close they need not grow with the map. */
export const widthFactor = (zoom: number) => (zoom < 0.75 ? Math.min(2, 0.75 / zoom) : zoom > 1.5 ? 1.5 / zoom : 1);

export const everywhere: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

function paintLine(
  context: CanvasRenderingContext2D,
  line: RelationLine,
  colors: MapColors,
  factor: number,
  corner: number,
  view: Box = everywhere,
): void {
  const style = lineStyles[line.group];
  const isDashed = style.dash.length > 0;
  const width = style.width * factor * (line.relations.length > 1 ? 1.7 : 1);
  context.strokeStyle = lineColor(line, colors);
  context.lineWidth = width;
  context.lineCap = style.cap;
  if (isDashed) context.setLineDash(style.dash.map((length) => length * factor));
  drawLine(line.own, shortenedBy(line), new LinePieces(context, view, isDashed, width), corner);
  if (isDashed) {
    context.setLineDash(solid);
    context.lineDashOffset = 0;
  }
  const isCross = isSymmetric(line);
  if (!drawsEnd(line)) return;
  if (!isNear(isCross ? line.labelAt : line.points.at(-1), view)) return;
  context.beginPath();
  if (isCross) {
    drawCross(line.labelAt, context);
    context.lineWidth = 2.6 * factor;
    context.lineCap = 'round';
    context.stroke();
  } else {
    drawArrow(line.points, context);
    context.fillStyle = lineColor(line, colors);
    context.fill();
  }
}

const isSymmetric = ({ relations }: RelationLine) => relations[0]?.symmetric === true;

/** Units at the end of a line that its arrow stands on. */
const shortenedBy = (line: RelationLine) => (isSymmetric(line) || !drawsEnd(line) ? 0 : arrowLength * 0.7);

const solid: number[] = [];

/** Whether an arrow or cross at a point may reach into a view. */
const isNear = (at: Position | undefined, { left, top, right, bottom }: Box) =>
  at !== undefined &&
  at.x > left - lineMargin &&
  at.x < right + lineMargin &&
  at.y > top - lineMargin &&
  at.y < bottom + lineMargin;

/** A margin in the colour of the map, so that a line in the light stands free of those it crosses. */
function paintCasing(context: CanvasRenderingContext2D, line: RelationLine, colors: MapColors, factor: number): void {
  context.strokeStyle = colors.canvas;
  context.lineWidth = lineStyles[line.group].width * factor + 4;
  context.lineCap = 'butt';
  context.beginPath();
  drawLine(line.points, shortenedBy(line), context);
  context.stroke();
}
