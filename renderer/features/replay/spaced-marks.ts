import type { ReplayMark } from '../../../shared/replay/replay-marks';

export interface SpacedMark {
  readonly mark: ReplayMark;
  /** Whether there is room to write at it. */
  readonly hasLabel: boolean;
  /** Share of the line until the next mark of its kind. */
  readonly room: number;
}

/** Share of the line that a number, or the beginning of a title, takes. */
const leastRoom = { item: 0.016, session: 0.06 };

/** Which marks can be written at without covering the one before. Every mark keeps its tick. */
export function spacedMarks(marks: readonly ReplayMark[], last: number): readonly SpacedMark[] {
  const labelled = { item: Number.NEGATIVE_INFINITY, session: Number.NEGATIVE_INFINITY };
  return marks.map((mark, index) => {
    const place = mark.moment / Math.max(1, last);
    const next = marks.slice(index + 1).find(({ kind }) => kind === mark.kind);
    const room = (next === undefined ? 1 : next.moment / Math.max(1, last)) - place;
    const fits = place - labelled[mark.kind] >= leastRoom[mark.kind];
    const hasLabel = fits && (mark.kind === 'item' || room >= leastRoom.session);
    if (hasLabel) labelled[mark.kind] = place;
    return { mark, hasLabel, room };
  });
}
