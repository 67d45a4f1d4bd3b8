import type { Translated } from '../../../shared/i18n/language';

const nl = {
  title: 'Leerpunten',
  none: 'Nog geen leerpunten',
  noneText:
    'Aannames om later te toetsen, hobbels onderweg en lessen voor de volgende keer. Sneller: typ “* …” in de vastlegregel.',
  add: 'Leerpunt toevoegen',
  addTitle: 'Nieuw leerpunt',
  kind: 'Soort',
  text: 'Wat leren we',
  textPlaceholder: 'Het Rijk geeft …',
  cancel: 'Annuleren',
  confirmed: 'Klopt',
  refuted: 'Klopt niet',
  test: 'Toets deze aanname:',
};

const en = {
  title: 'Learnings',
  none: 'No learnings yet',
  noneText:
    'Assumptions to test later, bumps on the way and lessons for the next time. Quicker: type “* …” in the capture line.',
  add: 'Add learning',
  addTitle: 'New learning',
  kind: 'Kind',
  text: 'What do we learn',
  textPlaceholder: 'The national government gives …',
  cancel: 'Cancel',
  confirmed: 'Holds',
  refuted: 'Does not hold',
  test: 'Test this assumption:',
} satisfies typeof nl;

export const learningTexts: Translated<typeof nl> = { nl, en };
