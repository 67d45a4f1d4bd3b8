/** At least two capitals, no digits: "IPO", "UvW", "IenW"; not "Wonen" and not "A12". */
export const isAbbreviation = (text: string): boolean => /^\p{Lu}[\p{L}&]{0,5}\p{Lu}\p{L}?$/u.test(text);

/** A name as it is also said, each as one of the readings of `foldedText`: whole, and without "(fictief)" behind it. */
export function spellingsOf(name: string): readonly string[] {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '');
  return [...new Set([name, bare].flatMap(readingsOf))].filter((spelling) => spelling !== '');
}

/** The abbreviation behind a name: "Dienst Economie (DE)". Only with its capitals: "de" is in every text. */
export function abbreviationBehind(name: string): readonly string[] {
  const added = /\(([^()]*)\)\s*$/u.exec(name)?.[1] ?? '';
  return isAbbreviation(added) ? [added] : [];
}

/** No name holds it once folded, so that none is found half in one reading and half in the next. */
const betweenReadings = ' | ';

/**
 * A text to look for names in, however they are typed: without capitals, accents, ligatures and invisible signs, and in
 * every reading of the signs within its words. "B.V." is also "BV", "Noord-Zuidlijn" also "Noord Zuidlijn", and a name
 * with an 's behind it is still that name.
 */
export function foldedText(text: string): string {
  return readingsOf(text).join(betweenReadings);
}

const apostrophes = /['’‘`´ʼ′]/g;
const accentsAndInvisible = /[\p{M}\p{Cf}]+/gu;
/** Signs that belong to a name: "R&D" is not "RD". */
const signsWithMeaning = /[%&+]/g;
const wordBreaks = /[^\p{L}\p{N}%&+]+/gu;

const signWithinWord = /[\p{L}\p{N}][^\p{L}\p{N}\s%&+]+[\p{L}\p{N}]/u;

/** Signs between two letters that people leave out, from the fewest to all. Elsewhere a sign parts words. */
const leftOut = [
  /(?<=[\p{L}\p{N}])'+(?=[\p{L}\p{N}])/gu,
  /(?<=[\p{L}\p{N}])['.]+(?=[\p{L}\p{N}])/gu,
  /(?<=[\p{L}\p{N}])[^\p{L}\p{N}\s%&+]+(?=[\p{L}\p{N}])/gu,
];

function readingsOf(text: string): readonly string[] {
  // First: what Unicode makes of a loose acute is a space, and one of the apostrophes is a letter to it.
  const plain = text.replace(apostrophes, "'").normalize('NFKD').replace(accentsAndInvisible, '').toLowerCase();
  // Most names have none: thousands of them are read anew at each edit.
  const typed = signWithinWord.test(plain) ? leftOut.map((signs) => plain.replace(signs, '')) : [];
  const readings = [...new Set([plain, ...typed])].map((reading) =>
    reading.replace(signsWithMeaning, ' $& ').replace(wordBreaks, ' ').trim(),
  );
  return [...new Set(readings)];
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether a name stands in a text as words of its own; both are folded, or neither is. */
export function isWordIn(name: string, searched: string): boolean {
  for (let at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + 1)) {
    const before = searched.slice(0, at).at(-1) ?? ' ';
    const after = searched.charAt(at + name.length) || ' ';
    if (!wordCharacter.test(before) && !wordCharacter.test(after)) return true;
  }
  return false;
}
