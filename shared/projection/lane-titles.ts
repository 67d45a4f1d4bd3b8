import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import { cellHeight, cellWidth, elementHeight, elementWidth } from '../placement/element-size';
import { isPartyClass } from './element-shapes';
import type { ElementClass, MapElement } from './map-model';

/** The name of a row of like elements, in the lane above its first one. */
export interface LaneTitle {
  readonly elementClass: ElementClass;
  readonly text: string;
  /** Left end of the line of writing, in map units. */
  readonly x: number;
  readonly y: number;
  /** The elements it stands for, and the box around them. */
  readonly members: readonly MapElement[];
  readonly bounds: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

export const laneTitleSize = 18;

/** What elements of one class are called together: "Gemeenten", "Opgaven". */
export function laneNameOf(elementClass: ElementClass, language: Language): string {
  const words = terms[language];
  switch (elementClass) {
    case 'national':
    case 'province':
    case 'municipality':
    case 'water_board':
      return words.layerPlural[elementClass];
    case 'society':
      return words.society;
    case 'knowledge':
      return words.knowledge;
    case 'other':
      return words.stakeholderKind.other;
    default:
      return words.elementKinds[elementClass];
  }
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
  return [...classes].flatMap(([elementClass, members]) => {
    const groups = groupsOf(members).sort((one, other) => other.length - one.length);
    return groups
      .filter((group, rank) => rank === 0 || group.length >= 3)
      .map((group) => titleOf(group, elementClass, language));
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

function titleOf(members: readonly MapElement[], elementClass: ElementClass, language: Language): LaneTitle {
  const top = Math.min(...members.map(({ y }) => y));
  const first = members
    .filter(({ y }) => y < top + elementHeight / 2)
    .reduce((one, two) => (two.x < one.x ? two : one));
  return {
    elementClass,
    text: laneNameOf(elementClass, language),
    x: first.x - elementWidth / 2 + 32,
    // Above the badges of the row, as far as these rise.
    y: first.y - elementHeight / 2 - (isPartyClass(elementClass) ? 7 : 10),
    members,
    bounds: {
      left: Math.min(...members.map(({ x }) => x)) - elementWidth / 2,
      right: Math.max(...members.map(({ x }) => x)) + elementWidth / 2,
      top: top - elementHeight / 2,
      bottom: Math.max(...members.map(({ y }) => y)) + elementHeight / 2,
    },
  };
}
