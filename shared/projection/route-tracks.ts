import { cellHeight, cellWidth, elementHeight, elementWidth } from '../placement/element-size';
import { isSideways, type PlannedLine, type Side } from './route-plan';
import { rankOf, type Stretch, tracksOf } from './tracks';

/** One line on its way: its plan, and what it was given on the edges and lanes that it shares with others. */
export interface Link extends PlannedLine {
  /** Ids of its elements. */
  readonly from: string;
  readonly to: string;
  /** Distance of its ends from the middle of the edge. */
  fromPort: number;
  toPort: number;
  /** Distance from the middle of the lane: at its beginning, at its end, beside the column. */
  readonly offsets: [number, number, number];
  stretches: readonly Stretch<Link>[];
}

/** Width of the edge of an element over which line ends spread; the badge keeps its corner. */
const portSpan = 108;
const portStep = 13;
/** How far left of the middle of its upper edge an element can be reached without touching its badge. */
const freeOfBadge = portSpan / 2 - 10;
/** Share of the height of an element over which line ends spread on its left and right edge. */
const sideSpan = 0.5;
/** Units that a line may run beside its plan, for the sake of others: no lane takes it as far as the edge of an element. */
export const farthestFromPlan = {
  x: portSpan / 2 + (portSpan / 2 - freeOfBadge),
  y: (elementHeight * sideSpan) / 2,
} as const;
const laneSize = { room: Math.min(cellHeight - elementHeight, cellWidth - elementWidth) - 8, step: 4.5 } as const;

const sides: readonly Side[] = ['top', 'bottom', 'left', 'right'];

/** Links or edges in one step: a millisecond or two, also before the engine has made any of this fast. */
const perStep = 50;

/** One edge of an element, with the lines that end on it. */
interface Edge {
  readonly element: string;
  readonly side: Side;
  readonly links: Link[];
}

/**
 * Places that lines share: the edges of elements, where ends stand side by side, and the lanes, with a track for each.
 * Links may come and go at any moment; what they are given is known when all is settled, and follows from what is there.
 */
export class RouteTracks {
  readonly #edges = new Map<string, readonly Edge[]>();
  readonly #lanes = new Map<number, Set<Stretch<Link>>>();
  /** Links that stand on no edge yet. */
  readonly #coming = new Set<Link>();
  readonly #staleEdges = new Set<Edge>();
  /** Links that lie in no lane yet, since where they begin and end is not settled. */
  readonly #fresh = new Set<Link>();
  readonly #staleLanes = new Set<number>();

  get isSettled(): boolean {
    return this.#coming.size + this.#staleEdges.size + this.#fresh.size + this.#staleLanes.size === 0;
  }

  add(link: Link): void {
    this.#coming.add(link);
  }

  remove(link: Link): void {
    if (this.#coming.delete(link)) return;
    this.#quit(link, this.#edge(link.from, link.plan.fromSide));
    this.#quit(link, this.#edge(link.to, link.plan.toSide));
    if (!this.#fresh.delete(link)) this.#leaveLanes(link);
  }

  /**
   * Hands out ports and tracks anew where something came or went, a few edges or a lane at each step.
   * @param onShift told of each bundle that runs elsewhere than before
   */
  *settling(onShift: (bundle: string) => void): Generator<void> {
    let count = 0;
    for (const link of this.#coming) {
      this.#coming.delete(link);
      this.#join(link, this.#edge(link.from, link.plan.fromSide));
      this.#join(link, this.#edge(link.to, link.plan.toSide));
      this.#fresh.add(link);
      count += 1;
      if (count % perStep === 0) yield;
    }
    for (const edge of this.#staleEdges) {
      this.#staleEdges.delete(edge);
      spreadEnds(edge, (link) => {
        onShift(link.bundle);
        if (this.#fresh.has(link)) return;
        // Its stretches begin and end elsewhere now.
        this.#leaveLanes(link);
        this.#fresh.add(link);
      });
      count += 1;
      if (count % perStep === 0) yield;
    }
    for (const link of this.#fresh) {
      this.#fresh.delete(link);
      this.#enterLanes(link);
      count += 1;
      if (count % perStep === 0) yield;
    }
    for (const lane of this.#staleLanes) {
      this.#staleLanes.delete(lane);
      const stretches = this.#lanes.get(lane);
      if (stretches === undefined) continue;
      tracksOf(stretches, laneSize, ({ of, part }, offset) => {
        if (of.offsets[part] === offset) return;
        of.offsets[part] = offset;
        onShift(of.bundle);
      });
      yield;
    }
  }

  #join(link: Link, edge: Edge): void {
    edge.links.push(link);
    this.#staleEdges.add(edge);
  }

  #quit(link: Link, edge: Edge): void {
    edge.links.splice(edge.links.indexOf(link), 1);
    this.#staleEdges.add(edge);
  }

  #edge(element: string, side: Side): Edge {
    let edges = this.#edges.get(element);
    if (edges === undefined) {
      edges = sides.map((each) => ({ element, side: each, links: [] }));
      this.#edges.set(element, edges);
    }
    return edges[sides.indexOf(side)] as Edge;
  }

