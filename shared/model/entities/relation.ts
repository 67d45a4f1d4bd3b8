import { askAnswers, conflictSubjects } from '../vocabulary';
import type { Fields } from './field';

/**
 * The fields of a relation besides `id`, `kind` and its ends, in the order of its form. Which kinds carry which is said
 * with the kinds (`relation-kinds.ts`).
 */
export const relationFields = {
  subject: {
    is: 'filledText',
    nl: ['Wat wordt gevraagd', 'het onderwerp van de vraag'],
    en: ['What is asked', 'the subject of the question'],
    isRequired: true,
    form: 'main',
  },
  answer: {
    is: 'code',
    codes: askAnswers,
    words: 'askAnswer',
    unsaid: 'open',
    nl: ['Antwoord', 'het antwoord'],
    en: ['Answer', 'the answer'],
    form: 'main',
  },
  amountMln: {
    is: 'amount',
    unit: 'million',
    nl: ['Bedrag', 'het bedrag'],
    en: ['Amount', 'the amount'],
    form: 'main',
    isBeside: true,
  },
  years: { is: 'line', nl: ['Jaren', 'de jaren'], en: ['Years', 'the years'], form: 'main', isBeside: true },
  about: {
    is: 'code',
    codes: conflictSubjects,
    words: 'conflictSubject',
    nl: ['Waarover', 'waar het over gaat'],
    en: ['About', 'what it is about'],
    form: 'main',
  },
  zone: { is: 'element', to: 'zone', nl: ['Deelgebied', 'het deelgebied'], en: ['Zone', 'the zone'], form: 'main' },
  hectares: {
    is: 'amount',
    unit: 'hectare',
    nl: ['Ruimtevraag', 'het aantal hectares'],
    en: ['Space asked', 'the number of hectares'],
    isRequired: true,
    form: 'main',
    isBeside: true,
  },
  sharedHectares: {
    is: 'amount',
    unit: 'hectare',
    nl: ['Waarvan gedeeld', 'de gedeelde hectares'],
    en: ['Of which shared', 'the shared hectares'],
    form: 'main',
    isBeside: true,
    listed: { nl: (value) => `waarvan ${value} gedeeld`, en: (value) => `of which ${value} shared` },
  },
  note: { is: 'text', nl: ['Toelichting', 'de toelichting'], en: ['Note', 'the note'], form: 'main' },
  basis: {
    is: 'record',
    nl: ['Herkomst', 'de herkomst'],
    en: ['Origin', 'the origin'],
    isUntold: true,
    about: 'provenance, kept as given',
  },
} as const satisfies Fields;

export type RelationField = keyof typeof relationFields;

/** Carried by every kind. */
export const fieldsOfEveryRelation = ['note', 'basis'] as const satisfies readonly RelationField[];
