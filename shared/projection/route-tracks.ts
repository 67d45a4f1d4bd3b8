import { elementHeight } from '../placement/element-size';
import { netsOf, stretchesOf } from './lane-nets';
import type { Direction, Link, LinkStretch, Stretch } from './route-link';
import { isSideways, type Side } from './route-plan';
import { tracksOf } from './tracks';

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

const sides: readonly Side[] = ['top', 'bottom', 'left', 'right'];

/** Links or edges in one step: a millisecond or two, also before the engine has made any of this fast. */
const perStep = 50;

/** One edge of an element, with the lines that end on it. */
interface Edge {
  readonly element: string;
  readonly side: Side;
  readonly links: Link[];
  /** How many of each kind begin and end on it; null when that is to be counted anew. */
  alike: Map<string, number> | null;
}

/**
 * Places that lines share: the edges of elements, where ends stand side by side, and the lanes, with a track for each.
 * Links may come and go at any moment; what they are given is known when all is settled, and follows from what is there.
 */
export class RouteTracks {
  readonly #edges = new Map<string, readonly Edge[]>();
  readonly #lanes = new Map<number, Set<LinkStretch>>();
  /** Links by the name of their trunk. */
  readonly #trunks = new Map<string, Set<Link>>();
  /** Links that stand on no edge yet. */
  readonly #coming = new Set<Link>();
  /** Edges on which other lines end than before; and those whose ends have to be spread anew. */
  readonly #changedEdges = new Set<Edge>();
  readonly #staleEdges = new Set<Edge>();
  /** Names of trunks of which any line runs elsewhere: each draws no more than what is its own, so that all change. */
  readonly #changedTrunks = new Set<string>();
  /** Links that lie in no lane yet, since where they begin and end is not settled. */
  readonly #fresh = new Set<Link>();
  readonly #staleLanes: Readonly<Record<Direction, Set<number>>> = { across: new Set(), down: new Set() };

  get isSettled(): boolean {
    const { across, down } = this.#staleLanes;
    return (
      this.#coming.size +
        this.#changedEdges.size +
        this.#staleEdges.size +
        this.#changedTrunks.size +
        this.#fresh.size +
        across.size +
        down.size ===
      0
    );
  }

  /** All that share a stem with a link, itself among them; nobody when it runs by itself. */
  sharing({ trunk }: Link): Iterable<Link> {
    return (trunk === null ? undefined : this.#trunks.get(trunk.name)) ?? nobody;
  }

  add(link: Link): void {
    this.#coming.add(link);
  }

  remove(link: Link): void {
    if (this.#coming.delete(link)) return;
    this.#quit(link, this.#edge(link.from, link.plan.fromSide));
    this.#quit(link, this.#edge(link.to, link.plan.toSide));
    if (!this.#fresh.delete(link)) this.#leaveLanes(link);
    this.#leaveTrunk(link);
  }

  /**
   * Hands out trunks, ports and tracks anew where something came or went, a few edges or a lane at each step.
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
    for (const edge of this.#changedEdges) {
      this.#changedEdges.delete(edge);
      for (const link of edge.links) this.#chooseTrunk(link, onShift);
      count += 1;
      if (count % perStep === 0) yield;
    }
    for (const edge of this.#staleEdges) {
      this.#staleEdges.delete(edge);
      spreadEnds(edge, (link) => this.#renew(link, onShift));
      count += 1;
      if (count % perStep === 0) yield;
    }
    for (const link of this.#fresh) {
      this.#fresh.delete(link);
      this.#enterLanes(link);
      count += 1;
      if (count % perStep === 0) yield;
    }
    // Columns after rows: how lines turn into a column follows from the track that they come along.
    for (const direction of ['across', 'down'] as const) {
      const stale = this.#staleLanes[direction];
      for (const lane of stale) {
        stale.delete(lane);
        const stretches = this.#lanes.get(lane);
        if (stretches === undefined) continue;
        tracksOf(netsOf(stretches), ({ of }, offset) => {
          for (const stretch of of) this.#shift(stretch, offset, onShift);
        });
        yield;
      }
    }
    for (const name of this.#changedTrunks) {
      this.#changedTrunks.delete(name);
      for (const { bundle } of this.#trunks.get(name) ?? nobody) onShift(bundle);
    }
  }

  #shift({ of, part }: LinkStretch, offset: number, onShift: (bundle: string) => void): void {
    if (of.offsets[part] === offset) return;
    of.offsets[part] = offset;
    this.#tell(of, onShift);
    if (part === 2) return;
    const column = of.stretches.find((each) => each.part === 2);
    if (column !== undefined) this.#staleLanes.down.add(laneOf(column));
  }

  #tell(link: Link, onShift: (bundle: string) => void): void {
    onShift(link.bundle);
    if (link.trunk !== null) this.#changedTrunks.add(link.trunk.name);
  }

  /** Its stretches begin and end elsewhere now. */
  #renew(link: Link, onShift: (bundle: string) => void): void {
    this.#tell(link, onShift);
    if (this.#fresh.has(link)) return;
    this.#leaveLanes(link);
    this.#fresh.add(link);
  }

  /** With more of its kind, at whichever of its ends that is; towards an element rather than away from one. */
  #chooseTrunk(link: Link, onShift: (bundle: string) => void): void {
    const { plan, relations, trunk: before } = link;
    const [first] = relations;
    if (first === undefined || first.symmetric || isSideways(plan)) return;
    const into = this.#alike(link, 'to');
    const out = this.#alike(link, 'from');
    const end = Math.max(into, out) < 2 ? null : into >= out ? 'to' : 'from';
    if (end === (before?.end ?? null)) return;
    this.#leaveTrunk(link);
    if (end !== null) {
      const [element, side] = end === 'to' ? [link.to, plan.toSide] : [link.from, plan.fromSide];
      const trunk = { name: JSON.stringify([element, side, end, first.kind]), end } as const;
      link.trunk = trunk;
      const others = this.#trunks.get(trunk.name);
      if (others === undefined) this.#trunks.set(trunk.name, new Set([link]));
      else others.add(link);
    }
    this.#staleEdges.add(this.#edge(link.from, plan.fromSide));
    this.#staleEdges.add(this.#edge(link.to, plan.toSide));
    this.#renew(link, onShift);
  }

  /** How many lines of its kind end, or begin, on the same edge as it does. */
  #alike(link: Link, end: 'from' | 'to'): number {
    const edge = end === 'to' ? this.#edge(link.to, link.plan.toSide) : this.#edge(link.from, link.plan.fromSide);
    edge.alike ??= countAlike(edge);
    return edge.alike.get(`${end} ${link.relations[0]?.kind}`) ?? 0;
  }

  #leaveTrunk(link: Link): void {
    if (link.trunk === null) return;
    const { name } = link.trunk;
    const others = this.#trunks.get(name);
    others?.delete(link);
    if (others?.size === 0) this.#trunks.delete(name);
    else this.#changedTrunks.add(name);
    link.trunk = null;
  }

