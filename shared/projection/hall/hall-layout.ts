import type { ViewSize } from '../map-bounds';

/** Height of the capitals of the map's typeface, in type sizes; a test reads it from the typeface itself. */
export const capitalShare = 0.668;

/**
 * Least size of type that can be read from the last row: by the sizing rule for viewers who must decide (DISCAS, basic
 * decision making) a sign must be at least 1/200 of its distance high.
 * @param depth distance to the last row, in heights of the image @param lines height of the image in pixels
 * @returns pixels
 */
export const floorAt = (depth: number, lines = 1080): number => (depth * lines) / 200 / capitalShare;

/** How far away type of a size can still be read, in heights of the image. */
export const depthOf = (floor: number, lines = 1080): number => (floor * capitalShare * 200) / lines;

export interface HallLayout {
  readonly map: ViewSize;
  /** Under the map: the sentence of the last change, always as high as two lines of it. */
  readonly band: { readonly height: number; readonly text: number };
  /** Under that: the agenda item and the clock. */
  readonly strip: { readonly height: number; readonly text: number };
}

/**
 * How a screen in the hall is divided. Heights follow from the screen and the floor alone, so that no sentence changes the
 * scale of the map. The style sheet of the projector says the same. Pixels.
 */
export function hallLayout({ width, height }: ViewSize, floor: number): HallLayout {
  const caption = floor + 0.0074 * height;
  const text = Math.max(0.03 * height, floor);
  const band = { height: caption * 2.5, text: caption };
  const strip = { height: text * 1.85, text };
  return { map: { width, height: height - band.height - strip.height }, band, strip };
}
