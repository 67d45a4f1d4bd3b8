import { z } from 'zod';
import { clockTimePattern } from '../i18n/clock-time';
import type { EventType } from '../log/event-types';
import {
  agendaPhases,
  attendanceStatuses,
  decisionKinds,
  learningKinds,
  learningStatuses,
  mandates,
  meetingFunctions,
  opennesses,
  stepKinds,
  stepResults,
  stepStatuses,
} from '../model/vocabulary';
import {
  anyObject,
  date,
  filledText,
  id,
  ids,
  longText,
  moment,
  name,
  optional,
  shortText,
  timeZone,
  wholeNumber,
} from './field-schemas';
import { elementSchema, relationSchema } from './map-schemas';

const agendaItemFields = {
  no: wholeNumber,
  title: name,
  phase: z.enum(agendaPhases),
  minutes: z.number().min(0).max(10_000),
  purpose: optional(longText),
  introducedBy: optional(shortText),
};
export const agendaItemSchema = z.looseObject(agendaItemFields);

const sessionFields = {
  title: name,
  start: moment,
  end: moment,
  timeZone,
  place: optional(shortText),
  openness: optional(z.enum(opennesses)),
};
/** A session without its agenda and events, which are walked one by one. */
export const sessionHeaderSchema = z.looseObject({ id, ...sessionFields });

const attendanceRecord = z.looseObject({
  stakeholder: id.nullable(),
  role: optional(shortText),
  status: z.enum(attendanceStatuses),
  mandate: optional(z.enum(mandates)),
  function: optional(z.enum(meetingFunctions)),
  representedBy: optional(shortText),
  arrivedAt: optional(z.string().regex(clockTimePattern)),
  leftAt: optional(z.string().regex(clockTimePattern)),
  name: optional(shortText),
});

const reservations = z.array(z.looseObject({ stakeholder: id, text: filledText, against: optional(z.boolean()) }));

const step = z.looseObject({
  body: id,
  kind: z.enum(stepKinds),
  status: z.enum(stepStatuses),
  due: optional(date),
  on: optional(date),
  result: optional(z.enum(stepResults)),
});

const decision = { no: name, decisionKind: z.enum(decisionKinds), text: filledText, about: ids };
const action = {
  no: optional(name),
  text: filledText,
  owner: id,
  due: optional(date),
  from: optional(id),
  about: optional(ids),
};
const question = { no: optional(name), text: filledText, owner: optional(id), about: optional(ids) };
const learning = {
  no: optional(name),
  learningKind: z.enum(learningKinds),
  text: optional(longText),
  about: optional(ids),
  status: optional(z.enum(learningStatuses)),
};

const withReason = z.looseObject({ id, because: optional(longText) });
const nothing = z.looseObject({});
/** An earlier event, by where it stands. */
const position = z.looseObject({ session: id, seq: z.int().min(1) });

