import type { Position } from '../../model/content-types';
import { type Box, grown, overlaps } from '../../placement/box';
import { elementHeight, elementWidth } from '../../placement/element-size';
import { labelBoxAt, leadingAt } from '../label-box';
import type { MapViewport, ViewSize } from '../map-bounds';
import type { MapElement } from '../map-model';
import type { RelationLine } from '../relation-line';
import { wrapLabel } from '../wrap-label';

/**
 * An element in the light that lies out of view, as a card at the edge where its line leaves the screen; or one in view
 * that is higher than usual, since its name is longer than a card has room for.
 */
export interface Dock {
  readonly element: MapElement;
  /** Its whole name. */
  readonly name: readonly string[];
  /** Pixels of the map. */
  readonly box: Box;
  /** From the line on the map to the edge of the box, where that does not run into it by itself. Pixels. */
  readonly line: readonly Position[];
  readonly of: RelationLine | null;
}

export interface Docking {
  /** What is in the light and has to stand on the screen as a whole. */
  readonly watched: readonly MapElement[];
  /** The lines in the light. */
  readonly lines: readonly RelationLine[];
  readonly viewport: MapViewport;
  readonly size: ViewSize;
  /** Of names, in map units. */
  readonly labelSize: number;
}

/** Of the corners of a docked card, in map units. */
export const dockRadius = 10;

/** More cards at the edges than this would cover what they belong to. */
export const mostDocks = 8;
/** Pixels between a card at the edge and the edge. */
const edge = 8;
/** Pixels between two cards. */
const apart = 8;

/** The box of a card where it stands on the map, in pixels. */
export function boxOnScreen({ x, y }: Position, { x: left, y: top, zoom }: MapViewport): Box {
  return {
    left: (x - elementWidth / 2) * zoom + left,
    right: (x + elementWidth / 2) * zoom + left,
    top: (y - elementHeight / 2) * zoom + top,
    bottom: (y + elementHeight / 2) * zoom + top,
  };
}

export const isWhole = (box: Box, { width, height }: ViewSize): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

/** Everything that is watched and does not stand in view whole and with its whole name. Covers no other card in the light. */
export function docksOf({ watched, lines, viewport, size, labelSize }: Docking): readonly Dock[] {
  const inView = new Map<string, Box>();
  const out: MapElement[] = [];
  const docks: Dock[] = [];
  for (const element of watched) {
    const box = boxOnScreen(element, viewport);
    if (!isWhole(box, size)) {
      out.push(element);
      continue;
    }
    const name = nameOf(element, labelSize);
    const standing = pushedInto(grownTo(box, heightOf(name, labelSize) * viewport.zoom), size);
    inView.set(element.id, standing);
    if (!isWhole(standing, size) || standing.bottom - standing.top > box.bottom - box.top + 0.5)
      docks.push({ element, name, box: standing, of: null, line: [] });
  }
  const taken = [...inView.values()];
  for (const element of out.slice(0, mostDocks)) {
    const of =
      lines.find(({ from, to }) => inView.has(from === element.id ? to : to === element.id ? from : '')) ?? null;
    const way = of === null ? [] : wayTo(element, of, viewport);
    const start = way[0] ?? { x: size.width / 2, y: size.height / 2 };
    const name = nameOf(element, labelSize);
    const half = { x: (elementWidth / 2) * viewport.zoom, y: (heightOf(name, labelSize) / 2) * viewport.zoom };
    const room = roomOf(half, size);
    const wish = leavesAt(way.length < 2 ? [start, middleOf(element, viewport)] : way, room);
    const box = freeAlongEdge(wish, taken, half, room);
    if (box === null) continue;
    taken.push(box);
    docks.push({ element, name, box, of, line: of === null ? [] : lineInto(way, box) });
  }
  return docks;
}

/** More lines than this has no name that people give. */
const mostLines = 12;

/** A name in as many lines as it needs. */
function nameOf({ name }: MapElement, size: number): readonly string[] {
  const box = labelBoxAt(size);
  for (let lines = box.lines; ; lines += 1) {
    const wrapped = wrapLabel(name, { ...box, lines });
    if (wrapped.fits || lines >= mostLines) return wrapped.lines;
  }
}

/** Height of a card with a name, in map units. */
const heightOf = (name: readonly string[], size: number): number =>
  name.length <= labelBoxAt(size).lines ? elementHeight : name.length * leadingAt(size) * size + nameMargin;

/** Units above and below a name together. */
const nameMargin = 10;

function grownTo({ left, right, top, bottom }: Box, height: number): Box {
  const middle = (top + bottom) / 2;
  return { left, right, top: middle - height / 2, bottom: middle + height / 2 };
}

/** Moved up or down until it stands within the screen. */
function pushedInto({ left, right, top, bottom }: Box, { height }: ViewSize): Box {
  const by = top < 0 ? -top : Math.min(0, height - bottom);
  return { left, right, top: top + by, bottom: bottom + by };
}

