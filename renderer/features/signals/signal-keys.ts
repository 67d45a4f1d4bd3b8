import type { KeyboardEvent } from 'react';

/** Up and Down walk over the sentences of the list, Home and End go to its ends. */
export function moveAmongLines(event: KeyboardEvent<HTMLElement>): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-signal-line]')].filter(
    (line) => line.offsetParent !== null,
  );
  const at = lines.findIndex((line) => line.parentElement?.contains(document.activeElement));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  const target = to === undefined ? undefined : lines[Math.max(0, Math.min(lines.length - 1, to))];
  if (target === undefined || at < 0) return;
  event.preventDefault();
  target.focus();
}
