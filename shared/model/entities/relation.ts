import { askAnswers, conflictSubjects } from '../vocabulary';
import type { Fields } from './field';

/**
 * The fields of a relation besides `id`, `kind` and its ends. Which kinds carry which is said
 * with the kinds (`relation-kinds.ts`).
 */
export const relationFields = {
  subject: {
    is: 'filledText',
    nl: ['Wat wordt gevraagd', 'het onderwerp van de vraag'],
    en: ['What is asked', 'the subject of the question'],
    isRequired: true,
  },
  answer: {
    is: 'code',
    codes: askAnswers,
    words: 'askAnswer',
    nl: ['Antwoord', 'het antwoord'],
    en: ['Answer', 'the answer'],
  },
  amountMln: {
    is: 'amount',
    unit: 'million',
    nl: ['Bedrag', 'het bedrag'],
    en: ['Amount', 'the amount'],
  },
  years: { is: 'line', nl: ['Jaren', 'de jaren'], en: ['Years', 'the years'] },
  about: {
    is: 'code',
    codes: conflictSubjects,
    words: 'conflictSubject',
    nl: ['Waarover', 'waar het over gaat'],
    en: ['About', 'what it is about'],
  },
  zone: { is: 'element', to: 'zone', nl: ['Deelgebied', 'het deelgebied'], en: ['Zone', 'the zone'] },
  hectares: {
    is: 'amount',
    unit: 'hectare',
    nl: ['Ruimtevraag', 'het aantal hectares'],
    en: ['Space asked', 'the number of hectares'],
    isRequired: true,
  },
  sharedHectares: {
    is: 'amount',
    unit: 'hectare',
    nl: ['Waarvan gedeeld', 'de gedeelde hectares'],
    en: ['Of which shared', 'the shared hectares'],
  },
  note: { is: 'text', nl: ['Toelichting', 'de toelichting'], en: ['Note', 'the note'] },
  basis: {
    is: 'record',
    nl: ['Herkomst', 'de herkomst'],
    en: ['Origin', 'the origin'],
  },
} as const satisfies Fields;

export type RelationField = keyof typeof relationFields;

/** Carried by every kind. */
export const fieldsOfEveryRelation = ['note', 'basis'] as const satisfies readonly RelationField[];