/** The line towards an element, from its other end on, in pixels. */
function wayTo({ id }: MapElement, { points, to }: RelationLine, { x, y, zoom }: MapViewport): readonly Position[] {
  const onScreen = points.map((point) => ({ x: point.x * zoom + x, y: point.y * zoom + y }));
  return to === id ? onScreen : onScreen.reverse();
}

const middleOf = (place: Position, { x, y, zoom }: MapViewport): Position => ({
  x: place.x * zoom + x,
  y: place.y * zoom + y,
});

/** Where the middle of a docked card may be. @param half of its width and height */
const roomOf = (half: Position, { width, height }: ViewSize): Box => ({
  left: half.x + edge,
  top: half.y + edge,
  right: width - half.x - edge,
  bottom: height - half.y - edge,
});

const clamped = ({ x, y }: Position, { left, top, right, bottom }: Box): Position => ({
  x: Math.min(right, Math.max(left, x)),
  y: Math.min(bottom, Math.max(top, y)),
});

/** Where a way leaves a room for good: its last point in there, or the place at the edge nearest to where it goes. */
function leavesAt(way: readonly Position[], room: Box): Position {
  for (let at = way.length - 1; at > 0; at -= 1) {
    const [from, to] = [way[at - 1] as Position, way[at] as Position];
    const isInside = from.x >= room.left && from.x <= room.right && from.y >= room.top && from.y <= room.bottom;
    if (!isInside) continue;
    const share = Math.min(
      shareUntil(from.x, to.x, room.left, room.right),
      shareUntil(from.y, to.y, room.top, room.bottom),
    );
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  }
  return clamped(way.at(-1) as Position, room);
}

/** How much of a stretch lies before it crosses the nearer of two limits, from 0 to 1. */
function shareUntil(from: number, to: number, least: number, most: number): number {
  if (to > most) return (most - from) / (to - from);
  if (to < least) return (least - from) / (to - from);
  return 1;
}

/** The box of a card as near to a place at the edge as it covers nothing; null where no edge has room left. */
function freeAlongEdge(wish: Position, taken: readonly Box[], half: Position, room: Box): Box | null {
  const boxAt = ({ x, y }: Position): Box => ({
    left: x - half.x,
    right: x + half.x,
    top: y - half.y,
    bottom: y + half.y,
  });
  const isFree = (box: Box) => taken.every((other) => !overlaps(grown(box, apart), other));
  const first = boxAt(clamped(wish, room));
  if (isFree(first)) return first;
  const candidates = [...edgesOf(room)].sort((one, other) => distance(one, wish) - distance(other, wish));
  return candidates.map(boxAt).find(isFree) ?? null;
}

const steps = 48;

function* edgesOf({ left, top, right, bottom }: Box): Generator<Position> {
  for (let step = 0; step <= steps; step += 1) {
    const x = left + ((right - left) * step) / steps;
    const y = top + ((bottom - top) * step) / steps;
    yield { x, y: top };
    yield { x, y: bottom };
    yield { x: left, y };
    yield { x: right, y };
  }
}

const distance = (one: Position, other: Position) => Math.hypot(one.x - other.x, one.y - other.y);

/** What is missing between the line on the map and the box: nothing where it runs into it. */
function lineInto(way: readonly Position[], box: Box): readonly Position[] {
  const comesIn = way.some((to, at) => {
    const from = way[at - 1];
    return from !== undefined && entryOf(from, to, box) !== null;
  });
  if (comesIn) return [];
  // It passes by: a step aside from where it is nearest.
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const nearest = way.reduce((one, other) => (distance(other, middle) < distance(one, middle) ? other : one));
  const corner = { x: nearest.x, y: middle.y };
  const last = Math.min(box.right, Math.max(box.left, nearest.x));
  const end =
    last === nearest.x ? { x: nearest.x, y: nearest.y < box.top ? box.top : box.bottom } : { x: last, y: middle.y };
  return last === nearest.x ? [nearest, end] : [nearest, corner, end];
}

/** Where a stretch that runs along or across comes into a box from outside; null where it does not. */
function entryOf(from: Position, to: Position, { left, top, right, bottom }: Box): Position | null {
  const isOutside = from.x < left || from.x > right || from.y < top || from.y > bottom;
  if (!isOutside) return null;
  if (Math.abs(from.x - to.x) < 0.5) {
    if (from.x < left || from.x > right) return null;
    if (from.y < top && to.y >= top) return { x: from.x, y: top };
    return from.y > bottom && to.y <= bottom ? { x: from.x, y: bottom } : null;
  }
  if (from.y < top || from.y > bottom) return null;
  if (from.x < left && to.x >= left) return { x: left, y: from.y };
  return from.x > right && to.x <= right ? { x: right, y: from.y } : null;
}
