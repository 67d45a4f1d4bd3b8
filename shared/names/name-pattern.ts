/** Finds names as whole words in any case and with any spacing, in both forms that Unicode has for an accent. */
export function namePattern(names: Iterable<string>): RegExp | null {
  const spellings = new Set<string>();
  for (const name of names) {
    const said = name.trim();
    // One letter, or none: every text would be full of it.
    if ((said.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) continue;
    for (const form of ['NFC', 'NFD'] as const) spellings.add(said.normalize(form));
    spellings.add(said);
  }
  if (spellings.size === 0) return null;
  // The longest first, so that "Jan de Vries" is found before "Jan".
  const ordered = [...spellings].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return new RegExp(`${noLetterBefore}(?:${ordered.map(inAnySpacing).join('|')})${noLetterBehind}`, 'giu');
}

/*
 * A name that begins or ends with a letter is no part of a longer word. Said once for all names: with case left out, each
 * class of letters costs the engine about a millisecond to make.
 */
const letter = String.raw`[\p{L}\p{N}\p{M}]`;
const noLetterBefore = `(?<!${letter}(?=${letter}))`;
const noLetterBehind = `(?!(?<=${letter})${letter})`;

const inAnySpacing = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
