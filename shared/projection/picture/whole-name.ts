import { measureLabel } from '../label-metrics';
import { wrapLabel } from '../wrap-label';

/** More lines than this has no name that people give. */
const mostLines = 12;

/** Apart from the names of the map, of which every break is kept: rooms here are of many widths, and seldom come back. */
const measure = (text: string, size: number): number => measureLabel(text, size);

/** A name in as many lines as it needs in a width, none of it left out. Width and size in one unit. */
export function wholeName(name: string, width: number, size: number): readonly string[] {
  const least = Math.max(1, Math.ceil(measureLabel(name, size) / Math.max(1, width)));
  for (let lines = Math.min(least, mostLines); ; lines += 1) {
    const wrapped = wrapLabel(name, { width, size, lines }, measure);
    if (wrapped.fits || lines >= mostLines) return wrapped.lines;
  }
}
