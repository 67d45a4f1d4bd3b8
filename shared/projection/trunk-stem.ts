import type { Position } from '../model/content-types';
import { cornerRadius } from './line-styles';

/**
 * The part of a line of a trunk that none of the lines before it runs along, and a little of the stem, so that it comes
 * out of it in a bend.
 * @param points corner points of the line @param before those of the others @param end which end they have together
 */
export function ownPart(
  points: readonly Position[],
  before: readonly (readonly Position[])[],
  end: 'from' | 'to',
): readonly Position[] {
  const line = end === 'from' ? points : [...points].reverse();
  let farthest = 0;
  for (const other of before) {
    const [corner, left] = leftAt(line, end === 'from' ? other : [...other].reverse());
    farthest = Math.max(farthest, along(line, corner, left));
  }
  const start = farthest - cornerRadius;
  if (start <= 0) return points;
  const rest = [pointAt(line, start), ...line.filter((point, corner) => along(line, corner, point) > start + hair)];
  return end === 'from' ? rest : rest.reverse();
}

const hair = 0.01;

/** The corner before which a line leaves another that it began with, and the point where it does. */
function leftAt(line: readonly Position[], other: readonly Position[]): readonly [number, Position] {
  for (let corner = 1; corner < line.length; corner += 1) {
    const [from, to] = [line[corner - 1] as Position, line[corner] as Position];
    const [otherFrom, otherTo] = [other[corner - 1], other[corner]];
    if (otherFrom === undefined || otherTo === undefined || !isAt(from, otherFrom)) return [corner, from];
    if (isAt(to, otherTo)) continue;
    const [x, y] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
    const isAlong =
      Math.sign(Math.abs(otherTo.x - from.x) < hair ? 0 : otherTo.x - from.x) === x &&
      Math.sign(Math.abs(otherTo.y - from.y) < hair ? 0 : otherTo.y - from.y) === y;
    if (!isAlong) return [corner, from];
    return [corner, lengthOf(from, to) < lengthOf(from, otherTo) ? to : otherTo];
  }
  return [line.length - 1, line.at(-1) as Position];
}

const isAt = (one: Position, other: Position): boolean =>
  Math.abs(one.x - other.x) < hair && Math.abs(one.y - other.y) < hair;

const lengthOf = (one: Position, other: Position): number => Math.abs(one.x - other.x) + Math.abs(one.y - other.y);

/** How far along a line a point lies that is on the stretch towards a corner. */
function along(line: readonly Position[], corner: number, point: Position): number {
  let sum = 0;
  for (let at = 1; at < corner; at += 1) sum += lengthOf(line[at - 1] as Position, line[at] as Position);
  return corner === 0 ? 0 : sum + lengthOf(line[corner - 1] as Position, point);
}

/** The point so far along a line. */
function pointAt(line: readonly Position[], distance: number): Position {
  let left = distance;
  for (let at = 1; at < line.length; at += 1) {
    const [from, to] = [line[at - 1] as Position, line[at] as Position];
    const length = lengthOf(from, to);
    if (left <= length) {
      const share = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return line.at(-1) as Position;
}
