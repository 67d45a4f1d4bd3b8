import type { Position } from '../model/content-types';
import { arrowHalfWidth, arrowLength, cornerRadius } from './line-styles';

/** What a line is drawn with: a canvas, the text of an SVG, or whoever only counts. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cornerX: number, cornerY: number, x: number, y: number): void;
}

/**
 * Draws a line with rounded corners, the same for a canvas and for SVG.
 * @param shortened units that are left for the arrow @param corner their radius; 0 where it could not be seen
 */
export function drawLine(points: readonly Position[], shortened: number, pen: Pen, corner = cornerRadius): void {
  let before = points[0];
  if (before === undefined) return;
  pen.moveTo(before.x, before.y);
  for (let at = 1; at < points.length; at += 1) {
    const point = points[at] as Position;
    const next = points[at + 1];
    const length = distance(point, before);
    if (next === undefined) {
      const share = shareOf(Math.min(shortened, length), length);
      pen.lineTo(point.x + (before.x - point.x) * share, point.y + (before.y - point.y) * share);
      return;
    }
    const lengthAfter = distance(next, point);
    const radius = Math.min(corner, length / 2, lengthAfter / 2);
    const [into, out] = [shareOf(radius, length), shareOf(radius, lengthAfter)];
    pen.lineTo(point.x + (before.x - point.x) * into, point.y + (before.y - point.y) * into);
    if (radius > 0) {
      pen.quadraticCurveTo(point.x, point.y, point.x + (next.x - point.x) * out, point.y + (next.y - point.y) * out);
    }
    before = point;
  }
}

/** How long a rounded corner is, for each unit that it takes of the stretches before and after it. */
export const cornerLength = 1.6232;

/** Writes down what is drawn, as path data of SVG. */
class PathData implements Pen {
  text = '';

  moveTo(x: number, y: number): void {
    this.text += `M${coordinate(x)} ${coordinate(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.text += `L${coordinate(x)} ${coordinate(y)}`;
  }

  quadraticCurveTo(cornerX: number, cornerY: number, x: number, y: number): void {
    this.text += `Q${coordinate(cornerX)} ${coordinate(cornerY)} ${coordinate(x)} ${coordinate(y)}`;
  }
}

/** Path data of a line. */
export function linePath(points: readonly Position[], shortened: number): string {
  const data = new PathData();
  drawLine(points, shortened, data);
  return data.text;
}

/** The arrow at the end of a line: nothing when the line has no length. */
export function drawArrow(points: readonly Position[], pen: Pen): void {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return;
  const length = distance(end, before);
  if (length === 0) return;
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const [x, y] = [end.x - ux * arrowLength, end.y - uy * arrowLength];
  pen.moveTo(end.x, end.y);
  pen.lineTo(x - uy * arrowHalfWidth, y + ux * arrowHalfWidth);
  pen.lineTo(x + uy * arrowHalfWidth, y - ux * arrowHalfWidth);
}

/** Path data of the arrow; empty when there is none. */
export function arrowPath(points: readonly Position[]): string {
  const data = new PathData();
  drawArrow(points, data);
  return data.text === '' ? '' : `${data.text}Z`;
}

const crossArm = 5;

/** The cross on a line between two things that are in each other's way. */
export function drawCross({ x, y }: Position, pen: Pen): void {
  pen.moveTo(x - crossArm, y - crossArm);
  pen.lineTo(x + crossArm, y + crossArm);
  pen.moveTo(x + crossArm, y - crossArm);
  pen.lineTo(x - crossArm, y + crossArm);
}

/** Path data of the cross. */
export function crossPath(at: Position): string {
  const data = new PathData();
  drawCross(at, data);
  return data.text;
}

/** `Math.hypot` guards against lengths that no map has, and takes many times as long. */
function distance(one: Position, other: Position): number {
  const [x, y] = [one.x - other.x, one.y - other.y];
  return Math.sqrt(x * x + y * y);
}

const shareOf = (by: number, length: number) => (length === 0 ? 0 : by / length);

/**
 * A coordinate in hundredths of a unit, as a number is written. By its two whole parts, since a picture of thousands has a
 * hundred thousand of them and writing a fraction takes many times as long as writing a whole number.
 */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 100);
  const hundredths = Math.abs(rounded);
  const sign = rounded < 0 ? '-' : '';
  const rest = hundredths % 100;
  const whole = (hundredths - rest) / 100;
  if (rest === 0) return `${sign}${whole}`;
  if (rest % 10 === 0) return `${sign}${whole}.${rest / 10}`;
  return rest < 10 ? `${sign}${whole}.0${rest}` : `${sign}${whole}.${rest}`;
}
