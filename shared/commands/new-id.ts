import type { Dot } from '../register/register';

/**
 * An id that no other laptop can make: it is built from the dot of the entry that introduces the thing.
 * @param place rank among the new things of one entry, so that each has its own
 */
export function newId(prefix: string, dot: Dot, place = 0): string {
  const base = `${prefix}-${dot.replace(':', '.')}`;
  return place === 0 ? base : `${base}.${place}`;
}
