import { contentOf } from '../model/content-of';
import { learningKinds, learningStatuses } from '../model/vocabulary';
import { type Document, keyOf } from '../register/document';
import type { JsonObject } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { refusedByStatus } from './allowed-statuses';
import type { Command } from './command';
import type { CommandContext } from './context';
import { requireElements } from './decision-commands';
import { create, type Drafted, firstRefusal, requireAlive, setFields } from './draft';
import { checkFields, date, filledText, nullable, oneOf, texts } from './field-rules';
import { learningText } from './learning-text';
import { newId } from './new-id';
import { nextNumber } from './numbering';
import type { Refusal } from './refusal';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

const actionRules = {
  text: filledText,
  owner: filledText,
  due: nullable(date),
  about: nullable(texts),
  doneOn: nullable(date),
};

function requireFresh(document: Document, kind: 'action' | 'question' | 'learning', id: string): Result<true, Refusal> {
  return document.entities.has(keyOf(kind, id)) ? refuse({ code: 'already_exists', id }) : accept(true);
}

/** An action has exactly one owner, a party on the map, and a real date or none. */
export function assignAction(document: Document, command: Of<'assignAction'>, context: CommandContext): Drafted {
  const {
    id = newId('action', context.dot),
    no = `A${nextNumber(document, 'action', 'A')}`,
    ...fields
  } = command.action;
  const from = fields.from ?? null;
  const refusal = firstRefusal(
    requireFresh(document, 'action', id),
    checkFields(actionRules, fields, ['text', 'owner']),
    requireParty(document, fields.owner, 'owner'),
    from === null ? accept(true) : requireAlive(document, keyOf('decision', from), 'from', from),
    requireElements(document, fields.about),
  );
  if (refusal !== undefined) return refuse(refusal);
  const owner = contentOf(document).elements.get(fields.owner)?.name ?? fields.owner;
  return accept({
    type: 'action.assigned',
    data: { action: { id, no, ...fields, due: fields.due ?? null } as unknown as JsonObject },
    text: sentences[context.language].actionAssigned(owner, fields.due, fields.text),
    writes: create(document, keyOf('action', id), {
      no,
      ...fields,
      due: fields.due ?? null,
      from,
      status: 'open',
      session: context.session,
    }),
  });
}

function requireParty(document: Document, id: string, field: string): Result<true, Refusal> {
  return contentOf(document).elements.get(id)?.kind === 'stakeholder'
    ? accept(true)
    : refuse({ code: 'unknown_reference', field, id });
}

export function updateAction(document: Document, command: Of<'updateAction'>, context: CommandContext): Drafted {
  const action = contentOf(document).actions.get(command.id);
  if (action === undefined) return refuse({ code: 'not_found', id: command.id });
  const fixed = ['id', 'no', 'status', 'alive', 'session'].find((field) => Object.hasOwn(command.set, field));
  if (fixed !== undefined) return refuse({ code: 'fixed_field', field: fixed });
  const { owner, from } = command.set;
  const refusal = firstRefusal(
    checkFields(actionRules, command.set),
    typeof owner === 'string' ? requireParty(document, owner, 'owner') : accept(true),
    typeof from === 'string' ? requireAlive(document, keyOf('decision', from), 'from', from) : accept(true),
    requireElements(document, command.set['about'] as readonly string[] | null | undefined),
  );
  if (refusal !== undefined) return refuse(refusal);
  return accept({
    type: 'action.updated',
    data: { id: command.id, set: command.set },
    text: sentences[context.language].actionChanged(action.no),
    writes: setFields(document, keyOf('action', command.id), command.set),
  });
}

export function completeAction(document: Document, command: Of<'completeAction'>, context: CommandContext): Drafted {
  const found = numberOf(document, 'actions', command);
  if (!found.ok) return found;
  const checked = date(command.on, 'on');
  if (!checked.ok) return checked;
  return accept({
    type: 'action.completed',
    data: { id: command.id, on: command.on },
    text: sentences[context.language].actionCompleted(found.value),
    writes: setFields(document, keyOf('action', command.id), { status: 'done', doneOn: command.on }),
  });
}

