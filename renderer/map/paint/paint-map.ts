import { type Box, grown, overlaps } from '../../../shared/placement/box';
import { elementWidth } from '../../../shared/placement/element-size';
import { type BadgeLook, badgeRimOf } from '../../../shared/projection/element-shapes';
import { type Emphasis, noEmphasis } from '../../../shared/projection/emphasis';
import { usualLabelSize } from '../../../shared/projection/label-box';
import { type LineLabel, labelledLines, nameRim, placeLineLabels } from '../../../shared/projection/line-labels';
import type { MapViewport, ViewSize } from '../../../shared/projection/map-bounds';
import type { RelationLine } from '../../../shared/projection/relation-line';
import { runsThrough, withPlans } from '../scene/line-index';
import type { MapScene, PlacedElement } from '../scene/map-scene';
import { CardSprites } from './card-sprites';
import { litColorsOf } from './lit-colors';
import type { MapColors } from './map-colors';
import { paintCounts, paintName, paintRing } from './paint-cards';
import { paintFarLinesInSteps } from './paint-far-lines';
import { paintGroups } from './paint-groups';
import { measuredOn, paintLineLabels } from './paint-line-labels';
import { paintLinesInSteps } from './paint-lines';
import { areSpecks, paintSpecks } from './paint-specks';
import { paintTitles, roomOfTitle } from './paint-titles';
import { inPixels, partOf } from './viewport-box';

/** How much is drawn: groups only, names, or names with verbs and numbers. */
export type Detail = 'overview' | 'middle' | 'near';

/** Sizes of writing: in map units those of names and rows, in pixels the others. */
export interface MapSizes {
  readonly label: number;
  readonly badge: BadgeLook;
  readonly laneTitle: (zoom: number) => number;
  readonly lineLabel: (zoom: number) => number;
  readonly group: number;
  readonly leastGroup: number;
}

/** How a window wants its map painted. */
export interface PainterOptions {
  readonly detail: (zoom: number) => Detail;
  readonly sizes: MapSizes;
  /** Cards are painted too, since not all of them are mounted. */
  readonly hasCards: boolean;
}

export interface MapPaint {
  readonly scene: MapScene;
  readonly colors: MapColors;
  readonly viewport: MapViewport;
  readonly view: ViewSize;
  readonly detail: Detail;
  readonly sizes: MapSizes;
  /** Cards are painted too, since not all of them are mounted. */
  readonly hasCards: boolean;
}

/** Of the colours of the picture, and of those of what is in the light from far. */
const spritesIn = new WeakMap<MapColors, CardSprites>();

function spritesOf(colors: MapColors): CardSprites {
  const known = spritesIn.get(colors) ?? new CardSprites();
  spritesIn.set(colors, known);
  return known;
}

/** A part with all around it where lines are planned of which something is painted in it from far. */
export const farAround = (part: Box, zoom: number): Box =>
  // Lines lie on whole pixels, up to one beside where they should.
  withPlans(grown(part, 1 / zoom));

/** The whole of a picture. */
export const wholeOf = ({ viewport, view }: MapPaint): Box => partOf(viewport, view);

/**
 * What lies under the mounted cards, a little at a time: lines, names of rows, and on large maps the cards, groups, and
 * what lines say. The same whatever is in the light: see `paintLight`.
 * @param labels asked for when it is their turn
 * @param part what of it, in map units; all of it when left out
 * @param here lines that run through the picture, where somebody looked them up already
 */
export function* paintBelow(
  context: CanvasRenderingContext2D,
  paint: MapPaint,
  labels: () => readonly LineLabel[],
  part?: Box,
  here?: readonly RelationLine[] | null,
): Generator<void> {
  const { scene, colors, viewport, detail, sizes, hasCards } = paint;
  const isFar = detail === 'overview';
  const view = part ?? wholeOf(paint);
  toMap(context, viewport);
  const options = { alpha: isFar ? 0.25 : undefined, view };
  if (isFar && hasCards) {
    const lines = part === undefined ? scene.plannedLines : scene.plannedWithin(farAround(part, viewport.zoom));
    yield* paintFarLinesInSteps(context, standing(scene, lines), colors, viewport.zoom, options);
  } else {
    yield* paintLinesInSteps(context, standing(scene, linesOf(scene, part, here)), colors, viewport.zoom, options);
  }
  if (!isFar) {
    toMap(context, viewport);
    const size = sizes.laneTitle(viewport.zoom);
    const titles = scene.titles.filter((title) => overlaps(roomOfTitle(title, size), view));
    paintTitles(context, titles, colors, size);
  }
  if (!hasCards) return;
  const { elements: held } = scene.hand;
  const cards = cardsWithin(paint, part);
  const places = held.size === 0 ? cards : cards.filter(({ id }) => !held.has(id));
  yield* paintPlaces(context, paint, places);
  if (isFar) paintFarGroups(context, paint, view);
  else {
    const here = labels();
    const seen = part === undefined ? here : here.filter(({ box }) => overlaps(box, inPixels(part, viewport)));
    paintLabels(context, paint, seen);
  }
}

