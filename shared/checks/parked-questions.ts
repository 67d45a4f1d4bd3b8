import type { Question } from '../model/content-types';
import { type Check, defineCheck } from './define-check';

/** Questions that nobody has answered or dropped. */
export const parkedQuestions: Check<readonly Question[]> = defineCheck({ collections: ['questions'] }, (content) => {
  return [...content.questions.values()].filter((question) => question.status === 'parked');
});
