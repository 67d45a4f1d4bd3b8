/**
 * Phrases of the specification as patterns over a whole line. Words in order, `{name}` any text, `a|b` a choice, `(word)`
 * may be left out; a colon may stand behind any word and must behind `{name}:`, a mark may stand at the end.
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
  const slot = word.match(/^\{(\w+)\}(:?)$/);
  if (slot !== null) return `(?<${slot[1]}>\\S.*?)${slot[2] === ':' ? '\\s*(?=:)' : ''}`;
  const choices = word
    .replace(/^\(|\)$/g, '')
    .split('|')
    .map((choice) => choice.replaceAll(' ', '\\s+'));
  return `(?:${choices.join('|')})`;
}

/** All phrases that a line follows, as the texts of their slots, in the order of the phrases. */
export function readPhrases(patterns: readonly RegExp[], line: string): readonly Readonly<Record<string, string>>[] {
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(line);
    return match === null ? [] : [{ ...match.groups }];
  });
}

/** The first phrase that a line follows, as the texts of its slots; null when it follows none. */
export function readPhrase(patterns: readonly RegExp[], line: string): Readonly<Record<string, string>> | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match !== null) return match.groups ?? {};
  }
  return null;
}
