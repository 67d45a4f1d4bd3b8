import type { Content } from '../model/content';
import type { Relation } from '../model/content-types';

/**
 * The names of the elements at which every one of the relations begins or ends, by which people call them together:
 * "alle relaties van Wonen", "de relaties tussen Wonen en Energie".
 *
 * @returns none, one or two names, in the order of the first relation
 */
export function sharedEnds(relations: readonly Relation[], content: Content): readonly string[] {
  const [first, ...others] = relations;
  if (first === undefined) return [];
  return [first.from, first.to]
    .filter((end) => others.every(({ from, to }) => from === end || to === end))
    .map((end) => content.elements.get(end)?.name ?? end);
}
