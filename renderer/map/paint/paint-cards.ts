import type { Position } from '../../../shared/model/content-types';
import { elementCounts } from '../../../shared/projection/element-counts';
import {
  type BadgeLook,
  badgeLetterSizes,
  badgePositionOf,
  badgeShapes,
  badgeShiftOf,
  cardDashOf,
  cardEdgeOf,
  cardShapes,
  countHalf,
  countShift,
  countsPosition,
  markPosition,
  usualBadge,
} from '../../../shared/projection/element-shapes';
import { besideBadge, labelBoxAt, labelDrop, leadingAt } from '../../../shared/projection/label-box';
import type { MapElement } from '../../../shared/projection/map-model';
import { paperOf } from '../../../shared/projection/map-palette';
import { stateMarks } from '../../../shared/projection/state-marks';
import { wrapLabel } from '../../../shared/projection/wrap-label';
import type { ElementClass, MapState } from '../../../shared/views/map-vocabulary';
import type { MapColors } from './map-colors';

const typeface = "'Atkinson Hyperlegible Next', system-ui, sans-serif";

export interface CardOptions {
  readonly colors: MapColors;
  /** Map units. */
  readonly labelSize: number;
  /** Numbers of open actions and questions, which only those who are near want to know. */
  readonly hasCounts?: boolean;
}

/** One element with its middle at a place, as the cards of the window look. The context is scaled to map units. */
export function paintCard(
  context: CanvasRenderingContext2D,
  element: MapElement,
  { x, y }: Position,
  options: CardOptions,
): void {
  context.translate(x, y);
  paintBody(context, element, options.colors);
  paintMark(context, element.state, options.colors);
  paintName(context, element, options);
  if (options.hasCounts === true) paintCounts(context, element, options.colors);
  context.translate(-x, -y);
}

const made = new Map<string, Path2D>();

/** Path data costs more to read than to draw. */
function pathOf(data: string): Path2D {
  const known = made.get(data);
  if (known !== undefined) return known;
  const path = new Path2D(data);
  made.set(data, path);
  return path;
}

/** Outline and badge: what elements of one class and state have in common. */
export function paintBody(
  context: CanvasRenderingContext2D,
  { elementClass, state, letter }: Pick<MapElement, 'elementClass' | 'state' | 'letter'>,
  colors: MapColors,
  badge: BadgeLook = usualBadge,
): void {
  const shape = cardShapes[elementClass];
  const ink = colors.ink[elementClass];
  const outline = pathOf(shape.outline);
  context.fillStyle = paperOf(elementClass, colors);
  context.fill(outline);
  context.strokeStyle = state === 'conflict' || state === 'removed' ? colors.conflict : ink;
  context.lineWidth = cardEdgeOf(elementClass);
  context.setLineDash([...cardDashOf(elementClass, state)]);
  context.stroke(outline);
  context.setLineDash([]);
  if (shape.detail !== null) {
    context.strokeStyle = ink;
    context.lineWidth = 1.3;
    context.stroke(pathOf(shape.detail));
  }
  paintBadge(context, elementClass, letter, colors, badge);
}

function paintBadge(
  context: CanvasRenderingContext2D,
  elementClass: ElementClass,
  letter: string,
  colors: MapColors,
  look: BadgeLook,
): void {
  const at = badgePositionOf(elementClass);
  const shift = badgeShiftOf(look);
  const shape = pathOf(badgeShapes[elementClass]);
  context.save();
  context.translate(at.x + shift, at.y + shift);
  context.scale(look.scale, look.scale);
  context.strokeStyle = colors.canvas;
  context.lineWidth = 4;
  context.stroke(shape);
  context.fillStyle = colors.ink[elementClass];
  context.fill(shape);
  if (look.hasLetter) {
    context.font = `700 ${letter.length > 1 ? badgeLetterSizes.two : badgeLetterSizes.one}px ${typeface}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = colors.onLayer;
    context.fillText(letter, 0, 5);
  }
  context.restore();
}

/** Around a card that is chosen, under its outline. @param width map units, half of them outside */
export function paintRing(
  context: CanvasRenderingContext2D,
  { elementClass }: Pick<MapElement, 'elementClass'>,
  { x, y }: Position,
  color: string,
  width = 8,
): void {
  context.translate(x, y);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke(pathOf(cardShapes[elementClass].outline));
  context.translate(-x, -y);
}

/** The sign of a state, on the upper right corner. */
export function paintMark(context: CanvasRenderingContext2D, state: MapState, colors: MapColors): void {
  const mark = stateMarks[state];
  if (mark === null || state === 'plain') return;
  context.translate(markPosition.x, markPosition.y);
  const shape = pathOf(mark.shape);
  context.strokeStyle = colors.canvas;
  context.lineWidth = 4;
  context.stroke(shape);
  context.fillStyle = colors[state === 'removed' ? 'conflict' : state];
  context.fill(shape);
  context.strokeStyle = colors.element;
  context.lineWidth = 2.4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(pathOf(mark.tick));
  context.translate(-markPosition.x, -markPosition.y);
}

const lines = new WeakMap<MapElement, { readonly size: number; readonly lines: readonly string[] }>();

/** Where a name breaks follows from the name and the size alone. */
function linesOf(element: MapElement, size: number): readonly string[] {
  const known = lines.get(element);
  if (known?.size === size) return known.lines;
  const wrapped = { size, lines: wrapLabel(element.name, labelBoxAt(size)).lines };
  lines.set(element, wrapped);
  return wrapped.lines;
}

export function paintName(
  context: CanvasRenderingContext2D,
  element: MapElement,
  { colors, labelSize }: CardOptions,
): void {
  context.font = `600 ${labelSize}px ${typeface}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = element.elementClass === 'task' ? colors.taskText : colors.text;
  const wrapped = linesOf(element, labelSize);
  const step = leadingAt(labelSize) * labelSize;
  const drop = labelDrop(wrapped, labelSize) + 0.5;
  const aside = besideBadge(wrapped, labelSize);
  wrapped.forEach((line, index) => {
    context.fillText(line, index === 0 ? aside : 0, (index - (wrapped.length - 1) / 2) * step + drop);
  });
}

export function paintCounts(context: CanvasRenderingContext2D, element: MapElement, colors: MapColors): void {
  const parts = elementCounts(element).map(({ sign, count }) => `${sign} ${count}`);
  if (parts.length === 0) return;
  context.font = `600 12.5px ${typeface}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineWidth = 1.2;
  context.strokeStyle = colors.laneText;
  parts.forEach((part, index) => {
    const middle = countsPosition.x + countShift(index, parts.length);
    const { width, height } = countHalf;
    context.fillStyle = colors.element;
    context.beginPath();
    context.roundRect(middle - width, countsPosition.y - height, 2 * width, 2 * height, height);
    context.fill();
    context.stroke();
    context.fillStyle = colors.text;
    context.fillText(part, middle, countsPosition.y + 4.5);
  });
}
