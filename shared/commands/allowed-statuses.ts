import type { ActionStatus, DecisionStatus, QuestionStatus } from '../model/vocabulary';
import type { CommandType } from './command';
import type { Refusal } from './refusal';

const undecided: readonly DecisionStatus[] = ['proposed', 'deferred'];
const open: readonly ActionStatus[] = ['open'];
const parked: readonly QuestionStatus[] = ['parked'];

/**
 * The states in which a numbered thing takes each step. A table agrees, so there is no way back from rejected or
 * withdrawn; what was agreed can still be withdrawn.
 */
const allowedStatuses = {
  updateDecision: undecided,
  takeDecision: undecided,
  reserveDecision: ['agreed_at_table'],
  deferDecision: undecided,
  rejectDecision: undecided,
  withdrawDecision: [...undecided, 'agreed_at_table', 'ratified'],
  ratifyDecision: ['agreed_at_table'],
  completeAction: open,
  cancelAction: open,
  answerQuestion: parked,
  dropQuestion: parked,
} as const satisfies Partial<Record<CommandType, readonly string[]>>;

/** The refusal of a step that comes too late or too early for the thing it names; undefined when it may be taken. */
export function refusedByStatus(
  type: CommandType,
  thing: { readonly no: string; readonly status: string },
): Refusal | undefined {
  const allowed: readonly string[] | undefined = (allowedStatuses as Partial<Record<CommandType, readonly string[]>>)[
    type
  ];
  if (allowed === undefined || allowed.includes(thing.status)) return undefined;
  return { code: 'wrong_status', what: thing.no, status: thing.status };
}
