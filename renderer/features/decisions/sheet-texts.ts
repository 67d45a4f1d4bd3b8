import type { Stance } from './decision-sheet';

const nl = {
  textFixed: 'Na het afspreken ligt de tekst vast.',
  parties: 'Wat zegt elke partij?',
  partiesHint: 'Een voorbehoud woord voor woord. Wie niets zegt, blijft op “niet gevraagd” staan.',
  stanceOf: (party: string) => `Wat ${party} zegt`,
  stances: {
    agrees: 'akkoord',
    reservation: 'voorbehoud',
    against: 'tegen',
    notAsked: 'niet gevraagd',
  } satisfies Readonly<Record<Stance, string>>,
  wordsOf: (party: string) => `Voorbehoud van ${party}`,
  wordsPlace: 'Voorbehoud, woord voor woord',
  wordsAgainst: 'Waarom tegen',
  wordsMissing: 'Schrijf op wat het voorbehoud is, of kies iets anders.',
  wordsUnused: 'Deze woorden worden niet vastgelegd: kies “voorbehoud” of “tegen”.',
  othersAgree: 'Alle anderen zijn akkoord',
  mandate: (mandate: string) => `Mandaat: ${mandate}`,
  nobody: 'Er is nog niemand als deelnemer vastgelegd. Voeg hieronder toe wie iets zegt.',
  unasked: (parties: string) => `Raakt ook ${parties}; of er mandaat is, is niet gevraagd.`,
  noneTouched: 'Dit besluit raakt geen van de partijen aan tafel.',
  isAgainst: (party: string) => `${party} is tegen`,
  agreedBy: (parties: string) => `Akkoord: ${parties}`,
};

const en: typeof nl = {
  textFixed: 'Once agreed the text is fixed.',
  parties: 'What does each party say?',
  partiesHint: 'A reservation word for word. Who says nothing stays “not asked”.',
  stanceOf: (party) => `What ${party} says`,
  stances: { agrees: 'agrees', reservation: 'reservation', against: 'against', notAsked: 'not asked' },
  wordsOf: (party) => `Reservation of ${party}`,
  wordsPlace: 'Reservation, word for word',
  wordsAgainst: 'Why against',
  wordsMissing: 'Write down what the reservation is, or choose something else.',
  wordsUnused: 'These words are not recorded: choose “reservation” or “against”.',
  othersAgree: 'All others agree',
  mandate: (mandate) => `Mandate: ${mandate}`,
  nobody: 'Nobody has been recorded as a participant yet. Add below who says something.',
  unasked: (parties) => `Touches ${parties} too; nobody asked whether they have a mandate.`,
  noneTouched: 'This decision touches none of the parties at the table.',
  isAgainst: (party) => `${party} is against`,
  agreedBy: (parties) => `Agreed: ${parties}`,
};

export const sheetTexts = { nl, en };
