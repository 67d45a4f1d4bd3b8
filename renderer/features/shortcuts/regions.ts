/**
 * The parts of the window between which F6 moves, in reading order. Each is marked with `data-region`; one that does not
 * begin with its first control marks where it does with `data-region-start`.
 */
export const regions = ['top', 'agenda', 'main', 'panel', 'capture'] as const;
export type Region = (typeof regions)[number];

const focusable =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), textarea:not([disabled]), select, a[href], [tabindex="0"]';

/** Moves the focus to the next (1) or previous (-1) part that can take it. */
export function moveRegion(step: 1 | -1): void {
  const parts = regions
    .map((name) => document.querySelector<HTMLElement>(`[data-region="${name}"]`))
    .filter((part) => part !== null);
  if (parts.length === 0) return;
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const start = at < 0 ? (step === 1 ? -1 : 0) : at;
  for (let turn = 1; turn <= parts.length; turn += 1) {
    const part = parts[(start + step * turn + parts.length * 2) % parts.length]!;
    const target =
      part.querySelector<HTMLElement>('[data-region-start]') ??
      [...part.querySelectorAll<HTMLElement>(focusable)].find((element) => element.offsetParent !== null);
    if (target === undefined || target === null) continue;
    target.focus();
    if (part.contains(document.activeElement)) return;
  }
}

/** Puts the focus in the capture line. */
export function focusCapture(): void {
  document.querySelector<HTMLElement>('[data-region="capture"] input, [data-region="capture"] textarea')?.focus();
}
