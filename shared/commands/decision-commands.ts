import { contentOf } from '../model/content-of';
import type { Decision } from '../model/content-types';
import { isNumberGiven } from '../model/given-numbers';
import { type Document, keyOf } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { refusedByStatus } from './allowed-statuses';
import type { Command, NewReservation, NewStep } from './command';
import type { CommandContext } from './context';
import { create, type Draft, type Drafted, firstRefusal, requireAlive, setFields } from './draft';
import { requireNewId } from './element-commands';
import { checkFields, date, decisionRules, filledText, reservationRules, stepRules, text } from './field-rules';
import { newId } from './new-id';
import { nextDecisionNumber } from './numbering';
import type { Refusal } from './refusal';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

export function proposeDecision(document: Document, command: Of<'proposeDecision'>, context: CommandContext): Drafted {
  if (context.session === null) return refuse({ code: 'no_open_session' });
  const {
    id = newId('decision', context.dot),
    no = nextDecisionNumber(document, context.at),
    ...fields
  } = command.decision;
  const refusal = firstRefusal(
    requireNewId(document, 'decision', id),
    isNumberGiven(document, 'decision', no) ? refuse({ code: 'already_exists', id: no }) : accept(true),
    checkFields(decisionRules, fields, ['decisionKind', 'text', 'about']),
    requireElements(document, fields.about),
  );
  if (refusal !== undefined) return refuse(refusal);
  return accept({
    type: 'decision.proposed',
    data: { decision: { id, no, ...fields } as unknown as JsonObject },
    text: sentences[context.language].decisionProposed(no, fields.text),
    writes: create(document, keyOf('decision', id), {
      no,
      ...fields,
      status: 'proposed',
      session: context.session,
      proposedAt: context.at,
    }),
  });
}

/** Every id in a list of what something is about must be on the map. */
export function requireElements(document: Document, ids: readonly string[] | null | undefined): Result<true, Refusal> {
  for (const id of ids ?? []) {
    const known = requireAlive(document, keyOf('element', id), 'about', id);
    if (!known.ok) return known;
  }
  return accept(true);
}

/** The decision that a command names, when its state allows the step. */
function decisionFor(document: Document, { id, type }: Command & { readonly id: string }): Result<Decision, Refusal> {
  const decision = contentOf(document).decisions.get(id);
  if (decision === undefined) return refuse({ code: 'not_found', id });
  const refusal = refusedByStatus(type, decision);
  return refusal === undefined ? accept(decision) : refuse(refusal);
}

/** Given once, or the outcome of a step of the table. */
const fixedDecisionFields = [
  'id',
  'no',
  'status',
  'alive',
  'session',
  'proposedAt',
  'takenAt',
  'takenIn',
  'agreedBy',
  'ratifiedOn',
];

export function updateDecision(document: Document, command: Of<'updateDecision'>, context: CommandContext): Drafted {
  const found = decisionFor(document, command);
  if (!found.ok) return found;
  const fixed = Object.keys(command.set).find((field) => fixedDecisionFields.includes(field));
  if (fixed !== undefined) return refuse({ code: 'fixed_field', field: fixed });
  const about = command.set['about'] as readonly string[] | undefined;
  const checked = firstRefusal(checkFields(decisionRules, command.set), requireElements(document, about));
  if (checked !== undefined) return refuse(checked);
  return accept({
    type: 'decision.updated',
    data: { id: command.id, set: command.set },
    text: sentences[context.language].decisionChanged(found.value.no),
    writes: setFields(document, keyOf('decision', command.id), command.set),
  });
}

/** The table agrees: with reservations word for word and the steps that competent bodies still have to take. */
export function takeDecision(document: Document, command: Of<'takeDecision'>, context: CommandContext): Drafted {
  if (context.session === null) return refuse({ code: 'no_open_session' });
  const found = decisionFor(document, command);
  if (!found.ok) return found;
  const { id, legitimacySteps, reservations = [], agreedBy = [], legitimacyNotNeededBecause, conditions } = command;
  const refusal =
    reservations.map((reservation) => checkReservation(document, reservation)).find((check) => !check.ok) ??
    agreedBy.map((party) => requireParty(document, party)).find((check) => !check.ok) ??
    legitimacySteps.map((step) => checkStep(document, step)).find((check) => !check.ok);
  if (refusal !== undefined && !refusal.ok) return refusal;
  return accept({
    type: 'decision.taken',
    data: {
      id,
      outcome: 'agreed',
      ...(reservations.length === 0 ? {} : { reservations: reservations as unknown as JsonValue }),
      ...(agreedBy.length === 0 ? {} : { agreedBy: [...agreedBy] }),
      legitimacySteps: legitimacySteps as unknown as JsonValue,
      ...(legitimacyNotNeededBecause === undefined ? {} : { legitimacyNotNeededBecause }),
      ...(conditions === undefined ? {} : { conditions }),
    },
    text: sentences[context.language].decisionTaken(found.value.no),
    writes: [
      ...setFields(document, keyOf('decision', id), {
        status: 'agreed_at_table',
        takenAt: context.at,
        takenIn: context.session,
        ...(agreedBy.length === 0 ? {} : { agreedBy: [...new Set(agreedBy)] }),
        legitimacyNotNeededBecause,
        conditions,
      }),
      ...reservations.flatMap((reservation, order) =>
        create(document, keyOf('reservation', newId(id, context.dot, order + 1)), {
          decision: id,
          ...reservation,
          order,
        }),
      ),
      ...legitimacySteps.flatMap((step, order) =>
        create(document, keyOf('step', newId(id, context.dot, order + 1)), { decision: id, ...step, order }),
      ),
    ],
  });
}

