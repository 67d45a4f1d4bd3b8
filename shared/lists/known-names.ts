import { certainFrom, findElements, indexOf } from '../capture/element-index';
import { capitalised, foldText } from '../capture/fold-text';
import { newElement } from '../capture/infer-element';
import type { NewElement } from '../commands/command';
import type { Content } from '../model/content';
import type { Element } from '../model/content-types';
import type { ElementKind } from '../model/vocabulary';

/** Names in a list, as elements: those of the map, and new ones that are made once however often they are named. */
export interface KnownNames {
  /** The id of what is meant; a new element when the map has none of that name. */
  readonly take: (kind: ElementKind, name: string) => string;
  /** As `take`, but null instead of making something. */
  readonly find: (kind: ElementKind, name: string) => string | null;
  readonly onMap: (id: string) => Element | undefined;
  readonly nameOf: (id: string) => string;
  readonly added: () => readonly NewElement[];
}

/** @param newId gives a fresh id to an element that the list makes */
export function knownNames(content: Content, newId: (kind: ElementKind) => string): KnownNames {
  const made = new Map<string, NewElement & { readonly id: string }>();
  const byId = new Map<string, NewElement & { readonly id: string }>();
  const find = (kind: ElementKind, name: string): string | null => {
    const here = made.get(`${kind} ${foldText(name)}`);
    if (here !== undefined) return here.id;
    const [best, second] = findElements(indexOf(content), name).filter(({ element }) => element.kind === kind);
    // Of two that are meant equally well nobody knows which; a new one of that name is seen and can be united.
    return best !== undefined && best.score >= certainFrom && best.score !== second?.score ? best.element.id : null;
  };
  return {
    find,
    take(kind, name) {
      const known = find(kind, name);
      if (known !== null) return known;
      const element = newElement(newId(kind), kind, capitalised(name)) as NewElement & { readonly id: string };
      made.set(`${kind} ${foldText(name)}`, element);
      byId.set(element.id, element);
      return element.id;
    },
    onMap: (id) => content.elements.get(id),
    nameOf: (id) => content.elements.get(id)?.name ?? byId.get(id)?.name ?? id,
    added: () => [...made.values()],
  };
}
