import type { Box } from '../../../shared/placement/box';
import type { LineLabel } from '../../../shared/projection/line-labels';
import type { MapPaint } from '../paint/paint-map';
import { inMap } from '../paint/viewport-box';
import { type SoiledPart, soiledFrom } from '../scene/map-soil';
import { differing } from './changed-rows';
import { isOutgrown, type MovablePicture } from './movable-picture';
import { soiledTiles } from './soiled-tiles';

interface Changes {
  readonly soil: readonly SoiledPart[];
  /** Where names of rows are to be painted anew, in map units. */
  readonly rows: readonly Box[];
  /** What lines said in the picture, and say now. */
  readonly before: readonly LineLabel[];
  readonly labels: readonly LineLabel[];
}

/**
 * The tiles of a picture that a change has to be painted in, in pixels of the picture, or `all` of it.
 * @returns also whether something lies beyond where the picture took the map to end
 */
export function soiledParts(paint: MapPaint, picture: MovablePicture, { soil, rows, before, labels }: Changes) {
  const { viewport, size } = picture;
  const moved = differing(before, labels, keyOfLabel).map(({ box }) => inMap(box, viewport));
  const isFar = paint.hasCards && paint.detail === 'overview';
  const soiled = [...soiledFrom(soil, isFar, viewport.zoom), ...rows, ...moved];
  const isOutgrowing = isOutgrown(picture, soiled);
  const tiles = isOutgrowing ? 'all' : soiledTiles(soiled, viewport, size, isFar ? 'far' : 'near');
  return { tiles, isOutgrowing };
}

const keyOfLabel = ({ text, color, box: { left, top } }: LineLabel) => `${text} ${color} ${left} ${top}`;