/** A party makes a reservation on what the table agreed on: word for word, behind those that were made before. */
export function reserveDecision(document: Document, command: Of<'reserveDecision'>, context: CommandContext): Drafted {
  if (context.session === null) return refuse({ code: 'no_open_session' });
  const found = decisionFor(document, command);
  if (!found.ok) return found;
  const { id, reservations } = command;
  const refusal = reservations
    .map((reservation) => checkReservation(document, reservation))
    .find((check): check is Extract<typeof check, { ok: false }> => !check.ok);
  if (refusal !== undefined) return refusal;
  const { elements, reservations: known } = contentOf(document);
  const before = [...known.values()].filter(({ decision }) => decision === id).map(({ order }) => order);
  const first = Math.max(-1, ...before) + 1;
  const nameOf = (party: string): string => elements.get(party)?.name ?? party;
  const said = reservations.map(({ stakeholder, text: words }) => `${nameOf(stakeholder)}: ${words}`);
  return accept({
    type: 'decision.updated',
    data: { id, set: {}, reservations: reservations as unknown as JsonValue },
    text: sentences[context.language].decisionReserved(found.value.no, said),
    writes: reservations.flatMap((reservation, at) =>
      create(document, keyOf('reservation', newId(id, context.dot, at + 1)), {
        decision: id,
        ...reservation,
        order: first + at,
      }),
    ),
  });
}

function requireParty(document: Document, stakeholder: string): Result<true, Refusal> {
  return requireAlive(document, keyOf('element', stakeholder), 'stakeholder', stakeholder);
}

function checkReservation(document: Document, reservation: NewReservation): Result<true, Refusal> {
  const known = requireParty(document, reservation.stakeholder);
  return known.ok
    ? checkFields(reservationRules, { text: reservation.text, against: reservation.against }, ['text'])
    : known;
}

/** Whether a step of a competent body is whole: a body on the map, a kind, a state. */
export function checkStep(document: Document, step: NewStep): Result<true, Refusal> {
  const { body, ...fields } = step;
  const known = requireAlive(document, keyOf('element', body), 'body', body);
  return known.ok ? checkFields(stepRules, fields, ['kind', 'status']) : known;
}

export function deferDecision(document: Document, command: Of<'deferDecision'>, context: CommandContext): Drafted {
  const found = decisionFor(document, command);
  if (!found.ok) return found;
  const checked = filledText(command.until, 'until');
  if (!checked.ok) return checked;
  return accept({
    type: 'decision.deferred',
    data: { id: command.id, until: command.until },
    text: sentences[context.language].decisionDeferred(found.value.no, command.until),
    writes: setFields(document, keyOf('decision', command.id), { status: 'deferred', until: command.until }),
  });
}

export function rejectDecision(
  document: Document,
  command: Of<'rejectDecision' | 'withdrawDecision'>,
  context: CommandContext,
): Drafted {
  const isRejection = command.type === 'rejectDecision';
  const found = decisionFor(document, command);
  if (!found.ok) return found;
  const checked = command.because === undefined ? accept(true) : text(command.because, 'because');
  if (!checked.ok) return checked;
  const wording = sentences[context.language];
  const draft: Draft = {
    type: isRejection ? 'decision.rejected' : 'decision.withdrawn',
    data: { id: command.id, ...(command.because === undefined ? {} : { because: command.because }) },
    text: isRejection ? wording.decisionRejected(found.value.no) : wording.decisionWithdrawn(found.value.no),
    writes: setFields(document, keyOf('decision', command.id), {
      status: isRejection ? 'rejected' : 'withdrawn',
      because: command.because,
    }),
  };
  return accept(draft);
}

export function ratifyDecision(document: Document, command: Of<'ratifyDecision'>, context: CommandContext): Drafted {
  const found = decisionFor(document, command);
  if (!found.ok) return found;
  const checked = command.on === undefined ? accept(true) : date(command.on, 'on');
  if (!checked.ok) return checked;
  return accept({
    type: 'decision.ratified',
    data: { id: command.id, ...(command.on === undefined ? {} : { on: command.on }) },
    text: sentences[context.language].decisionRatified(found.value.no),
    writes: setFields(document, keyOf('decision', command.id), { status: 'ratified', ratifiedOn: command.on }),
  });
}
