import type { Language, Translated } from '../i18n/language';
import type { Laptop } from '../log/log-entry';

const nl = { laptop: (mark: string) => `laptop ${mark}`, unknown: 'onbekende herkomst', here: 'deze laptop' };

const en = { laptop: (mark) => `laptop ${mark}`, unknown: 'unknown origin', here: 'this laptop' } satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/** The first letter large, the rest as it is: the beginning of a sentence. */
export function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** What a laptop is called on screen and on paper: the name its user gave, else the beginning of its id. */
export function laptopName(laptop: Laptop | undefined, language: Language, here?: string): string {
  if (laptop === undefined) return words[language].unknown;
  if (laptop.id === here) return words[language].here;
  return laptop.name === undefined || laptop.name === '' ? words[language].laptop(laptop.id.slice(0, 4)) : laptop.name;
}
