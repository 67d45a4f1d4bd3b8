/** All in CSS pixels. */
interface Row {
  /** Place of the chosen tab, which always stays; -1 when none is. */
  readonly chosen: number;
  /** Between two tabs that are shown. */
  readonly gap: number;
  readonly room: number;
}

/**
 * The tabs of a row for which there is no room, the last ones first, so that all others are whole.
 * @param widths of the tabs, in CSS pixels
 * @returns their places in the row
 */
export function tabsLeftOut(widths: readonly number[], { chosen, gap, room }: Row): readonly number[] {
  // Each tab has a gap before it but the first.
  let left = room + gap;
  const chosenWidth = widths[chosen];
  if (chosenWidth !== undefined) left -= chosenWidth + gap;
  return widths.flatMap((width, at) => {
    if (at === chosen) return [];
    left -= width + gap;
    return left < 0 ? [at] : [];
  });
}
