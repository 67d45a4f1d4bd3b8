import { type Language, languages } from '../shared/i18n/language';

/** The first language of the list that the program speaks; Dutch when it speaks none of them. */
export function systemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'nl';
}
