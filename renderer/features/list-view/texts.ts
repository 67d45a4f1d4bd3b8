import type { Translated } from '../../../shared/i18n/language';

interface ListTexts {
  readonly elements: string;
  readonly relations: string;
  readonly choose: string;
  readonly filter: string;
  readonly none: string;
  readonly noneText: string;
  readonly noHits: string;
  readonly add: (kind: string) => string;
  readonly addNew: string;
  readonly name: string;
  readonly namePlaceholder: (kind: string) => string;
  readonly kind: string;
  readonly layer: string;
  readonly from: string;
  readonly verb: string;
  readonly to: string;
  readonly detail: string;
  readonly remove: (what: string) => string;
  readonly showAll: (count: number) => string;
  readonly noRelations: string;
  readonly open: (name: string) => string;
  readonly rename: (name: string) => string;
  readonly inRelations: (count: number) => string;
}

export const listTexts: Translated<ListTexts> = {
  nl: {
    elements: 'Onderdelen',
    relations: 'Relaties',
    choose: 'Wat staat er in de lijst',
    filter: 'Zoeken in de lijst',
    none: 'De lijst is nog leeg',
    noneText: 'Voeg hier een onderdeel toe, of typ een zin in de vastlegregel onderaan.',
    noHits: 'Niets gevonden met deze woorden.',
    add: (kind) => `${kind} toevoegen`,
    addNew: 'Toevoegen',
    name: 'Naam',
    namePlaceholder: (kind) => `Naam van ${kind}`,
    kind: 'Soort',
    layer: 'Bestuurslaag',
    from: 'Van',
    verb: 'Relatie',
    to: 'Naar',
    detail: 'Gegevens',
    remove: (what) => `Verwijder: ${what}`,
    showAll: (count) => `Toon alle ${count}`,
    noRelations: 'Nog geen relaties. Leg ze vast met een zin, of bij het onderdeel zelf.',
    open: (name) => `Kies ${name}`,
    rename: (name) => `Naam van ${name}`,
    inRelations: (count) => (count === 1 ? '1 relatie' : `${count} relaties`),
  },
  en: {
    elements: 'Elements',
    relations: 'Relations',
    choose: 'What is in the list',
    filter: 'Search the list',
    none: 'The list is still empty',
    noneText: 'Add an element here, or type a sentence in the capture line below.',
    noHits: 'Nothing found with these words.',
    add: (kind) => `Add ${kind}`,
    addNew: 'Add',
    name: 'Name',
    namePlaceholder: (kind) => `Name of ${kind}`,
    kind: 'Kind',
    layer: 'Layer of government',
    from: 'From',
    verb: 'Relation',
    to: 'To',
    detail: 'Details',
    remove: (what) => `Remove: ${what}`,
    showAll: (count) => `Show all ${count}`,
    noRelations: 'No relations yet. Record them with a sentence, or at the element itself.',
    open: (name) => `Choose ${name}`,
    rename: (name) => `Name of ${name}`,
    inRelations: (count) => (count === 1 ? '1 relation' : `${count} relations`),
  },
};
