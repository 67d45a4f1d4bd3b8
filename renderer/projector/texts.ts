import type { Translated } from '../../shared/i18n/language';
import type { HallBoardKind } from '../../shared/projection/hall-look';

interface ProjectorTexts {
  readonly waiting: string;
  readonly blank: string;
  readonly closed: string;
  readonly item: (no: number, of: number) => string;
  readonly left: (minutes: number) => string;
  readonly lastMinute: string;
  readonly over: (minutes: number) => string;
  readonly behind: (minutes: number) => string;
  readonly ahead: (minutes: number) => string;
  readonly onTime: string;
  readonly notLive: (time: string) => string;
  readonly right: string;
  readonly conditions: string;
  readonly reservations: string;
  readonly legend: string;
  readonly areas: string;
  readonly moreAreas: (count: number) => string;
  readonly list: Readonly<Record<'decisions' | 'actions', string>>;
  readonly listEmpty: Readonly<Record<'decisions' | 'actions', string>>;
  readonly board: Readonly<Record<HallBoardKind, string>>;
  readonly boardEmpty: Readonly<Record<HallBoardKind, string>>;
  readonly layer: string;
  readonly tasks: string;
  readonly powers: string;
  readonly means: string;
  readonly million: (amount: string) => string;
  readonly unknown: string;
  readonly atLeast: (amount: string) => string;
  readonly verdict: Readonly<Record<'noMeans' | 'noTasks' | 'balanced' | 'nothing', string>>;
  readonly funded: (funded: string, cost: string) => string;
  readonly fits: (hectares: string) => string;
  readonly fitsExactly: string;
  readonly tooMuch: (hectares: string) => string;
  readonly unknownAvailable: string;
  readonly asked: (net: string) => string;
  readonly askedOf: (net: string, available: string) => string;
  readonly shared: (hectares: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly before: (date: string) => string;
}

export const projectorTexts: Translated<ProjectorTexts> = {
  nl: {
    waiting: 'De kaart verschijnt hier zodra de procesbegeleider een tafel opent.',
    blank: 'Even pauze voor de kaart',
    closed: 'Deze tafel is nu gesloten',
    item: (no, of) => `Agendapunt ${no} van ${of}`,
    left: (minutes) => `nog ${minutes} min`,
    lastMinute: 'laatste minuut',
    over: (minutes) => `${minutes} min over tijd`,
    behind: (minutes) => `${minutes} min achter`,
    ahead: (minutes) => `${minutes} min voor`,
    onTime: 'op schema',
    notLive: (time) => `Niet live: stand van ${time}`,
    right: 'Klopt dit?',
    conditions: 'Voorwaarden',
    reservations: 'Voorbehoud',
    legend: 'Legenda',
    areas: 'Deelgebieden op de kaart',
    moreAreas: (count) => `en nog ${count}`,
    list: { decisions: 'Besluiten', actions: 'Acties' },
    listEmpty: { decisions: 'Er zijn nog geen besluiten.', actions: 'Er zijn nog geen acties.' },
    board: { balance: 'Balans', space: 'Ruimte' },
    boardEmpty: { balance: 'Er is nog niets vastgelegd.', space: 'Er zijn nog geen deelgebieden.' },
    layer: 'Bestuurslaag',
    tasks: 'Opgaven',
    powers: 'Bevoegdheden',
    means: 'Middelen',
    million: (amount) => `${amount} mln euro`,
    unknown: 'onbekend',
    atLeast: (amount) => `minstens ${amount}`,
    verdict: {
      noMeans: 'wel opgave, geen middelen',
      noTasks: 'wel middelen, geen opgave',
      balanced: 'opgave en middelen',
      nothing: 'nog niets vastgelegd',
    },
    funded: (funded, cost) => `${funded} van ${cost} mln euro gedekt`,
    fits: (hectares) => `past, ${hectares} ha over`,
    fitsExactly: 'past precies',
    tooMuch: (hectares) => `past niet, ${hectares} ha te veel`,
    unknownAvailable: 'onbekend hoeveel er is',
    asked: (net) => `${net} ha gevraagd`,
    askedOf: (net, available) => `${net} van ${available} ha gevraagd`,
    shared: (hectares) => `${hectares} ha gedeeld`,
    page: (page, pages) => `${page} van ${pages}`,
    before: (date) => `voor ${date}`,
  },
  en: {
    waiting: 'The map appears here as soon as the facilitator opens a table.',
    blank: 'The map takes a short break',
    closed: 'This table is closed now',
    item: (no, of) => `Agenda item ${no} of ${of}`,
    left: (minutes) => `${minutes} min left`,
    lastMinute: 'last minute',
    over: (minutes) => `${minutes} min over time`,
    behind: (minutes) => `${minutes} min behind`,
    ahead: (minutes) => `${minutes} min ahead`,
    onTime: 'on schedule',
    notLive: (time) => `Not live: as of ${time}`,
    right: 'Is this right?',
    conditions: 'Conditions',
    reservations: 'Reservation',
    legend: 'Legend',
    areas: 'Zones on the map',
    moreAreas: (count) => `and ${count} more`,
    list: { decisions: 'Decisions', actions: 'Actions' },
    listEmpty: { decisions: 'There are no decisions yet.', actions: 'There are no actions yet.' },
    board: { balance: 'Balance', space: 'Space' },
    boardEmpty: { balance: 'Nothing has been recorded yet.', space: 'There are no zones yet.' },
    layer: 'Layer of government',
    tasks: 'Tasks',
    powers: 'Powers',
    means: 'Means',
    million: (amount) => `${amount} million euro`,
    unknown: 'unknown',
    atLeast: (amount) => `at least ${amount}`,
    verdict: {
      noMeans: 'task but no means',
      noTasks: 'means but no task',
      balanced: 'task and means',
      nothing: 'nothing recorded yet',
    },
    funded: (funded, cost) => `${funded} of ${cost} million euro funded`,
    fits: (hectares) => `fits, ${hectares} ha left`,
    fitsExactly: 'fits exactly',
    tooMuch: (hectares) => `does not fit, ${hectares} ha too much`,
    unknownAvailable: 'unknown how much there is',
    asked: (net) => `${net} ha asked`,
    askedOf: (net, available) => `${net} of ${available} ha asked`,
    shared: (hectares) => `${hectares} ha shared`,
    page: (page, pages) => `${page} of ${pages}`,
    before: (date) => `before ${date}`,
  },
};
