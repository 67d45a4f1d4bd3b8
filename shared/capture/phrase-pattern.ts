/**
 * Phrases of the specification as patterns over a whole line. Words in order, `{name}` any text, `a|b` a choice, `(word)`
 * may be left out; a colon may stand behind any word, and a mark at the end.
 */
export function phrasePatterns(phrases: readonly string[]): readonly RegExp[] {
  return phrases.map((phrase) => {
    const words = phrase.match(/\([^)]*\)|\S+/g) ?? [];
    const [first = '', ...others] = words
      .map((word) => ({ isOptional: word.startsWith('('), text: ofWord(word) }))
      .map(({ isOptional, text }, at) => (at === 0 ? text : isOptional ? `(?::?\\s+${text})?` : `:?\\s+${text}`));
    return new RegExp(`^${first}${others.join('')}[.!\\s]*$`, 'isu');
  });
}

function ofWord(word: string): string {
  if (word.startsWith('{')) return `(?<${word.slice(1, -1)}>\\S.*?)`;
  const choices = word
    .replace(/^\(|\)$/g, '')
    .split('|')
    .map((choice) => choice.replaceAll(' ', '\\s+'));
  return `(?:${choices.join('|')})`;
}

/** The first phrase that a line follows, as the texts of its slots; null when it follows none. */
export function readPhrase(patterns: readonly RegExp[], line: string): Readonly<Record<string, string>> | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match !== null) return match.groups ?? {};
  }
  return null;
}
