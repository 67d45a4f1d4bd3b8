import type { Translated } from '../../../shared/i18n/language';

interface ViewTexts {
  readonly views: string;
  readonly shown: (name: string) => string;
  readonly wholeMap: string;
  readonly keepAs: string;
  readonly renew: (name: string) => string;
  readonly manage: string;
  readonly keepTitle: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly willReplace: (name: string) => string;
  readonly keeps: (sentence: string) => string;
  readonly keep: string;
  readonly replace: string;
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly noneText: string;
  readonly nameOf: (name: string) => string;
  readonly show: string;
  readonly showNamed: (name: string) => string;
  readonly renewThis: string;
  readonly remove: (name: string) => string;
  readonly usedBy: (titles: string) => string;
}

export const viewTexts: Translated<ViewTexts> = {
  nl: {
    views: 'Beelden',
    shown: (name) => `Beelden: ${name}`,
    wholeMap: 'Hele kaart, zonder filter',
    keepAs: 'Dit beeld bewaren …',
    renew: (name) => `“${name}” bijwerken naar dit beeld`,
    manage: 'Alle beelden …',
    keepTitle: 'Beeld bewaren',
    name: 'Naam van het beeld',
    nameMissing: 'Geef het beeld een naam.',
    willReplace: (name) => `“${name}” is er al en wordt bijgewerkt.`,
    keeps: (sentence) => `Te zien: ${sentence}`,
    keep: 'Bewaren',
    replace: 'Bijwerken',
    title: 'Beelden van de kaart',
    intro:
      'Een beeld is een manier om naar de kaart te kijken. Het hoort bij de tafel en gaat mee naar andere laptops.',
    none: 'Nog geen beelden',
    noneText: 'Kies een filter of een deel van de kaart en bewaar dat onder een naam.',
    nameOf: (name) => `Naam van “${name}”`,
    show: 'Tonen',
    showNamed: (name) => `Tonen: ${name}`,
    renewThis: 'Bijwerken',
    remove: (name) => `Verwijder “${name}”`,
    usedBy: (titles) => `Bij agendapunt ${titles}`,
  },
  en: {
    views: 'Views',
    shown: (name) => `Views: ${name}`,
    wholeMap: 'Whole map, no filter',
    keepAs: 'Keep this view …',
    renew: (name) => `Update “${name}” to this view`,
    manage: 'All views …',
    keepTitle: 'Keep view',
    name: 'Name of the view',
    nameMissing: 'Give the view a name.',
    willReplace: (name) => `“${name}” exists already and will be updated.`,
    keeps: (sentence) => `To be seen: ${sentence}`,
    keep: 'Keep',
    replace: 'Update',
    title: 'Views of the map',
    intro: 'A view is a way of looking at the map. It belongs to the table and goes along to other laptops.',
    none: 'No views yet',
    noneText: 'Choose a filter or a part of the map and keep that under a name.',
    nameOf: (name) => `Name of “${name}”`,
    show: 'Show',
    showNamed: (name) => `Show: ${name}`,
    renewThis: 'Update',
    remove: (name) => `Remove “${name}”`,
    usedBy: (titles) => `With agenda item ${titles}`,
  },
};
