import type { Content } from '../model/content';
import { confidentialOf } from './confidential';

const found = new WeakMap<Content, Content>();

/**
 * The table as if what is confidential had never been on its map: no such elements and none of their relations, so that
 * no sum and no share gives them away. The very same content while nothing is confidential.
 */
export function openContentOf(content: Content): Content {
  const known = found.get(content);
  if (known !== undefined) return known;
  const open = withoutConfidential(content);
  found.set(content, open);
  return open;
}

function withoutConfidential(content: Content): Content {
  const { hasId } = confidentialOf(content);
  const elements = [...content.elements].filter(([id]) => !hasId(id));
  if (elements.length === content.elements.size) return content;
  const relations = [...content.relations].filter(([, { from, to }]) => !hasId(from) && !hasId(to));
  return { ...content, elements: new Map(elements), relations: new Map(relations) };
}
