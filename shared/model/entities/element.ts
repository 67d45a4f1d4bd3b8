import { type ElementKind, instrumentKinds, layers, opennesses, planStatuses, stakeholderKinds } from '../vocabulary';
import type { Fields } from './field';

/** In front of what a kind adds. */
const first = {
  name: { is: 'name', nl: ['Naam', 'de naam'], en: ['Name', 'the name'], isRequired: true },
} as const satisfies Fields;

const last = {
  note: { is: 'text', nl: ['Toelichting', 'de toelichting'], en: ['Note', 'the note'] },
  aliases: {
    is: 'names',
    nl: ['Andere namen', 'de andere namen'],
    en: ['Other names', 'the other names'],
  },
  openness: {
    is: 'code',
    codes: opennesses,
    words: 'openness',
    nl: ['Openbaarheid', 'de openbaarheid'],
    en: ['Openness', 'the openness'],
  },
  position: {
    is: 'position',
    nl: ['Plaats', 'de plaats op de kaart'],
    en: ['Place', 'the place on the map'],
  },
  basis: {
    is: 'record',
    nl: ['Herkomst', 'de herkomst'],
    en: ['Origin', 'the origin'],
  },
} as const satisfies Fields;

const year = { is: 'year', en: ['Year', 'the year'], nl: ['Jaar', 'het jaar'] } as const;

const own = {
  stakeholder: {
    stakeholderKind: {
      is: 'code',
      codes: stakeholderKinds,
      words: 'stakeholderKind',
      nl: ['Soort partij', 'het soort partij'],
      en: ['Kind of party', 'the kind of party'],
      isRequired: true,
    },
    layer: {
      is: 'code',
      codes: layers,
      words: 'layer',
      nl: ['Bestuurslaag', 'de bestuurslaag'],
      en: ['Layer of government', 'the layer of government'],
    },
    parentId: {
      is: 'element',
      to: 'stakeholder',
      nl: ['Onderdeel van', 'de organisatie erboven'],
      en: ['Part of', 'the organisation above it'],
    },
    identifier: {
      is: 'line',
      nl: ['Adres in het overheidsregister', 'het adres in het overheidsregister'],
      en: ['Address in the government register', 'the address in the government register'],
    },
  },
  task: {
    estimatedCostMln: {
      is: 'amount',
      unit: 'million',
      nl: ['Geraamde kosten', 'de geraamde kosten'],
      en: ['Estimated cost', 'the estimated cost'],
    },
    year: {
      ...year,
      nl: ['Loopt tot en met', 'het jaar'],
      en: ['Runs up to', 'the year'],
    },
    isTransition: {
      is: 'flag',
      nl: ['Dit is een transitie', 'de aanduiding als transitie'],
      en: ['This is a transition', 'the mark of a transition'],
    },
  },
  goal: {
    setBy: {
      is: 'element',
      to: 'stakeholder',
      nl: ['Vastgesteld door', 'wie het doel stelt'],
      en: ['Set by', 'who sets the goal'],
    },
    target: {
      is: 'number',
      nl: ['Streefwaarde', 'de streefwaarde'],
      en: ['Target', 'the target'],
    },
    unit: { is: 'line', nl: ['Eenheid', 'de eenheid'], en: ['Unit', 'the unit'] },
    year,
  },
  plan: {
    planStatus: {
      is: 'code',
      codes: planStatuses,
      words: 'planStatus',
      nl: ['Stand van het plan', 'de stand van het plan'],
      en: ['State of the plan', 'the state of the plan'],
    },
  },
  arrangement: {},
  instrument: {
    instrumentKind: {
      is: 'code',
      codes: instrumentKinds,
      words: 'instrumentKind',
      nl: ['Soort instrument', 'het soort instrument'],
      en: ['Kind of instrument', 'the kind of instrument'],
    },
    amountMln: {
      is: 'amount',
      unit: 'million',
      nl: ['Bedrag', 'het bedrag'],
      en: ['Amount', 'the amount'],
    },
  },
  zone: {
    areaHa: {
      is: 'amount',
      unit: 'hectare',
      nl: ['Oppervlakte', 'de oppervlakte'],
      en: ['Area', 'the area'],
    },
    availableHa: {
      is: 'amount',
      unit: 'hectare',
      nl: ['Beschikbaar', 'de beschikbare hectares'],
      en: ['Available', 'the available hectares'],
    },
  },
} as const satisfies Readonly<Record<ElementKind, Fields>>;

type FieldsOf<Kind extends ElementKind> = typeof first & (typeof own)[Kind] & typeof last;

/** The fields of each kind of element besides `id` and `kind`, in the order of its form. */
export const elementFields = Object.fromEntries(
  Object.entries(own).map(([kind, fields]) => [kind, { ...first, ...fields, ...last }]),
) as unknown as { readonly [Kind in ElementKind]: FieldsOf<Kind> };
