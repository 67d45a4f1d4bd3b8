import { languages } from '../i18n/language';
import { elementKinds } from '../model/vocabulary';
import { actionWords, elementWords } from './specification';

const kinds = languages.flatMap((language) => elementKinds.flatMap((kind) => elementWords[language][kind]));
const actions = languages.flatMap((language) => actionWords[language]);

/** Slots that hold one thing and no other; all others hold any text. */
const slotPatterns: Readonly<Record<string, string>> = {
  kind: [...kinds]
    .sort((left, right) => right.length - left.length)
    .join('|')
    .replaceAll(' ', '\\s+'),
  action: `(?:(?:${actions.join('|')})\\s+a?|a)\\d+`,
  decision: '\\d{4}-\\d{1,4}',
  no: '\\d{1,3}',
  time: '\\d{1,2}(?:[.:]\\d{2}(?:\\s*(?:uur|u|h))?|\\s*(?:uur|u|h))',
};

/**
 * Phrases of the specification as patterns over a whole line. Words in order, `{name}` any text, `a|b` a choice, `(word)`
 * may be left out; `{kind}`, `{action}`, `{decision}`, `{no}` and `{time}` hold only such a thing. A colon may stand behind any word and must behind `{name}:`, a mark may stand at the end.
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
  if (slot !== null) {
    const [, name = '', colon] = slot;
    return `(?<${name}>${slotPatterns[name] ?? '\\S.*?'})${colon === ':' ? '\\s*(?=:)' : ''}`;
  }
  const choices = word
    .replace(/^\(|\)$/g, '')
    .split('|')
    .map((choice) => choice.replaceAll(' ', '\\s+'));
  return `(?:${choices.join('|')})`;
}

/** Longer lines are told, not said: they follow no phrase, and looking for one in them would take long. */
const longestLine = 300;

/** All phrases that a line follows, as the texts of their slots, in the order of the phrases. */
export function readPhrases(patterns: readonly RegExp[], line: string): readonly Readonly<Record<string, string>>[] {
  if (line.length > longestLine) return [];
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(line);
    return match === null ? [] : [{ ...match.groups }];
  });
}

/** The first phrase that a line follows, as the texts of its slots; null when it follows none. */
export function readPhrase(patterns: readonly RegExp[], line: string): Readonly<Record<string, string>> | null {
  return readPhrases(patterns, line)[0] ?? null;
}
