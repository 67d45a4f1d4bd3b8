import { logEntryVersion } from '../log/entry-format';
import type { LogEntry } from '../log/log-entry';
import type { Document } from '../register/document';
import { accept, assertNever, type Result, refuse } from '../values/result';
import { keepAgendaView, orderAgenda } from './agenda-commands';
import { scoreStakeholder } from './analysis-commands';
import { recordAttendance, recordNote, removeNote } from './attendance-commands';
import type { Command } from './command';
import { plainCommand } from './command-shape';
import type { CommandContext } from './context';
import {
  deferDecision,
  proposeDecision,
  ratifyDecision,
  rejectDecision,
  reserveDecision,
  takeDecision,
  updateDecision,
} from './decision-commands';
import type { Drafted } from './draft';
import { addElement, moveElements, updateElement } from './element-commands';
import { longestText } from './field-rules';
import {
  answerQuestion,
  assignAction,
  cancelAction,
  completeAction,
  dropQuestion,
  parkQuestion,
  recordLearning,
  testLearning,
  updateAction,
} from './follow-up-commands';
import { recordLegitimacy } from './legitimacy-commands';
import { takeList } from './list-commands';
import { takeMatrix } from './matrix-commands';
import { adoptMinutes, submitMinutes } from './minutes-commands';
import { dismissProposal } from './proposal-commands';
import type { Refusal } from './refusal';
import { addRelation, updateRelation } from './relation-commands';
import { removeElement, removeElements, removeRelation, removeRelations } from './removal-commands';
import {
  addAgendaItem,
  closeSession,
  openSession,
  planSession,
  removeAgendaItem,
  startAgendaItem,
  takeSnapshot,
  updateAgendaItem,
  updateSession,
} from './session-commands';
import { settle, uniteElements } from './settle-commands';
import { shortLine } from './short-line';
import { createTable, noteErasedNames, updateTable } from './table-commands';
import { doTogether } from './together-command';
import { keepView, removeView, updateView } from './view-commands';

/**
 * Carries a command out on paper: what it would write, or why it cannot be done. Nothing is changed; the entry becomes
 * true when it has been saved and folded in.
 * @returns the entry, or a refusal (`refusalSentence` says it in words)
 */
export function apply(document: Document, given: Command, context: CommandContext): Result<LogEntry, Refusal> {
  const plain = plainCommand(given);
  if (!plain.ok) return plain;
  const command = plain.value;
  if ((command.text?.length ?? 0) > longestText) return refuse({ code: 'text_too_long' });
  const drafted = draft(document, command, context);
  if (!drafted.ok) return drafted;
  const { type, data, text: sentence, writes } = drafted.value;
  return accept({
    v: logEntryVersion,
    dot: context.dot,
    at: context.at,
    session: context.session,
    seq: context.seq,
    item: context.item,
    event: { type, data },
    text: command.text ?? shortLine(sentence),
    ...(command.basis === undefined ? {} : { basis: command.basis }),
    ...(command.extra === undefined ? {} : { extra: command.extra }),
    writes,
  });
}

function draft(document: Document, command: Command, context: CommandContext): Drafted {
  switch (command.type) {
    case 'createTable':
      return createTable(document, command, context);
    case 'updateTable':
      return updateTable(document, command, context);
    case 'noteErasedNames':
      return noteErasedNames(document, command, context);
    case 'planSession':
      return planSession(document, command, context);
    case 'updateSession':
      return updateSession(document, command, context);
    case 'openSession':
      return openSession(document, command, context);
    case 'closeSession':
      return closeSession(document, command, context);
    case 'startAgendaItem':
      return startAgendaItem(document, command, context);
    case 'addAgendaItem':
      return addAgendaItem(document, command, context);
    case 'updateAgendaItem':
      return updateAgendaItem(document, command, context);
    case 'removeAgendaItem':
      return removeAgendaItem(document, command, context);
    case 'orderAgenda':
      return orderAgenda(document, command, context);
    case 'keepAgendaView':
      return keepAgendaView(document, command, context);
    case 'recordAttendance':
      return recordAttendance(document, command, context);
    case 'recordNote':
      return recordNote(document, command, context);
    case 'removeNote':
      return removeNote(document, command, context);
    case 'submitMinutes':
      return submitMinutes(document, command, context);
    case 'adoptMinutes':
      return adoptMinutes(document, command, context);
    case 'takeSnapshot':
      return takeSnapshot(document, command, context);
    case 'dismissProposal':
      return dismissProposal(document, command, context);
    case 'addElement':
      return addElement(document, command, context);
    case 'updateElement':
      return updateElement(document, command, context);
    case 'removeElement':
      return removeElement(document, command, context);
    case 'removeElements':
      return removeElements(document, command, context);
    case 'moveElements':
      return moveElements(document, command, context);
    case 'addRelation':
      return addRelation(document, command, context);
    case 'updateRelation':
      return updateRelation(document, command, context);
    case 'removeRelation':
      return removeRelation(document, command, context);
    case 'removeRelations':
      return removeRelations(document, command, context);
    case 'takeList':
      return takeList(document, command, context);
    case 'takeMatrix':
      return takeMatrix(document, command, context);
    case 'keepView':
      return keepView(document, command, context);
    case 'updateView':
      return updateView(document, command, context);
    case 'removeView':
      return removeView(document, command, context);
    case 'proposeDecision':
      return proposeDecision(document, command, context);
    case 'updateDecision':
      return updateDecision(document, command, context);
    case 'takeDecision':
      return takeDecision(document, command, context);
    case 'reserveDecision':
      return reserveDecision(document, command, context);
    case 'deferDecision':
      return deferDecision(document, command, context);
    case 'rejectDecision':
    case 'withdrawDecision':
      return rejectDecision(document, command, context);
    case 'ratifyDecision':
      return ratifyDecision(document, command, context);
    case 'recordLegitimacy':
      return recordLegitimacy(document, command, context);
    case 'assignAction':
      return assignAction(document, command, context);
    case 'updateAction':
      return updateAction(document, command, context);
    case 'completeAction':
      return completeAction(document, command, context);
    case 'cancelAction':
      return cancelAction(document, command, context);
    case 'parkQuestion':
      return parkQuestion(document, command, context);
    case 'answerQuestion':
      return answerQuestion(document, command, context);
    case 'dropQuestion':
      return dropQuestion(document, command, context);
    case 'recordLearning':
      return recordLearning(document, command, context);
    case 'testLearning':
      return testLearning(document, command, context);
    case 'scoreStakeholder':
      return scoreStakeholder(document, command, context);
    case 'settle':
      return settle(document, command, context);
    case 'uniteElements':
      return uniteElements(document, command, context);
    case 'doTogether':
      return doTogether(document, command, context, apply);
    default:
      return assertNever(command);
  }
}
