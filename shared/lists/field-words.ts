import type { Translated } from '../i18n/language';

/** What a list can fill in of a thing that is on the map. */
export const fieldWords: Translated<Readonly<Record<string, string>>> = {
  nl: {
    aliases: 'andere naam',
    parentId: 'onderdeel van',
    identifier: 'officiële code',
    layer: 'bestuurslaag',
    note: 'omschrijving',
    estimatedCostMln: 'kosten',
    year: 'jaar',
  },
  en: {
    aliases: 'other name',
    parentId: 'part of',
    identifier: 'official code',
    layer: 'layer of government',
    note: 'description',
    estimatedCostMln: 'costs',
    year: 'year',
  },
};
