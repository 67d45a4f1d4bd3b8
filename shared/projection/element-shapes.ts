import { elementHeight, elementWidth } from '../placement/element-size';
import type { ElementClass, MapState } from '../views/map-vocabulary';

/**
 * Outlines as SVG path data around 0, 0, for the card of an element and for the badge with its letter. The card says the
 * kind, the badge of a party its layer: no meaning hangs on colour alone.
 */
const right = elementWidth / 2;
const bottom = elementHeight / 2;

function roundedBox(halfWidth: number, halfHeight: number, radius: number): string {
  const w = halfWidth;
  const h = halfHeight;
  const r = radius;
  return (
    `M${-w + r} ${-h}H${w - r}A${r} ${r} 0 0 1 ${w} ${-h + r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}` +
    `H${-w + r}A${r} ${r} 0 0 1 ${-w} ${h - r}V${-h + r}A${r} ${r} 0 0 1 ${-w + r} ${-h}Z`
  );
}

function cutBox(halfWidth: number, halfHeight: number, cut: number): string {
  const w = halfWidth;
  const h = halfHeight;
  return `M${-w + cut} ${-h}H${w - cut}L${w} ${-h + cut}V${h - cut}L${w - cut} ${h}H${-w + cut}L${-w} ${h - cut}V${-h + cut}Z`;
}

function polygon(corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}

const party = roundedBox(right, bottom, 10);
/** A sheet with a folded corner. */
const fold = 16;
const sheet = `M${-right} ${-bottom}H${right - fold}L${right} ${-bottom + fold}V${bottom}H${-right}Z`;
const sheetFold = `M${right - fold} ${-bottom}V${-bottom + fold}H${right}`;

interface CardShape {
  readonly outline: string;
  /** Lines drawn on top of the card. */
  readonly detail: string | null;
  readonly dashed: boolean;
}

const partyCard: CardShape = { outline: party, detail: null, dashed: false };

export const cardShapes: Readonly<Record<ElementClass, CardShape>> = {
  national: partyCard,
  province: partyCard,
  municipality: partyCard,
  water_board: partyCard,
  society: partyCard,
  knowledge: partyCard,
  other: partyCard,
  task: { outline: roundedBox(right, bottom, 3), detail: null, dashed: false },
  goal: { outline: roundedBox(right, bottom, 30), detail: null, dashed: false },
  plan: { outline: sheet, detail: sheetFold, dashed: false },
  arrangement: {
    outline: roundedBox(right, bottom, 8),
    detail: roundedBox(right - 3.4, bottom - 3.4, 5),
    dashed: false,
  },
  instrument: { outline: cutBox(right, bottom, 13), detail: null, dashed: false },
  zone: { outline: roundedBox(right, bottom, 3), detail: null, dashed: true },
};

/** Width of a card's edge, in map units. */
export const cardEdgeOf = (elementClass: ElementClass): number =>
  elementClass === 'task' ? 3 : isPartyClass(elementClass) || elementClass === 'zone' ? 2 : 1.6;

/** Dashes of a card's edge, in map units; none for a line that is drawn through. */
export function cardDashOf(elementClass: ElementClass, state: MapState): readonly number[] {
  if (state === 'removed') return [2, 6];
  if (cardShapes[elementClass].dashed) return [7, 4];
  return state === 'proposal' ? [3, 3] : [];
}

const kindBadge = roundedBox(12, 11, 4);

export const badgeShapes: Readonly<Record<ElementClass, string>> = {
  national: polygon([
    [-12, -12],
    [12, -12],
    [12, 12],
    [-12, 12],
  ]),
  province: 'M-13 0A13 13 0 1 1 13 0A13 13 0 1 1 -13 0Z',
  municipality: polygon([
    [0, -15],
    [13, -5],
    [13, 12],
    [-13, 12],
    [-13, -5],
  ]),
  water_board: 'M0 -17C5 -9 13 -4 13 2A13 12 0 1 1 -13 2C-13 -4 -5 -9 0 -17Z',
  society: polygon([
    [-7.5, -13],
    [7.5, -13],
    [15, 0],
    [7.5, 13],
    [-7.5, 13],
    [-15, 0],
  ]),
  knowledge: polygon([
    [0, -16],
    [16, 0],
    [0, 16],
    [-16, 0],
  ]),
  other: cutBox(13, 11, 6),
  task: roundedBox(12, 11, 2),
  goal: roundedBox(13, 11, 11),
  plan: kindBadge,
  arrangement: kindBadge,
  instrument: kindBadge,
  zone: kindBadge,
};

const partyClasses: ReadonlySet<ElementClass> = new Set<ElementClass>([
  'national',
  'province',
  'municipality',
  'water_board',
  'society',
  'knowledge',
  'other',
]);

export const isPartyClass = (elementClass: ElementClass) => partyClasses.has(elementClass);

/**
 * Middle of the badge from the middle of the element: on the upper left corner, where no name runs.
 */
export function badgePositionOf(elementClass: ElementClass): { readonly x: number; readonly y: number } {
  return { x: -right + 7, y: -bottom + (isPartyClass(elementClass) ? -2 : 2) };
}

/** How a badge is drawn: how many times as large as usual, with its letter or as shape and colour alone. */
export interface BadgeLook {
  readonly scale: number;
  readonly hasLetter: boolean;
}

export const usualBadge: BadgeLook = { scale: 1, hasLetter: true };
/** Where no letter would be large enough to read. */
export const bareBadge: BadgeLook = { scale: 1, hasLetter: false };

/** Sizes of letters in a badge, in map units: of one, and of two. */
export const badgeLetterSizes = { one: 15, two: 14 } as const;

/** Read from the back row the letters of a badge are as large as names. @param labelSize map units */
export const badgeBesideNames = (labelSize: number): BadgeLook => ({
  scale: labelSize / badgeLetterSizes.two,
  hasLetter: true,
});

/** What a badge grows by, it leaves the card's corner: map units to the left and up. */
export const badgeShiftOf = ({ scale }: BadgeLook) => -8 * (scale - 1);

/** Where a badge with its margin begins and ends, from the left edge of its card, in map units. @param half of its width */
export const badgeReachOf = (look: BadgeLook, half: number) => {
  const middle = 7 + badgeShiftOf(look);
  const reach = (half + 2) * look.scale;
  return { left: middle - reach, right: middle + reach };
};

/** How far a badge stands out of its card at most, with the margin around it, in map units. */
export const badgeRimOf = ({ scale }: BadgeLook) => 17 * scale + 8 * (scale - 1) + 5;

/** Middle of the mark of a state: on the upper right corner. */
export const markPosition = { x: right - 8, y: -bottom + 2 } as const;
/** Right end of the line of counts, on the lower edge. */
export const countsPosition = { x: right - 8, y: bottom } as const;
/** A count, from its middle to its edges. */
export const countHalf = { width: 16, height: 9 } as const;
/** Between the middles of counts beside each other, and from the last one to the end of their line. */
const [countStep, lastCount] = [38, 15];

/** Where the middle of a count is, from the end of the line of so many. */
export const countShift = (index: number, counts: number) => -(counts - 1 - index) * countStep - lastCount;
