import type { Language } from '../i18n/language';
import type { Position } from '../model/content-types';
import { ElementIndex } from '../placement/element-index';
import { cellHeight, cellWidth, elementHeight, elementWidth } from '../placement/element-size';
import { laneNameOf } from '../views/class-names';
import type { ElementClass } from '../views/map-vocabulary';
import type { MapElement } from './map-model';

/** A box in map units. */
export interface GroupFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Like elements that stand together, shown as one thing where their own names would be too small to read. */
export interface ElementGroup {
  readonly elementClass: ElementClass;
  /** What its elements are called together: "Gemeenten". */
  readonly text: string;
  readonly members: readonly MapElement[];
  /** Around all members and their badges; covers no element of another class and no other frame. */
  readonly frame: GroupFrame;
}

/** How far badges stand out above and beside their cards, and how much air a frame leaves on the other sides. */
const rim = { left: 14, top: 20, right: 4, bottom: 4 } as const;

/** Up to one free cell apart in a row, or in rows that touch. */
const reach = { x: 2 * cellWidth - elementWidth + 12, y: cellHeight - elementHeight + 24 } as const;

/** Room between neighbours in cells that touch, and a little: nothing can be nearer. */
const beside = cellWidth - elementWidth + 12;

/** Looks up what stands in a box. */
type Neighbours = Pick<ElementIndex<Position & { readonly id: string }>, 'everyWithin'>;

interface Cluster {
  readonly members: readonly MapElement[];
  readonly box: GroupFrame;
}

/**
 * Groups by where elements stand: neighbours of one class are joined as long as the box around them covers nothing of
 * another class, so a class that lies apart makes several groups, each with its own number.
 * @param index of the same elements, where the caller has one
 */
export function elementGroupsOf(
  elements: readonly MapElement[],
  language: Language,
  index: Neighbours = new ElementIndex(elements),
): readonly ElementGroup[] {
  const inOrder = [...elements].sort((one, two) => one.y - two.y || one.x - two.x || (one.id < two.id ? -1 : 1));
  const clusters = joined(runsOf(inOrder, index));
  const framed = clusters.map((cluster) => ({ cluster, frame: withRim(cluster.box) }));
  return framed.map(({ cluster, frame }) => {
    const elementClass = classOf(cluster);
    // Elements closer together than the grid puts them: a frame without rim is better than one over its neighbour.
    const isFree = framed.every((other) => other.cluster === cluster || !overlap(frame, other.frame));
    return {
      elementClass,
      text: laneNameOf(elementClass, language),
      members: cluster.members,
      frame: isFree ? frame : cluster.box,
    };
  });
}

const classOf = ({ members }: Cluster): ElementClass => (members[0] as MapElement).elementClass;

/**
 * Neighbours of one class in one row, in cells that touch and with nothing else between them: they would be joined in any case, and a large map
 * has far fewer of these than it has elements. @param inOrder by row, then from left to right
 */
function runsOf(inOrder: readonly MapElement[], index: Neighbours): readonly Cluster[] {
  return rowsOf(inOrder).flatMap((row): readonly Cluster[] => {
    // Asked of the whole row first: mostly nothing else stands in it, and its elements do not cover each other.
    const ids = new Set(row.map(({ id }) => id));
    const whole = clusterOf(row);
    const isWhole = row.every(isApart) && index.everyWithin(whole.box, ({ id }) => ids.has(id));
    return isWhole ? [whole] : unbroken(row, index);
  });
}

/** Neighbours of one class in one row, in cells that touch, whatever else stands there. */
function rowsOf(inOrder: readonly MapElement[]): readonly MapElement[][] {
  const rows: MapElement[][] = [];
  let last: MapElement | undefined;
  for (const element of inOrder) {
    const step = last === undefined ? 0 : element.x - last.x;
    const isNext =
      last !== undefined &&
      last.y === element.y &&
      last.elementClass === element.elementClass &&
      step <= elementWidth + beside;
    if (isNext) rows.at(-1)?.push(element);
    else rows.push([element]);
    last = element;
  }
  return rows;
}

