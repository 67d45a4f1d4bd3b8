import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import { cellHeight, cellWidth, elementHeight, elementWidth } from '../placement/element-size';
import { laneNameOf } from '../views/class-names';
import type { ElementClass } from '../views/map-vocabulary';
import { type BadgeLook, badgeReachOf, isPartyClass } from './element-shapes';
import { measureLabel } from './label-metrics';
import type { MapElement } from './map-model';

/** The name of a row of like elements, in the lane above its first one. */
export interface LaneTitle {
  readonly elementClass: ElementClass;
  readonly text: string;
  /** Left edge of the first card of the row, in map units. */
  readonly x: number;
  /** Upper edge of the row, in map units. */
  readonly y: number;
  /** Left edge of the next card in that row, whose badge the name keeps clear of; far away when there is none. */
  readonly next: number;
  /** Instead of the name where that has no room; the same where there is no shorter one. */
  readonly short: string;
  /** The elements it stands for, and the box around them. */
  readonly members: readonly MapElement[];
  readonly bounds: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

export const laneTitleSize = 18;

/** A name of a row as it is written at a size. Map units. */
export interface WrittenTitle {
  readonly text: string;
  /** Left end of the line of writing. */
  readonly x: number;
  readonly y: number;
  /** At most this wide: a name that is a little wider than its room is set narrower. */
  readonly width: number;
}

/** Bold letters are wider than those that are measured by. */
const boldness = 1.02;
/** How much wider than its room a name may be to be set narrower, which nobody sees. */
const mostNarrowed = 1.15;
/** In type sizes: how high capitals stand, and how far letters hang. */
const [capitals, hanging] = [0.668, 0.2];
/** Units between a badge and the name beside it. */
const besideBadge = 4;

/**
 * Where and how the name of a row is written: between its own badge and the next one, and in the middle of the lane above
 * the row, so that the ring around a card of this row or of the one above does not cut it.
 */
export function writtenTitle(title: LaneTitle, size: number, badge: BadgeLook): WrittenTitle {
  const known = written.get(title);
  if (known?.size === size && known.badge === badge) return known.written;
  const made = writeTitle(title, size, badge);
  written.set(title, { size, badge, written: made });
  return made;
}

/** Asked for in every frame in which lines say something. */
const written = new WeakMap<
  LaneTitle,
  { readonly size: number; readonly badge: BadgeLook; readonly written: WrittenTitle }
>();

function writeTitle(title: LaneTitle, size: number, badge: BadgeLook): WrittenTitle {
  const half = isPartyClass(title.elementClass) ? 15 : 13;
  const own = badgeReachOf(badge, half);
  const x = title.x + own.right + besideBadge;
  const room = title.next + badgeReachOf(badge, 13).left - 1 - x;
  const y = title.y - (cellHeight - elementHeight) / 2 + ((capitals - hanging) / 2) * size;
  const widthOf = (text: string) => measureLabel(text, size) * boldness;
  const fits = widthOf(title.text) <= room * mostNarrowed;
  const text = fits ? title.text : title.short;
  return { text, x, y, width: fits ? Math.min(room, widthOf(text)) : widthOf(text) };
}

/**
 * Titles follow from where elements stand, so moving an element never moves another one's title row. The largest group
 * of a class has a title, and every further group of three or more.
 */
export function laneTitlesOf(elements: readonly MapElement[], language: Language): readonly LaneTitle[] {
  const classes = new Map<ElementClass, MapElement[]>();
  for (const element of elements) {
    const list = classes.get(element.elementClass);
    if (list === undefined) classes.set(element.elementClass, [element]);
    else list.push(element);
  }
  const rows = rowsOf(elements);
  return [...classes].flatMap(([elementClass, members]) => {
    const groups = groupsOf(members).sort((one, other) => other.length - one.length);
    return groups
      .filter((group, rank) => rank === 0 || group.length >= 3)
      .map((group) => titleOf(group, elementClass, language, rows));
  });
}

const reach = { x: cellWidth * 3.2, y: cellHeight * 1.2 } as const;

/** Elements that stand in each other's neighbourhood: up to two free cells apart in a row, in rows that touch. */
function groupsOf(members: readonly MapElement[]): MapElement[][] {
  // Squares as large as the reach: neighbours stand in the same one or in one beside it.
  const squares = new Map<number, Set<MapElement>>();
  const keyOf = (column: number, row: number) => column * 4_194_304 + row;
  const squareOf = ({ x, y }: MapElement) => [Math.floor(x / reach.x), Math.floor(y / reach.y)] as const;
  for (const member of members) {
    const [column, row] = squareOf(member);
    const square = squares.get(keyOf(column, row));
    if (square === undefined) squares.set(keyOf(column, row), new Set([member]));
    else square.add(member);
  }
  const taken = new Set<MapElement>();
  const take = (member: MapElement, group: MapElement[]) => {
    taken.add(member);
    const [column, row] = squareOf(member);
    squares.get(keyOf(column, row))?.delete(member);
    group.push(member);
  };
  const groups: MapElement[][] = [];
  for (const first of members) {
    if (taken.has(first)) continue;
    const group: MapElement[] = [];
    take(first, group);
    for (const here of group) {
      const [column, row] = squareOf(here);
      for (let x = column - 1; x <= column + 1; x += 1) {
        for (let y = row - 1; y <= row + 1; y += 1) {
          for (const other of squares.get(keyOf(x, y)) ?? []) {
            if (Math.abs(other.x - here.x) <= reach.x && Math.abs(other.y - here.y) <= reach.y) take(other, group);
          }
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

/** From left to right. */
type Rows = ReadonlyMap<number, readonly MapElement[]>;

const rowOf = (y: number) => Math.floor(y / cellHeight);

function rowsOf(elements: readonly MapElement[]): Rows {
  const rows = new Map<number, MapElement[]>();
  for (const element of elements) {
    const row = rows.get(rowOf(element.y));
    if (row === undefined) rows.set(rowOf(element.y), [element]);
    else row.push(element);
  }
  for (const row of rows.values()) row.sort((one, other) => one.x - other.x);
  return rows;
}

/** Left edge of the nearest card to the right with its top about as high. */
function nextBeside({ x, y }: MapElement, rows: Rows): number {
  let next = Number.POSITIVE_INFINITY;
  // Its own row first: beyond what is found there nothing of the others matters.
  for (const at of [rowOf(y), rowOf(y) - 1, rowOf(y) + 1]) {
    const row = rows.get(at) ?? [];
    for (let place = firstBeyond(row, x); place < row.length; place += 1) {
      const other = row[place] as MapElement;
      if (other.x >= next) break;
      if (Math.abs(other.y - y) < elementHeight / 2) next = other.x;
    }
  }
  return next - elementWidth / 2;
}

/** Place in a row of the first element whose middle lies farther to the right. */
function firstBeyond(row: readonly MapElement[], x: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as MapElement).x <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function titleOf(
  members: readonly MapElement[],
  elementClass: ElementClass,
  language: Language,
  rows: Rows,
): LaneTitle {
  const top = Math.min(...members.map(({ y }) => y));
  const first = members
    .filter(({ y }) => y < top + elementHeight / 2)
    .reduce((one, two) => (two.x < one.x ? two : one));
  return {
    elementClass,
    text: laneNameOf(elementClass, language),
    short: elementClass === 'plan' ? terms[language].plansShort : laneNameOf(elementClass, language),
    x: first.x - elementWidth / 2,
    y: first.y - elementHeight / 2,
    next: nextBeside(first, rows),
    members,
    bounds: {
      left: Math.min(...members.map(({ x }) => x)) - elementWidth / 2,
      right: Math.max(...members.map(({ x }) => x)) + elementWidth / 2,
      top: top - elementHeight / 2,
      bottom: Math.max(...members.map(({ y }) => y)) + elementHeight / 2,
    },
  };
}
