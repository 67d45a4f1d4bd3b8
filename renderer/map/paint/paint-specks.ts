import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { type BadgeLook, badgePositionOf, badgeShiftOf, markPosition } from '../../../shared/projection/element-shapes';
import type { MapViewport } from '../../../shared/projection/map-bounds';
import { inkedPaperOf, paperOf } from '../../../shared/projection/map-palette';
import { stateMarks } from '../../../shared/projection/state-marks';
import type { ElementClass } from '../../../shared/views/map-vocabulary';
import type { PlacedElement } from '../scene/map-scene';
import type { MapColors } from './map-colors';

/** Map units that a badge and a mark are wide. */
const badgeSide = 24;
const markSide = 20;
/** Pixels: a smaller badge shows no shape. */
const leastBadge = 5;
/** Boxes filled at once. That takes half of the time of one by one, and many more than this in one path more again. */
const perPath = 100;
/** Pixels: a lower card has the ink of its edge in its paper. One box less of three, and seen from there no other tone. */
const leastEdged = 10;
/** How much of its ink an edge of a whole pixel has, where the edge of a card would be far thinner. */
const edgeAlpha = 0.35;

/** Pixels of the screen that the ring around a chosen card stands out. */
const ringRim = 1;

/** Whether cards are so small that nothing of them can be told but colours. @param scale device pixels per map unit */
export const areSpecks = (scale: number, badge: BadgeLook): boolean => badgeSide * badge.scale * scale < leastBadge;

interface Specks {
  readonly viewport: MapViewport;
  readonly colors: MapColors;
  readonly badge: BadgeLook;
  /** Ids of those whose edge is a ring. */
  readonly chosen: ReadonlySet<string>;
}

/**
 * Cards from very far, as boxes of whole pixels: the card, its badge and the mark of its state, each in its colour. Of a
 * map of thousands that takes a fifth of the time of their pictures, which look no different there. One kind at a time.
 */
export function* paintSpecks(
  context: CanvasRenderingContext2D,
  places: readonly PlacedElement[],
  { viewport, colors, badge, chosen }: Specks,
): Generator<void> {
  const scale = viewport.zoom * devicePixelRatio;
  /** The path of a box around a point beside the middle of a place, in map units; and a pixel less on each side. */
  const box = (place: PlacedElement, x: number, y: number, width: number, height: number, less = 0) => {
    const left = Math.round((place.x + x - width / 2) * scale + viewport.x * devicePixelRatio);
    const top = Math.round((place.y + y - height / 2) * scale + viewport.y * devicePixelRatio);
    const across = Math.max(1, Math.round(width * scale));
    const down = Math.max(1, Math.round(height * scale));
    context.rect(left + less, top + less, Math.max(1, across - 2 * less), Math.max(1, down - 2 * less));
  };
  const fill = (some: readonly PlacedElement[], color: string, alpha: number, path: (place: PlacedElement) => void) => {
    context.fillStyle = color;
    context.globalAlpha = alpha;
    for (let from = 0; from < some.length; from += perPath) {
      context.beginPath();
      for (let at = from; at < Math.min(from + perPath, some.length); at += 1) path(some[at] as PlacedElement);
      context.fill();
    }
  };
  const [across, down] = [elementWidth * scale, elementHeight * scale];
  const hasNoEdge = down < leastEdged;
  const shareOfEdge = 1 - ((across - 2) * (down - 2)) / (across * down);
  const side = badgeSide * badge.scale;
  const shift = badgeShiftOf(badge);
  for (const { elementClass, isAtOdds, isChosen, alike } of kindsOf(places, chosen)) {
    const ink = colors.ink[elementClass];
    const at = badgePositionOf(elementClass);
    const edge = isChosen ? colors.spotlight : isAtOdds ? colors.conflict : ink;
    context.setTransform(1, 0, 0, 1, 0, 0);
    const rim = isChosen ? ringRim : 0;
    const isPlain = hasNoEdge && !isChosen && !isAtOdds;
    if (!isPlain)
      fill(alike, edge, isChosen ? 1 : edgeAlpha, (place) => box(place, 0, 0, elementWidth, elementHeight, -rim));
    const paper = isPlain ? inkedPaperOf(elementClass, colors, edgeAlpha * shareOfEdge) : paperOf(elementClass, colors);
    fill(alike, paper, 1, (place) => box(place, 0, 0, elementWidth, elementHeight, isPlain ? 0 : 1));
    fill(alike, ink, 1, (place) => box(place, at.x + shift, at.y + shift, side, side));
    yield;
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const place of places) {
    const { state } = place.element;
    if (state === 'plain' || stateMarks[state] === null) continue;
    const mark = () => box(place, markPosition.x, markPosition.y, markSide, markSide);
    fill([place], colors[state === 'removed' ? 'conflict' : state], 1, mark);
  }
  context.globalAlpha = 1;
}

/** Cards that are filled in the same colours: setting one costs as much as filling a box. */
interface Kind {
  readonly elementClass: ElementClass;
  readonly isAtOdds: boolean;
  readonly isChosen: boolean;
  readonly alike: PlacedElement[];
}

/** From top to bottom, since a path of boxes far apart takes longer. */
function kindsOf(places: readonly PlacedElement[], chosen: ReadonlySet<string>): Iterable<Kind> {
  const kinds = new Map<string, Kind>();
  for (const place of places) {
    const { elementClass, state } = place.element;
    const isAtOdds = state === 'conflict' || state === 'removed';
    const isChosen = chosen.has(place.id);
    const key = `${elementClass} ${isAtOdds} ${isChosen}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { elementClass, isAtOdds, isChosen, alike: [place] });
    else kind.alike.push(place);
  }
  for (const { alike } of kinds.values()) alike.sort((one, other) => one.y - other.y);
  return kinds.values();
}