const isApart = ({ x }: MapElement, at: number, row: readonly MapElement[]): boolean =>
  at === 0 || x - (row[at - 1] as MapElement).x > elementWidth;

/** Of a row, in order. */
const clusterOf = (members: readonly MapElement[]): Cluster => ({
  members,
  box: around(boxOf(members[0] as MapElement), boxOf(members.at(-1) as MapElement)),
});

/** The parts of a row that have nothing else between their neighbours. */
function unbroken(row: readonly MapElement[], index: Neighbours): readonly Cluster[] {
  const parts: MapElement[][] = [];
  let last: MapElement | undefined;
  for (const element of row) {
    const between = last === undefined ? null : around(boxOf(last), boxOf(element));
    const [before, here] = [last?.id, element.id];
    if (between !== null && index.everyWithin(between, ({ id }) => id === here || id === before)) {
      parts.at(-1)?.push(element);
    } else parts.push([element]);
    last = element;
  }
  return parts.map(clusterOf);
}

/** Joins the nearest two first, and goes on until no two can be joined. */
function joined(singles: readonly Cluster[]): readonly Cluster[] {
  const clusters = new Set(singles);
  const waiting = [...singles];
  for (let cluster = waiting.shift(); cluster !== undefined; cluster = waiting.shift()) {
    if (!clusters.has(cluster)) continue;
    const here = cluster;
    const near = [...clusters]
      .filter((other) => other !== here && classOf(other) === classOf(here) && isNear(here.box, other.box))
      .sort((one, two) => distance(here.box, one.box) - distance(here.box, two.box));
    for (const other of near) {
      const whole = unionOf(here, other, clusters);
      if (whole === null) continue;
      for (const part of whole.parts) clusters.delete(part);
      clusters.add(whole.cluster);
      waiting.unshift(whole.cluster);
      break;
    }
  }
  return [...clusters];
}

/** Both, with every cluster of their class that the box around them reaches; null when that would cover another class. */
function unionOf(one: Cluster, two: Cluster, all: ReadonlySet<Cluster>) {
  const parts = new Set([one, two]);
  let box = around(one.box, two.box);
  for (let grows = true; grows; ) {
    grows = false;
    for (const other of all) {
      if (parts.has(other) || !overlap(box, other.box)) continue;
      if (classOf(other) !== classOf(one)) return null;
      parts.add(other);
      box = around(box, other.box);
      grows = true;
    }
  }
  return { parts, cluster: { members: [...parts].flatMap(({ members }) => members), box } };
}

const boxOf = ({ x, y }: MapElement): GroupFrame => ({
  left: x - elementWidth / 2,
  top: y - elementHeight / 2,
  right: x + elementWidth / 2,
  bottom: y + elementHeight / 2,
});

const withRim = (box: GroupFrame): GroupFrame => ({
  left: box.left - rim.left,
  top: box.top - rim.top,
  right: box.right + rim.right,
  bottom: box.bottom + rim.bottom,
});

const around = (one: GroupFrame, two: GroupFrame): GroupFrame => ({
  left: Math.min(one.left, two.left),
  top: Math.min(one.top, two.top),
  right: Math.max(one.right, two.right),
  bottom: Math.max(one.bottom, two.bottom),
});

const overlap = (one: GroupFrame, two: GroupFrame) =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

/** Free room between two boxes along each axis; 0 where they lie beside each other. */
const gapsOf = (one: GroupFrame, two: GroupFrame) => ({
  x: Math.max(0, two.left - one.right, one.left - two.right),
  y: Math.max(0, two.top - one.bottom, one.top - two.bottom),
});

/** Beside or above each other; what lies askew is no neighbour. */
function isNear(one: GroupFrame, two: GroupFrame): boolean {
  const gap = gapsOf(one, two);
  return (gap.x === 0 && gap.y <= reach.y) || (gap.y === 0 && gap.x <= reach.x);
}

function distance(one: GroupFrame, two: GroupFrame): number {
  const gap = gapsOf(one, two);
  // The same row first: lanes are rows.
  return gap.y > 0 ? gap.y * 2 : gap.x;
}
