import type { Position } from '../model/content-types';
import type { RelationLine } from './relation-line';

/** The line that a point lies on, within a distance in map units; of several the nearest, of equals the last drawn. */
export function lineAt(lines: readonly RelationLine[], point: Position, within: number): RelationLine | undefined {
  let best: { line: RelationLine; distance: number } | undefined;
  for (const line of lines) {
    const distance = distanceTo(line.points, point, best?.distance ?? within);
    if (distance <= (best?.distance ?? within)) best = { line, distance };
  }
  return best?.line;
}

function distanceTo(points: readonly Position[], { x, y }: Position, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1] as Position;
    const to = points[index] as Position;
    // Most stretches are far away; a box decides that without a square root.
    if (x < Math.min(from.x, to.x) - limit || x > Math.max(from.x, to.x) + limit) continue;
    if (y < Math.min(from.y, to.y) - limit || y > Math.max(from.y, to.y) + limit) continue;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
    least = Math.min(least, Math.hypot(x - from.x - along * dx, y - from.y - along * dy));
  }
  return least;
}
