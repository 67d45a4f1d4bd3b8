import type { Position } from '../model/content-types';
import { elementHeight, elementWidth } from '../placement/element-size';
import type { Link } from './route-link';
import { isSideways } from './route-plan';

export interface RoutedLine {
  readonly points: readonly Position[];
  readonly labelAt: Position;
}

const halfWidth = elementWidth / 2;
const halfHeight = elementHeight / 2;

/** The corner points of a line whose ports and tracks are known. */
export function drawRoute({ plan, fromPort, toPort, offsets }: Link): RoutedLine {
  const { from, to } = plan;
  if (isSideways(plan)) {
    const outwards = plan.fromSide === 'right' ? 1 : -1;
    const start = { x: from.x + outwards * halfWidth, y: from.y + fromPort };
    const end = { x: to.x - outwards * halfWidth, y: to.y + toPort };
    // A step in a gap of a few units would only be a wrinkle.
    const middle = (start.x + end.x) / 2;
    const points =
      Math.abs(start.y - end.y) < 1 ? [start, end] : [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
    return { points, labelAt: { x: middle, y: (start.y + end.y) / 2 } };
  }
  const start = { x: from.x + fromPort, y: from.y + (plan.fromSide === 'bottom' ? halfHeight : -halfHeight) };
  const end = { x: to.x + toPort, y: to.y + (plan.toSide === 'bottom' ? halfHeight : -halfHeight) };
  const fromLane = plan.fromLane + offsets[0];
  const points = [start];
  addPoint(points, start.x, fromLane);
  if (plan.column === null) addPoint(points, end.x, fromLane);
  else {
    const toLane = plan.toLane + offsets[1];
    const column = plan.column + offsets[2];
    addPoint(points, column, fromLane);
    addPoint(points, column, toLane);
    addPoint(points, end.x, toLane);
  }
  addPoint(points, end.x, end.y);
  return { points, labelAt: longestMiddle(points) };
}

/** A corner of no length would draw a kink. */
function addPoint(points: Position[], x: number, y: number): void {
  const before = points[points.length - 1] as Position;
  if (Math.abs(before.x - x) > 0.01 || Math.abs(before.y - y) > 0.01) points.push({ x, y });
}

/** Its stretches run along and across only. */
function longestMiddle(points: readonly Position[]): Position {
  let longest = -1;
  let end = 0;
  for (let at = 1; at < points.length; at += 1) {
    const from = points[at - 1] as Position;
    const to = points[at] as Position;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length <= longest) continue;
    longest = length;
    end = at;
  }
  const [from, to] = [points[Math.max(0, end - 1)], points[end]];
  return from === undefined || to === undefined ? { x: 0, y: 0 } : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
