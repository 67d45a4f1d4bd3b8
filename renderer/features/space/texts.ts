import type { Translated } from '../../../shared/i18n/language';

interface SpaceTexts {
  readonly intro: string;
  readonly noZones: string;
  readonly noZonesText: string;
  readonly picture: string;
  readonly pictureIntro: string;
  readonly sharedPart: (hectares: string) => string;
  readonly unknownAvailable: string;
  readonly over: (hectares: string) => string;
  readonly fits: (hectares: string) => string;
  readonly fitsExactly: string;
  readonly asked: (hectares: string) => string;
  readonly askedOf: (net: string, available: string) => string;
  readonly noClaims: string;
  readonly stacked: string;
  readonly stackedIntro: string;
  readonly bySharing: string;
  readonly claimCount: (tasks: number) => string;
  readonly numbers: string;
  readonly numbersIntro: string;
  readonly zone: string;
  readonly gross: string;
  readonly shared: string;
  readonly net: string;
  readonly available: string;
  readonly balance: string;
  readonly unknown: string;
}

export const spaceTexts: Translated<SpaceTexts> = {
  nl: {
    intro: 'Niet alles kan overal: wat de opgaven per deelgebied aan ruimte vragen, tegen wat er beschikbaar is.',
    noZones: 'Nog geen deelgebieden',
    noZonesText: 'Typ onderaan bijvoorbeeld “Wonen vraagt 120 ha in Stadsrand”.',
    picture: 'Ruimtebalans',
    pictureIntro:
      'Alle balken op één schaal. Het staande streepje is wat er beschikbaar is. Gearceerd is wat gedeeld wordt: dat telt één keer.',
    sharedPart: (hectares) => `${hectares} ha gedeeld`,
    unknownAvailable: 'beschikbare ruimte onbekend',
    over: (hectares) => `past niet, ${hectares} ha te veel`,
    fits: (hectares) => `past, ${hectares} ha over`,
    fitsExactly: 'past precies',
    asked: (hectares) => `${hectares} ha gevraagd`,
    askedOf: (net, available) => `${net} van ${available} ha gevraagd`,
    noClaims: 'Geen opgave vraagt hier ruimte.',
    stacked: 'Opgaven op dezelfde plek',
    stackedIntro: 'Waar meer opgaven tegelijk ruimte vragen, met wat elk vraagt.',
    bySharing: 'dankzij delen',
    claimCount: (tasks) => `${tasks} opgaven`,
    numbers: 'In getallen',
    numbersIntro: 'In hectares. Netto is gevraagd min gedeeld; het saldo is beschikbaar min netto.',
    zone: 'Deelgebied',
    gross: 'Gevraagd',
    shared: 'Gedeeld',
    net: 'Netto',
    available: 'Beschikbaar',
    balance: 'Saldo',
    unknown: 'onbekend',
  },
  en: {
    intro: 'Not everything can be everywhere: the space that tasks ask for in each zone, against what is available.',
    noZones: 'No zones yet',
    noZonesText: 'Type below for example “Housing claims 120 ha in City edge”.',
    picture: 'Space balance',
    pictureIntro:
      'All bars on one scale. The upright mark is what is available. Hatched is what is shared: it counts once.',
    sharedPart: (hectares) => `${hectares} ha shared`,
    unknownAvailable: 'available space unknown',
    over: (hectares) => `does not fit, ${hectares} ha too much`,
    fits: (hectares) => `fits, ${hectares} ha left`,
    fitsExactly: 'fits exactly',
    asked: (hectares) => `${hectares} ha asked`,
    askedOf: (net, available) => `${net} of ${available} ha asked`,
    noClaims: 'No task asks for space here.',
    stacked: 'Tasks in the same place',
    stackedIntro: 'Where several tasks ask for space at once, with what each asks.',
    bySharing: 'by sharing',
    claimCount: (tasks) => `${tasks} tasks`,
    numbers: 'In numbers',
    numbersIntro: 'In hectares. Net is asked less shared; the balance is available less net.',
    zone: 'Zone',
    gross: 'Asked',
    shared: 'Shared',
    net: 'Net',
    available: 'Available',
    balance: 'Balance',
    unknown: 'unknown',
  },
};
