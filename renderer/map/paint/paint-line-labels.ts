import type { Box } from '../../../shared/placement/box';
import type { MeasureText } from '../../../shared/projection/label-metrics';
import type { LineLabel } from '../../../shared/projection/line-labels';
import type { MapColors } from './map-colors';

export function paintLineLabels(
  context: CanvasRenderingContext2D,
  labels: readonly LineLabel[],
  colors: MapColors,
  size: number,
): void {
  context.font = labelFont(size);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { text, box, color, isConflict } of labels) {
    paintPlate(context, box, colors.label, color);
    context.fillStyle = isConflict ? colors.conflict : colors.text;
    context.fillText(text, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + size * 0.06);
  }
}

const labelFont = (size: number) => `600 ${size}px 'Atkinson Hyperlegible Next', system-ui, sans-serif`;

function paintPlate(context: CanvasRenderingContext2D, box: Box, fill: string, border: string): void {
  const height = box.bottom - box.top;
  context.globalAlpha = 0.94;
  context.fillStyle = fill;
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, height, height / 3);
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = border;
  context.lineWidth = 1;
  context.stroke();
}

/** Widths as they are written on a canvas. */
export const measuredOn =
  (context: CanvasRenderingContext2D): MeasureText =>
  (text, size) =>
    widthOf(context, text, size);

const widths = new Map<string, number>();

/** Measuring text is dear on a canvas, and there are few verbs. */
function widthOf(context: CanvasRenderingContext2D, text: string, size: number): number {
  const key = `${text} ${size}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 2_000) widths.clear();
  context.font = labelFont(size);
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
