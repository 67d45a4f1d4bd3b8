import { type Box, grown } from '../../../shared/placement/box';
import { cellWidth } from '../../../shared/placement/element-size';
import type { MapViewport, ViewSize } from '../../../shared/projection/map-bounds';
import type { MapScene } from '../scene/map-scene';

/** Share of the window that is painted beyond each of its edges, so that a picture can be moved a while. */
export const overscan = 0.25;
/** The same while somebody comes nearer. */
const leastOverscan = 0.03;
/** How much farther away than it is seen from a picture is painted while somebody goes away. */
const ahead = 0.75;

/**
 * Where the next picture is looked at from, and the share of the window that it shows beyond its edges. Who comes nearer
 * will see less and less of it; who goes away sees more, and gets one from farther away, which serves as long as two of
 * them would. At rest it is painted anew, sharp.
 * @param before zoom of the picture before it, while the map moves
 */
export function aimed(
  seen: MapViewport,
  window: ViewSize,
  before: number | undefined,
): { readonly from: MapViewport; readonly beyond: number } {
  if (before === undefined || seen.zoom === before) return { from: seen, beyond: overscan };
  if (seen.zoom > before) return { from: seen, beyond: leastOverscan };
  return { from: fartherAway(seen, window), beyond: overscan };
}

/** Where anything of a map can be, with room for what stands out of it and for what is put just beside it. */
export function paperOf({ bounds }: MapScene): Box | null {
  if (bounds === null) return null;
  const { x, y, width, height } = bounds;
  return grown({ left: x, top: y, right: x + width, bottom: y + height }, cellWidth);
}

/** A view of the same middle. */
function fartherAway({ x, y, zoom }: MapViewport, { width, height }: ViewSize): MapViewport {
  const [middleX, middleY] = [width / 2, height / 2];
  return { x: middleX - (middleX - x) * ahead, y: middleY - (middleY - y) * ahead, zoom: zoom * ahead };
}
