import type { Position } from '../model/content-types';
import type { Box } from '../placement/box';
import { elementHeight, elementWidth } from '../placement/element-size';
import { elementCounts } from './element-counts';
import { badgePositionOf, countHalf, countShift, countsPosition, markPosition } from './element-shapes';
import type { MapViewport } from './map-bounds';
import type { MapElement } from './map-model';
import { stateMarks } from './state-marks';

/** An element that something should not cover; its middle in map units. */
export interface Obstacle extends Position {
  readonly element?: Pick<MapElement, 'state' | 'openActions' | 'openQuestions' | 'openLearnings'>;
}

/** Half of what stands out of a card, with its rim, in map units. */
const half = { badge: 16, mark: 14, count: { width: countHalf.width + 1, height: countHalf.height + 1 } } as const;

/** The card without a rim of some map units. Pixels. */
export function nameBox({ x, y }: Position, viewport: MapViewport, rim: number): Box {
  return around(x, y, elementWidth / 2 - rim, elementHeight / 2 - rim, viewport);
}

/** What stands out of a card: its badge, the mark of its state, how much is open about it. Pixels. */
export function rimBoxes({ x, y, element }: Obstacle, viewport: MapViewport): readonly Box[] {
  const badge = badgePositionOf('task');
  const boxes = [around(x + badge.x, y + badge.y, half.badge, half.badge, viewport)];
  if (element === undefined) return boxes;
  if (stateMarks[element.state] !== null) {
    boxes.push(around(x + markPosition.x, y + markPosition.y, half.mark, half.mark, viewport));
  }
  const counts = elementCounts(element).length;
  if (counts > 0) {
    const [first, last] = [countShift(0, counts), countShift(counts - 1, counts)];
    const middle = x + countsPosition.x + (first + last) / 2;
    const width = half.count.width + (last - first) / 2;
    boxes.push(around(middle, y + countsPosition.y, width, half.count.height, viewport));
  }
  return boxes;
}

function around(x: number, y: number, across: number, down: number, { x: left, y: top, zoom }: MapViewport): Box {
  return {
    left: (x - across) * zoom + left,
    right: (x + across) * zoom + left,
    top: (y - down) * zoom + top,
    bottom: (y + down) * zoom + top,
  };
}