  #enterLanes(link: Link): void {
    link.stretches = stretchesOf(link);
    for (const stretch of link.stretches) {
      const lane = laneOf(stretch);
      const here = this.#lanes.get(lane);
      if (here === undefined) this.#lanes.set(lane, new Set([stretch]));
      else here.add(stretch);
      this.#staleLanes.add(lane);
    }
  }

  #leaveLanes(link: Link): void {
    for (const stretch of link.stretches) {
      const lane = laneOf(stretch);
      const here = this.#lanes.get(lane);
      here?.delete(stretch);
      if (here?.size === 0) this.#lanes.delete(lane);
      this.#staleLanes.add(lane);
    }
    link.stretches = [];
  }
}

/** Lanes whose middles lie so near to each other are one. */
const laneOf = ({ direction, at }: Stretch<Link>) => Math.round(at / 8) * 2 + (direction === 'down' ? 1 : 0);

/** Line ends side by side in the order of where they go, so that they do not cross there. */
function spreadEnds({ element, side, links }: Edge, onShift: (link: Link) => void): void {
  const span = side === 'left' || side === 'right' ? elementHeight * sideSpan : portSpan;
  const step = links.length < 2 ? 0 : Math.min(portStep, span / (links.length - 1));
  const half = ((links.length - 1) / 2) * step;
  // The badge stands on the upper left corner: many ends make way for it, few stand straight before the middle.
  const shift = side === 'top' ? Math.max(0, half - freeOfBadge) : 0;
  if (links.length > 1) {
    links.sort((one, other) => goesTo(one, element) - goesTo(other, element) || (one.bundle < other.bundle ? -1 : 1));
  }
  links.forEach((link, place) => {
    const port = place * step - half + shift;
    if (link.from === element) {
      if (link.fromPort === port) return;
      link.fromPort = port;
    } else {
      if (link.toPort === port) return;
      link.toPort = port;
    }
    onShift(link);
  });
}

/** Where a line goes from an element: a height for a line to a neighbour, else a distance from the left. */
function goesTo({ from, plan }: Link, element: string): number {
  const other = from === element ? plan.to : plan.from;
  return isSideways(plan) ? other.y : (plan.column ?? other.x);
}

function stretchesOf(link: Link): readonly Stretch<Link>[] {
  const { plan, fromPort, toPort } = link;
  if (isSideways(plan)) return [];
  const { from, to, fromLane, toLane, column } = plan;
  const start = from.x + fromPort;
  const end = to.x + toPort;
  if (column === null) return [stretch(link, 0, 'across', fromLane, start, end)];
  return [
    stretch(link, 0, 'across', fromLane, start, column),
    stretch(link, 1, 'across', toLane, column, end),
    stretch(link, 2, 'down', column, fromLane, toLane),
  ];
}

function stretch(
  of: Link,
  part: 0 | 1 | 2,
  direction: 'across' | 'down',
  at: number,
  one: number,
  other: number,
): Stretch<Link> {
  const start = Math.min(one, other);
  const end = Math.max(one, other);
  return { of, part, direction, at, start, end, rank: rankOf(start, end) };
}
