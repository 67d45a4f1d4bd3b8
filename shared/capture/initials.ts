import { fillerWords, foldText } from './fold-text';

const fewest = 2;
const most = 6;

/**
 * The initials that a name can be called by, folded: those of its telling words, and those of all its words.
 * "Hoogheemraadschap De Stichtse Rijnlanden" is "hsr" and "hdsr"; an ampersand has no letter.
 */
export function initialsOf(name: string): readonly string[] {
  const words = foldText(name)
    .split(' ')
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const found = [words.filter((word) => !fillerWords.has(word)), words].map((own) =>
    own.map((word) => word[0]).join(''),
  );
  return [...new Set(found)].filter(({ length }) => length >= fewest && length <= most);
}
