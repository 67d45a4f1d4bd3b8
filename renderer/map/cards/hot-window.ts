import type { MapViewport, ViewSize } from '../../../shared/projection/map-bounds';

/** The part of the map whose cards are mounted, in map units. */
export interface HotWindow {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Screens beyond each edge that are mounted. While the map moves its picture shows the cards, so that none has to be there
 * beforehand; this much spares mounting after a small step. Every mounted card costs time in every frame of a movement.
 */
const ahead = 0.15;
/** A window this many times as wide as what is needed has grown too dear. */
const tooWide = 2;

/** What is in view and a little around it. */
export const hotWindowOf = (viewport: MapViewport, size: ViewSize): HotWindow => around(viewport, size, ahead);

/** Whether a window still serves for a view: nothing is in sight without a card, and not far too much has one. */
export function serves(window: HotWindow, viewport: MapViewport, size: ViewSize): boolean {
  const needed = around(viewport, size, 0);
  const holds =
    window.left <= needed.left &&
    window.top <= needed.top &&
    window.right >= needed.right &&
    window.bottom >= needed.bottom;
  const fresh = around(viewport, size, ahead);
  return holds && window.right - window.left <= tooWide * (fresh.right - fresh.left);
}

function around({ x, y, zoom }: MapViewport, { width, height }: ViewSize, screens: number): HotWindow {
  return {
    left: (-x - width * screens) / zoom,
    top: (-y - height * screens) / zoom,
    right: (width * (1 + screens) - x) / zoom,
    bottom: (height * (1 + screens) - y) / zoom,
  };
}
