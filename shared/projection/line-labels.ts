import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { Position } from '../model/content-types';
import { type Box, overlaps } from '../placement/box';
import { BoxGrid } from './box-grid';
import { nameBox, type Obstacle, rimBoxes } from './card-boxes';
import type { Emphasis } from './emphasis';
import type { MeasureText } from './label-metrics';
import { type LaneTitle, writtenTitle } from './lane-titles';
import type { MapViewport } from './map-bounds';
import type { MapPalette } from './map-palette';
import type { RelationLine } from './relation-line';

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
  readonly colors: Pick<MapPalette, 'conflict' | 'lines'>;
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
  measure: MeasureText,
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
    taken: before = [],
    overCards = nameRim,
  }: LabelOptions,
): readonly LineLabel[] {
  const names = new BoxGrid(
    square,
    boxesOf(obstacles, (each) => nameBox(each, viewport, overCards)),
  );
  // Under a card it would lie under its badge too.
  const better = overCards === 0 ? names : new BoxGrid(square);
  for (const each of obstacles) for (const box of rimBoxes(each, viewport)) better.add(box);
  const covered = new BoxGrid(square);
  for (const title of titles) covered.add(titleBox(title, titleSize, viewport));
  const taken = new BoxGrid(square, before);
  const labels: LineLabel[] = [];
  for (const line of lines) {
    const text = labelOf(line, language);
    const width = measure(text, size) + size * 0.8;
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

/** Pixels. */
const square = 96;

function* boxesOf<Thing>(things: readonly Thing[], boxOf: (thing: Thing) => Box): Generator<Box> {
  for (const thing of things) yield boxOf(thing);
}

/** From the line of writing as high as capitals, and a bit below for letters that hang. */
function titleBox(title: LaneTitle, size: number, viewport: MapViewport): Box {
  const { x, y, width } = writtenTitle(title, size);
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

export const lineColor = (
  line: Pick<RelationLine, 'isConflict' | 'group'>,
  colors: Pick<MapPalette, 'conflict' | 'lines'>,
) => (line.isConflict ? colors.conflict : colors.lines[line.group]);
