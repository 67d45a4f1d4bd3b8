import { type Box, overlaps } from '../placement/box';
import type { ElementGroup } from './element-groups';
import { leadingOf } from './label-box';
import type { MeasureText } from './label-metrics';
import { wrapLabel } from './wrap-label';

/** What is written on a group. Pixels, with the origin of the map at 0, 0, so that it holds while the map moves. */
export interface GroupName {
  readonly group: ElementGroup;
  readonly lines: readonly string[];
  readonly size: number;
  readonly middle: { readonly x: number; readonly y: number };
  /** What the writing takes, with its plate. */
  readonly box: Box;
  /** For a row that is lower than its name: what stands behind the name, reaching over the row. */
  readonly plate: Box | null;
}

interface NameOptions {
  readonly zoom: number;
  /** Pixels: the size aimed at, and the least one. */
  readonly size: number;
  readonly leastSize: number;
  readonly measure: MeasureText;
}

/** Height of one line of writing from the tallest letter to what hangs, in type sizes; and with a little air. */
const inkHeight = 0.9;
const easyHeight = 1.1;
/** Fewer than this many are no row: on a plate they would hide more than they say. */
const leastOnPlate = 3;
/** Where along its row a plate may stand: in the middle, or aside where another name is in the way. */
const placesOfPlate = [0.5, 0.25, 0.75, 0, 1] as const;

/** Whether a group is a row that would be lower than its name, so that the name goes on a plate. */
export const isLowRow = ({ frame, members }: ElementGroup, zoom: number, leastSize: number): boolean =>
  members.length >= leastOnPlate && (frame.bottom - frame.top) * zoom < leastSize * inkHeight;

/** How far a plate may reach over the frame of its row, in map units. */
export const rimOfPlate = (zoom: number, leastSize: number) => (leastSize * easyHeight) / zoom;

/**
 * The names of all groups. As much as fits, as large as it fits: name and number, for one element its own name, cut if
 * need be; else the letter of the kind with the number. Never under the least size. The name of a row that is too low
 * for it stands on a plate, where that covers no other name; what does not fit at all is left to shape and colour.
 */
export function groupNamesOf(groups: readonly ElementGroup[], options: NameOptions): readonly GroupName[] {
  const { zoom, leastSize, measure } = options;
  const names: GroupName[] = [];
  const taken: Box[] = [];
  const low: ElementGroup[] = [];
  for (const group of groups) {
    if (isLowRow(group, zoom, leastSize)) {
      low.push(group);
      continue;
    }
    const { left, top, right, bottom } = frameOf(group, zoom);
    const { lines, size } = textWithin(group, { width: right - left - 10, height: bottom - top }, options);
    if (lines.length === 0) continue;
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const width = Math.max(...lines.map((line) => measure(line, size)));
    const box = boxAround(middle, width, lines.length * size * inkHeight);
    names.push({ group, lines, size, middle, box, plate: null });
    taken.push(box);
  }
  for (const group of low) {
    const { left, top, right, bottom } = frameOf(group, zoom);
    const text = nameOf(group);
    const width = measure(text, leastSize) + leastSize;
    if (width > right - left) continue;
    for (const share of placesOfPlate) {
      const from = left + width / 2;
      const middle = { x: from + (right - left - width) * share, y: (top + bottom) / 2 };
      const plate = boxAround(middle, width, leastSize * easyHeight);
      if (taken.some((box) => overlaps(box, plate))) continue;
      taken.push(plate);
      names.push({ group, lines: [text], size: leastSize, middle, box: plate, plate });
      break;
    }
  }
  return names;
}

function frameOf({ frame }: ElementGroup, zoom: number): Box {
  const { left, top, right, bottom } = frame;
  return { left: left * zoom, top: top * zoom, right: right * zoom, bottom: bottom * zoom };
}

const boxAround = ({ x, y }: { x: number; y: number }, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const nameOf = ({ text, members }: ElementGroup) =>
  members.length === 1 ? (members[0]?.name ?? text) : `${text} ${members.length}`;

function textWithin(
  group: ElementGroup,
  room: { readonly width: number; readonly height: number },
  { size, leastSize, measure }: NameOptions,
): { readonly lines: readonly string[]; readonly size: number } {
  const { members } = group;
  const isOne = members.length === 1;
  const linesAt = (at: number) => {
    const many = Math.floor((room.height - 6) / leadingOf(at));
    return many > 0 ? many : Number(room.height >= at * (at === leastSize ? inkHeight : easyHeight));
  };
  const brokenAt = (at: number) =>
    wrapLabel(nameOf(group), { width: room.width, lines: linesAt(at), size: at }, measure);
  for (const at of [size, leastSize]) {
    if (linesAt(at) < 1) continue;
    const { lines, fits } = brokenAt(at);
    if (fits) return { lines, size: at };
  }
  if (isOne && linesAt(leastSize) > 1) return { lines: brokenAt(leastSize).lines, size: leastSize };
  const letter = members[0]?.letter ?? '';
  const short = isOne ? letter : `${letter} ${members.length}`;
  const fits = measure(short, leastSize) <= room.width && room.height >= leastSize * inkHeight;
  return { lines: fits ? [short] : [], size: leastSize };
}
