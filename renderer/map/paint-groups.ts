import type { ElementGroup } from '../../shared/projection/element-groups';
import { leadingOf } from '../../shared/projection/label-box';
import type { MeasureText } from '../../shared/projection/label-metrics';
import type { MapViewport } from '../../shared/projection/map-bounds';
import { wrapLabel } from '../../shared/projection/wrap-label';
import type { MapColors } from './map-colors';

const typeface = "'Atkinson Hyperlegible Next', system-ui, sans-serif";

interface GroupOptions {
  readonly viewport: MapViewport;
  readonly colors: MapColors;
  /** Pixels: the size aimed at, and the least one. */
  readonly size: number;
  readonly leastSize: number;
}

interface GroupText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Widths by size and text: the same groups are measured at every painting, and most of its time went there. */
const widths = new Map<string, number>();
const mostWidths = 5000;

/** A typeface has arrived: what was measured in another is forgotten. */
export function forgetWidths(): void {
  widths.clear();
}

function widthOf(context: CanvasRenderingContext2D, text: string, size: number): number {
  const key = `${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= mostWidths) widths.clear();
  context.font = `700 ${size}px ${typeface}`;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** Seen from far: every cluster of like elements as one thing with its name and number. */
export function paintGroups(
  context: CanvasRenderingContext2D,
  groups: readonly ElementGroup[],
  { viewport, colors, size, leastSize }: GroupOptions,
): void {
  const measure: MeasureText = (text, at) => widthOf(context, text, at);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const group of groups) {
    const left = group.frame.left * viewport.zoom + viewport.x;
    const top = group.frame.top * viewport.zoom + viewport.y;
    const width = (group.frame.right - group.frame.left) * viewport.zoom;
    const height = (group.frame.bottom - group.frame.top) * viewport.zoom;
    paintFrame(context, { left, top, width, height }, group, colors);
    const text = groupText(group, { width: width - 10, height: height - 6 }, { size, leastSize, measure });
    context.font = `700 ${text.size}px ${typeface}`;
    context.fillStyle = colors.text;
    text.lines.forEach((line, index) => {
      const y = top + height / 2 + (index - (text.lines.length - 1) / 2) * leadingOf(text.size);
      context.fillText(line, left + width / 2, y + text.size * 0.06);
    });
  }
}

/** The cards shine through, so that what is decided and where the badges are stays to be seen. */
function paintFrame(
  context: CanvasRenderingContext2D,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  { elementClass }: ElementGroup,
  colors: MapColors,
): void {
  const radius = Math.min(10, height / 5);
  context.beginPath();
  context.roundRect(left, top, width, height, radius);
  context.globalAlpha = 0.8;
  context.fillStyle = colors.canvas;
  context.fill();
  context.globalAlpha = 0.1;
  context.fillStyle = colors.ink[elementClass];
  context.fill();
  context.globalAlpha = 0.75;
  context.strokeStyle = colors.ink[elementClass];
  context.lineWidth = Math.min(2, height / 20);
  context.stroke();
  context.globalAlpha = 1;
}

/**
 * As much as fits, as large as it fits: name and number, for one element its own name, cut if need be; else the letter
 * of the kind with the number. Never under the least size: what does not fit at all is left to shape and colour.
 */
function groupText(
  { text, members }: ElementGroup,
  room: { readonly width: number; readonly height: number },
  { size, leastSize, measure }: { readonly size: number; readonly leastSize: number; readonly measure: MeasureText },
): GroupText {
  const [first] = members;
  const isOne = members.length === 1;
  const whole = isOne ? (first?.name ?? text) : `${text} ${members.length}`;
  const linesAt = (at: number) => Math.floor(room.height / leadingOf(at));
  const brokenAt = (at: number) => wrapLabel(whole, { width: room.width, lines: linesAt(at), size: at }, measure);
  for (const at of [size, leastSize]) {
    if (linesAt(at) < 1) continue;
    const { lines, fits } = brokenAt(at);
    if (fits) return { lines, size: at };
  }
  if (isOne && linesAt(leastSize) > 1) return { lines: brokenAt(leastSize).lines, size: leastSize };
  const short = isOne ? (first?.letter ?? '') : `${first?.letter ?? ''} ${members.length}`;
  const fits = measure(short, leastSize) <= room.width && leadingOf(leastSize) <= room.height + 4;
  return { lines: fits ? [short] : [], size: leastSize };
}
