import type { Position } from '../model/content-types';
import type { RelationGroup } from '../model/relation-kinds';
import type { Box } from '../placement/box';
import type { MapRelation } from './map-model';
import { drawRoute } from './route-lines';
import type { Link } from './route-link';
import type { PlannedLine } from './route-plan';
import { ownPart } from './trunk-stem';

/** One drawn line: all relations of a bundle, with the way it runs. */
export interface RelationLine extends PlannedLine {
  readonly group: RelationGroup;
  readonly from: string;
  readonly to: string;
  /** Corner points in map units, from the edge of one element to the edge of the other. */
  readonly points: readonly Position[];
  /** What it shares its stem with; null while it runs by itself. */
  readonly trunk: string | null;
  /** The part of its way that no line before it in the trunk is drawn along; all of it without one. */
  readonly own: readonly Position[];
  /** Middle of its longest stretch: where a label or count goes. */
  readonly labelAt: Position;
  readonly isConflict: boolean;
  /** The box around it as it is drawn, in map units. */
  readonly bounds: Box;
}

/** @param before those of its trunk that are drawn before it, which draw what they share */
export function relationLine(link: Link, before: readonly Link[]): RelationLine {
  const { bundle, relations, plan, from, to, trunk } = link;
  const route = drawRoute(link);
  const own =
    trunk === null || before.length === 0
      ? route.points
      : ownPart(
          route.points,
          before.map((other) => drawRoute(other).points),
          trunk.end,
        );
  return {
    bundle,
    relations,
    plan,
    group: groupOf(link),
    from,
    to,
    points: route.points,
    trunk: trunk?.name ?? null,
    own,
    labelAt: route.labelAt,
    isConflict: isConflict(link),
    bounds: boundsOf(route.points),
  };
}

export const groupOf = ({ relations: [first] }: PlannedLine): RelationGroup => (first as MapRelation).group;

/** Whether it stands for things in each other's way, or for what laptops disagree about. */
export const isConflict = ({ relations }: PlannedLine): boolean =>
  relations.some(({ kind, state }) => kind === 'conflicts_with' || state === 'conflict');

/** Units that the width of a line, its arrow and its margin take beside its points. */
export const lineMargin = 12;

function boundsOf(points: readonly Position[]): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left: left - lineMargin, top: top - lineMargin, right: right + lineMargin, bottom: bottom + lineMargin };
}

/** Whether a line draws its end itself: of a trunk that comes together there, only the first does. */
export const drawsEnd = ({ own, points }: RelationLine): boolean => own.at(-1) === points.at(-1);
