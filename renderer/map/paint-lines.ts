import type { Position } from '../../shared/model/content-types';
import { type Box, overlaps } from '../../shared/projection/box';
import { arrowPath, crossPath, linePath } from '../../shared/projection/line-path';
import { arrowLength, lineStyles } from '../../shared/projection/line-styles';
import type { RelationLine } from '../../shared/projection/relation-line';
import type { Emphasis } from './emphasis';
import type { MapColors } from './map-colors';

/** Lines of the rest while something is in the light. */
const dimmedAlpha = 0.1;
const quietAlpha = 0.62;

interface LinesOptions {
  readonly alpha?: number | undefined;
  /** Map units: what lies outside is left out. */
  readonly view?: Box;
  /** Too many and too far away to tell strokes and arrows apart: colour and way only. */
  readonly isFar?: boolean;
}

/** All relations, those in the light last. The context is scaled to map units. */
export function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly RelationLine[],
  emphasis: Emphasis,
  colors: MapColors,
  zoom: number,
  options: LinesOptions = {},
): void {
  for (const _ of paintLinesInSteps(context, lines, emphasis, colors, zoom, options));
}

/** As `paintLines`, a part at a time: stops after every few lines, for whoever has to let something else go first. */
export function* paintLinesInSteps(
  context: CanvasRenderingContext2D,
  lines: readonly RelationLine[],
  emphasis: Emphasis,
  colors: MapColors,
  zoom: number,
  { alpha = quietAlpha, view = everywhere, isFar = false }: LinesOptions,
): Generator<void> {
  const lit: RelationLine[] = [];
  const quiet = emphasis.dims ? dimmedAlpha : alpha;
  const transform = context.getTransform();
  let count = 0;
  const start = () => {
    context.globalAlpha = quiet;
    if (isFar) context.setTransform(1, 0, 0, 1, 0, 0);
  };
  start();
  for (const line of lines) {
    // A line out of view costs as much to stroke as one in view.
    if (!overlaps(line.bounds, view)) continue;
    if (emphasis.bundles.has(line.bundle)) lit.push(line);
    else if (isFar) paintFarLine(context, line, colors, transform, widthFactor(zoom), view);
    else paintLine(context, line, colors, widthFactor(zoom), view);
    count += 1;
    if (count % 300 !== 0) continue;
    yield;
    // Whoever went first may have left other settings.
    start();
  }
  context.setTransform(transform);
  context.globalAlpha = 1;
  for (const line of lit) {
    paintCasing(context, line, colors, widthFactor(zoom) * 1.45);
    paintLine(context, line, colors, widthFactor(zoom) * 1.45);
  }
}

/**
 * A line from far, as bars of whole pixels: it runs along and across only, and a stroke of the same line takes a slow
 * painter eight times as long.
 */
function paintFarLine(
  context: CanvasRenderingContext2D,
  line: RelationLine,
  colors: MapColors,
  { a: scale, e: left, f: top }: DOMMatrix,
  factor: number,
  view: Box,
): void {
  const width = Math.max(1, Math.round(lineStyles[line.group].width * factor * scale));
  context.fillStyle = lineColor(line, colors);
  // A pixel beside the part, since bars are put on whole ones.
  const edge = {
    left: view.left * scale + left - width - 1,
    right: view.right * scale + left + 1,
    top: view.top * scale + top - width - 1,
    bottom: view.bottom * scale + top + 1,
  };
  for (let at = 1; at < line.points.length; at += 1) {
    const [from, to] = [line.points[at - 1] as Position, line.points[at] as Position];
    const [x, y] = [
      Math.round(Math.min(from.x, to.x) * scale + left),
      Math.round(Math.min(from.y, to.y) * scale + top),
    ];
    const across = Math.round(Math.abs(to.x - from.x) * scale);
    const down = Math.round(Math.abs(to.y - from.y) * scale);
    if (x > edge.right || y > edge.bottom || x + across < edge.left || y + down < edge.top) continue;
    context.fillRect(x, y, Math.max(width, across), Math.max(width, down));
  }
}

