import type { Command, CommandType } from './command';

/** Commands that may be part of an act; their events are those of `isPartType`. */
export const partCommands = [
  'addAgendaItem',
  'updateAgendaItem',
  'removeAgendaItem',
  'orderAgenda',
  'recordAttendance',
  'recordNote',
  'removeNote',
  'addElement',
  'updateElement',
  'removeElement',
  'removeElements',
  'uniteElements',
  'addRelation',
  'updateRelation',
  'removeRelation',
  'removeRelations',
  'proposeDecision',
  'updateDecision',
  'takeDecision',
  'reserveDecision',
  'deferDecision',
  'rejectDecision',
  'withdrawDecision',
  'ratifyDecision',
  'recordLegitimacy',
  'assignAction',
  'updateAction',
  'completeAction',
  'cancelAction',
  'parkQuestion',
  'answerQuestion',
  'dropQuestion',
  'recordLearning',
  'testLearning',
] as const satisfies readonly CommandType[];

const canBePart: ReadonlySet<CommandType> = new Set(partCommands);

/**
 * Commands as the one act that they are.
 * @param text the line of the act, as people read it
 * @returns one command; several, when one of them needs an entry of its own (a snapshot)
 */
export function asOneAct(commands: readonly Command[], text: string): readonly Command[] {
  if (commands.length < 2 || !commands.every(({ type }) => canBePart.has(type))) return commands;
  return [{ type: 'doTogether', commands, text }];
}
