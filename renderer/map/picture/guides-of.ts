import { type AlignmentLine, alignmentLines } from '../../../shared/placement/alignment';
import type { Box } from '../../../shared/placement/box';
import type { MapScene } from '../scene/map-scene';

/** What of a part of the map stands in line with the elements in the hand. */
export function guidesOf(
  { hand, moved, within }: Pick<MapScene, 'hand' | 'moved' | 'within'>,
  part: Box,
): readonly AlignmentLine[] {
  const standing = [...within(part)].filter(({ id }) => !hand.elements.has(id));
  return alignmentLines([...moved.values()], standing);
}
