import type { Translated } from '../../../shared/i18n/language';
import type { RearrangeWay } from '../../../shared/placement/rearrange';
import { mostMovesShown } from '../../../shared/projection/moves-shown';
import type { MapState } from '../../../shared/views/map-vocabulary';

interface FindingTexts {
  readonly bar: string;
  readonly find: string;
  readonly findHint: string;
  readonly nothingFound: string;
  readonly alias: (alias: string, name: string) => string;
  readonly decision: (no: string, text: string) => string;
  readonly back: string;
  readonly forward: string;
  readonly filter: (count: number) => string;
  readonly kinds: string;
  readonly layers: string;
  readonly states: string;
  readonly state: Readonly<Record<MapState, string>>;
  readonly chosen: string;
  readonly onlyThemes: string;
  readonly onlyParties: string;
  readonly onlySession: (title: string) => string;
  readonly all: string;
  readonly focus: string;
  readonly steps: (steps: number) => string;
  readonly path: string;
  readonly twoForPath: (chosen: number) => string;
  readonly noPath: string;
  readonly noFocus: string;
  readonly toSelection: string;
  readonly collapse: string;
  readonly rearrange: string;
  readonly scope: { readonly all: string; readonly chosen: string; readonly rest: string };
  readonly way: Readonly<Record<RearrangeWay, string>>;
  readonly working: string;
  readonly moves: (count: number, mean: string, farthest: string) => string;
  readonly nothingMoves: string;
  readonly carryOut: string;
  readonly giveUp: string;
  readonly failed: string;
  readonly hidden: (count: number) => string;
  readonly filterPutAside: string;
}

export const findingTexts: Translated<FindingTexts> = {
  nl: {
    bar: 'Zoeken en kijken',
    find: 'Zoeken op de kaart',
    findHint: 'Naam, bijnaam of besluit',
    nothingFound: 'Niets gevonden. Typ minder letters.',
    alias: (alias, name) => `${alias} (${name})`,
    decision: (no, text) => `${no}: ${text}`,
    back: 'Vorig beeld',
    forward: 'Volgend beeld',
    filter: (count) => (count === 0 ? 'Filter' : `Filter (${count})`),
    kinds: 'Soort',
    layers: 'Laag',
    states: 'Stand',
    state: {
      plain: 'Zonder besluit',
      proposal: 'Voorstel ligt voor',
      agreed: 'Afgesproken',
      conflict: 'Laptops verschillen',
      removed: 'Elders weggehaald',
    },
    chosen: 'Van wat gekozen is',
    onlyThemes: 'Alleen de gekozen opgaven en wat erbij hoort',
    onlyParties: 'Alleen de gekozen partijen en wat erbij hoort',
    onlySession: (title) => `Alleen wat in ${title} aan de orde was`,
    all: 'Alles tonen',
    focus: 'Omgeving uitlichten',
    steps: (steps) =>
      steps === 1 ? 'Gekozen onderdelen en 1 stap eromheen' : `Gekozen onderdelen en ${steps} stappen eromheen`,
    path: 'Weg tussen de twee gekozen onderdelen',
    twoForPath: (chosen) =>
      `Een weg loopt tussen twee onderdelen, en er ${chosen === 0 ? 'is niets' : chosen === 1 ? 'is er een' : `zijn er ${chosen}`} gekozen. Kies er twee op de kaart (spatie, en Shift met spatie voor de tweede) en probeer het opnieuw.`,
    noPath: 'Tussen deze twee onderdelen loopt geen weg van relaties.',
    noFocus: 'Niets uitlichten',
    toSelection: 'Gekozen onderdelen in beeld',
    collapse: 'Samenvouwen',
    rearrange: 'Herschikken',
    scope: { all: 'Hele kaart', chosen: 'Alleen wat gekozen is', rest: 'Alles behalve wat gekozen is' },
    way: {
      tidy: 'rijen opruimen, zonder veel te verschuiven',
      rows: 'in rijen, met weinig kruisingen',
      near: 'wat bij elkaar hoort samen',
    },
    working: 'Er wordt een schikking gezocht…',
    moves: (count, mean, farthest) =>
      `${count} onderdelen verschuiven, gemiddeld ${mean} breedten${count > mostMovesShown ? `; de ${mostMovesShown} verste met pijl` : ` en hoogstens ${farthest}`}. Er is nog niets veranderd.`,
    nothingMoves: 'Alles staat al zo. Er verschuift niets.',
    carryOut: 'Doorvoeren',
    giveUp: 'Laten zoals het was',
    failed: 'Deze kaart is niet te herschikken. Kies een kleiner deel en probeer het opnieuw.',
    hidden: (count) => `${count} onderdelen niet getoond`,
    filterPutAside: 'Het filter verborg wat u zocht en staat nu uit. Met “Vorig beeld” komt het terug.',
  },
  en: {
    bar: 'Find and look',
    find: 'Find on the map',
    findHint: 'Name, alias or decision',
    nothingFound: 'Nothing found. Type fewer letters.',
    alias: (alias, name) => `${alias} (${name})`,
    decision: (no, text) => `${no}: ${text}`,
    back: 'Previous view',
    forward: 'Next view',
    filter: (count) => (count === 0 ? 'Filter' : `Filter (${count})`),
    kinds: 'Kind',
    layers: 'Layer',
    states: 'State',
    state: {
      plain: 'Without decision',
      proposal: 'Proposal on the table',
      agreed: 'Agreed',
      conflict: 'Laptops differ',
      removed: 'Removed elsewhere',
    },
    chosen: 'Of what is chosen',
    onlyThemes: 'Only the chosen tasks and what belongs to them',
    onlyParties: 'Only the chosen parties and what belongs to them',
    onlySession: (title) => `Only what came up in ${title}`,
    all: 'Show everything',
    focus: 'Spotlight',
    steps: (steps) => (steps === 1 ? 'Chosen elements and 1 step around' : `Chosen elements and ${steps} steps around`),
    path: 'Way between the two chosen elements',
    twoForPath: (chosen) =>
      `A way runs between two elements, and ${chosen === 0 ? 'none is' : chosen === 1 ? 'one is' : `${chosen} are`} chosen. Choose two on the map (Space, and Shift with Space for the second) and try again.`,
    noPath: 'No way of relations runs between these two elements.',
    noFocus: 'No spotlight',
    toSelection: 'Chosen elements in view',
    collapse: 'Collapse',
    rearrange: 'Re-arrange',
    scope: { all: 'Whole map', chosen: 'Only what is chosen', rest: 'All but what is chosen' },
    way: {
      tidy: 'tidy the rows, moving little',
      rows: 'in rows, with few crossings',
      near: 'what belongs together side by side',
    },
    working: 'Looking for an arrangement…',
    moves: (count, mean, farthest) =>
      `${count} elements move, ${mean} widths on average${count > mostMovesShown ? `; arrows show the ${mostMovesShown} farthest` : ` and ${farthest} at most`}. Nothing has changed yet.`,
    nothingMoves: 'Everything stands like this already. Nothing moves.',
    carryOut: 'Carry out',
    giveUp: 'Leave as it was',
    failed: 'This map cannot be re-arranged. Choose a smaller part and try again.',
    hidden: (count) => `${count} elements not shown`,
    filterPutAside: 'The filter hid what you looked for, so it is off now. “Previous view” brings it back.',
  },
};
