import { z } from 'zod';
import { languages } from '../i18n/language';
import { relationKinds } from '../model/relation-kinds';
import {
  actionStatuses,
  agendaPhases,
  askAnswers,
  attendanceStatuses,
  conflictSubjects,
  decisionKinds,
  decisionStatuses,
  elementKinds,
  instrumentKinds,
  layers,
  learningKinds,
  learningStatuses,
  mandates,
  meetingFunctions,
  opennesses,
  planStatuses,
  questionStatuses,
  stakeholderKinds,
  stepKinds,
  stepResults,
  stepStatuses,
} from '../model/vocabulary';

export const momentFormat = 'gebiedstafel-momentopname';
export const momentVersion = 1;

const text = z.string().nullable();
const number = z.number().nullable();
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values).nullable();
const day = z.string().nullable().meta({ description: 'A day as YYYY-MM-DD, or words where no day was said' });
const moment = z.string().meta({ description: 'ISO 8601 with offset' });
const ids = z.array(z.string()).meta({ description: 'Ids of elements in this file' });

const element = z.strictObject({
  id: z.string(),
  kind: z.enum(elementKinds),
  name: z.string(),
  aliases: z.array(z.string()),
  note: text,
  openness: oneOf(opennesses),
  position: z
    .strictObject({ x: z.number(), y: z.number() })
    .nullable()
    .meta({ description: 'Middle of the element on the map' }),
  illustrative: z.boolean().meta({ description: 'Invented for an example' }),
  stakeholderKind: oneOf(stakeholderKinds).optional(),
  layer: oneOf(layers).optional(),
  parentId: text.optional(),
  identifier: text.optional().meta({ description: 'TOOI address of a government organisation' }),
  estimatedCostMln: number.optional().meta({ description: 'Million euro' }),
  year: number.optional(),
  isTransition: z.boolean().nullable().optional(),
  setBy: text.optional(),
  target: number.optional(),
  unit: text.optional(),
  planStatus: oneOf(planStatuses).optional(),
  instrumentKind: oneOf(instrumentKinds).optional(),
  amountMln: number.optional().meta({ description: 'Million euro' }),
  areaHa: number.optional().meta({ description: 'Hectares' }),
  availableHa: number.optional().meta({ description: 'Hectares' }),
});

const relation = z.strictObject({
  id: z.string(),
  kind: z.enum(relationKinds),
  from: z.string(),
  to: z.string(),
  note: text,
  illustrative: z.boolean(),
  amountMln: number.meta({ description: 'Million euro' }),
  years: text,
  subject: text,
  answer: oneOf(askAnswers),
  about: oneOf(conflictSubjects),
  zone: text,
  hectares: number,
  sharedHectares: number,
});

const decision = z.strictObject({
  no: z.string(),
  kind: z.enum(decisionKinds),
  text: z.string(),
  conditions: text,
  about: ids,
  status: z.enum(decisionStatuses),
  takenAt: moment.nullable(),
  until: text,
  because: text,
  ratifiedOn: day,
  legitimacyNotNeededBecause: text,
  steps: z.array(
    z.strictObject({
      body: z.string(),
      kind: z.enum(stepKinds),
      status: z.enum(stepStatuses),
      due: day,
      on: day,
      result: oneOf(stepResults),
    }),
  ),
  reservations: z.array(z.strictObject({ stakeholder: z.string(), text: z.string() })),
});

/**
 * The table as a session left it, for an archive: what a version of the minutes may tell, as data. The schema that goes
 * along in the package is made of this one.
 */
export const momentSchema = z.strictObject({
  format: z.literal(momentFormat),
  formatVersion: z.literal(momentVersion),
  version: z.enum(['internal', 'participants', 'public']).meta({
    description: 'Who it is for; participants has no log and no names, public also nothing that is not public',
  }),
  language: z.enum(languages).meta({ description: 'Of the minutes; typed texts are in the language of the table' }),
  table: z.strictObject({ name: z.string(), area: text }),
  session: z.strictObject({
    reference: z.string().meta({ description: 'Year and number at this table, such as GT-2021-01' }),
    title: z.string(),
    minutesStatus: z.enum(['in_bewerking', 'concept', 'ter_vaststelling', 'vastgesteld']),
    edition: z.int().positive(),
    adoptedOn: day,
    start: moment,
    end: moment,
    timeZone: z.string(),
    place: text,
    openness: oneOf(opennesses),
    next: moment.nullable(),
    agenda: z.array(
      z.strictObject({
        no: z.number(),
        title: z.string(),
        phase: z.enum(agendaPhases),
        minutes: z.number(),
        purpose: text,
        introducedBy: text,
      }),
    ),
  }),
  participants: z.array(
    z.strictObject({
      organisation: text.meta({ description: 'Null for the process team' }),
      role: text,
      function: oneOf(meetingFunctions),
      status: z.enum(attendanceStatuses),
      representedBy: text,
      arrivedAt: z.string().optional().meta({ description: 'HH:MM, of who came later' }),
      leftAt: z.string().optional().meta({ description: 'HH:MM, of who left early' }),
      mandate: oneOf(mandates),
      name: z.string().optional().meta({ description: 'In the internal version, where it was recorded' }),
    }),
  ),
  elements: z.array(element),
  relations: z.array(relation),
  decisions: z.array(decision),
  actions: z.array(
    z.strictObject({
      no: z.string(),
      text: z.string(),
      owner: z.string(),
      due: day,
      decision: text.meta({ description: 'Number of the decision it comes from' }),
      about: ids,
      status: z.enum(actionStatuses),
      doneOn: day,
      because: text,
    }),
  ),
  questions: z.array(
    z.strictObject({
      no: z.string(),
      text: z.string(),
      owner: text,
      about: ids,
      status: z.enum(questionStatuses),
      answer: text,
    }),
  ),
  learnings: z.array(
    z.strictObject({
      no: z.string(),
      kind: z.enum(learningKinds),
      text: z.string(),
      about: ids,
      status: z.enum(learningStatuses),
    }),
  ),
  log: z
    .array(
      z.strictObject({
        seq: number,
        at: moment,
        item: number,
        text: z.string(),
        undone: z.boolean(),
        between: z.boolean(),
      }),
    )
    .nullable()
    .meta({ description: 'Null in the versions without a log' }),
});
export type ArchivedMoment = z.infer<typeof momentSchema>;

/** The schema as a file of its own, JSON Schema 2020-12: an archive needs the definition of a format that is nobody's standard. */
export function momentSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(momentSchema);
  const named = { $schema, title: 'Momentopname van een gebiedstafel', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
