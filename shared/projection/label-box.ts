import { elementHeight, elementWidth } from '../placement/element-size';

/** Room for a name between the edges of a card, in map units. */
export const labelWidth = elementWidth - 8;
export const labelLines = 3;
/** A third line puts the first one beside the badge. */
export const firstLineWidth = labelWidth - 30;

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
    lines: labelLinesAt(size),
    size,
    firstWidth: isLarge ? Math.min(firstLineWidth, largeFirstLineWidth - size * badgeGrowth) : firstLineWidth,
    besideBadge: isLarge ? 0.65 : 0.5,
  };
};

/** Between badges of the least size on both sides, and how much of that a unit of size takes. */
const largeFirstLineWidth = 138;
const badgeGrowth = 0.72;
/** Three lines of a larger size would not fit on a card without moving closer together. */
export const largestLabelSize = Math.floor((elementHeight / leadingOf(labelLines)) * 10) / 10;