  #join(link: Link, edge: Edge): void {
    edge.links.push(link);
    this.#changeEdge(edge);
  }

  #quit(link: Link, edge: Edge): void {
    edge.links.splice(edge.links.indexOf(link), 1);
    this.#changeEdge(edge);
  }

  #changeEdge(edge: Edge): void {
    edge.alike = null;
    this.#changedEdges.add(edge);
    this.#staleEdges.add(edge);
  }

  #edge(element: string, side: Side): Edge {
    let edges = this.#edges.get(element);
    if (edges === undefined) {
      edges = sides.map((each) => ({ element, side: each, links: [], alike: null }));
      this.#edges.set(element, edges);
    }
    return edges[sides.indexOf(side)] as Edge;
  }

  #enterLanes(link: Link): void {
    const stretches = stretchesOf(link);
    link.stretches = stretches;
    for (const stretch of stretches) {
      const lane = laneOf(stretch);
      const here = this.#lanes.get(lane);
      if (here === undefined) this.#lanes.set(lane, new Set([stretch]));
      else here.add(stretch);
      this.#staleLanes[stretch.direction].add(lane);
    }
  }

  #leaveLanes(link: Link): void {
    for (const stretch of link.stretches) {
      const lane = laneOf(stretch);
      const here = this.#lanes.get(lane);
      here?.delete(stretch as LinkStretch);
      if (here?.size === 0) this.#lanes.delete(lane);
      this.#staleLanes[stretch.direction].add(lane);
    }
    link.stretches = [];
  }
}

const nobody: readonly Link[] = [];

function countAlike({ element, links }: Edge): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to, relations } of links) {
    const kind = relations[0]?.kind;
    for (const key of [from === element ? `from ${kind}` : null, to === element ? `to ${kind}` : null]) {
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Lanes whose middles lie so near to each other are one. */
const laneOf = ({ direction, at }: Stretch) => Math.round(at / 8) * 2 + (direction === 'down' ? 1 : 0);

/**
 * Line ends side by side in the order of where they go, so that they do not cross there; those of a trunk end in one place.
 */
function spreadEnds({ element, side, links }: Edge, onShift: (link: Link) => void): void {
  const ends = endsOf(element, links);
  const span = side === 'left' || side === 'right' ? elementHeight * sideSpan : portSpan;
  const step = ends.length < 2 ? 0 : Math.min(portStep, span / (ends.length - 1));
  const half = ((ends.length - 1) / 2) * step;
  // The badge stands on the upper left corner: many ends make way for it, few stand straight before the middle.
  const shift = side === 'top' ? Math.max(0, half - freeOfBadge) : 0;
  ends.forEach((end, place) => {
    const port = place * step - half + shift;
    for (const link of end.links) {
      if (link.from === element) {
        if (link.fromPort === port) continue;
        link.fromPort = port;
      } else {
        if (link.toPort === port) continue;
        link.toPort = port;
      }
      onShift(link);
    }
  });
}

interface End {
  readonly name: string;
  readonly links: Link[];
}

function endsOf(element: string, links: readonly Link[]): readonly End[] {
  const ends = new Map<string, End>();
  for (const link of links) {
    const { trunk } = link;
    const name = trunk !== null && link[trunk.end] === element ? trunk.name : link.bundle;
    const end = ends.get(name);
    if (end === undefined) ends.set(name, { name, links: [link] });
    else end.links.push(link);
  }
  const inOrder = [...ends.values()];
  if (inOrder.length < 2) return inOrder;
  const places = new Map(inOrder.map((end) => [end, placeOf(end, element)]));
  return inOrder.sort(
    (one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0) || (one.name < other.name ? -1 : 1),
  );
}

const placeOf = ({ links }: End, element: string): number =>
  links.reduce((sum, link) => sum + goesTo(link, element), 0) / links.length;

/** Farther than any map. */
const outside = 1e9;

/**
 * Where a line goes from an element: a height for a line to a neighbour, else a distance from the left. What comes back to
 * the row that it left goes outside of all others, and the farthest of it innermost, so that these lie within each other.
 */
function goesTo({ from, plan }: Link, element: string): number {
  const [own, other] = from === element ? [plan.from, plan.to] : [plan.to, plan.from];
  if (isSideways(plan)) return other.y;
  if (plan.fromSide === plan.toSide) return other.x > own.x ? outside - (other.x - own.x) : own.x - other.x - outside;
  return plan.column ?? other.x;
}
