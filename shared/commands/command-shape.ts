import { z } from 'zod';
import { copyJson, type NotJson } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import type { Command, CommandType } from './command';
import { partCommands } from './part-commands';
import type { Refusal } from './refusal';

/** Ids come from files of other programs too; they need something to read and an end. */
const id = z.string().max(1_000).regex(/\S/);
/** "2021-03", "A1"; other programs have numbers of their own. */
const no = z.string().max(1_000).regex(/\S/);
const words = z.string();
const ids = z.array(id);
const anyFields = z.looseObject({});
const named = z.looseObject({ id: id.optional(), name: z.unknown() });
const relation = z.looseObject({ id: id.optional(), from: id, to: id });
const agendaItem = z.looseObject({ no: z.int() });
const step = z.looseObject({ body: id });
const because = words.optional();
const withId = { id };
const withSet = { id, set: anyFields };

/** The build of each command: which parts are ids, lists and objects. What the values may be is said by the field rules. */
const shapes: Readonly<Record<CommandType, z.ZodType>> = {
  createTable: z.looseObject({
    table: z.looseObject({ id }),
    elements: z.array(named).optional(),
    relations: z.array(relation).optional(),
  }),
  updateTable: z.looseObject({ set: anyFields }),
  noteErasedNames: z.looseObject({
    count: z.int().nonnegative(),
    follows: z.string().optional(),
    kept: z.int().nonnegative().optional(),
  }),
  planSession: z.looseObject({ session: z.looseObject({ id: id.optional() }), agenda: z.array(agendaItem) }),
  updateSession: z.looseObject(withSet),
  openSession: z.looseObject(withId),
  closeSession: z.looseObject({ next: words.optional() }),
  startAgendaItem: z.looseObject({ no: z.int() }),
  addAgendaItem: z.looseObject({ session: id, item: agendaItem }),
  updateAgendaItem: z.looseObject({ session: id, no: z.int(), set: anyFields }),
  removeAgendaItem: z.looseObject({ session: id, no: z.int() }),
  orderAgenda: z.looseObject({ session: id, order: z.array(z.int()).max(10_000) }),
  keepAgendaView: z.looseObject({ session: id, no: z.int(), view: anyFields.nullable() }),
  recordAttendance: z.looseObject({
    attendance: z.array(
      z.looseObject({ stakeholder: id.nullable(), role: words.nullish(), name: words.max(1_000).optional() }),
    ),
  }),
  recordNote: z.looseObject({ text: words }),
  removeNote: z.looseObject(withId),
  takeSnapshot: z.looseObject({ snapshot: words.max(1_000).regex(/\S/) }),
  submitMinutes: z.looseObject({ session: id }),
  adoptMinutes: z.looseObject({ session: id, on: words.max(40) }),
  dismissProposal: z.looseObject({
    proposal: id,
    because,
    cause: z.array(words.max(100_000)).max(10_000).optional(),
    said: words.max(100_000).optional(),
  }),
  addElement: z.looseObject({ element: named }),
  updateElement: z.looseObject(withSet),
  removeElement: z.looseObject({ id, because }),
  removeElements: z.looseObject({ ids, relations: ids.optional(), because }),
  moveElements: z.looseObject({
    positions: z.array(z.looseObject({ id, position: z.unknown() })),
    automatic: z.boolean().optional(),
  }),
  addRelation: z.looseObject({ relation, newElements: z.array(named).optional() }),
  updateRelation: z.looseObject(withSet),
  removeRelation: z.looseObject({ id, because }),
  removeRelations: z.looseObject({ ids, because }),
  takeList: z.looseObject({
    list: words,
    elements: z.array(named),
    relations: z.array(relation),
    changes: z.array(z.looseObject(withSet)),
    scores: z.array(z.looseObject({ stakeholder: id, set: anyFields })).optional(),
  }),
  takeMatrix: z.looseObject({ matrix: words, relations: z.array(relation), removed: ids }),
  keepView: z.looseObject({ view: z.looseObject({ id: id.optional(), name: words, view: anyFields }) }),
  updateView: z.looseObject({
    id,
    set: z.strictObject({ name: words.optional(), view: anyFields.optional() }),
  }),
  removeView: z.looseObject(withId),
  proposeDecision: z.looseObject({
    decision: z.looseObject({ id: id.optional(), no: no.optional(), about: ids }),
  }),
  updateDecision: z.looseObject({ id, set: z.looseObject({ about: ids.optional() }) }),
  reserveDecision: z.looseObject({
    id,
    reservations: z.array(z.looseObject({ stakeholder: id, text: words })).min(1),
  }),
  takeDecision: z.looseObject({
    id,
    reservations: z.array(z.looseObject({ stakeholder: id, text: words })).optional(),
    agreedBy: z.array(id).optional(),
    legitimacySteps: z.array(step),
    legitimacyNotNeededBecause: words.optional(),
    conditions: words.optional(),
  }),
  deferDecision: z.looseObject({ id, until: words }),
  rejectDecision: z.looseObject({ id, because }),
  withdrawDecision: z.looseObject({ id, because }),
  ratifyDecision: z.looseObject({ id, on: words.optional() }),
  recordLegitimacy: z.looseObject({ decision: id, body: id }),
  assignAction: z.looseObject({
    action: z.looseObject({
      id: id.optional(),
      no: no.optional(),
      owner: id,
      from: id.nullish(),
      about: ids.nullish(),
    }),
  }),
  updateAction: z.looseObject({
    id,
    set: z.looseObject({ owner: id.optional(), from: id.nullish(), about: ids.nullish() }),
  }),
  completeAction: z.looseObject({ id, on: words }),
  cancelAction: z.looseObject({ id, because }),
  parkQuestion: z.looseObject({
    question: z.looseObject({
      id: id.optional(),
      no: no.optional(),
      text: words,
      owner: id.nullish(),
      about: ids.nullish(),
    }),
  }),
  answerQuestion: z.looseObject({ id, answer: words }),
  dropQuestion: z.looseObject({ id, because }),
  recordLearning: z.looseObject({
    learning: z.looseObject({
      id: id.optional(),
      no: no.optional(),
      text: words.optional(),
      about: ids.nullish(),
    }),
  }),
  testLearning: z.looseObject({ id, result: words }),
  settle: z.looseObject({
    changes: z.array(
      z.looseObject({ thing: words.max(1_100).regex(/^[a-zA-Z]+:/), field: words.max(200), value: z.json() }),
    ),
  }),
  uniteElements: z.looseObject({ ids: z.tuple([id, id]) }),
  scoreStakeholder: z.looseObject({ stakeholder: id, set: anyFields }),
  doTogether: z.looseObject({ commands: z.array(z.looseObject({ type: z.enum(partCommands) })).min(1) }),
};

