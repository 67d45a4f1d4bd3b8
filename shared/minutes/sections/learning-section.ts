import type { Content } from '../../model/content';
import type { Learning } from '../../model/content-types';
import type { LearningLine, LearningSection } from '../minutes';
import { compareNumbers } from './element-names';
import type { SessionEvents } from './session-events';

/** Section 7: what was learnt in this session, and which earlier assumptions it confirmed or refuted. */
export function learningSection(content: Content, events: SessionEvents): LearningSection {
  const all = [...content.learnings.values()].sort((a, b) => compareNumbers(a.no, b.no));
  const linesOf = (isListed: (id: string) => boolean): readonly LearningLine[] =>
    all.filter((learning) => isListed(learning.id)).map(lineOf);
  return {
    recorded: linesOf((id) => events.learningsRecorded.has(id)),
    tested: linesOf((id) => events.learningsTested.has(id) && !events.learningsRecorded.has(id)),
  };
}

function lineOf({ no, learningKind, text, status }: Learning): LearningLine {
  return { no, kind: learningKind, text, status };
}
