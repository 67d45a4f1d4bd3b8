import type { Language, Translated } from '../i18n/language';
import type { ElementClass } from '../views/map-vocabulary';

/** The letter in the badge of an element: what colour and shape say, for who does not see colour. */
const letters: Translated<Readonly<Record<ElementClass, string>>> = {
  nl: {
    national: 'R',
    province: 'P',
    municipality: 'G',
    water_board: 'W',
    society: 'S',
    knowledge: 'K',
    other: 'Ov',
    task: 'O',
    goal: 'D',
    plan: 'Pl',
    arrangement: 'A',
    instrument: 'I',
    zone: 'Dg',
  },
  en: {
    national: 'N',
    province: 'P',
    municipality: 'M',
    water_board: 'W',
    society: 'S',
    knowledge: 'K',
    other: 'Ot',
    task: 'T',
    goal: 'G',
    plan: 'Pl',
    arrangement: 'A',
    instrument: 'I',
    zone: 'Z',
  },
};

export function letterOf(elementClass: ElementClass, language: Language): string {
  return letters[language][elementClass];
}
