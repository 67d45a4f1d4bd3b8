import type { Element, Position, Relation } from '../model/content-types';
import { cellHeight, cellWidth } from './element-size';
import { bands, type Lane, laneOf } from './lanes';

type Link = Pick<Relation, 'from' | 'to'>;

/** How many elements stand in a row, so that the whole has about the proportions of a screen. */
export function columnsFor(count: number): number {
  return Math.max(4, Math.round(Math.sqrt(count * 1.1)));
}

/**
 * The first arrangement: rows of like elements with the tasks in the middle (see `bands`). What lies below the tasks
 * stands under the tasks it belongs to, as far as its row allows. The same input gives the same places, always; ids
 * settle ties. Positions are integers on the lattice and no two elements share a cell.
 *
 * @param elements in the order of the table, which is kept within a lane of parties and of tasks
 */
export function arrange(elements: readonly Element[], relations: readonly Link[]): Map<string, Position> {
  const columns = columnsFor(elements.length);
  const neighbours = neighboursOf(relations);
  const members = new Map<Lane, Element[]>();
  for (const element of elements) {
    const lane = laneOf(element);
    members.set(lane, [...(members.get(lane) ?? []), element]);
  }
  const rows = bands.flatMap((band) => rowsOf(band, members, columns));
  const columnOf = new Map<string, number>();
  const wishes = (row: readonly Cell[]): readonly Cell[] => {
    const wished = row.map((cell) => (cell.follows ? { ...cell, wish: meanColumn(cell, neighbours, columnOf) } : cell));
    // Within a lane what belongs left stands left; lanes keep their order.
    return wished.sort(
      (one, other) => one.lane - other.lane || (one.follows ? one.wish - other.wish : 0) || one.order - other.order,
    );
  };
  const positions = new Map<string, Position>();
  const middleRow = rows.findIndex((row) => row.some((cell) => laneOf(cell.element) === 'task'));
  const place = (row: readonly Cell[], y: number) => {
    const sorted = wishes(row);
    const taken = spread(
      sorted.map((cell) => cell.wish),
      columns,
    );
    sorted.forEach((cell, index) => {
      const column = taken[index] ?? index;
      columnOf.set(cell.element.id, column);
      positions.set(cell.element.id, { x: column * cellWidth, y: y * cellHeight });
    });
  };
  // The tasks first: what follows them asks where they are.
  const start = Math.max(0, middleRow);
  for (let y = start; y < rows.length; y += 1) place(rows[y] ?? [], y);
  for (let y = start - 1; y >= 0; y -= 1) place(rows[y] ?? [], y);
  return centred(positions);
}

interface Cell {
  readonly element: Element;
  /** Place of the lane in its row, and of the element in its lane. */
  readonly lane: number;
  readonly order: number;
  /** Column it would like. */
  readonly wish: number;
  /** Its column follows from what it relates to. */
  readonly follows: boolean;
}

const above: ReadonlySet<Lane> = new Set(bands.slice(0, 4).flat());

function rowsOf(band: readonly Lane[], members: ReadonlyMap<Lane, Element[]>, columns: number): Cell[][] {
  const rows: Cell[][] = [];
  let shared: { lane: Lane; elements: Element[] }[] = [];
  let used = 0;
  const close = () => {
    if (shared.length > 0) rows.push(sideBySide(shared, columns));
    shared = [];
    used = 0;
  };
  for (const lane of band) {
    const elements = ordered(members.get(lane) ?? []);
    if (elements.length === 0) continue;
    if (used + elements.length > columns) close();
    if (elements.length > columns) {
      // Even rows: 9 in rows of 7 becomes 5 and 4, not 7 and 2.
      const height = Math.ceil(elements.length / columns);
      const width = Math.ceil(elements.length / height);
      for (let from = 0; from < elements.length; from += width) {
        rows.push(sideBySide([{ lane, elements: elements.slice(from, from + width) }], columns));
      }
    } else {
      shared.push({ lane, elements });
      used += elements.length;
    }
  }
  close();
  return rows;
}

