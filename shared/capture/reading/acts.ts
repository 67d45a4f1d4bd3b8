import type { ReadingContext } from '../capture';
import type { Sentence } from '../grammar/spans';
import { actionSaid } from './action-said';
import { attendanceSaid } from './attendance-said';
import { correctionSaid } from './correction-said';
import { decisionSaid, learningSaid, questionSaid } from './decision-said';
import type { Candidate } from './relations-said';
import { stanceSaid } from './stance-said';

/** What people do by saying it: correct, decide, agree, promise, be there. */
export function acts(sentence: Sentence, context: ReadingContext): readonly Candidate[] {
  return [correctionSaid, stanceSaid, decisionSaid, learningSaid, questionSaid, attendanceSaid, actionSaid].flatMap(
    (recognise) => recognise(sentence, context) ?? [],
  );
}
