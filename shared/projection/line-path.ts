import type { Position } from '../model/content-types';
import { arrowHalfWidth, arrowLength, cornerRadius } from './line-styles';

/** Path data of a line with rounded corners, for a canvas and for SVG alike; `shortened` units are left for the arrow. */
export function linePath(points: readonly Position[], shortened: number): string {
  let before = points[0];
  if (before === undefined) return '';
  let path = `M${round(before.x)} ${round(before.y)}`;
  for (let at = 1; at < points.length; at += 1) {
    const point = points[at] as Position;
    const next = points[at + 1];
    const length = distance(point, before);
    if (next === undefined) {
      path += `L${pointTowards(point, before, length, Math.min(shortened, length))}`;
      break;
    }
    const lengthAfter = distance(next, point);
    const radius = Math.min(cornerRadius, length / 2, lengthAfter / 2);
    const into = pointTowards(point, before, length, radius);
    path += `L${into}Q${round(point.x)} ${round(point.y)} ${pointTowards(point, next, lengthAfter, radius)}`;
    before = point;
  }
  return path;
}

/** Path data of the arrow at the end of a line; empty when the line has no length. */
export function arrowPath(points: readonly Position[], scale: number): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return '';
  const length = distance(end, before);
  if (length === 0) return '';
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const [back, half] = [arrowLength * scale, arrowHalfWidth * scale];
  const [x, y] = [end.x - ux * back, end.y - uy * back];
  return (
    `M${round(end.x)} ${round(end.y)}L${round(x - uy * half)} ${round(y + ux * half)}` +
    `L${round(x + uy * half)} ${round(y - ux * half)}Z`
  );
}

/** Path data of the cross on a line between two things that are in each other's way. */
export function crossPath({ x, y }: Position, scale: number): string {
  const arm = 5 * scale;
  return (
    `M${round(x - arm)} ${round(y - arm)}L${round(x + arm)} ${round(y + arm)}` +
    `M${round(x + arm)} ${round(y - arm)}L${round(x - arm)} ${round(y + arm)}`
  );
}

/** `Math.hypot` guards against lengths that no map has, and takes many times as long. */
function distance(one: Position, other: Position): number {
  const [x, y] = [one.x - other.x, one.y - other.y];
  return Math.sqrt(x * x + y * y);
}

/** The point so far from one towards another, whose distance is known, as path data. */
function pointTowards(from: Position, to: Position, length: number, by: number): string {
  const share = length === 0 ? 0 : by / length;
  return `${round(from.x + (to.x - from.x) * share)} ${round(from.y + (to.y - from.y) * share)}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
