import type { Position } from '../model/content-types';
import { cellHeight, cellWidth, elementHeight, elementWidth } from './element-size';
import { roomAmong, settle } from './settle';
import { type ElementInRow, sharedOut } from './tidy-rows';

/**
 * `rows`: the order within rows with the fewest crossings. `near`: what relates stands together, in every direction. Both
 * are asked of the layout engine.
 */
export type LayoutWay = 'rows' | 'near';

/** `tidy`: rows in a better order that is still found back, see `tidiedRows`. */
export type RearrangeWay = LayoutWay | 'tidy';

export interface RearrangePlace extends Position {
  readonly id: string;
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/** A graph as the layout engine takes it; places are of the upper left corner there. */
export interface LayoutGraph {
  readonly id: string;
  readonly layoutOptions: Readonly<Record<string, string>>;
  readonly children: readonly {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly x: number;
    readonly y: number;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly sources: readonly string[];
    readonly targets: readonly string[];
  }[];
}

const gap = { x: cellWidth - elementWidth, y: cellHeight - elementHeight } as const;

/** Both start from how things stand, so that a reader finds back what was above and below, or left and right. */
const optionsOf: Readonly<Record<LayoutWay, Readonly<Record<string, string>>>> = {
  // The rows stay, and who stands where in them is chosen so that fewer lines cross.
  rows: {
    'elk.algorithm': 'layered',
    'elk.direction': 'DOWN',
    'elk.spacing.nodeNode': String(gap.x),
    'elk.layered.spacing.nodeNodeBetweenLayers': String(gap.y),
    'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
    'elk.layered.layering.strategy': 'INTERACTIVE',
    'elk.separateConnectedComponents': 'false',
  },
  near: {
    'elk.algorithm': 'stress',
    'elk.interactive': 'true',
    'elk.stress.desiredEdgeLength': String(cellWidth * 1.2),
    'elk.separateConnectedComponents': 'true',
  },
};

/** What the layout engine is asked. Relations to elements that are not arranged are left out. */
export function layoutGraph(elements: readonly RearrangePlace[], links: readonly Link[], way: LayoutWay): LayoutGraph {
  const known = new Set(elements.map(({ id }) => id));
  const pairs = new Map<string, Link>();
  for (const { from, to } of links) {
    if (from !== to && known.has(from) && known.has(to)) pairs.set(`${from} ${to}`, { from, to });
  }
  return {
    id: 'map',
    layoutOptions: optionsOf[way],
    children: elements.map(({ id, x, y }) => ({
      id,
      width: elementWidth,
      height: elementHeight,
      x: x - elementWidth / 2,
      y: y - elementHeight / 2,
    })),
    edges: [...pairs.values()].map(({ from, to }, at) => ({ id: `e${at}`, sources: [from], targets: [to] })),
  };
}

type Corner = { readonly id: string; readonly x?: number; readonly y?: number };

/**
 * Places from an answer of the engine. What is standing is not touched, and nothing covers anything.
 * @param before the arranged elements @param answer their upper left corners, in any order
 * @param standing middles of all that keeps its place
 */
export function placesFrom(
  way: LayoutWay,
  before: readonly ElementInRow[],
  answer: readonly Corner[],
  standing: readonly Position[],
): readonly RearrangePlace[] {
  return way === 'rows' ? placesInRows(before, answer) : placesNear(before, answer, standing);
}

/**
 * The engine leaves room for lines between the elements of a row, so that its rows are many times as wide as ours, and puts
 * elements of one row that relate in rows of their own. What counts is its order.
 */
function placesInRows(before: readonly ElementInRow[], answer: readonly Corner[]): readonly RearrangePlace[] {
  const order = new Map(answer.map(({ id, x = 0 }) => [id, x]));
  return sharedOut(before, ({ id, x }) => order.get(id) ?? x).map(({ id, x, y }) => ({ id, x, y }));
}

/** Moved as a whole to where the elements stood, and each put down on the grid at the nearest free place. */
function placesNear(
  before: readonly RearrangePlace[],
  answer: readonly Corner[],
  standing: readonly Position[],
): readonly RearrangePlace[] {
  const corners = new Map(
    answer.map(({ id, x = 0, y = 0 }) => [id, { x: x + elementWidth / 2, y: y + elementHeight / 2 }]),
  );
  const known = before.filter(({ id }) => corners.has(id));
  const was = meanOf(known);
  const is = meanOf(known.map(({ id }) => corners.get(id) as Position));
  const wished = known.map(({ id }) => {
    const { x, y } = corners.get(id) as Position;
    return { id, position: { x: x - is.x + was.x, y: y - is.y + was.y } };
  });
  // From the top left on, so that what is pushed aside goes the way one reads.
  wished.sort((one, other) => one.position.y - other.position.y || one.position.x - other.position.x);
  return settle(wished, roomAmong(standing)).map(({ id, position }) => ({ id, ...position }));
}

function meanOf(places: readonly Position[]): Position {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

export interface Moves {
  /** How many stand elsewhere, how far these go on average and at most, in widths of an element. */
  readonly count: number;
  readonly mean: number;
  readonly farthest: number;
}

/** How far things move. */
export function movesBetween(before: readonly RearrangePlace[], after: readonly RearrangePlace[]): Moves {
  const places = new Map(before.map((place) => [place.id, place]));
  const distances = after.flatMap(({ id, x, y }) => {
    const was = places.get(id);
    const distance = was === undefined ? 0 : Math.hypot(x - was.x, y - was.y) / cellWidth;
    return distance === 0 ? [] : [distance];
  });
  return {
    count: distances.length,
    mean: distances.length === 0 ? 0 : distances.reduce((sum, each) => sum + each, 0) / distances.length,
    farthest: distances.reduce((most, each) => Math.max(most, each), 0),
  };
}
