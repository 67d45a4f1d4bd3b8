import { formatNumber } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import type { Position } from '../../../shared/model/content-types';
import { type Box, overlaps } from '../../../shared/placement/box';
import { BoxGrid } from '../../../shared/projection/box-grid';
import { type BadgeLook, usualBadge } from '../../../shared/projection/element-shapes';
import { type LaneTitle, writtenTitle } from '../../../shared/projection/lane-titles';
import type { MapViewport } from '../../../shared/projection/map-bounds';
import type { RelationLine } from '../../../shared/projection/relation-line';
import type { Emphasis } from '../scene/emphasis';
import { nameBox, type Obstacle, rimBoxes } from './card-boxes';
import type { MapColors } from './map-colors';
import { lineColor } from './paint-lines';

/** What a line says, and where, in pixels of the picture. */
export interface LineLabel {
  readonly bundle: string;
  readonly text: string;
  readonly box: Box;
  readonly color: string;
  readonly isConflict: boolean;
}

/** The lines of a part of the map that say what they are, those in the light first, so that they get the room. */
export function labelledLines(
  lines: readonly RelationLine[],
  { bundles, dims }: Emphasis,
  isNear: boolean,
  part: Box,
): readonly RelationLine[] {
  const says = (line: RelationLine) =>
    bundles.has(line.bundle) || (!dims && (line.relations.length > 1 || (isNear && line.group === 'content')));
  const labelled = lines.filter((line) => says(line) && overlaps(line.bounds, part));
  return labelled.sort((one, other) => Number(bundles.has(other.bundle)) - Number(bundles.has(one.bundle)));
}

interface LabelOptions {
  readonly viewport: MapViewport;
  readonly colors: MapColors;
  readonly language: Language;
  /** Pixels. */
  readonly size: number;
  readonly view: { readonly width: number; readonly height: number };
  /** The elements whose names must stay free. */
  readonly obstacles: readonly Obstacle[];
  /** Names of rows, covered only where there is no other room. */
  readonly titles: readonly LaneTitle[];
  /** Size of those names, in map units. */
  readonly titleSize: number;
  /** How the badges look that those names keep clear of. */
  readonly badge?: BadgeLook;
  /** Where something is said already, in pixels. */
  readonly taken?: readonly Box[];
  /** How far a label may reach over the edge of a card, in map units; 0 when it lies under the cards. */
  readonly overCards?: number;
}

/** Pixels; in type sizes. What is written this large in the hall is higher than the lane that it stands in. */
const largeLabel = 20;
const plateHeight = { usual: 1.45, large: 1.2 } as const;

/** What is written on a card; its edge may be covered a little. */
export const nameRim = 7;

/**
 * Verbs on lines, in pixels of the window. A label that would cover another one slides along its line; one that would
 * cover the name of a row stands beside it. It is left out when there is no room: a heap of words says less than none.
 */
export function placeLineLabels(
  context: CanvasRenderingContext2D,
  lines: readonly RelationLine[],
  {
    viewport,
    colors,
    language,
    size,
    view,
    obstacles,
    titles,
    titleSize,
    badge = usualBadge,
    taken: before = [],
    overCards = nameRim,
  }: LabelOptions,
): readonly LineLabel[] {
  context.font = labelFont(size);
  const names = new BoxGrid(
    square,
    boxesOf(obstacles, (each) => nameBox(each, viewport, overCards)),
  );
  // Under a card it would lie under its badge too.
  const better = overCards === 0 ? names : new BoxGrid(square);
  for (const each of obstacles) for (const box of rimBoxes(each, viewport)) better.add(box);
  const covered = new BoxGrid(square);
  for (const title of titles) covered.add(titleBox(title, titleSize, badge, viewport));
  const taken = new BoxGrid(square, before);
  const labels: LineLabel[] = [];
  for (const line of lines) {
    const text = labelOf(line, language);
    const width = widthOf(context, text, size) + size * 0.8;
    const height = size * (size > largeLabel ? plateHeight.large : plateHeight.usual);
    const placesBeside = (shift: number): readonly Box[] =>
      placesAlong(line).map((at): Box => {
        const anchor = at.x * viewport.zoom + viewport.x;
        const y = at.y * viewport.zoom + viewport.y;
        // Half a word beside the edge of the window is none: it moves in as far as it is wide.
        const isSeen = anchor > 0 && anchor < view.width;
        const x = isSeen ? Math.min(view.width - width / 2 - 3, Math.max(width / 2 + 3, anchor + shift)) : anchor;
        return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
      });
    const isFree = (box: Box) =>
      box.right > 0 &&
      box.bottom > 0 &&
      box.left < view.width &&
      box.top < view.height &&
      !taken.covers(box) &&
      !names.covers(box);
    const isBetter = (box: Box) => !better.covers(box) && !covered.covers(box);
    const onLine = placesBeside(0).filter(isFree);
    // With its end on the line, and only then apart from it.
    const touching = width / 2 - size * 0.6;
    const beside = () =>
      [touching, -touching, width / 2 + size, width / 2 + size * 2, -width / 2 - size]
        .flatMap(placesBeside)
        .find((box) => isFree(box) && isBetter(box));
    const box = onLine.find(isBetter) ?? beside() ?? onLine[0];
    if (box === undefined) continue;
    taken.add(box);
    labels.push({ bundle: line.bundle, text, box, color: lineColor(line, colors), isConflict: line.isConflict });
  }
  return labels;
}

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

/** Pixels. */
const square = 96;

function* boxesOf<Thing>(things: readonly Thing[], boxOf: (thing: Thing) => Box): Generator<Box> {
  for (const thing of things) yield boxOf(thing);
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

const widths = new Map<string, number>();

/** Measuring text is dear on a canvas, and there are few verbs. */
function widthOf(context: CanvasRenderingContext2D, text: string, size: number): number {
  const key = `${text} ${size}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 2_000) widths.clear();
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** From the line of writing as high as capitals, and a bit below for letters that hang. */
function titleBox(title: LaneTitle, size: number, badge: BadgeLook, viewport: MapViewport): Box {
  const { x, y, width } = writtenTitle(title, size, badge);
  return {
    left: x * viewport.zoom + viewport.x,
    right: (x + width) * viewport.zoom + viewport.x,
    top: (y - size * 0.8) * viewport.zoom + viewport.y,
    bottom: (y + size * 0.25) * viewport.zoom + viewport.y,
  };
}

/** The verb, with what it is about while that is short: "financiert € 12 mln", "vraagt aan (4)". */
export function labelOf({ relations }: RelationLine, language: Language): string {
  const [first] = relations;
  if (first === undefined) return '';
  if (relations.length > 1) return `${first.label} (${formatNumber(relations.length, language)})`;
  return first.detail !== null && first.detail.length <= 14 ? `${first.label} · ${first.detail}` : first.label;
}

function placesAlong(line: RelationLine): Position[] {
  const places = [line.labelAt];
  line.points.slice(1).forEach((point, index) => {
    const before = line.points[index];
    if (before === undefined) return;
    for (const share of [0.5, 0.25, 0.75, 0.1, 0.9]) {
      places.push({ x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share });
    }
  });
  return places;
}
