import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { ElementClass } from './map-vocabulary';

/** What elements of one class are called together: "Gemeenten", "Opgaven". */
export function laneNameOf(elementClass: ElementClass, language: Language): string {
  const words = terms[language];
  switch (elementClass) {
    case 'national':
    case 'province':
    case 'municipality':
    case 'water_board':
      return words.layerPlural[elementClass];
    case 'society':
      return words.society;
    case 'knowledge':
      return words.knowledge;
    case 'other':
      return words.stakeholderKind.other;
    default:
      return words.elementKinds[elementClass];
  }
}
