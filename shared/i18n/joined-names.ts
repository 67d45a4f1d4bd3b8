import type { Language } from './language';

const and = { nl: 'en', en: 'and' } as const;

/** "Wonen", "Wonen en Energie", "Wonen, Energie en Klimaat". */
export function joinedNames(names: readonly string[], language: Language): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${and[language]} ${names.at(-1)}`;
}
