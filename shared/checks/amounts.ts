/**
 * The number a field holds, or null where it holds none. Content comes from files and other laptops, so a check takes
 * nothing for granted: text where a number belongs counts as unknown and never throws.
 */
export function knownNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Rounded to one millionth, so that 0.1 + 0.2 is not over 0.3 (rulings, "The checks"). Never minus zero. */
export function roundToMillionth(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6;
  return Number.isFinite(rounded) ? rounded + 0 : value;
}

/** Code-unit order, the order of ids wherever a list must be the same on every machine. */
export function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
