import type { Dot } from '../register/register';

/** Under which dot the things of one part of an act are made: that of the act, with the rank of the part from one. */
export function partDot(act: Dot, part: number): Dot {
  return `${act}.${part + 1}` as Dot;
}

/**
 * An id that no other laptop can make: it is built from the dot of the entry that introduces the thing.
 * @param place rank among the new things of one entry, so that each has its own
 */
export function newId(prefix: string, dot: Dot, place = 0): string {
  const base = `${prefix}-${dot.replace(':', '.')}`;
  return place === 0 ? base : `${base}.${place}`;
}
