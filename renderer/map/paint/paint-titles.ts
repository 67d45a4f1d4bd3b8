import type { Box } from '../../../shared/placement/box';
import { type BadgeLook, usualBadge } from '../../../shared/projection/element-shapes';
import { type LaneTitle, laneTitleSize, writtenTitle } from '../../../shared/projection/lane-titles';
import type { MapColors } from './map-colors';

const typeface = "'Atkinson Hyperlegible Next', system-ui, sans-serif";

/** What the name of a row may take up with its margin, in map units; sooner too much than too little. */
export function roomOfTitle(title: LaneTitle, size: number, badge: BadgeLook): Box {
  const { x, y, width } = writtenTitle(title, size, badge);
  return { left: x - size, top: y - size * 1.5, right: x + width + size, bottom: y + size };
}

/**
 * Names of rows in the lanes above them, in map units; lines that pass are held off by a margin. Written in one size and
 * stretched, since in the hall the size differs in every frame of a movement, and a new size takes a canvas milliseconds.
 */
export function paintTitles(
  context: CanvasRenderingContext2D,
  titles: readonly LaneTitle[],
  colors: MapColors,
  size = laneTitleSize,
  badge = usualBadge,
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
    const { text, x, y, width } = writtenTitle(title, size, badge);
    context.strokeText(text, x / stretch, y / stretch, width / stretch);
    context.fillText(text, x / stretch, y / stretch, width / stretch);
  }
  context.restore();
}
