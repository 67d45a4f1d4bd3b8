import type { Position } from '../model/content-types';

export interface AlignmentLine {
  readonly from: Position;
  readonly to: Position;
}

/**
 * Lines that say what stands in line: from each place in the hand to the nearest element in its row, to either side, and
 * to the nearest in its column. One place of several in the hand that are in line themselves is enough.
 * @param held middles of what is in the hand, on the grid
 * @param standing middles of everything else
 */
export function alignmentLines(held: readonly Position[], standing: readonly Position[]): readonly AlignmentLine[] {
  const lines: AlignmentLine[] = [];
  for (const [place, along] of firstOfEach(held, 'y')) lines.push(...nearest(place, along, standing, 'y', 'x'));
  for (const [place, along] of firstOfEach(held, 'x')) lines.push(...nearest(place, along, standing, 'x', 'y'));
  return lines;
}

type Axis = 'x' | 'y';

/** Of places that share a row or column the outermost two, as the ends that lines start from. */
function firstOfEach(held: readonly Position[], shared: Axis): readonly (readonly [Position, Position])[] {
  const other: Axis = shared === 'x' ? 'y' : 'x';
  const ends = new Map<number, readonly [Position, Position]>();
  for (const place of held) {
    const [first, last] = ends.get(place[shared]) ?? [place, place];
    ends.set(place[shared], [place[other] < first[other] ? place : first, place[other] > last[other] ? place : last]);
  }
  return [...ends.values()];
}

function nearest(
  first: Position,
  last: Position,
  standing: readonly Position[],
  shared: Axis,
  other: Axis,
): readonly AlignmentLine[] {
  let before: Position | null = null;
  let after: Position | null = null;
  for (const place of standing) {
    if (place[shared] !== first[shared]) continue;
    if (place[other] < first[other] && (before === null || place[other] > before[other])) before = place;
    if (place[other] > last[other] && (after === null || place[other] < after[other])) after = place;
  }
  return [
    ...(before === null ? [] : [{ from: before, to: first }]),
    ...(after === null ? [] : [{ from: last, to: after }]),
  ];
}
