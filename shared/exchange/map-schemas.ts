import { z } from 'zod';
import type { RelationKind } from '../model/relation-kinds';
import {
  askAnswers,
  conflictSubjects,
  type ElementKind,
  instrumentKinds,
  layers,
  opennesses,
  planStatuses,
  stakeholderKinds,
} from '../model/vocabulary';
import {
  amount,
  anyNumber,
  anyObject,
  filledText,
  id,
  longText,
  name,
  optional,
  shortText,
  year,
} from './field-schemas';

/** Scores of the facilitator (glossary section 7). */
const analysis = z.looseObject({
  influence: optional(z.int().min(1).max(5)),
  interest: optional(z.int().min(1).max(5)),
  ring: optional(z.enum(['meebeslissen', 'meewerken', 'meedenken', 'meeweten'])),
  stance: optional(z.int().min(-2).max(2)),
});

const position = z.looseObject({ x: z.int().min(-1e7).max(1e7), y: z.int().min(-1e7).max(1e7) });

const anyElement = {
  name,
  basis: optional(anyObject),
  note: optional(longText),
  aliases: optional(z.array(name)),
  openness: optional(z.enum(opennesses)),
  position: optional(position),
  analysis: optional(analysis),
};

/** What each element kind may carry, without `id` and `kind`. */
const elementFields = {
  stakeholder: {
    ...anyElement,
    stakeholderKind: z.enum(stakeholderKinds),
    layer: optional(z.enum(layers)),
    parentId: optional(id),
    identifier: optional(shortText),
  },
  task: {
    ...anyElement,
    estimatedCostMln: optional(amount),
    year: optional(year),
    isTransition: optional(z.boolean()),
  },
  goal: {
    ...anyElement,
    setBy: optional(id),
    target: optional(anyNumber),
    unit: optional(shortText),
    year: optional(year),
  },
  plan: { ...anyElement, planStatus: optional(z.enum(planStatuses)) },
  arrangement: anyElement,
  instrument: { ...anyElement, instrumentKind: optional(z.enum(instrumentKinds)), amountMln: optional(amount) },
  zone: { ...anyElement, areaHa: optional(amount), availableHa: optional(amount) },
} as const satisfies Record<ElementKind, z.ZodRawShape>;

function element<Kind extends ElementKind>(kind: Kind) {
  return z.looseObject({ id, kind: z.literal(kind), ...elementFields[kind] });
}

export const elementSchema = z.discriminatedUnion('kind', [
  element('stakeholder'),
  element('task'),
  element('goal'),
  element('plan'),
  element('arrangement'),
  element('instrument'),
  element('zone'),
]);

/** Changes to an element of this kind: any of its fields, null clears what may be empty. */
export const elementChanges = mapValues(elementFields, (fields) => z.looseObject(fields).partial());

const relationEnds = { id, from: id, to: id };
const relationNotes = { note: optional(longText), basis: optional(anyObject) };

const relationFields = {
  leads: relationNotes,
  drives: relationNotes,
  executes: relationNotes,
  advises: relationNotes,
  participates: relationNotes,
  authorised_for: relationNotes,
  funds: { ...relationNotes, amountMln: optional(amount), years: optional(shortText) },
  provides: relationNotes,
  asks: { ...relationNotes, subject: filledText, answer: optional(z.enum(askAnswers)) },
  depends_on: relationNotes,
  reinforces: relationNotes,
  conflicts_with: { ...relationNotes, about: optional(z.enum(conflictSubjects)), zone: optional(id) },
  contributes_to: relationNotes,
  builds_on: relationNotes,
  claims_space: { ...relationNotes, hectares: amount, sharedHectares: optional(amount) },
} as const satisfies Record<RelationKind, z.ZodRawShape>;

function relation<Kind extends RelationKind>(kind: Kind) {
  return z.looseObject({ ...relationEnds, kind: z.literal(kind), ...relationFields[kind] });
}

export const relationSchema = z.discriminatedUnion('kind', [
  relation('leads'),
  relation('drives'),
  relation('executes'),
  relation('advises'),
  relation('participates'),
  relation('authorised_for'),
  relation('funds'),
  relation('provides'),
  relation('asks'),
  relation('depends_on'),
  relation('reinforces'),
  relation('conflicts_with'),
  relation('contributes_to'),
  relation('builds_on'),
  relation('claims_space'),
]);

/** Changes to a relation of this kind; `id`, `kind`, `from` and `to` never change. */
export const relationChanges = mapValues(relationFields, (fields) => z.looseObject(fields).partial());

function mapValues<Key extends string, From, To>(record: Readonly<Record<Key, From>>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as From)])) as Readonly<
    Record<Key, To>
  >;
}
