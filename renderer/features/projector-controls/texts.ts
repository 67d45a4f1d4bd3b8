import type { Translated } from '../../../shared/i18n/language';

interface ProjectorTexts {
  readonly label: string;
  readonly on: (display: string) => string;
  readonly open: string;
  readonly close: string;
  readonly follow: string;
  readonly hold: string;
  readonly blank: string;
  readonly focus: string;
  readonly unfocus: string;
  readonly nothingToFocus: string;
  readonly legend: string;
  readonly publish: (waiting: number) => string;
  readonly publishNext: string;
  readonly hall: string;
  readonly look: string;
  readonly closer: string;
  readonly farther: string;
  readonly wholeMap: string;
  readonly areas: string;
  readonly stepsTitle: string;
  readonly steps: (steps: number) => string;
  readonly lists: string;
  readonly decisions: string;
  readonly actions: string;
  readonly balance: string;
  readonly space: string;
  readonly nextPage: string;
  readonly room: string;
  readonly deepRoom: string;
  readonly dark: string;
}

export const projectorTexts: Translated<ProjectorTexts> = {
  nl: {
    label: 'Projector',
    on: (display) => `Projector op ${display}`,
    open: 'Projector openen',
    close: 'Projector sluiten',
    follow: 'Volgt',
    hold: 'Vasthouden',
    blank: 'Leeg',
    focus: 'Toon keuze in de zaal',
    unfocus: 'Toon weer de hele kaart',
    nothingToFocus: 'Toon keuze: kies eerst een onderdeel',
    legend: 'Legenda in de zaal',
    publish: (waiting) => (waiting === 1 ? 'Toon 1 wijziging' : `Toon ${waiting} wijzigingen`),
    publishNext: 'Eerste',
    hall: 'Meer voor de zaal',
    look: 'De zaal kijkt',
    closer: 'Dichterbij',
    farther: 'Verder weg',
    wholeMap: 'Weer de hele kaart',
    areas: 'Deelgebieden als vlakken',
    stepsTitle: 'Rond de keuze',
    steps: (steps) => (steps === 1 ? 'Buren in 1 stap' : `Buren in ${steps} stappen`),
    lists: 'In plaats van de kaart',
    decisions: 'Besluiten',
    actions: 'Acties',
    balance: 'Balans',
    space: 'Ruimte',
    nextPage: 'Volgende bladzijde',
    room: 'De zaal zelf',
    deepRoom: 'Diepe zaal: grotere letters',
    dark: 'Donkere projector',
  },
  en: {
    label: 'Projector',
    on: (display) => `Projector on ${display}`,
    open: 'Open projector',
    close: 'Close projector',
    follow: 'Follows',
    hold: 'Hold',
    blank: 'Blank',
    focus: 'Show selection in the hall',
    unfocus: 'Show the whole map again',
    nothingToFocus: 'Show selection: choose an element first',
    legend: 'Legend in the hall',
    publish: (waiting) => (waiting === 1 ? 'Show 1 change' : `Show ${waiting} changes`),
    publishNext: 'First',
    hall: 'More for the hall',
    look: 'The hall looks',
    closer: 'Closer',
    farther: 'Farther away',
    wholeMap: 'The whole map again',
    areas: 'Zones as areas',
    stepsTitle: 'Around the selection',
    steps: (steps) => (steps === 1 ? 'Neighbours in 1 step' : `Neighbours in ${steps} steps`),
    lists: 'Instead of the map',
    decisions: 'Decisions',
    actions: 'Actions',
    balance: 'Balance',
    space: 'Space',
    nextPage: 'Next page',
    room: 'The hall itself',
    deepRoom: 'Deep room: larger letters',
    dark: 'Dark projector',
  },
};
