import type { Content } from '../model/content';
import type { Element } from '../model/content-types';

/** Where laptops disagree about the openness of an element, the hall does not see it until the table has chosen. */
export function isConfidential(element: Element): boolean {
  return element.openness === 'confidential' || element.conflicts.includes('openness');
}

/** What must not be seen in the hall, asked of ids and of free text. */
export interface Confidential {
  readonly hasId: (id: string) => boolean;
  /** Whether a text names something confidential: a sentence can give away what the map leaves out. */
  readonly isNamedIn: (text: string) => boolean;
}

const found = new WeakMap<Content['elements'], Confidential>();

export function confidentialOf(content: Content): Confidential {
  const known = found.get(content.elements);
  if (known !== undefined) return known;
  const ids = new Set<string>();
  const names: string[] = [];
  for (const element of content.elements.values()) {
    if (!isConfidential(element)) continue;
    ids.add(element.id);
    names.push(...[element.name, ...(element.aliases ?? [])].map((name) => name.trim().toLowerCase()).filter(Boolean));
  }
  const confidential: Confidential = {
    hasId: (id) => ids.has(id),
    isNamedIn: (text) => {
      const lower = text.toLowerCase();
      return names.some((name) => lower.includes(name));
    },
  };
  found.set(content.elements, confidential);
  return confidential;
}
