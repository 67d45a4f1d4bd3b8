import type { Box } from '../../../shared/placement/box';
import { type LaneTitle, laneTitleSize, writtenTitle } from '../../../shared/projection/lane-titles';
import type { MapColors } from './map-colors';

const typeface = "'Atkinson Hyperlegible Next', system-ui, sans-serif";

/** What the name of a row may take up with its margin, in map units; sooner too much than too little. */
export function roomOfTitle(title: LaneTitle, size: number): Box {
  const { x, y, width } = writtenTitle(title, size);
  return { left: x - size, top: y - size * 1.5, right: x + width + size, bottom: y + size };
}

/**
 * Names of rows at the left of the map, in map units. Written in one size and
 * stretched, since in the hall the size differs in every frame of a movement, and a new size takes a canvas milliseconds.
 */
export function paintTitles(
  context: CanvasRenderingContext2D,
  titles: readonly LaneTitle[],
  colors: MapColors,
  size = laneTitleSize,
): void {
  const stretch = size / laneTitleSize;
  context.save();
  context.scale(stretch, stretch);
  context.font = `700 ${laneTitleSize}px ${typeface}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = colors.canvas;
  context.lineWidth = 5 / stretch;
  context.fillStyle = colors.laneText;
  for (const title of titles) {
    const { text, x, y, width } = writtenTitle(title, size);
    context.strokeText(text, x / stretch, y / stretch, width / stretch);
    context.fillText(text, x / stretch, y / stretch, width / stretch);
  }
  context.restore();
}
