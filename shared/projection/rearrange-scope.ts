import type { MapElement } from './map-model';
import { collapsedClass } from './viewed-map';

/** What is re-arranged: everything, what is chosen, or everything around what is chosen. */
export type RearrangeScope = 'all' | 'chosen' | 'rest';

export interface RearrangeParts {
  /** What is arranged anew. */
  readonly takesPart: readonly MapElement[];
  /** What keeps its place, seen or not: nothing is put on it. */
  readonly standing: readonly MapElement[];
}

/**
 * Who takes part in re-arranging. What stands for a folded class has no place of its own to change, and what was removed
 * elsewhere stays where it is missed.
 * @param shown the map as it is looked at @param away elements that the view leaves out or folds up
 */
export function rearrangeParts(
  shown: readonly MapElement[],
  away: readonly MapElement[],
  chosen: ReadonlySet<string>,
  scope: RearrangeScope,
): RearrangeParts {
  const isPart = ({ id, state }: MapElement) =>
    state !== 'removed' &&
    collapsedClass(id) === undefined &&
    (scope === 'all' || chosen.has(id) === (scope === 'chosen'));
  return { takesPart: shown.filter(isPart), standing: [...shown.filter((element) => !isPart(element)), ...away] };
}
