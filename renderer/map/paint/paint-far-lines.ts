import type { Position } from '../../../shared/model/content-types';
import type { Box } from '../../../shared/placement/box';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { lineStyles, quietAlpha } from '../../../shared/projection/line-styles';
import { groupOf, isConflict, type RelationLine } from '../../../shared/projection/relation-line';
import { isSideways, type PlannedLine, type Side } from '../../../shared/projection/route-plan';
import type { MapColors } from './map-colors';
import { everywhere, type LinesOptions, widthFactor } from './paint-lines';

interface FarLines {
  readonly colors: MapColors;
  /** Map units: what lies outside is left out. */
  readonly view: Box;
  /** How much broader than on the map, since they would be thinner than a pixel. */
  readonly factor: number;
}

/** Pixels: a shorter way from a card to its lane is not seen beside the card. */
const leastStub = 2;

/**
 * All relations of a map of hundreds from far, where strokes and arrows cannot be told apart: colour and way only. A part
 * at a time; the context is scaled to map units before each, and left in pixels.
 */
export function* paintFarLinesInSteps(
  context: CanvasRenderingContext2D,
  lines: Iterable<PlannedLine>,
  colors: MapColors,
  zoom: number,
  { alpha = quietAlpha, view = everywhere }: LinesOptions,
): Generator<void> {
  const transform = context.getTransform();
  const start = () => {
    context.setTransform(transform);
    context.globalAlpha = alpha;
    return farLinePainter(context, { colors, view, factor: widthFactor(zoom) });
  };
  let paint = start();
  let count = 0;
  for (const line of lines) {
    paint(line);
    count += 1;
    if (count % 500 !== 0) continue;
    yield;
    // Whoever went first may have left other settings.
    paint = start();
  }
  context.globalAlpha = 1;
}

/** All relations of a picture whose strokes and arrows are too small to be told apart. The context is left in pixels. */
export function paintTracks(
  context: CanvasRenderingContext2D,
  lines: readonly RelationLine[],
  colors: MapColors,
  zoom: number,
): void {
  context.globalAlpha = quietAlpha;
  const paint = trackPainter(context, { colors, view: everywhere, factor: widthFactor(zoom) });
  for (const line of lines) paint(line);
  context.globalAlpha = 1;
}

/** Paints one line. Whoever sets another transform or alpha in between asks for a new one. */
type PaintLine<Line> = (line: Line) => void;

/**
 * Lines from far, as bars of whole pixels: a stroke of the same line takes a slow painter eight times as long. They run
 * down the middle of their lanes, since tracks lie within a pixel or two of each other there. The context is scaled to
 * map units, and is left in pixels.
 */
function farLinePainter(context: CanvasRenderingContext2D, options: FarLines): PaintLine<PlannedLine> {
  const { toX, toY, begin, bar } = barsOn(context, options);
  const stub = (x: number, edge: number, lane: number) => {
    if (Math.abs(edge - lane) > leastStub) bar(x, edge, x, lane);
  };
  return (line) => {
    const { plan } = line;
    begin(line);
    const [startX, endX] = [toX(plan.from.x), toX(plan.to.x)];
    if (isSideways(plan)) {
      const [one, other] = plan.fromSide === 'right' ? [plan.from, plan.to] : [plan.to, plan.from];
      bar(toX(one.x + elementWidth / 2), toY(one.y), toX(other.x - elementWidth / 2), toY(one.y));
      return;
    }
    const lane = toY(plan.fromLane);
    const lastLane = plan.column === null ? lane : toY(plan.toLane);
    stub(startX, toY(edgeOf(plan.from.y, plan.fromSide)), lane);
    if (plan.column === null) bar(startX, lane, endX, lane);
    else {
      const column = toX(plan.column);
      bar(startX, lane, column, lane);
      bar(column, lane, column, lastLane);
      bar(column, lastLane, endX, lastLane);
    }
    stub(endX, toY(edgeOf(plan.to.y, plan.toSide)), lastLane);
  };
}

/** The same, but on their tracks, for a picture that somebody will look at through a glass. */
function trackPainter(context: CanvasRenderingContext2D, options: FarLines): PaintLine<RelationLine> {
  const { toX, toY, begin, bar } = barsOn(context, options);
  return (line) => {
    begin(line);
    for (let at = 1; at < line.points.length; at += 1) {
      const [from, to] = [line.points[at - 1] as Position, line.points[at] as Position];
      bar(toX(from.x), toY(from.y), toX(to.x), toY(to.y));
    }
  };
}

const edgeOf = (y: number, side: Side) => y + (side === 'bottom' ? elementHeight / 2 : -elementHeight / 2);

function barsOn(context: CanvasRenderingContext2D, { colors, view, factor }: FarLines) {
  const { a: scale, e: left, f: top } = context.getTransform();
  context.setTransform(1, 0, 0, 1, 0, 0);
  // A pixel beside the view, since bars are put on whole ones.
  const edge = {
    left: view.left * scale + left - 1,
    right: view.right * scale + left + 1,
    top: view.top * scale + top - 1,
    bottom: view.bottom * scale + top + 1,
  };
  const toX = (x: number) => Math.round(x * scale + left);
  const toY = (y: number) => Math.round(y * scale + top);
  let width = 1;
  let line: PlannedLine | null = null;
  let ink = '';
  /** Of a part of a picture most lines have no bar in it, and to set a colour takes longer than to find that out. */
  const dip = (next: PlannedLine) => {
    const color = isConflict(next) ? colors.conflict : colors.lines[groupOf(next)];
    if (color !== ink) context.fillStyle = color;
    ink = color;
  };
  return {
    toX,
    toY,
    begin: (next: PlannedLine) => {
      width = Math.max(1, Math.round(lineStyles[groupOf(next)].width * factor * scale));
      line = next;
    },
    bar: (fromX: number, fromY: number, endX: number, endY: number) => {
      const x = Math.min(fromX, endX);
      const y = Math.min(fromY, endY);
      const across = Math.max(width, Math.abs(endX - fromX));
      const down = Math.max(width, Math.abs(endY - fromY));
      if (x > edge.right || y > edge.bottom || x + across < edge.left || y + down < edge.top) return;
      if (line !== null) dip(line);
      line = null;
      context.fillRect(x, y, across, down);
    },
  };
}
