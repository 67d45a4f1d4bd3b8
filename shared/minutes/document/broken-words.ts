import { wordParts } from '../../projection/hyphenation';

/**
 * Letters in a column that takes a hundredth of the width of the text on A4, in a wide typeface: where ours is not
 * installed the reader's own is used. A place to break that is not needed does no harm.
 */
const lettersPerHundredth = 0.8;
/** What the space around the text of a cell takes, in letters. */
const lettersOfPadding = 2;

/**
 * The words of a cell in parts between which a line may be broken, so that a compound that is wider than its column is
 * broken at a seam and not after any letter.
 * @param width share of the width of the text that the column takes, in hundredths
 * @returns the parts of each stretch of letters or space; together they are the text
 */
export function brokenWords(text: string, width: number): readonly (readonly string[])[] {
  const fits = Math.max(6, Math.floor(width * lettersPerHundredth - lettersOfPadding));
  return text.split(/(\s+)/u).map((word) => wordParts(word, fits));
}
