import type { DisplayInfo } from '../../shared/ipc/projector';
import type { Bounds } from '../settings/window-state';

/** The part of Electron's display that choosing needs. */
export interface Display {
  readonly id: number;
  readonly label: string;
  readonly bounds: Bounds;
  readonly workArea: Bounds;
  readonly scaleFactor: number;
}

export interface DisplayChoice<Found extends Display> {
  readonly display: Found;
  /** On another display than the facilitator window. */
  readonly external: boolean;
}

/** Reading order: left to right, then top to bottom, so that numbers match how the screens stand. */
export function inReadingOrder<Found extends Display>(displays: readonly Found[]): readonly Found[] {
  return displays.toSorted((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y || a.id - b.id);
}

/**
 * Where the projector window goes: the display that was asked for when it is there, else the first that does not hold
 * the facilitator window, else the only one.
 * @param home id of the display that holds the facilitator window
 * @param wanted id, or null for no wish
 */
export function chooseDisplay<Found extends Display>(
  displays: readonly Found[],
  home: number,
  wanted: number | null,
): DisplayChoice<Found> | null {
  const ordered = inReadingOrder(displays);
  const display =
    ordered.find(({ id }) => id === wanted) ?? ordered.find(({ id }) => id !== home) ?? ordered[0] ?? null;
  return display === null ? null : { display, external: display.id !== home };
}

/** Displays as shown to the user. */
export function describeDisplays(displays: readonly Display[], home: number): readonly DisplayInfo[] {
  return inReadingOrder(displays).map((display, index) => ({
    id: display.id,
    number: index + 1,
    label: display.label,
    width: Math.round(display.bounds.width * display.scaleFactor),
    height: Math.round(display.bounds.height * display.scaleFactor),
    holdsFacilitator: display.id === home,
  }));
}
