import type { Position } from '../../model/content-types';
import { labelBoxAt, largestLabelSize, usualLabelSize } from '../label-box';
import {
  boundsOf,
  boundsWithTitles,
  fitted,
  isInView,
  type MapBounds,
  type MapViewport,
  type ViewSize,
} from '../map-bounds';
import { wrapLabel } from '../wrap-label';

export interface HallView {
  readonly viewport: MapViewport;
  /** Map units; in pixels never under the floor. */
  readonly labelSize: number;
  /** False when names would be under the floor: rows are shown as groups instead. */
  readonly hasNames: boolean;
  /** The view that this one came closer from. */
  readonly from?: HallView;
}

interface Request {
  readonly all: readonly (Position & { readonly name: string })[];
  /** What was changed or pointed at, and what that belongs to. */
  readonly watched: readonly Position[];
  readonly around: readonly Position[];
  readonly size: ViewSize;
  /** Least size of names in pixels. */
  readonly floor: number;
  readonly before: HallView | null;
  /** How often the presenter came closer; 0 when absent. */
  readonly closer?: number;
}

const margin = 12;

/** Pixels per map unit beyond which nothing is gained. */
const nearestZoom = 5;

/** Names cut with "…" up to this share are better than none at all. */
const mostCut = 0.1;

/**
 * From where the hall looks. The whole map as long as nearly all its names can be read from the back row; else what is watched with
 * its surroundings, at the size where they can; else groups. A view that shows what is watched already stays.
 */
export function hallView(request: Request): HallView | null {
  const { closer = 0, before } = request;
  const view = viewFromAfar({ ...request, before: before?.from ?? before });
  return view === null || closer === 0 ? view : nearer(view, closer, request);
}

/** Each step closer shows a quarter more of what is watched, or of the middle of the map. */
function nearer(view: HallView, closer: number, { all, watched, size, floor }: Request): HallView {
  const bounds = boundsWithTitles(all);
  if (bounds === null) return view;
  const zoom = Math.min(view.viewport.zoom * 1.25 ** closer, Math.max(view.viewport.zoom, nearestZoom * (floor / 28)));
  const seen = boundsOf(watched);
  const x = seen === null ? (size.width / 2 - view.viewport.x) / view.viewport.zoom : seen.x + seen.width / 2;
  const y = seen === null ? (size.height / 2 - view.viewport.y) / view.viewport.zoom : seen.y + seen.height / 2;
  const viewport = withoutVoid({ zoom, x: size.width / 2 - x * zoom, y: size.height / 2 - y * zoom }, bounds, size);
  const labelSize = labelSizeAt(zoom, floor);
  const hasNames = view.hasNames || labelSize <= largestLabelSize;
  return { viewport, labelSize: hasNames ? labelSize : usualLabelSize, hasNames, from: view };
}

function viewFromAfar({ all, watched, around, size, floor, before }: Request): HallView | null {
  const bounds = boundsWithTitles(all);
  if (bounds === null || size.width === 0 || size.height === 0) return null;
  const whole = fitted(bounds, size, { margin, leastZoom: 0.02, mostZoom: floor / 14 });
  if (areReadable(all, labelSizeAt(whole.zoom, floor))) return named(whole, floor);
  const watchedBounds = boundsOf(watched);
  if (watchedBounds === null) return { viewport: whole, labelSize: usualLabelSize, hasNames: false };
  const least = floor / largestLabelSize;
  // Of what lies too far apart to be seen at once, one is enough: the others are docked at the edge.
  const [first] = watched;
  const isWide = !fits(watchedBounds, size, least);
  const needed = isWide ? watched.map((place) => boundsOf([place])) : [watchedBounds];
  if (before?.hasNames === true && isReadable(before, floor)) {
    if (needed.some((bounds) => bounds !== null && isInView(bounds, before.viewport, size))) return before;
  }
  const seen = (isWide ? boundsOf(first === undefined ? [] : [first]) : null) ?? watchedBounds;
  const limits = { margin, leastZoom: least, mostZoom: least * 1.25 };
  const wide = boundsOf([...watched, ...around]) ?? watchedBounds;
  const near = fitted(fits(wide, size, least) ? wide : seen, size, limits);
  return named(withoutVoid(near, bounds, size), floor);
}

const isReadable = (view: HallView, floor: number) => view.labelSize * view.viewport.zoom >= floor - 0.01;

const fits = (bounds: MapBounds, size: ViewSize, zoom: number) =>
  bounds.width * zoom + 2 * margin <= size.width && bounds.height * zoom + 2 * margin <= size.height;

/** Moves a view so that it shows no empty space beside the map while part of the map is out of sight on the other side. */
function withoutVoid({ x, y, zoom }: MapViewport, bounds: MapBounds, size: ViewSize): MapViewport {
  const along = (offset: number, start: number, length: number, room: number) => {
    const most = margin - start * zoom;
    const least = room - margin - (start + length) * zoom;
    return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, offset));
  };
  return {
    zoom,
    x: along(x, bounds.x, bounds.width, size.width),
    y: along(y, bounds.y, bounds.height, size.height),
  };
}

const named = (viewport: MapViewport, floor: number): HallView => ({
  viewport,
  labelSize: labelSizeAt(viewport.zoom, floor),
  hasNames: true,
});

/** Map units: as usual, and larger where that would be under the floor. */
const labelSizeAt = (zoom: number, floor: number) => Math.max(usualLabelSize, Math.ceil((floor / zoom) * 100) / 100);

/** Whether at most a tenth of the names is cut at this size. Gives up as soon as too many are. */
function areReadable(elements: readonly { readonly name: string }[], size: number): boolean {
  if (size <= largestLabelSize) return true;
  const box = labelBoxAt(size);
  // A name alone on one line is a word; most have more.
  if (box.lines === 1) return false;
  let room = Math.floor(elements.length * mostCut);
  for (const { name } of elements) {
    if (!wrapLabel(name, box).fits) room -= 1;
    if (room < 0) return false;
  }
  return true;
}
