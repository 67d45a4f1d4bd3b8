import type { Content } from '../../model/content';
import type { Learning } from '../../model/content-types';
import { keyOf } from '../../register/document';
import type { LogLines } from '../course/log-lines';
import type { LearningLine, LearningSection } from '../minutes';
import { compareNumbers } from './element-names';
import type { SessionEvents } from './session-events';

/** Section 7: what was learnt in this session, and which earlier assumptions it confirmed or refuted. */
export function learningSection(content: Content, events: SessionEvents, lines: LogLines): LearningSection {
  const all = [...content.learnings.values()].sort((a, b) => compareNumbers(a.no, b.no));
  const linesOf = (isListed: (id: string) => boolean): readonly LearningLine[] =>
    all.filter((learning) => isListed(learning.id)).map((learning) => lineOf(learning, lines));
  return {
    recorded: linesOf((id) => events.learningsRecorded.has(id)),
    tested: linesOf((id) => events.learningsTested.has(id) && !events.learningsRecorded.has(id)),
  };
}

function lineOf({ id, no, learningKind, text, status }: Learning, lines: LogLines): LearningLine {
  return { entries: lines.about(keyOf('learning', id)), no, kind: learningKind, text, status };
}
