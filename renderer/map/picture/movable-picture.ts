import type { Box } from '../../../shared/placement/box';
import type { MapViewport, ViewSize } from '../../../shared/projection/map-bounds';
import { inPixels } from '../paint/viewport-box';

/** A painted part of the map that can be moved and stretched instead of being painted anew. */
export interface MovablePicture {
  /** As for a window of the size of the picture. */
  readonly viewport: MapViewport;
  /** Pixels. */
  readonly size: ViewSize;
  /** Sides on which there is no more map to show, so that it may come away from that edge of the window. */
  readonly ends: { readonly [Side in keyof Box]: boolean };
}

const nowhere = { left: false, top: false, right: false, bottom: false };

/**
 * What to paint for a view: the window and a share of it beyond each edge, as far as there is a map. Paper that stays
 * empty would be set aside, wiped, handed over and moved at the price of a painted one.
 * @param map where anything can be, in map units; null for no limit
 */
export function movablePicture(
  seen: MapViewport,
  window: ViewSize,
  overscan: number,
  map: Box | null = null,
): MovablePicture {
  const [width, height] = [Math.round(window.width * overscan), Math.round(window.height * overscan)];
  const whole = { left: -width, top: -height, right: window.width + width, bottom: window.height + height };
  const [part, ends] = map === null ? [whole, nowhere] : within(whole, inPixels(map, seen));
  return {
    viewport: { x: seen.x - part.left, y: seen.y - part.top, zoom: seen.zoom },
    size: { width: part.right - part.left, height: part.bottom - part.top },
    ends,
  };
}

/** Cut to the map, in whole pixels; not at all when nothing would be left. */
function within(whole: Box, map: Box): [Box, MovablePicture['ends']] {
  const part = {
    left: Math.max(whole.left, Math.floor(map.left)),
    top: Math.max(whole.top, Math.floor(map.top)),
    right: Math.min(whole.right, Math.ceil(map.right)),
    bottom: Math.min(whole.bottom, Math.ceil(map.bottom)),
  };
  if (part.left >= part.right || part.top >= part.bottom) return [whole, nowhere];
  const ends = {
    left: part.left > whole.left,
    top: part.top > whole.top,
    right: part.right < whole.right,
    bottom: part.bottom < whole.bottom,
  };
  return [part, ends];
}

/** Where the picture has to lie in the window, and how large, for a view: pixels of its top left, and a factor. */
export function placeOf({ viewport }: MovablePicture, seen: MapViewport): { x: number; y: number; scale: number } {
  const scale = seen.zoom / viewport.zoom;
  return { x: seen.x - viewport.x * scale, y: seen.y - viewport.y * scale, scale };
}

/** A movement ends a rounding away from where it was to end; over the widest window that is a hundredth of a pixel. */
const sameZoom = 1e-6;

/** Whether the picture is seen at the size at which it was painted. */
export const isSharp = ({ viewport }: MovablePicture, seen: MapViewport): boolean =>
  Math.abs(seen.zoom / viewport.zoom - 1) < sameZoom;

/** Lays a canvas with the picture in the window. */
export function placeCanvas(canvas: HTMLCanvasElement, picture: MovablePicture, seen: MapViewport): void {
  const { x, y, scale } = placeOf(picture, seen);
  canvas.style.width = `${picture.size.width}px`;
  canvas.style.height = `${picture.size.height}px`;
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}

/** Pixels of the picture, moved for a view, beyond each edge of the window; no end of them where the map has ended. */
function spareOf(picture: MovablePicture, seen: MapViewport, window: ViewSize): Box {
  const { x, y, scale } = placeOf(picture, seen);
  const { ends, size } = picture;
  return {
    left: ends.left ? Number.POSITIVE_INFINITY : -x,
    top: ends.top ? Number.POSITIVE_INFINITY : -y,
    right: ends.right ? Number.POSITIVE_INFINITY : x + size.width * scale - window.width,
    bottom: ends.bottom ? Number.POSITIVE_INFINITY : y + size.height * scale - window.height,
  };
}

/** Whether the picture, moved for a view, shows all that is to be seen, without being stretched beyond a factor. */
export function covers(picture: MovablePicture, seen: MapViewport, window: ViewSize, mostStretch: number): boolean {
  const { scale } = placeOf(picture, seen);
  if (scale > mostStretch || scale < 1 / mostStretch) return false;
  const { left, top, right, bottom } = spareOf(picture, seen, window);
  return Math.min(left, top, right, bottom) >= -0.5;
}

/** How much of the picture, moved for a view, is left beyond the nearest edge of the window: a share of the window. */
export function slackOf(picture: MovablePicture, seen: MapViewport, window: ViewSize): number {
  const { left, top, right, bottom } = spareOf(picture, seen, window);
  return Math.min(left / window.width, right / window.width, top / window.height, bottom / window.height);
}

/** Whether something lies beyond an edge at which the picture took the map to end. */
export function isOutgrown({ viewport, size, ends }: MovablePicture, things: readonly Box[]): boolean {
  return things.some((thing) => {
    const { left, top, right, bottom } = inPixels(thing, viewport);
    return (
      (ends.left && left < 0) ||
      (ends.top && top < 0) ||
      (ends.right && right > size.width) ||
      (ends.bottom && bottom > size.height)
    );
  });
}
