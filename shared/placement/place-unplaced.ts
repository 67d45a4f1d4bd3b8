import type { Content } from '../model/content';
import type { Element, Position } from '../model/content-types';
import { arrange } from './arrange';
import { type Placed, placeNew } from './place-new';

const known = new WeakMap<Content['elements'], ReadonlyMap<string, Position>>();

/**
 * Places for the elements that have none: the first arrangement when nothing is placed yet, else free cells. Write them
 * into the table when it is opened (`moveElements`): until then they are derived anew with every change.
 */
export function placeUnplaced(content: Content): ReadonlyMap<string, Position> {
  const cached = known.get(content.elements);
  if (cached !== undefined) return cached;
  const placed: Placed[] = [];
  const unplaced: Element[] = [];
  for (const element of content.elements.values()) {
    if (element.position == null) unplaced.push(element);
    else placed.push({ element, position: element.position });
  }
  const relations = [...content.relations.values()];
  const result = placed.length === 0 ? arrange(unplaced, relations) : placeNew(placed, relations, unplaced);
  known.set(content.elements, result);
  return result;
}
