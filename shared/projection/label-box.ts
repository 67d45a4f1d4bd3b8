import { elementHeight, elementWidth } from '../placement/element-size';
import { badgeBesideNames, badgeReachOf, usualBadge } from './element-shapes';
import { measureLabel } from './label-metrics';

/** Room for a name between the edges of a card, in map units; and how much of it a name takes without crowding them. */
export const labelWidth = elementWidth - 8;
const easyWidth = elementWidth - 16;
export const labelLines = 3;

const leading = 1.14;

/** Height of a number of lines, in type sizes. */
export const leadingOf = (lines: number) => lines * leading;

/** Where three lines would not fit otherwise they move closer together, as far as no letters touch. */
const tightestLeading = 1.02;

/** How many lines of a size, in map units, stand on a card. At least one. */
export const labelLinesAt = (size: number) =>
  Math.max(1, Math.min(labelLines, Math.floor(elementHeight / (size * tightestLeading))));

/** Height of one line in type sizes when a name stands on a card in as many lines as it has room for. */
export const leadingAt = (size: number) =>
  Math.min(leading, Math.max(tightestLeading, elementHeight / (labelLinesAt(size) * size)));

/** Size of names in map units; where reading from afar asks for more, the hall goes up to what fits on a card. */
export const usualLabelSize = 19.5;

/**
 * The room for a name of a size on a card. Beyond the usual size the badge grows with the name, so it takes more of the
 * first line, and letters on it are hard to read: rather a break between syllables.
 */
export const labelBoxAt = (size: number) => {
  const isLarge = size > usualLabelSize;
  return {
    width: labelWidth,
    easyWidth,
    lines: labelLinesAt(size),
    size,
    // A third line puts the first one beside the badge, where it may step aside.
    firstWidth: 2 * (freeOfBadge(size) + mostAside - badgeAir),
    besideBadge: isLarge ? 1.1 : 0.5,
  };
};

/** Three lines of a larger size would not fit on a card without moving closer together. */
export const largestLabelSize = Math.floor((elementHeight / leadingOf(labelLines)) * 10) / 10;

const isFull = (lines: readonly string[], size: number) => lines.length > 1 && lines.length === labelLinesAt(size);

/** How far below the middle of the card the middle of its name lies: letters stand higher than they hang. */
export const labelDrop = (lines: readonly string[], size: number) => (isFull(lines, size) ? 0 : 1.5);

/** Units between a badge and the line beside it. */
const badgeAir = 5;
const mostAside = 8;

/** How far the first line of a name that takes all lines steps aside for the badge, in map units. */
export function besideBadge(lines: readonly string[], size: number): number {
  const [first] = lines;
  if (first === undefined || !isFull(lines, size)) return 0;
  return Math.min(mostAside, Math.max(0, measureLabel(first, size) / 2 + badgeAir - freeOfBadge(size)));
}

/** Of most badges; their corners are narrower there. */
const badgeHalf = 13;

/** From the middle of a card to the badge beside a name of a size, in map units. */
function freeOfBadge(size: number): number {
  const badge = size > usualLabelSize ? badgeBesideNames(size) : usualBadge;
  return elementWidth / 2 - badgeReachOf(badge, badgeHalf).right;
}
