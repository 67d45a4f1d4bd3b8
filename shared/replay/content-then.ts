import type { LogHistory } from '../log/log-history';
import type { Content } from '../model/content';
import { contentOf } from '../model/content-of';
import type { Element, Position } from '../model/content-types';
import { type Entity, keyOf } from '../register/document';
import { shownValue } from '../register/register';

const placed = new WeakMap<Element, Element>();

/**
 * The content at a moment, as it is to be looked at. An element stands where it stood then; one that had no place yet
 * (a map that came from a file gets its places when it is opened) stands at the first it was given. Going through the
 * moments then moves nothing that nobody moved.
 */
export function contentThen(history: LogHistory, moment: number): Content {
  const content = contentOf(history.documentAt(moment));
  let elements: Map<string, Element> | null = null;
  for (const [id, element] of content.elements) {
    if (element.position != null) continue;
    const position = firstPlace(history, id);
    if (position === undefined) continue;
    const known = placed.get(element);
    const standing = known ?? { ...element, position };
    if (known === undefined) placed.set(element, standing);
    elements ??= new Map(content.elements);
    elements.set(id, standing);
  }
  return elements === null ? content : { ...content, elements };
}

const firstPlaces = new WeakMap<Entity, Position | null>();

function firstPlace(history: LogHistory, id: string): Position | undefined {
  const versions = history.versionsOf(keyOf('element', id));
  const first = versions[0];
  if (first === undefined) return undefined;
  const known = firstPlaces.get(first);
  if (known !== undefined) return known ?? undefined;
  for (const version of versions) {
    const position = shownValue(version.fields['position']) as Position | null | undefined;
    if (position == null) continue;
    firstPlaces.set(first, position);
    return position;
  }
  firstPlaces.set(first, null);
  return undefined;
}
