import { type Language, languages } from '../i18n/language';

/** What stands in a text where a name stood. */
export const erasedName: Readonly<Record<Language, string>> = { nl: '[naam gewist]', en: '[name erased]' };

/** How many marks stand in a value, whatever it is. */
export function marksIn(value: unknown): number {
  const text = JSON.stringify(value) ?? '';
  return languages.reduce((sum, language) => sum + text.split(erasedName[language]).length - 1, 0);
}
