/** At least two capitals, no digits: "IPO", "UvW", "IenW"; not "Wonen" and not "A12". */
export const isAbbreviation = (text: string): boolean => /^\p{Lu}[\p{L}&]{0,5}\p{Lu}\p{L}?$/u.test(text);

/** A name as it is also said, as `foldedText` gives it: whole, and without an addition such as "(fictief)". */
export function spellingsOf(name: string): readonly string[] {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '');
  return [name, bare].map(foldedText).filter((spelling) => spelling.length > 1);
}

/** The abbreviation behind a name: "Dienst Economie (DE)". Only with its capitals: "de" is in every text. */
export function abbreviationBehind(name: string): readonly string[] {
  const added = /\(([^()]*)\)\s*$/u.exec(name)?.[1] ?? '';
  return isAbbreviation(added) ? [added] : [];
}

/** A text without its capitals and the width of its spaces, to look for names in. */
export function foldedText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
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
