import { type LaneTitle, laneTitleSize } from '../../shared/projection/lane-titles';
import type { MapColors } from './map-colors';

const typeface = "'Atkinson Hyperlegible Next', system-ui, sans-serif";

/** Names of rows in the lanes above them, in map units; lines that pass are held off by a margin. */
export function paintTitles(
  context: CanvasRenderingContext2D,
  titles: readonly LaneTitle[],
  colors: MapColors,
  size = laneTitleSize,
): void {
  context.font = `700 ${size}px ${typeface}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = colors.canvas;
  context.lineWidth = 5;
  context.fillStyle = colors.laneText;
  for (const { text, x, y } of titles) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
