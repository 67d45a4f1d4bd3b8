const word = /[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*\.?/gu;

/** Which words still stand in a text, as words of their own, in whatever case. */
export function wordsSeen(text: string, words: readonly string[]): readonly string[] {
  const there = new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(word)
      ?.flatMap((each) => [each, each.replace(/['’.]s?$/, '')]),
  );
  return words.filter((each) => there.has(each.normalize('NFC').toLowerCase()));
}
