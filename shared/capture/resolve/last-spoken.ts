import type { Element } from '../../model/content-types';
import type { ElementKind } from '../../model/vocabulary';
import type { ReadingContext } from '../capture';
import { nothingSpoken } from './spoken';

const forParties = new Set('zij ze hij hen he she they them'.split(' '));
const forThings = new Set('daar hier er it daarvoor daaraan daarin hiervoor there'.split(' '));

/** The elements of these kinds that a pronoun may mean; several when the last line named more than one of them. */
export function meantBy(
  pronoun: string,
  kinds: readonly ElementKind[],
  { content, settings }: Pick<ReadingContext, 'content' | 'settings'>,
): { readonly elements: readonly Element[] } {
  const wanted = kinds.filter((kind) =>
    forParties.has(pronoun) ? kind === 'stakeholder' : !(forThings.has(pronoun) && kind === 'stakeholder'),
  );
  for (const ids of (settings.lastSpoken ?? nothingSpoken).elements.slice(0, 2)) {
    const fitting = ids.flatMap((id) => {
      const element = content.elements.get(id);
      return element !== undefined && wanted.includes(element.kind) ? [element] : [];
    });
    if (fitting.length > 0) return { elements: [...new Set(fitting)] };
  }
  return { elements: [] };
}
