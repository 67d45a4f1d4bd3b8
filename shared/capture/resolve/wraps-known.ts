import type { ElementKind } from '../../model/vocabulary';
import type { ReadingContext } from '../capture';
import { indexOf } from '../element-index';
import { foldText } from '../fold-text';

/**
 * Whether all words of something known of this kind stand in a new name, with others between or around them: "Polder
 * Noord Joltribon" beside "Polder Joltribon" may be the same, so it is asked.
 */
export function wrapsKnown(name: string, kind: ElementKind, { content }: ReadingContext): boolean {
  const { byWord } = indexOf(content);
  const words = new Set(foldText(name).split(' '));
  return [...words].some((word) =>
    (byWord.get(word) ?? []).some(
      (entry) =>
        entry.element.kind === kind &&
        entry.words.length + entry.typeWords.length > 1 &&
        [...entry.words, ...entry.typeWords].every((each) => words.has(each)),
    ),
  );
}
