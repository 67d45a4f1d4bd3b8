import type { Capture, SlotAlternatives } from '../../../shared/capture/capture';

/** The part of the line that Tab would change: the one at the caret, else one that is in doubt, else the nearest. */
export function slotAtHand(capture: Capture, caret: number): SlotAlternatives | undefined {
  const open = capture.alternatives.filter(({ slot, options }) => slot !== 'reading' && options.length > 1);
  return (
    open.find(({ start, end }) => start <= caret && caret <= end) ?? open.findLast(({ end }) => end <= caret) ?? open[0]
  );
}
