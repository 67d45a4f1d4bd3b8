import type { Content } from '../../model/content';
import type { Question } from '../../model/content-types';
import { keyOf } from '../../register/document';
import type { LogLines } from '../course/log-lines';
import type { QuestionLine, QuestionSection } from '../minutes';
import { compareNumbers, nameOf } from './element-names';
import type { SessionEvents } from './session-events';

/** Section 6: what is parked at the end of the session, and what was answered or dropped in it. */
export function questionSection(content: Content, events: SessionEvents, lines: LogLines): QuestionSection {
  const all = [...content.questions.values()].sort((a, b) => compareNumbers(a.no, b.no));
  return {
    parked: all.filter((question) => question.status === 'parked').map((question) => lineOf(content, question, lines)),
    settled: all
      .filter((question) => question.status !== 'parked' && events.questionsSettled.has(question.id))
      .map((question) => lineOf(content, question, lines)),
  };
}

function lineOf(content: Content, { id, no, text, owner, status, answer }: Question, lines: LogLines): QuestionLine {
  return {
    entries: lines.about(keyOf('question', id)),
    no,
    text,
    owner: nameOf(content, owner),
    status,
    answer: answer ?? null,
  };
}