/** The first lane on the left, the last on the right, the room that is left between them. */
function sideBySide(parts: readonly { lane: Lane; elements: readonly Element[] }[], columns: number): Cell[] {
  const total = parts.reduce((sum, part) => sum + part.elements.length, 0);
  const slack = columns - total;
  let before = parts.length === 1 ? slack / 2 : 0;
  return parts.flatMap((part, lane) => {
    const start = before + (parts.length === 1 ? 0 : (slack * lane) / (parts.length - 1));
    before += part.elements.length;
    const follows = !above.has(part.lane);
    return part.elements.map((element, order) => ({ element, lane, order, wish: start + order, follows }));
  });
}

/** Every organisation followed by its own bodies, otherwise in the order of the table. */
function ordered(elements: readonly Element[]): Element[] {
  const here = new Set(elements.map((element) => element.id));
  const parentOf = (element: Element) =>
    element.kind === 'stakeholder' && element.parentId != null && here.has(element.parentId) ? element.parentId : null;
  const children = new Map<string | null, Element[]>();
  for (const element of elements) {
    const parent = parentOf(element);
    children.set(parent, [...(children.get(parent) ?? []), element]);
  }
  const result = new Set<Element>();
  const waiting = [...(children.get(null) ?? [])].reverse();
  while (waiting.length > 0) {
    const next = waiting.pop() as Element;
    if (result.has(next)) continue;
    result.add(next);
    waiting.push(...[...(children.get(next.id) ?? [])].reverse());
  }
  // Bodies that name each other as their parent have no first one; they come last.
  return [...result, ...elements.filter((element) => !result.has(element))];
}

function neighboursOf(relations: readonly Link[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const list = neighbours.get(from);
    if (list === undefined) neighbours.set(from, [to]);
    else list.push(to);
  };
  for (const { from, to } of relations) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function meanColumn(
  cell: Cell,
  neighbours: ReadonlyMap<string, readonly string[]>,
  columnOf: ReadonlyMap<string, number>,
): number {
  const known = (neighbours.get(cell.element.id) ?? []).flatMap((id) => columnOf.get(id) ?? []);
  return known.length === 0 ? cell.wish : known.reduce((sum, column) => sum + column, 0) / known.length;
}

/** Columns in rising order, as near as possible to the wishes together. */
function spread(wishes: readonly number[], columns: number): number[] {
  const width = Math.max(columns, wishes.length);
  // best[column]: least cost with the elements so far, the last of them at `column` or left of it.
  let best: number[] = new Array(width).fill(0);
  const choices: number[][] = [];
  wishes.forEach((wish, index) => {
    const next: number[] = new Array(width).fill(Number.POSITIVE_INFINITY);
    const choice: number[] = new Array(width).fill(-1);
    for (let column = index; column < width; column += 1) {
      const before = index === 0 ? 0 : (best[column - 1] ?? Number.POSITIVE_INFINITY);
      const here = before + Math.abs(column - wish);
      const left = column === 0 ? Number.POSITIVE_INFINITY : (next[column - 1] ?? Number.POSITIVE_INFINITY);
      const stays = left <= here;
      next[column] = stays ? left : here;
      choice[column] = stays ? (choice[column - 1] ?? -1) : column;
    }
    best = next;
    choices.push(choice);
  });
  const result: number[] = new Array(wishes.length).fill(0);
  let limit = width - 1;
  for (let index = wishes.length - 1; index >= 0; index -= 1) {
    const column = choices[index]?.[limit] ?? index;
    result[index] = column;
    limit = column - 1;
  }
  return result;
}

/** The middle of the map at 0, 0, in whole cells so that everything stays on the lattice. */
function centred(positions: ReadonlyMap<string, Position>): Map<string, Position> {
  const all = [...positions.values()];
  if (all.length === 0) return new Map();
  const middle = (values: readonly number[], step: number) =>
    Math.round((Math.min(...values) + Math.max(...values)) / 2 / step) * step;
  const x = middle(
    all.map((position) => position.x),
    cellWidth,
  );
  const y = middle(
    all.map((position) => position.y),
    cellHeight,
  );
  return new Map([...positions].map(([id, position]) => [id, { x: position.x - x, y: position.y - y }]));
}