/** Far away lines would be thinner than a pixel; up close they need not grow with the map. */
const widthFactor = (zoom: number) => (zoom < 0.75 ? Math.min(2, 0.75 / zoom) : zoom > 1.5 ? 1.5 / zoom : 1);

export const lineColor = (line: RelationLine, colors: MapColors) =>
  line.isConflict ? colors.conflict : colors.lines[line.group];

interface LinePaths {
  readonly line: Path2D;
  readonly arrow: Path2D;
}

const everywhere: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** A line that did not change is not worked out again, however often it is painted. */
const paths = new WeakMap<RelationLine, LinePaths>();

function pathsOf(line: RelationLine): LinePaths {
  const known = paths.get(line);
  if (known !== undefined) return known;
  const isSymmetric = line.relations[0]?.symmetric === true;
  const made = {
    line: new Path2D(linePath(line.points, isSymmetric ? 0 : arrowLength * 0.7)),
    arrow: new Path2D(isSymmetric ? crossPath(line.labelAt, 1) : arrowPath(line.points, 1)),
  };
  paths.set(line, made);
  return made;
}

function paintLine(
  context: CanvasRenderingContext2D,
  line: RelationLine,
  colors: MapColors,
  factor: number,
  view: Box = everywhere,
): void {
  const style = lineStyles[line.group];
  const path = pathsOf(line);
  context.strokeStyle = lineColor(line, colors);
  context.lineWidth = style.width * factor * (line.relations.length > 1 ? 1.7 : 1);
  context.lineCap = style.cap;
  context.setLineDash(style.dash.map((length) => length * factor));
  // A line is cut into strokes over its whole length, seen or not; most of a long one is not.
  if (style.dash.length > 0 && isLong(line.bounds, view)) {
    for (const part of partsWithin(line.points, view)) context.stroke(part);
  } else context.stroke(path.line);
  context.setLineDash([]);
  if (line.relations[0]?.symmetric) {
    context.lineWidth = 2.6 * factor;
    context.lineCap = 'round';
    context.stroke(path.arrow);
  } else {
    context.fillStyle = lineColor(line, colors);
    context.fill(path.arrow);
  }
}

const isLong = (bounds: Box, view: Box) =>
  bounds.right - bounds.left > 1.2 * (view.right - view.left) ||
  bounds.bottom - bounds.top > 1.2 * (view.bottom - view.top);

/** The stretches of a line that reach into a view, cut off a little outside it. */
function partsWithin(points: readonly Position[], view: Box): Path2D[] {
  const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  const beside = 40;
  const parts: Path2D[] = [];
  for (let at = 1; at < points.length; at += 1) {
    const [from, to] = [points[at - 1] as Position, points[at] as Position];
    const isOut =
      Math.max(from.x, to.x) < view.left ||
      Math.min(from.x, to.x) > view.right ||
      Math.max(from.y, to.y) < view.top ||
      Math.min(from.y, to.y) > view.bottom;
    if (isOut) continue;
    const path = new Path2D();
    const inside = ({ x, y }: Position): [number, number] => [
      clamp(x, view.left - beside, view.right + beside),
      clamp(y, view.top - beside, view.bottom + beside),
    ];
    path.moveTo(...inside(from));
    path.lineTo(...inside(to));
    parts.push(path);
  }
  return parts;
}

/** A margin in the colour of the map, so that a line in the light stands free of those it crosses. */
function paintCasing(context: CanvasRenderingContext2D, line: RelationLine, colors: MapColors, factor: number): void {
  context.strokeStyle = colors.canvas;
  context.lineWidth = lineStyles[line.group].width * factor + 4;
  context.lineCap = 'butt';
  context.stroke(pathsOf(line).line);
}
