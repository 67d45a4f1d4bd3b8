import { createContext, useContext } from 'react';
import type { Language, Translated } from '../../shared/i18n/language';

/** The language of the screen, for components that are not allowed to know the app's state. */
export const LanguageContext = createContext<Language>('nl');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The texts of a screen in the language of the moment. */
export function useTexts<Texts>(texts: Translated<Texts>): Texts {
  return texts[useContext(LanguageContext)];
}
