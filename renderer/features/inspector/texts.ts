import type { Translated } from '../../../shared/i18n/language';

interface InspectorTexts {
  readonly title: string;
  readonly titleRelation: string;
  readonly titleMany: (count: number) => string;
  readonly titleManyRelations: (count: number) => string;
  readonly none: string;
  readonly noneText: string;
  readonly manyText: string;
  readonly manyRelationsText: string;
  readonly removeMany: (count: number) => string;
  readonly remove: string;
  readonly removeNamed: (what: string) => string;
  readonly more: string;
  readonly name: string;
  readonly aliases: string;
  readonly aliasesHint: string;
  readonly note: string;
  readonly openness: string;
  readonly stakeholderKind: string;
  readonly layer: string;
  readonly noLayer: string;
  readonly parent: string;
  readonly identifier: string;
  readonly cost: string;
  readonly isTransition: string;
  readonly setBy: string;
  readonly target: string;
  readonly unit: string;
  readonly year: string;
  readonly endYear: string;
  readonly planStatus: string;
  readonly instrumentKind: string;
  readonly area: string;
  readonly available: string;
  readonly unknown: string;
  readonly millionEuro: string;
  readonly hectare: string;
  readonly relations: string;
  readonly noRelations: string;
  readonly addRelation: string;
  readonly other: string;
  readonly otherPlaceholder: string;
  readonly noSuch: string;
  readonly add: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly years: string;
  readonly subject: string;
  readonly answer: string;
  readonly about: string;
  readonly zone: string;
  readonly hectares: string;
  readonly sharedHectares: string;
  readonly decisions: string;
  readonly conflict: string;
  readonly noParty: string;
  readonly basis: string;
}

export const inspectorTexts: Translated<InspectorTexts> = {
  nl: {
    title: 'Onderdeel',
    titleRelation: 'Relatie',
    titleMany: (count) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`),
    titleManyRelations: (count) => `${count} relaties`,
    none: 'Niets gekozen',
    noneText:
      'Kies een onderdeel of een relatie op de kaart of in de lijst. Hier staat dan alles wat erover is vastgelegd.',
    manyText: 'Kies één onderdeel om de gegevens te zien.',
    manyRelationsText: 'Kies één relatie om de gegevens te zien.',
    removeMany: (count) => `${count} verwijderen`,
    remove: 'Verwijderen',
    removeNamed: (what) => `Verwijder: ${what}`,
    more: 'Meer gegevens',
    name: 'Naam',
    aliases: 'Andere namen',
    aliasesHint: 'Met komma’s ertussen. De vastlegregel herkent ze ook.',
    note: 'Toelichting',
    openness: 'Openbaarheid',
    stakeholderKind: 'Soort partij',
    layer: 'Bestuurslaag',
    noLayer: 'Geen',
    parent: 'Onderdeel van',
    identifier: 'Adres in het overheidsregister',
    cost: 'Geraamde kosten',
    isTransition: 'Dit is een transitie',
    setBy: 'Vastgesteld door',
    target: 'Streefwaarde',
    unit: 'Eenheid',
    year: 'Jaar',
    endYear: 'Loopt tot en met',
    planStatus: 'Stand van het plan',
    instrumentKind: 'Soort instrument',
    area: 'Oppervlakte',
    available: 'Beschikbaar',
    unknown: 'Niet ingevuld',
    millionEuro: 'mln euro',
    hectare: 'ha',
    relations: 'Relaties',
    noRelations: 'Nog geen relaties. Voeg er hieronder een toe, of typ een zin in de vastlegregel.',
    addRelation: 'Relatie toevoegen',
    other: 'Met',
    otherPlaceholder: 'Onderdeel',
    noSuch: 'Geen onderdeel met die naam dat hierbij past',
    add: 'Toevoegen',
    from: 'Van',
    to: 'Naar',
    amount: 'Bedrag',
    years: 'Jaren',
    subject: 'Wat wordt gevraagd',
    answer: 'Antwoord',
    about: 'Waarover',
    zone: 'Deelgebied',
    hectares: 'Ruimtevraag',
    sharedHectares: 'Waarvan gedeeld',
    decisions: 'Besluiten hierover',
    conflict: 'Twee laptops hebben hier iets anders ingevuld. Kies wat geldt door het veld opnieuw in te vullen.',
    noParty: 'Geen partij met die naam',
    basis: 'Herkomst',
  },
  en: {
    title: 'Element',
    titleRelation: 'Relation',
    titleMany: (count) => (count === 1 ? '1 element' : `${count} elements`),
    titleManyRelations: (count) => `${count} relations`,
    none: 'Nothing selected',
    noneText:
      'Choose an element or a relation on the map or in the list. Everything recorded about it then stands here.',
    manyText: 'Choose one element to see its details.',
    manyRelationsText: 'Choose one relation to see its details.',
    removeMany: (count) => `Remove ${count}`,
    remove: 'Remove',
    removeNamed: (what) => `Remove: ${what}`,
    more: 'More details',
    name: 'Name',
    aliases: 'Other names',
    aliasesHint: 'With commas in between. The capture line knows them too.',
    note: 'Note',
    openness: 'Openness',
    stakeholderKind: 'Kind of party',
    layer: 'Layer of government',
    noLayer: 'None',
    parent: 'Part of',
    identifier: 'Address in the government register',
    cost: 'Estimated cost',
    isTransition: 'This is a transition',
    setBy: 'Set by',
    target: 'Target',
    unit: 'Unit',
    year: 'Year',
    endYear: 'Runs up to',
    planStatus: 'State of the plan',
    instrumentKind: 'Kind of instrument',
    area: 'Area',
    available: 'Available',
    unknown: 'Not filled in',
    millionEuro: 'million euro',
    hectare: 'ha',
    relations: 'Relations',
    noRelations: 'No relations yet. Add one below, or type a sentence in the capture line.',
    addRelation: 'Add relation',
    other: 'With',
    otherPlaceholder: 'Element',
    noSuch: 'No element with that name fits here',
    add: 'Add',
    from: 'From',
    to: 'To',
    amount: 'Amount',
    years: 'Years',
    subject: 'What is asked',
    answer: 'Answer',
    about: 'About',
    zone: 'Zone',
    hectares: 'Space asked',
    sharedHectares: 'Of which shared',
    decisions: 'Decisions about this',
    conflict: 'Two laptops have filled in something different here. Choose what holds by filling in the field again.',
    noParty: 'No party with that name',
    basis: 'Origin',
  },
};
