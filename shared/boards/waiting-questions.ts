import { sessionsUntilLongOpen } from '../checks/learning-agenda';
import { parkedQuestions } from '../checks/parked-questions';
import type { Content } from '../model/content';
import type { Question } from '../model/content-types';

export interface WaitingQuestion {
  readonly question: Question;
  /** Sessions held since it was parked, that one included. */
  readonly sessions: number;
  /** Open for so many sessions that it asks for a decision. */
  readonly isLong: boolean;
}

/** Every question that is still parked, the longest first. */
export function waitingQuestions(content: Content): readonly WaitingQuestion[] {
  const held = [...content.sessions.values()]
    .filter(({ openedAt }) => openedAt)
    .sort((left, right) => Date.parse(left.start) - Date.parse(right.start))
    .map(({ id }) => id);
  return parkedQuestions(content)
    .map((question): WaitingQuestion => {
      const sessions = held.length - Math.max(held.indexOf(question.session ?? ''), 0);
      return { question, sessions, isLong: sessions >= sessionsUntilLongOpen };
    })
    .sort((left, right) => right.sessions - left.sessions);
}