const notes = z.looseObject({
  text: words.optional(),
  basis: anyFields.optional(),
  extra: anyFields.optional(),
});

/**
 * A command as plain data of the right build, sharing nothing with the one given. Commands come from screens, files and
 * later from other laptops; behind this door every part that is said to be a list or an id is one.
 */
export function plainCommand(given: Command): Result<Command, Refusal> {
  const copied = copyJson(given);
  if (!copied.ok) return refuse(notJson(copied.refusal));
  const command = copied.value as unknown as Command;
  const type: unknown = (command as Partial<Command> | null)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) {
    return refuse({ code: 'invalid_value', field: 'type', value: String(type) });
  }
  return findMisfit(shapes[type as CommandType], command) ?? findMisfit(notes, command) ?? accept(command);
}

function notJson({ key, reason }: NotJson): Refusal {
  return reason === 'forbidden_key'
    ? { code: 'invalid_value', field: 'fieldName', value: key }
    : { code: 'invalid_value', field: key, value: reason };
}

function findMisfit(shape: z.ZodType, command: Command): Result<never, Refusal> | undefined {
  const issue = shape.safeParse(command).error?.issues[0];
  if (issue === undefined) return undefined;
  const field = issue.path.findLast((step) => typeof step === 'string') ?? '';
  const value = issue.path.reduce<unknown>(
    (inside, step) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[step],
    command,
  );
  if (value === undefined) return refuse({ code: 'missing_field', field });
  return refuse({ code: 'invalid_value', field, value: typeof value === 'string' ? value : JSON.stringify(value) });
}
