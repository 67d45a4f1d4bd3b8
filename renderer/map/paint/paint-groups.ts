import { type Box, grown, overlaps } from '../../../shared/placement/box';
import type { ElementGroup } from '../../../shared/projection/element-groups';
import { type GroupName, groupNamesOf, rimOfPlate } from '../../../shared/projection/group-names';
import { leadingOf } from '../../../shared/projection/label-box';
import type { MeasureText } from '../../../shared/projection/label-metrics';
import type { MapViewport } from '../../../shared/projection/map-bounds';
import type { MapColors } from './map-colors';

const typeface = "'Atkinson Hyperlegible Next', system-ui, sans-serif";

export interface GroupOptions {
  readonly viewport: MapViewport;
  readonly colors: MapColors;
  /** Pixels: the size aimed at, and the least one. */
  readonly size: number;
  readonly leastSize: number;
  /** What of the map is painted, in map units. */
  readonly part: Box;
}

/** Pixels around the letters of a name over cards, half of them outside. */
const haloWidth = 4;

/** Widths by size and text: the same groups are measured at every painting, and most of its time went there. */
const widths = new Map<string, number>();
const mostWidths = 5000;

/** A typeface has arrived: what was measured in another is forgotten. */
export function forgetWidths(): void {
  widths.clear();
  known = new WeakMap();
}

/** The names of the same groups at the same zoom, which a map that moves or is painted in parts asks for again. */
let known = new WeakMap<readonly ElementGroup[], { readonly key: string; readonly names: readonly GroupName[] }>();

export function namesOfGroups(
  context: CanvasRenderingContext2D,
  groups: readonly ElementGroup[],
  { viewport: { zoom }, size, leastSize }: Omit<GroupOptions, 'part'>,
): readonly GroupName[] {
  const key = `${zoom} ${size} ${leastSize}`;
  const before = known.get(groups);
  if (before?.key === key) return before.names;
  const measure: MeasureText = (text, at) => widthOf(context, text, at);
  const names = groupNamesOf(groups, { zoom, size, leastSize, measure });
  known.set(groups, { key, names });
  return names;
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

/**
 * Seen from far: every cluster of like elements as one thing with its name and number. Of all groups, those in a part.
 * @param between what stands on top of the groups and under their names
 */
export function paintGroups(
  context: CanvasRenderingContext2D,
  groups: readonly ElementGroup[],
  options: GroupOptions,
  between?: () => void,
): void {
  const { viewport, colors, leastSize, part } = options;
  const names = namesOfGroups(context, groups, options);
  for (const group of groups) {
    if (!overlaps(group.frame, part)) continue;
    const left = group.frame.left * viewport.zoom + viewport.x;
    const top = group.frame.top * viewport.zoom + viewport.y;
    const width = (group.frame.right - group.frame.left) * viewport.zoom;
    const height = (group.frame.bottom - group.frame.top) * viewport.zoom;
    paintFrame(context, { left, top, width, height }, group, colors);
  }
  between?.();
  // After all frames, since a name may reach over its own.
  const rim = rimOfPlate(viewport.zoom, leastSize);
  const here = names.filter(({ group }) => overlaps(grown(group.frame, rim), part));
  paintGroupNames(context, here, { viewport, colors, isOverCards: between !== undefined });
}

interface NameOptions {
  readonly viewport: MapViewport;
  readonly colors: MapColors;
  /** Names stand out of what lies behind them. */
  readonly isOverCards: boolean;
}

export function paintGroupNames(
  context: CanvasRenderingContext2D,
  names: readonly GroupName[],
  options: NameOptions,
): void {
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const name of names) paintName(context, name, options);
}

function paintName(
  context: CanvasRenderingContext2D,
  { group, lines, size, middle, plate }: GroupName,
  { viewport, colors, isOverCards }: NameOptions,
): void {
  const [x, y] = [middle.x + viewport.x, middle.y + viewport.y];
  if (plate !== null) {
    const height = plate.bottom - plate.top;
    context.beginPath();
    context.roundRect(plate.left + viewport.x, plate.top + viewport.y, plate.right - plate.left, height, height / 3);
    context.fillStyle = colors.canvas;
    context.fill();
    context.strokeStyle = colors.ink[group.elementClass];
    context.lineWidth = 1;
    context.stroke();
  }
  context.font = `700 ${size}px ${typeface}`;
  const heightOf = (index: number): number => y + (index - (lines.length - 1) / 2) * leadingOf(size) + size * 0.06;
  if (isOverCards && plate === null) {
    context.strokeStyle = colors.canvas;
    context.lineWidth = haloWidth;
    context.lineJoin = 'round';
    for (const [index, line] of lines.entries()) context.strokeText(line, x, heightOf(index));
  }
  context.fillStyle = colors.text;
  for (const [index, line] of lines.entries()) context.fillText(line, x, heightOf(index));
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
