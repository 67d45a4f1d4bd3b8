import { aroundBoxes, type Box, grown, overlaps } from '../../../shared/placement/box';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { badgeRimOf } from '../../../shared/projection/element-shapes';
import type { GroupName } from '../../../shared/projection/group-names';
import type { LaneTitle } from '../../../shared/projection/lane-titles';
import type { LineLabel } from '../../../shared/projection/line-labels';
import { quietAlpha } from '../../../shared/projection/line-styles';
import type { ViewSize } from '../../../shared/projection/map-bounds';
import { lineMargin, type RelationLine } from '../../../shared/projection/relation-line';
import type { PlannedLine } from '../../../shared/projection/route-plan';
import type { PlacedElement } from '../scene/map-scene';
import { paintFarLinesInSteps } from './paint-far-lines';
import { namesOfGroups, paintGroupNames } from './paint-groups';
import { paintLitLines } from './paint-lines';
import {
  labelsOf,
  litPlaces,
  type MapPaint,
  paintFarLight,
  paintLabels,
  paintPlaces,
  toMap,
  wholeOf,
} from './paint-map';
import { paintTitles, roomOfTitle } from './paint-titles';
import { inPixels } from './viewport-box';

/** What of a picture is in the light, and is painted once more over it. */
export interface Light {
  readonly lines: readonly RelationLine[];
  /** Lines of which from far there are so many that no more is to be seen of them than their plans. */
  readonly plans: readonly PlannedLine[];
  readonly places: readonly PlacedElement[];
  /** Names of the rows that something lit stands in, from near by and from far. */
  readonly titles: readonly LaneTitle[];
  readonly names: readonly GroupName[];
  readonly labels: readonly LineLabel[];
}

/** From far more lines than this are no more than a haze, and to stroke each with its margin would take a frame or ten. */
const mostStroked = 300;

/**
 * @param context to measure words with
 * @param said what lines say in the picture: those in the light keep saying it where they do
 */
export function lightOf(context: CanvasRenderingContext2D, paint: MapPaint, said: readonly LineLabel[]): Light {
  const { scene, detail, hasCards } = paint;
  const { emphasis, hand } = scene;
  const view = wholeOf(paint);
  const isFar = detail === 'overview';
  const isHaze = isFar && emphasis.bundles.size > mostStroked;
  const standing = [...emphasis.bundles].filter((bundle) => !hand.bundles.has(bundle));
  const lines = isHaze
    ? []
    : standing.flatMap((bundle) => scene.lineOf(bundle) ?? []).filter(({ bounds }) => overlaps(bounds, view));
  const isLit = ({ members }: Pick<LaneTitle, 'members'>) => members.some(({ id }) => emphasis.elements.has(id));
  return {
    lines,
    plans: isHaze ? [...scene.plannedLines].filter(({ bundle }) => emphasis.bundles.has(bundle)) : [],
    // What does not step back needs no second picture; mounted cards lie over this one.
    places: scene.dims && hasCards ? litPlaces(paint) : [],
    titles: scene.dims && !isFar ? scene.titles.filter(isLit) : [],
    names: scene.dims && isFar && hasCards ? namesOfRows(context, paint).filter(({ group }) => isLit(group)) : [],
    labels: hasCards ? litLabels(context, paint, lines, said) : [],
  };
}

const namesOfRows = (context: CanvasRenderingContext2D, { scene, viewport, colors, sizes }: MapPaint) =>
  namesOfGroups(context, scene.groups, { viewport, colors, size: sizes.group, leastSize: sizes.leastGroup });

function litLabels(
  context: CanvasRenderingContext2D,
  paint: MapPaint,
  lines: readonly RelationLine[],
  said: readonly LineLabel[],
): readonly LineLabel[] {
  const { emphasis } = paint.scene;
  const kept = said.filter(({ bundle }) => emphasis.bundles.has(bundle));
  const speaking = new Set(kept.map(({ bundle }) => bundle));
  const silent = lines.filter(({ bundle }) => !speaking.has(bundle));
  // What steps back may be covered.
  const taken = (emphasis.dims ? kept : said).map(({ box }) => box);
  return [...kept, ...labelsOf(context, paint, { lines: silent, emphasis, taken })];
}

/** Where anything of it is, in pixels of the picture, and not beyond its edges; null for nothing. */
export function roomOfLight(light: Light, { viewport, view, sizes }: MapPaint): Box | null {
  const [x, y] = [elementWidth / 2, elementHeight / 2];
  const rim = badgeRimOf(sizes.badge);
  const titleSize = sizes.laneTitle(viewport.zoom);
  // So many lines run everywhere.
  if (light.plans.length > 0) return within({ left: 0, top: 0, right: view.width, bottom: view.height }, view);
  const room = aroundBoxes([
    ...light.lines.map(({ bounds }) => inPixels(grown(bounds, lineMargin), viewport)),
    ...light.places.map((at) =>
      inPixels(grown({ left: at.x - x, right: at.x + x, top: at.y - y, bottom: at.y + y }, rim), viewport),
    ),
    ...light.titles.map((title) => inPixels(roomOfTitle(title, titleSize), viewport)),
    ...light.names.map(({ box: { left, top, right, bottom } }) => ({
      left: left + viewport.x - 1,
      top: top + viewport.y - 1,
      right: right + viewport.x + 1,
      bottom: bottom + viewport.y + 1,
    })),
    ...light.labels.map(({ box }) => grown(box, 1)),
  ]);
  return room === null ? null : within(room, view);
}

/** Cut to a picture; null when nothing of it is in there. */
function within({ left, top, right, bottom }: Box, { width, height }: ViewSize): Box | null {
  const cut = {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(width, right),
    bottom: Math.min(height, bottom),
  };
  return cut.left < cut.right && cut.top < cut.bottom ? cut : null;
}

/** Paints it in the order of the picture that it lies over. */
export function paintLight(context: CanvasRenderingContext2D, paint: MapPaint, light: Light): void {
  const { colors, viewport, sizes } = paint;
  toMap(context, viewport);
  for (const _ of paintFarLinesInSteps(context, light.plans, colors, viewport.zoom, { alpha: quietAlpha }));
  toMap(context, viewport);
  paintLitLines(context, light.lines, colors, viewport.zoom);
  paintTitles(context, light.titles, colors, sizes.laneTitle(viewport.zoom));
  if (paint.detail === 'overview') {
    paintFarLight(context, paint, light.places);
    // Over the cards: the name of its row is all that says where one is.
    paintGroupNames(context, light.names, { viewport, colors, isOverCards: true });
  } else for (const _ of paintPlaces(context, paint, light.places));
  paintLabels(context, paint, light.labels);
}
