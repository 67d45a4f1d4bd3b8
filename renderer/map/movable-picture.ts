import type { MapViewport, ViewSize } from '../../shared/projection/map-bounds';

/** A painted part of the map that can be moved and stretched instead of being painted anew. */
export interface MovablePicture {
  /** As for a window of the size of the picture. */
  readonly viewport: MapViewport;
  /** Pixels. */
  readonly size: ViewSize;
}

/** What to paint for a view: the window and a share of it beyond each edge. */
export function movablePicture(seen: MapViewport, window: ViewSize, overscan: number): MovablePicture {
  const [left, top] = [Math.round(window.width * overscan), Math.round(window.height * overscan)];
  return {
    viewport: { x: seen.x + left, y: seen.y + top, zoom: seen.zoom },
    size: { width: window.width + 2 * left, height: window.height + 2 * top },
  };
}

/** Where the picture has to lie in the window, and how large, for a view: pixels of its top left, and a factor. */
export function placeOf({ viewport }: MovablePicture, seen: MapViewport): { x: number; y: number; scale: number } {
  const scale = seen.zoom / viewport.zoom;
  return { x: seen.x - viewport.x * scale, y: seen.y - viewport.y * scale, scale };
}

/** Whether the picture, moved for a view, fills the window without being stretched beyond a factor. */
export function covers(picture: MovablePicture, seen: MapViewport, window: ViewSize, mostStretch: number): boolean {
  const { x, y, scale } = placeOf(picture, seen);
  if (scale > mostStretch || scale < 1 / mostStretch) return false;
  const slack = 0.5;
  return (
    x <= slack &&
    y <= slack &&
    x + picture.size.width * scale >= window.width - slack &&
    y + picture.size.height * scale >= window.height - slack
  );
}

/** How much of the picture, moved for a view, is left beyond the nearest edge of the window: a share of the window. */
export function slackOf(picture: MovablePicture, seen: MapViewport, window: ViewSize): number {
  const { x, y, scale } = placeOf(picture, seen);
  return Math.min(
    -x / window.width,
    -y / window.height,
    (x + picture.size.width * scale - window.width) / window.width,
    (y + picture.size.height * scale - window.height) / window.height,
  );
}
