import type { Position } from '../model/content-types';
import { cellHeight, elementHeight, elementWidth } from '../placement/element-size';

/** A box in map units. */
export interface MapBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gap = cellHeight - elementHeight;

/** The box around elements with their badges and the lines beside them; null when there are none. */
export function boundsOf(elements: readonly Position[]): MapBounds | null {
  if (elements.length === 0) return null;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of elements) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const x = left - elementWidth / 2 - gap / 4;
  const y = top - elementHeight / 2 - gap;
  return { x, y, width: right + elementWidth / 2 + gap / 4 - x, height: bottom + elementHeight / 2 + gap / 4 - y };
}

/** Room for the names of rows at the left of a map, beyond the gutter there, in map units. */
export const titleRoom = 168;
const titleMargin = 34 + titleRoom;

/** As `boundsOf`, with the names of rows at the left. */
export function boundsWithTitles(elements: readonly Position[]): MapBounds | null {
  const bounds = boundsOf(elements);
  return bounds === null ? null : { ...bounds, x: bounds.x - titleMargin, width: bounds.width + titleMargin };
}

/** Where the map lies in a window: map units times zoom, plus x and y, is pixels. */
export interface MapViewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface ViewSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

interface FitLimits {
  /** Pixels kept free on every side. */
  readonly margin: number;
  readonly leastZoom: number;
  readonly mostZoom: number;
}

/** The viewport in which a box stands in the middle, as large as it fits within the limits. */
export function fitted(bounds: MapBounds, view: ViewSize, { margin, leastZoom, mostZoom }: FitLimits): MapViewport {
  const room = Math.min(
    Math.max(1, view.width - 2 * margin) / bounds.width,
    Math.max(1, view.height - 2 * margin) / bounds.height,
  );
  const zoom = Math.min(mostZoom, Math.max(leastZoom, room));
  return {
    zoom,
    x: view.width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: view.height / 2 - (bounds.y + bounds.height / 2) * zoom,
  };
}

/** Whether a box lies in view as a whole. */
export function isInView(bounds: MapBounds, { x, y, zoom }: MapViewport, view: ViewSize): boolean {
  return (
    bounds.x * zoom + x >= 0 &&
    bounds.y * zoom + y >= 0 &&
    (bounds.x + bounds.width) * zoom + x <= view.width &&
    (bounds.y + bounds.height) * zoom + y <= view.height
  );
}

/**
 * The nearest viewport at the same zoom in which a box lies in view with a margin of pixels around it, where there is
 * room for that; the very same viewport when it does already. Of a box that does not fit, the top left is shown.
 */
export function nudged(bounds: MapBounds, viewport: MapViewport, view: ViewSize, margin: number): MapViewport {
  const { x, y, zoom } = viewport;
  const along = (offset: number, start: number, length: number, room: number) => {
    const free = Math.max(0, Math.min(margin, (room - length * zoom) / 2));
    const most = room - free - (start + length) * zoom;
    const least = free - start * zoom;
    return Math.max(least, Math.min(most, offset));
  };
  const next = {
    zoom,
    x: along(x, bounds.x, bounds.width, view.width),
    y: along(y, bounds.y, bounds.height, view.height),
  };
  return next.x === x && next.y === y ? viewport : next;
}
