import type { Direction, Link, LinkStretch, Part } from './route-link';
import { isSideways } from './route-plan';
import type { Branch, Net } from './tracks';

/** Whether a line goes straight on into its element, and out of it, without a stretch along the lane there. */
const goesStraightIn = ({ plan }: Link): boolean => plan.column === plan.to.x;
const goesStraightOut = ({ plan }: Link): boolean => plan.column === plan.from.x && !goesStraightIn({ plan } as Link);

/** Where a line runs along lanes; what goes straight on needs none there. */
export function stretchesOf(link: Link): readonly LinkStretch[] {
  const { plan } = link;
  if (isSideways(plan)) return [];
  const { fromLane, toLane, column } = plan;
  const first: LinkStretch = stretchOf(link, 0, 'across', fromLane);
  if (column === null) return [first];
  const last: LinkStretch = stretchOf(link, 1, 'across', toLane);
  if (goesStraightIn(link)) {
    link.offsets[2] = link.toPort;
    return [first];
  }
  if (goesStraightOut(link)) {
    link.offsets[2] = link.fromPort;
    return [last];
  }
  return [first, last, stretchOf(link, 2, 'down', column)];
}

/** After its trunk is chosen, and where it begins and ends: made anew whenever one of these changes. */
const stretchOf = (of: Link, part: Part, direction: Direction, at: number): LinkStretch => ({
  of,
  part,
  direction,
  at,
  net: netName(of, part, at),
});

interface LaneNet extends Net {
  readonly of: readonly LinkStretch[];
}

/** What runs along a lane: lines by themselves, and those of a trunk as one, as far as they came the same way. */
export function netsOf(stretches: Iterable<LinkStretch>): readonly LaneNet[] {
  const nets = new Map<string, LinkStretch[]>();
  for (const stretch of stretches) {
    const here = nets.get(stretch.net);
    if (here === undefined) nets.set(stretch.net, [stretch]);
    else here.push(stretch);
  }
  return [...nets].map(([name, of]) => netOf(name, of));
}

function netOf(name: string, of: readonly LinkStretch[]): LaneNet {
  const branches =
    of.length === 1 ? branchesOf(of[0] as LinkStretch) : uniqueBranches(of.flatMap((stretch) => branchesOf(stretch)));
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at } of branches) {
    if (at < start) start = at;
    if (at > end) end = at;
  }
  return { name, of, start, end, branches };
}

/** A stretch at the stem is the same for all of a trunk in that lane; farther on, for those that went down the same column. */
function netName({ trunk, bundle, plan }: Link, part: Part, at: number): string {
  if (trunk === null) return `${bundle} ${part}`;
  const stem = trunk.end === 'from' ? 0 : 1;
  const isStem = plan.column === null || part === stem;
  return isStem ? `${trunk.name} ${at}` : `${trunk.name} ${plan.column} ${at}`;
}

function uniqueBranches(branches: readonly Branch[]): readonly Branch[] {
  if (branches.length <= 2) return branches;
  const seen = new Map(branches.map((branch) => [`${Math.round(branch.at * 4)} ${branch.side}`, branch]));
  return [...seen.values()];
}

/** Where a stretch begins and ends, and to which side its line goes on there. */
function branchesOf({ of, part }: LinkStretch): readonly [Branch, Branch] {
  const { plan, fromPort, toPort, offsets } = of;
  const { from, to, fromSide, toSide, fromLane, toLane, column } = plan;
  const start = from.x + fromPort;
  const end = to.x + toPort;
  if (column === null) {
    return [
      { at: start, side: fromSide === 'bottom' ? -1 : 1 },
      { at: end, side: toSide === 'bottom' ? -1 : 1 },
    ];
  }
  const isStraight = goesStraightIn(of) || goesStraightOut(of);
  const middle = column + (isStraight ? offsets[2] : 0);
  const down = toLane > fromLane ? 1 : -1;
  if (part === 0) {
    return [
      { at: start, side: fromSide === 'bottom' ? -1 : 1 },
      { at: middle, side: down },
    ];
  }
  if (part === 1) {
    return [
      { at: middle, side: down === 1 ? -1 : 1 },
      { at: end, side: toSide === 'bottom' ? -1 : 1 },
    ];
  }
  return [
    { at: fromLane + offsets[0], side: start < column ? -1 : 1 },
    { at: toLane + offsets[1], side: end < column ? -1 : 1 },
  ];
}
