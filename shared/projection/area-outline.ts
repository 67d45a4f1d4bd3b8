/** A box with its sides along the axes, in map units. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * The outlines of what boxes cover together: closed rows of corners, the inside to the right of the way around. Holes are
 * rows of their own. Boxes that only touch in a corner have outlines of their own.
 */
export function outlinesOf(boxes: readonly Rectangle[]): readonly (readonly Corner[])[] {
  const xs = sorted(boxes.flatMap(({ left, right }) => [left, right]));
  const ys = sorted(boxes.flatMap(({ top, bottom }) => [top, bottom]));
  const covers = new Set<string>();
  for (const { left, top, right, bottom } of boxes) {
    for (let column = xs.indexOf(left); column < xs.indexOf(right); column += 1) {
      for (let row = ys.indexOf(top); row < ys.indexOf(bottom); row += 1) covers.add(`${column} ${row}`);
    }
  }
  const isIn = (column: number, row: number): boolean => covers.has(`${column} ${row}`);
  // Each edge between covered and not covered, once, with the covered side to the right.
  const edges = new Map<string, Edge[]>();
  const edge = (from: Corner, to: Corner): void => {
    const key = `${from.x} ${from.y}`;
    edges.set(key, [...(edges.get(key) ?? []), { from, to }]);
  };
  for (const place of covers) {
    const [column, row] = place.split(' ').map(Number) as [number, number];
    const [left, right] = [xs[column] as number, xs[column + 1] as number];
    const [top, bottom] = [ys[row] as number, ys[row + 1] as number];
    if (!isIn(column, row - 1)) edge({ x: left, y: top }, { x: right, y: top });
    if (!isIn(column + 1, row)) edge({ x: right, y: top }, { x: right, y: bottom });
    if (!isIn(column, row + 1)) edge({ x: right, y: bottom }, { x: left, y: bottom });
    if (!isIn(column - 1, row)) edge({ x: left, y: bottom }, { x: left, y: top });
  }
  const outlines: (readonly Corner[])[] = [];
  for (const starts of edges.values()) {
    while (starts.length > 0) outlines.push(withoutStraights(wayFrom(starts.pop() as Edge, edges)));
  }
  return outlines;
}

interface Edge {
  readonly from: Corner;
  readonly to: Corner;
}

const sorted = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

/** Follows edges from one back to its start, and takes them away. */
function wayFrom(first: Edge, edges: ReadonlyMap<string, Edge[]>): Corner[] {
  const way = [first.from];
  let here = first;
  while (here.to.x !== first.from.x || here.to.y !== first.from.y) {
    way.push(here.to);
    const next = edges.get(`${here.to.x} ${here.to.y}`) as Edge[];
    // Where two outlines meet in a corner, each turns right and stays the outline of its own box.
    const turned = next.findIndex((each) => isRightTurn(here, each));
    here = next.splice(turned === -1 ? 0 : turned, 1)[0] as Edge;
  }
  return way;
}

const isRightTurn = (one: Edge, other: Edge): boolean => {
  const [ax, ay] = [one.to.x - one.from.x, one.to.y - one.from.y];
  const [bx, by] = [other.to.x - other.from.x, other.to.y - other.from.y];
  return ax * by - ay * bx > 0;
};

/** Only the corners in which the way turns. */
function withoutStraights(way: readonly Corner[]): readonly Corner[] {
  return way.filter((here, at) => {
    const before = way.at(at - 1) as Corner;
    const after = way[(at + 1) % way.length] as Corner;
    return !((before.x === here.x && here.x === after.x) || (before.y === here.y && here.y === after.y));
  });
}

/**
 * Outlines as the path of an SVG, with rounded corners.
 * @param radius of the corners, in map units; shorter where an edge is too short for it
 */
export function roundedPath(outlines: readonly (readonly Corner[])[], radius: number): string {
  const number = (value: number): string => String(Math.round(value * 10) / 10);
  return outlines
    .map((corners) => {
      const steps = corners.map((corner, at) => {
        const before = corners.at(at - 1) as Corner;
        const after = corners[(at + 1) % corners.length] as Corner;
        const into = towards(corner, before, radius);
        const out = towards(corner, after, radius);
        const start = `${number(into.x)} ${number(into.y)}`;
        return `${at === 0 ? 'M' : 'L'}${start}Q${number(corner.x)} ${number(corner.y)} ${number(out.x)} ${number(out.y)}`;
      });
      return `${steps.join('')}Z`;
    })
    .join('');
}

function towards(from: Corner, to: Corner, distance: number): Corner {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
