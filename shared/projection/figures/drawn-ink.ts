import type { Position } from '../../model/content-types';
import { cellHeight, cellWidth, elementHeight } from '../../placement/element-size';

/** What one drawn line, trunk or bundle is told apart by, and the corner points that it runs along. */
export interface Drawn {
  readonly name: string;
  readonly points: readonly Position[];
}

/** A straight stretch of ink. */
interface Ink {
  readonly name: string;
  /** Height of what runs across, distance from the left of what runs down. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Less than this apart, in map units, is the same place. */
const same = 0.3;

function inkOf(lines: readonly Drawn[]): { readonly across: Ink[]; readonly down: Ink[] } {
  const [across, down]: [Ink[], Ink[]] = [[], []];
  for (const { name, points } of lines) {
    for (let at = 1; at < points.length; at += 1) {
      const [one, other] = [points[at - 1] as Position, points[at] as Position];
      const isAcross = Math.abs(one.y - other.y) < Math.abs(one.x - other.x);
      const [from, to] = isAcross ? [one.x, other.x] : [one.y, other.y];
      const ink = { name, at: isAcross ? one.y : one.x, start: Math.min(from, to), end: Math.max(from, to) };
      (isAcross ? across : down).push(ink);
    }
  }
  return { across, down };
}

/**
 * Points where two drawn lines cross: what runs on top of each other, as a trunk or a bundle, counts as one line there.
 * Measured on the corner points that are drawn, whatever made them. A line that begins or ends on another does not cross it.
 */
export function crossingsIn(lines: readonly Drawn[]): number {
  const { across, down } = inkOf(lines);
  down.sort((one, other) => one.at - other.at);
  const points = new Set<string>();
  for (const { name, at, start, end } of across) {
    for (let place = firstBeyond(down, start + same); place < down.length; place += 1) {
      const other = down[place] as Ink;
      if (other.at >= end - same) break;
      if (other.name === name || other.start >= at - same || other.end <= at + same) continue;
      points.add(`${Math.round(other.at / same)} ${Math.round(at / same)}`);
    }
  }
  return points.size;
}

function firstBeyond(ink: readonly Ink[], at: number): number {
  let low = 0;
  let high = ink.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ink[middle] as Ink).at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many tracks lie beside each other at most, in any gutter between two rows or two columns. The ends of lines, which
 * only come out of a card, are no tracks; what runs through an empty cell has more room than a gutter.
 */
export function mostTracksIn(lines: readonly Drawn[]): number {
  const { across, down } = inkOf(lines);
  const isInGutter = ({ at }: Ink, cell: number) => Math.abs(at / cell - Math.floor(at / cell) - 0.5) * cell < gutter;
  return Math.max(
    mostBeside(
      across.filter((ink) => isInGutter(ink, cellHeight)),
      cellHeight,
    ),
    mostBeside(
      down.filter((ink) => isInGutter(ink, cellWidth) && ink.end - ink.start > elementHeight),
      cellWidth,
    ),
  );
}

/** Half the room between two rows, in map units. */
const gutter = (cellHeight - elementHeight) / 2 + 1;

function mostBeside(ink: readonly Ink[], cell: number): number {
  const gutters = new Map<number, Ink[]>();
  for (const each of ink) {
    const key = Math.floor(each.at / cell);
    gutters.set(key, [...(gutters.get(key) ?? []), each]);
  }
  let most = 0;
  for (const here of gutters.values()) {
    const ends = onTracks(here).flatMap(({ start, end }) => [
      { at: start + same, step: 1 },
      { at: end - same, step: -1 },
    ]);
    ends.sort((one, other) => one.at - other.at || one.step - other.step);
    let now = 0;
    for (const { step } of ends) {
      now += step;
      most = Math.max(most, now);
    }
  }
  return most;
}

/** Ink on one track that touches, as one piece. */
function onTracks(ink: readonly Ink[]): readonly Ink[] {
  const inOrder = [...ink].sort((one, other) => one.at - other.at || one.start - other.start);
  const joined: Ink[] = [];
  for (const each of inOrder) {
    const last = joined.at(-1);
    if (last !== undefined && each.at - last.at < same && each.start <= last.end) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, each.end) };
    } else joined.push(each);
  }
  return joined;
}

/** A box that no line should run through. Map units. */
interface Kept {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many lines run through any of some boxes, by more than a hair. */
export function linesThrough(lines: readonly Drawn[], boxes: readonly Kept[]): number {
  const runsThrough = ({ points }: Drawn, { left, top, right, bottom }: Kept) =>
    points.some((to, at) => {
      const from = points[at - 1];
      return (
        from !== undefined &&
        Math.max(from.x, to.x) > left + 0.5 &&
        Math.min(from.x, to.x) < right - 0.5 &&
        Math.max(from.y, to.y) > top + 0.5 &&
        Math.min(from.y, to.y) < bottom - 0.5
      );
    });
  return lines.filter((line) => boxes.some((box) => runsThrough(line, box))).length;
}
