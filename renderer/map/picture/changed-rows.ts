import { type Box, grown } from '../../../shared/placement/box';
import type { ElementGroup } from '../../../shared/projection/element-groups';
import { isLowRow, rimOfPlate } from '../../../shared/projection/group-names';
import type { LaneTitle } from '../../../shared/projection/lane-titles';
import type { MapPaint } from '../paint/paint-map';
import { roomOfTitle } from '../paint/paint-titles';

/**
 * Names of rows and far groups as they were last painted. Both follow from where elements stand, so an edit may change
 * one that lies elsewhere.
 */
export class PaintedRows {
  #titles: readonly LaneTitle[] | null = null;
  #groups: readonly ElementGroup[] | null = null;

  remember({ detail, scene }: MapPaint): void {
    const isFar = detail === 'overview';
    this.#titles = isFar ? null : scene.titles;
    this.#groups = isFar ? scene.groups : null;
  }

  /** Where they are to be painted anew; they are remembered as they are now. */
  changed(paint: MapPaint): readonly Box[] {
    const [titles, groups] = [this.#titles, this.#groups];
    this.remember(paint);
    const { zoom } = paint.viewport;
    const size = paint.sizes.laneTitle(zoom);
    const { leastGroup } = paint.sizes;
    const changed = differing(groups, this.#groups, ({ text, members, frame }) =>
      [text, members.length, members[0]?.name, frame.left, frame.top, frame.right, frame.bottom].join(' '),
    );
    // Names of rows that are lower than their name make room for each other.
    const low = changed.length === 0 ? [] : [...(groups ?? []), ...(this.#groups ?? [])];
    return [
      ...differing(titles, this.#titles, ({ text, x, y, place, of }) => `${text} ${x} ${y} ${place} ${of}`).map(
        (title) => roomOfTitle(title, size),
      ),
      ...changed.map(({ frame }) => frame),
      ...low
        .filter((group) => isLowRow(group, zoom, leastGroup))
        .map(({ frame }) => grown(frame, rimOfPlate(zoom, leastGroup))),
    ];
  }
}

/** What is in one list and not in the other. */
export function differing<Thing>(
  before: readonly Thing[] | null,
  after: readonly Thing[] | null,
  key: (thing: Thing) => string,
): readonly Thing[] {
  if (before === after || before === null || after === null) return [];
  const [old, fresh] = [
    new Map(before.map((each) => [key(each), each])),
    new Map(after.map((each) => [key(each), each])),
  ];
  return [...before.filter((each) => !fresh.has(key(each))), ...after.filter((each) => !old.has(key(each)))];
}
