import type { ReadingContext } from '../capture';
import type { Sentence } from '../grammar/spans';
import { actionSaid } from './action-said';
import { attendanceSaid } from './attendance-said';
import { correctionSaid } from './correction-said';
import { decisionSaid, learningSaid, questionSaid } from './decision-said';
import type { Candidate } from './relations-said';
import { stanceSaid } from './stance-said';
import { actionChangesSaid } from './table/action-changes-said';
import { agendaSaid } from './table/agenda-said';
import { alsoSaid } from './table/also-said';
import { decisionStepsSaid } from './table/decision-steps-said';
import { fieldsSaid } from './table/fields-said';
import { taskOfPartySaid } from './table/task-of-party';

/** What people do by saying it: correct, decide, agree, promise, be there. */
export function acts(sentence: Sentence, context: ReadingContext): readonly Candidate[] {
  return [
    correctionSaid,
    decisionStepsSaid,
    stanceSaid,
    decisionSaid,
    learningSaid,
    questionSaid,
    attendanceSaid,
    actionChangesSaid,
    agendaSaid,
    alsoSaid,
    taskOfPartySaid,
    fieldsSaid,
    actionSaid,
  ].flatMap((recognise) => recognise(sentence, context) ?? []);
}