function linesOf(scene: MapScene, part: Box | undefined, here: readonly RelationLine[] | null | undefined) {
  if (part === undefined) return scene.lines;
  return here == null ? scene.linesWithin(part) : here.filter(({ points }) => runsThrough(points, part));
}

/**
 * Lines that run through a picture and that nobody holds, for whoever is going to ask of many of its parts; null from
 * far, where so many run through it that a part is better looked up.
 */
export function linesHere(paint: MapPaint): readonly RelationLine[] | null {
  if (paint.detail === 'overview' && paint.hasCards) return null;
  return [...standing(paint.scene, paint.scene.linesWithin(wholeOf(paint)))];
}

/** Cards as they are seen from here, a little at a time. @param chosen ids of those that have a ring from far */
export function* paintPlaces(
  context: CanvasRenderingContext2D,
  paint: MapPaint,
  places: readonly PlacedElement[],
  chosen: ReadonlySet<string> = nobody,
): Generator<void> {
  const { colors, viewport, detail, sizes } = paint;
  const scale = viewport.zoom * devicePixelRatio;
  if (detail === 'overview' && areSpecks(scale, sizes.badge)) {
    yield* paintSpecks(context, places, { viewport, colors, badge: sizes.badge, chosen });
    return;
  }
  for (let from = 0; from < places.length; from += 200) {
    const some = places.slice(from, from + 200);
    if (chosen.size > 0) paintRings(context, paint, some, chosen);
    paintCards(context, paint, some);
    yield;
  }
}

const nobody: ReadonlySet<string> = new Set();
/** Pixels that the ring around a chosen card is wide from far, half of them outside. */
const farRing = 4;

function paintRings(
  context: CanvasRenderingContext2D,
  { colors, viewport }: MapPaint,
  places: readonly PlacedElement[],
  chosen: ReadonlySet<string>,
): void {
  toMap(context, viewport);
  for (const place of places) {
    if (chosen.has(place.id)) paintRing(context, place.element, place, colors.spotlight, farRing / viewport.zoom);
  }
}

/**
 * What is in the light from far. Too small for a name of its own, a card has more of its colour instead: one of paper
 * would look like a hole in its row.
 */
export function paintFarLight(
  context: CanvasRenderingContext2D,
  paint: MapPaint,
  places: readonly PlacedElement[],
): void {
  const lit = { ...paint, colors: litColorsOf(paint.colors) };
  for (const _ of paintPlaces(context, lit, places, paint.scene.emphasis.chosen));
}

/** Cards where they stand, as far as they are seen from here. */
export function paintCards(
  context: CanvasRenderingContext2D,
  { colors, viewport, detail, sizes }: MapPaint,
  places: readonly PlacedElement[],
): void {
  const scale = viewport.zoom * devicePixelRatio;
  const sprites = spritesOf(colors);
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const place of places) {
    const middle = {
      x: (place.x * viewport.zoom + viewport.x) * devicePixelRatio,
      y: (place.y * viewport.zoom + viewport.y) * devicePixelRatio,
    };
    sprites.paint(context, place.element, middle, scale, colors, sizes.badge);
  }
  if (detail !== 'overview') {
    for (const place of places) {
      // Whole pixels here too, so that a name lies on its card as it does on a mounted one.
      const x = Math.round((place.x * viewport.zoom + viewport.x) * devicePixelRatio);
      const y = Math.round((place.y * viewport.zoom + viewport.y) * devicePixelRatio);
      context.setTransform(scale, 0, 0, scale, x, y);
      paintName(context, place.element, { colors, labelSize: sizes.label });
      if (detail === 'near') paintCounts(context, place.element, colors);
    }
  }
}

