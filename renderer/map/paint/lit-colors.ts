import { mixed } from '../../../shared/projection/map-palette';
import type { MapColors } from './map-colors';

/** Share of its ink that a card in the light has from far, where a card of paper would look like a hole in its group. */
const share = 0.45;

const made = new WeakMap<MapColors, MapColors>();

/** The colours of cards in the light as they are seen from far; the same object for the same colours. */
export function litColorsOf(colors: MapColors): MapColors {
  const known = made.get(colors);
  if (known !== undefined) return known;
  const lit: MapColors = {
    ...colors,
    tint: share,
    task: mixed(colors.ink.task, colors.task, share),
    element: mixed(colors.ink.goal, colors.element, share),
  };
  made.set(colors, lit);
  return lit;
}
