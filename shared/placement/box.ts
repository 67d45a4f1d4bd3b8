/** Left, top, right and bottom, in whatever units the caller counts in. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlaps = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The smallest box around all of them; null around nothing. */
export function aroundBoxes(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [nowhere, nowhere, -nowhere, -nowhere];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return left === nowhere ? null : { left, top, right, bottom };
}

const nowhere = Number.POSITIVE_INFINITY;

/** A box with as much more on every side. */
export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
