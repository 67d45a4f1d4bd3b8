import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import { cellHeight, cellWidth, elementHeight, elementWidth } from '../placement/element-size';
import { laneNameOf } from '../views/class-names';
import type { ElementClass } from '../views/map-vocabulary';
import { measureLabel } from './label-metrics';
import { titleRoom } from './map-bounds';
import type { MapElement } from './map-model';

/** The name of a row of like elements, at the left of the map beside its first row. */
export interface LaneTitle {
  readonly elementClass: ElementClass;
  readonly text: string;
  /** Right end of the name, in map units: left of the outermost gutter. */
  readonly x: number;
  /** Middle of the row, in map units. */
  readonly y: number;
  /** Where it stands among the names of rows of the same height, from 0, and how many these are. */
  readonly place: number;
  readonly of: number;
  /** Instead of the name where that has no room; the same where there is no shorter one. */
  readonly short: string;
  /** The elements it stands for. */
  readonly members: readonly MapElement[];
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
/** Between the lines of names of one height, in type sizes. */
const leading = 1.15;

/** Where and how the name of a row is written: beside it, left of where any line runs. */
export function writtenTitle(title: LaneTitle, size: number): WrittenTitle {
  const known = written.get(title);
  if (known?.size === size) return known.written;
  const made = writeTitle(title, size);
  written.set(title, { size, written: made });
  return made;
}

/** Asked for in every frame in which lines say something. */
const written = new WeakMap<LaneTitle, { readonly size: number; readonly written: WrittenTitle }>();

function writeTitle(title: LaneTitle, size: number): WrittenTitle {
  const widthOf = (text: string) => measureLabel(text, size) * boldness;
  const text = widthOf(title.text) <= titleRoom * mostNarrowed ? title.text : title.short;
  const width = Math.min(titleRoom, widthOf(text));
  const line = title.place - (title.of - 1) / 2;
  const y = title.y + line * size * leading + ((capitals - hanging) / 2) * size;
  return { text, x: title.x - width, y, width };
}

/**
 * Every class has one title, beside the first row of its largest group. Titles follow from where elements stand, so moving
 * an element never moves another one's row.
 */
export function laneTitlesOf(elements: readonly MapElement[], language: Language): readonly LaneTitle[] {
  const classes = new Map<ElementClass, MapElement[]>();
  let left = Number.POSITIVE_INFINITY;
  for (const element of elements) {
    left = Math.min(left, element.x);
    const list = classes.get(element.elementClass);
    if (list === undefined) classes.set(element.elementClass, [element]);
    else list.push(element);
  }
  const x = left - elementWidth / 2 - outermostGutter;
  const titles = [...classes].map(([elementClass, members]) => {
    const group = groupsOf(members).reduce((one, other) => (other.length > one.length ? other : one));
    const y = Math.min(...group.map((member) => member.y));
    const first = Math.min(...group.filter((member) => member.y < y + elementHeight / 2).map((member) => member.x));
    return {
      elementClass,
      text: laneNameOf(elementClass, language),
      short: elementClass === 'plan' ? terms[language].plansShort : laneNameOf(elementClass, language),
      x,
      y,
      first,
      members: group,
    };
  });
  return titles.map((title) => {
    const { first, ...named } = title;
    // In the order in which their rows begin, from left to right.
    const beside = titles
      .filter(({ y }) => rowOf(y) === rowOf(title.y))
      .sort((one, other) => one.first - other.first || (one.elementClass < other.elementClass ? -1 : 1));
    const [top] = beside;
    return { ...named, y: top?.y ?? title.y, place: beside.indexOf(title), of: beside.length };
  });
}

/** Units left of the leftmost cards where lines may still run. */
const outermostGutter = 34;

const rowOf = (y: number) => Math.floor(y / cellHeight + 0.5);

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