/** Cards that reach into a part of the picture, with the badges that stand out of them. */
function cardsWithin(paint: MapPaint, part: Box | undefined): readonly PlacedElement[] {
  const room = grown(part ?? wholeOf(paint), badgeRimOf(paint.sizes.badge));
  if (part !== undefined) return [...paint.scene.within(room)];
  // Of a whole picture asking every element is quicker than collecting them from all squares of a grid.
  const inRoom = grown(room, elementWidth / 2);
  return [...paint.scene.all()].filter(
    ({ x, y }) => x > inRoom.left && x < inRoom.right && y > inRoom.top && y < inRoom.bottom,
  );
}

function paintFarGroups(context: CanvasRenderingContext2D, paint: MapPaint, part: Box, between?: () => void): void {
  const { scene, colors, viewport, sizes } = paint;
  const options = { viewport, colors, size: sizes.group, leastSize: sizes.leastGroup, part };
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  paintGroups(context, scene.groups, options, between);
}

/** Cards in the light that nobody holds, as far as they reach into the picture. */
export function litPlaces(paint: MapPaint): readonly PlacedElement[] {
  const { scene, sizes } = paint;
  const { left, top, right, bottom } = grown(wholeOf(paint), elementWidth / 2 + badgeRimOf(sizes.badge));
  return [...scene.emphasis.elements]
    .flatMap((id) => (scene.hand.elements.has(id) ? [] : (scene.placed(id) ?? [])))
    .filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
}

/** Lines that nobody holds an end of. */
const standing = <Line extends { readonly bundle: string }>(
  { hand }: MapScene,
  lines: Iterable<Line>,
): Iterable<Line> => (hand.bundles.size === 0 ? lines : [...lines].filter(({ bundle }) => !hand.bundles.has(bundle)));

/** What nothing may cover on a map of mounted cards: groups, verbs and counts on lines. */
export function paintAbove(context: CanvasRenderingContext2D, paint: MapPaint): void {
  if (paint.detail !== 'overview')
    paintLabels(context, paint, labelsOf(context, paint, { emphasis: paint.scene.emphasis }));
  else {
    // On top of its group, behind which nobody would find it, and under the name, which says where one is.
    const light = (): void => paintFarLight(context, paint, litPlaces(paint));
    paintFarGroups(context, paint, wholeOf(paint), paint.scene.emphasis.dims ? light : undefined);
  }
}

interface LabelChoice {
  /** All that nobody holds when left out. */
  readonly lines?: readonly RelationLine[];
  /** Lines in the light say something first, and when the rest steps back they alone. */
  readonly emphasis?: Emphasis;
  /** Where something is said already, in pixels of the picture. */
  readonly taken?: readonly Box[];
}

/**
 * What the lines of a picture say. On a large map that lies under the mounted cards, so that it must keep clear of them.
 */
export function labelsOf(
  context: CanvasRenderingContext2D,
  paint: MapPaint,
  { lines, emphasis = noEmphasis, taken = [] }: LabelChoice = {},
): readonly LineLabel[] {
  const { scene, colors, viewport, detail, view, sizes, hasCards } = paint;
  if (detail === 'overview') return [];
  const { language } = scene;
  const part = wholeOf(paint);
  const about = lines ?? [...standing(scene, scene.linesAbout(part))];
  return placeLineLabels(measuredOn(context), labelledLines(about, emphasis, detail === 'near', part), {
    viewport,
    colors,
    language,
    size: sizes.lineLabel(viewport.zoom),
    view,
    titles: scene.titles,
    titleSize: sizes.laneTitle(viewport.zoom),
    obstacles: [...scene.within(part)].filter(({ id }) => !emphasis.dims || emphasis.elements.has(id)),
    // Names larger than usual reach nearer to the edges.
    taken,
    overCards: hasCards ? 0 : sizes.label > usualLabelSize ? nameRim - 2 : nameRim,
  });
}

export function paintLabels(context: CanvasRenderingContext2D, paint: MapPaint, labels: readonly LineLabel[]): void {
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  paintLineLabels(context, labels, paint.colors, paint.sizes.lineLabel(paint.viewport.zoom));
}

export function toMap(context: CanvasRenderingContext2D, { x, y, zoom }: MapViewport): void {
  const scale = zoom * devicePixelRatio;
  context.setTransform(scale, 0, 0, scale, x * devicePixelRatio, y * devicePixelRatio);
}
