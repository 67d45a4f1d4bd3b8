import type { Translated } from '../../shared/i18n/language';

const nl = {
  map: 'Kaart',
  fit: 'Hele kaart',
  zoomIn: 'Dichterbij',
  zoomOut: 'Verder weg',
  overview: 'Overzicht',
  connectWhat: (name: string) => `Relatie leggen vanaf ${name}. Waarmee?`,
  connectHow: (from: string, to: string) => `Welke relatie tussen ${from} en ${to}?`,
  noRelation: (from: string, to: string) =>
    `Tussen een ${from} en een ${to} past geen relatie. Kies een ander onderdeel.`,
  typeName: 'Typ een naam of kies met de pijltjes',
  nothingFound: 'Geen onderdeel met deze naam. Typ minder letters of kies een ander onderdeel.',
  hectares: 'Hoeveel hectare?',
  subject: 'Wat wordt er gevraagd?',
  add: 'Toevoegen',
  cancel: 'Annuleren',
};

const en = {
  map: 'Map',
  fit: 'Whole map',
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  overview: 'Overview',
  connectWhat: (name) => `Relation from ${name}. To what?`,
  connectHow: (from, to) => `Which relation between ${from} and ${to}?`,
  noRelation: (from, to) => `No relation fits between this ${from} and this ${to}. Choose another element.`,
  typeName: 'Type a name or choose with the arrow keys',
  nothingFound: 'No element with this name. Type fewer letters or choose another element.',
  hectares: 'How many hectares?',
  subject: 'What is asked?',
  add: 'Add',
  cancel: 'Cancel',
} satisfies typeof nl;

export const mapTexts: Translated<typeof nl> = { nl, en };
