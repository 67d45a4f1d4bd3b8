import { differingPart } from '../../../shared/projection/differing-part';
import type { MapElement } from '../../../shared/projection/map-model';

/** What a new model asks of the camera. */
export type MapChange =
  /** Another table, or the first element of an empty one. */
  | { readonly kind: 'anew' }
  /** The same table; elements that came or were put elsewhere, in the order of the model. */
  | { readonly kind: 'changed'; readonly elements: readonly MapElement[] };

/** Compares two states of a map. Names, counts and states of elements do not matter here. */
export function mapChange(before: readonly MapElement[], after: readonly MapElement[]): MapChange {
  const { start, beforeEnd, afterEnd } = differingPart(before, after);
  const known = new Map(before.slice(start, beforeEnd).map((element) => [element.id, element]));
  const changed = after.slice(start, afterEnd);
  const isNothingSame = start === 0 && afterEnd === after.length;
  if (isNothingSame && !changed.some(({ id }) => known.has(id))) return { kind: 'anew' };
  return {
    kind: 'changed',
    elements: changed.filter((element) => {
      const was = known.get(element.id);
      return was === undefined || was.x !== element.x || was.y !== element.y;
    }),
  };
}
