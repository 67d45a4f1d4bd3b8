import type { Box } from '../../../shared/placement/box';
import type { MapViewport, ViewSize } from '../../../shared/projection/map-bounds';

/** A part of the map in pixels of a window or picture that shows it so. */
export const inPixels = ({ left, top, right, bottom }: Box, { x, y, zoom }: MapViewport): Box => ({
  left: left * zoom + x,
  top: top * zoom + y,
  right: right * zoom + x,
  bottom: bottom * zoom + y,
});

/** A part of a window or picture in map units. */
export const inMap = ({ left, top, right, bottom }: Box, { x, y, zoom }: MapViewport): Box => ({
  left: (left - x) / zoom,
  top: (top - y) / zoom,
  right: (right - x) / zoom,
  bottom: (bottom - y) / zoom,
});

/** The part of the map that a window or picture of a size shows, in map units. */
export const partOf = (viewport: MapViewport, { width, height }: ViewSize): Box =>
  inMap({ left: 0, top: 0, right: width, bottom: height }, viewport);