export function cancelAction(document: Document, command: Of<'cancelAction'>, context: CommandContext): Drafted {
  const found = numberOf(document, 'actions', command);
  if (!found.ok) return found;
  return accept({
    type: 'action.cancelled',
    data: { id: command.id, ...(command.because === undefined ? {} : { because: command.because }) },
    text: sentences[context.language].actionCancelled(found.value),
    writes: setFields(document, keyOf('action', command.id), { status: 'cancelled', because: command.because }),
  });
}

/** The number of the action or question that a command names, when its state allows the step. */
function numberOf(
  document: Document,
  collection: 'actions' | 'questions',
  { id, type }: Command & { readonly id: string },
): Result<string, Refusal> {
  const thing = contentOf(document)[collection].get(id);
  if (thing === undefined) return refuse({ code: 'not_found', id });
  const refusal = refusedByStatus(type, thing);
  return refusal === undefined ? accept(thing.no) : refuse(refusal);
}

export function parkQuestion(document: Document, command: Of<'parkQuestion'>, context: CommandContext): Drafted {
  const {
    id = newId('question', context.dot),
    no = `V${nextNumber(document, 'question', 'V')}`,
    ...fields
  } = command.question;
  const refusal = firstRefusal(
    requireFresh(document, 'question', id),
    filledText(fields.text, 'text'),
    fields.owner == null ? accept(true) : requireParty(document, fields.owner, 'owner'),
    requireElements(document, fields.about),
  );
  if (refusal !== undefined) return refuse(refusal);
  return accept({
    type: 'question.parked',
    data: { question: { id, no, ...fields } as unknown as JsonObject },
    text: sentences[context.language].questionParked(fields.text),
    writes: create(document, keyOf('question', id), { no, ...fields, status: 'parked', session: context.session }),
  });
}

export function answerQuestion(document: Document, command: Of<'answerQuestion'>, context: CommandContext): Drafted {
  const found = numberOf(document, 'questions', command);
  if (!found.ok) return found;
  const checked = filledText(command.answer, 'answer');
  if (!checked.ok) return checked;
  return accept({
    type: 'question.answered',
    data: { id: command.id, answer: command.answer },
    text: sentences[context.language].questionAnswered(found.value, command.answer),
    writes: setFields(document, keyOf('question', command.id), { status: 'answered', answer: command.answer }),
  });
}

export function dropQuestion(document: Document, command: Of<'dropQuestion'>, context: CommandContext): Drafted {
  const found = numberOf(document, 'questions', command);
  if (!found.ok) return found;
  return accept({
    type: 'question.dropped',
    data: { id: command.id, ...(command.because === undefined ? {} : { because: command.because }) },
    text: sentences[context.language].questionDropped(found.value),
    writes: setFields(document, keyOf('question', command.id), { status: 'dropped', because: command.because }),
  });
}

export function recordLearning(document: Document, command: Of<'recordLearning'>, context: CommandContext): Drafted {
  const {
    id = newId('learning', context.dot),
    no = `L${nextNumber(document, 'learning', 'L')}`,
    ...fields
  } = command.learning;
  const status = fields.status ?? (fields.learningKind === 'assumption' ? 'untested' : 'open');
  const line = fields.text ?? learningText(command.text ?? '');
  const refusal = firstRefusal(
    requireFresh(document, 'learning', id),
    oneOf(learningKinds)(fields.learningKind, 'learningKind'),
    oneOf(learningStatuses)(status, 'status'),
    filledText(line, 'text'),
    requireElements(document, fields.about),
  );
  if (refusal !== undefined) return refuse(refusal);
  return accept({
    type: 'learning.recorded',
    data: { learning: { id, no, ...fields, status } as unknown as JsonObject },
    text: sentences[context.language].learningRecorded(fields.learningKind, line),
    writes: create(document, keyOf('learning', id), { no, ...fields, text: line, status, session: context.session }),
  });
}

export function testLearning(document: Document, command: Of<'testLearning'>, context: CommandContext): Drafted {
  const learning = contentOf(document).learnings.get(command.id);
  if (learning === undefined) return refuse({ code: 'not_found', id: command.id });
  const checked = oneOf(['confirmed', 'refuted'])(command.result, 'result');
  if (!checked.ok) return checked;
  return accept({
    type: 'learning.tested',
    data: { id: command.id, result: command.result },
    text: sentences[context.language].learningTested(learning.no, command.result),
    writes: setFields(document, keyOf('learning', command.id), { status: command.result }),
  });
}