/** What `data` holds for each event that may stand in a session. Unknown fields are kept at every level. */
export const eventDataSchemas: Readonly<Partial<Record<EventType, z.ZodType>>> = {
  'session.opened': nothing,
  'session.closed': z.looseObject({ next: optional(moment) }),
  'agenda.item_started': z.looseObject({ item: wholeNumber }),
  'attendance.recorded': z.looseObject({ attendance: z.array(attendanceRecord) }),
  'note.recorded': nothing,
  'element.added': z.looseObject({ element: elementSchema }),
  'relation.added': z.looseObject({ relation: relationSchema, elements: optional(z.array(elementSchema)) }),
  'role.assigned': z.looseObject({ relation: relationSchema, elements: optional(z.array(elementSchema)) }),
  'relation.updated': z.looseObject({ id, set: anyObject }),
  'relation.removed': withReason,
  'decision.proposed': z.looseObject({ decision: z.looseObject({ id, ...decision }) }),
  'decision.taken': z.looseObject({
    id,
    outcome: z.string(),
    legitimacySteps: z.array(step),
    reservations: optional(reservations),
    agreedBy: optional(ids),
    legitimacyNotNeededBecause: optional(longText),
    conditions: optional(longText),
  }),
  'decision.deferred': z.looseObject({ id, until: filledText }),
  'legitimacy.recorded': z.looseObject({
    decision: id,
    body: id,
    kind: optional(z.enum(stepKinds)),
    status: z.enum(stepStatuses),
    on: optional(date),
    due: optional(date),
    result: optional(z.enum(stepResults)),
  }),
  'action.assigned': z.looseObject({ action: z.looseObject({ id, ...action }) }),
  'action.completed': z.looseObject({ id, on: date }),
  'question.parked': z.looseObject({ question: z.looseObject({ id, ...question }) }),
  'question.answered': z.looseObject({ id, answer: filledText }),
  'learning.recorded': z.looseObject({ learning: z.looseObject({ id, ...learning }) }),
  'learning.tested': z.looseObject({ id, result: z.enum(['confirmed', 'refuted']) }),
  'snapshot.taken': z.looseObject({ snapshot: id }),

  'table.updated': z.looseObject({ set: anyObject }),
  'session.updated': z.looseObject({ id, set: z.looseObject(sessionFields).partial() }),
  'agenda.item_added': z.looseObject({ session: id, item: agendaItemSchema }),
  'agenda.item_updated': z.looseObject({
    session: id,
    no: wholeNumber,
    set: z.looseObject(agendaItemFields).partial(),
  }),
  'agenda.item_removed': z.looseObject({ session: id, no: wholeNumber }),
  'agenda.reordered': z.looseObject({ session: id, order: z.array(wholeNumber) }),
  'agenda.view_kept': z.looseObject({ session: id, no: wholeNumber, view: optional(anyObject) }),
  'view.kept': z.looseObject({ view: z.looseObject({ id, name, view: anyObject }) }),
  'view.updated': z.looseObject({
    id,
    set: z.strictObject({ name: name.optional(), view: anyObject.optional() }),
  }),
  'view.removed': z.looseObject({ id }),
  'element.updated': z.looseObject({ id, set: anyObject }),
  'element.removed': withReason,
  'elements.removed': z.looseObject({ ids, relations: optional(ids), because: optional(longText) }),
  'relations.removed': z.looseObject({ ids, because: optional(longText) }),
  'elements.moved': z.looseObject({
    positions: z.array(z.looseObject({ id, position: z.looseObject({ x: z.int(), y: z.int() }) })),
  }),
  'list.taken': z.looseObject({
    list: filledText,
    elements: z.array(elementSchema),
    relations: z.array(relationSchema),
    changes: z.array(z.looseObject({ id, set: anyObject })),
  }),
  'matrix.taken': z.looseObject({ matrix: filledText, relations: z.array(relationSchema), removed: ids }),
  'decision.updated': z.looseObject({
    id,
    set: z.looseObject(decision).partial(),
    reservations: reservations.min(1).optional(),
  }),
  'decision.ratified': z.looseObject({ id, on: optional(date) }),
  'decision.rejected': withReason,
  'decision.withdrawn': withReason,
  'action.updated': z.looseObject({ id, set: z.looseObject(action).partial() }),
  'action.cancelled': withReason,
  'question.dropped': withReason,
  'note.removed': position,
  'minutes.submitted': z.looseObject({ session: id }),
  'minutes.adopted': z.looseObject({ session: id, on: date }),
  'names.erased': z.looseObject({ count: wholeNumber, kept: wholeNumber.optional() }),
  'proposal.dismissed': z.looseObject({
    proposal: id,
    because: optional(longText),
    cause: optional(z.array(longText).max(10_000)),
    said: optional(longText),
  }),
  'table.settled': z.looseObject({
    changes: z.array(z.looseObject({ thing: z.string().max(1_100), field: z.string().max(200), value: z.unknown() })),
  }),
  'elements.united': z.looseObject({ ids: z.tuple([id, id]) }),
  'act.done': z.looseObject({
    events: z.array(z.looseObject({ type: z.string(), text: longText, data: anyObject })).min(1),
  }),
  'entry.undone': position,
};

const eventFields = {
  at: moment,
  item: optional(wholeNumber),
  type: z.string(),
  text: longText,
  data: anyObject,
  basis: optional(anyObject),
};

/** An event of a session around its data. */
export const eventSchema = z.looseObject({ seq: z.int().min(1), ...eventFields });

/** An event from before the first session: it has no position. */
export const preparationSchema = z.looseObject(eventFields);
