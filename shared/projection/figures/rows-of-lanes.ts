import type { Position } from '../../model/content-types';
import { cellHeight } from '../../placement/element-size';
import { bands } from '../../placement/lanes';
import type { ElementClass } from '../../views/map-vocabulary';

interface Standing extends Position {
  readonly elementClass: ElementClass;
}

/**
 * How many elements stand outside the rows of their kind and layer: in a row most of which is of another band, or in one
 * of their own band that other bands cut off from its largest part, or on the wrong side of a band.
 */
export function outsideLane(elements: readonly Standing[]): number {
  const rows = new Map<number, Standing[]>();
  for (const element of elements) {
    const row = Math.round(element.y / cellHeight);
    rows.set(row, [...(rows.get(row) ?? []), element]);
  }
  const inOrder = [...rows].sort(([one], [other]) => one - other).map(([, members]) => members);
  const bandOfRow = inOrder.map(mostCommonBand);
  const kept = longestRising(bandOfRow.map((band, row) => ({ band, weight: (inOrder[row] as Standing[]).length })));
  return inOrder.reduce((sum, members, row) => {
    const here = kept.has(row) ? bandOfRow[row] : undefined;
    return sum + members.filter(({ elementClass }) => bandOf(elementClass) !== here).length;
  }, 0);
}

const bandOf = (elementClass: ElementClass): number => bands.findIndex((band) => band.includes(elementClass));

function mostCommonBand(members: readonly Standing[]): number {
  const counts = new Map<number, number>();
  for (const { elementClass } of members) {
    const band = bandOf(elementClass);
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}

/** The heaviest rows of which the bands follow each other from top to bottom. */
function longestRising(rows: readonly { readonly band: number; readonly weight: number }[]): ReadonlySet<number> {
  const best = rows.map(({ weight }) => ({ weight, before: -1 }));
  for (let row = 0; row < rows.length; row += 1) {
    for (let before = 0; before < row; before += 1) {
      if ((rows[before]?.band ?? 0) > (rows[row]?.band ?? 0)) continue;
      const weight = (best[before]?.weight ?? 0) + (rows[row]?.weight ?? 0);
      if (weight > (best[row]?.weight ?? 0)) best[row] = { weight, before };
    }
  }
  const kept = new Set<number>();
  let row = best.reduce((most, { weight }, at) => (weight > (best[most]?.weight ?? -1) ? at : most), 0);
  while (row >= 0 && row < best.length) {
    kept.add(row);
    row = best[row]?.before ?? -1;
  }
  return kept;
}
