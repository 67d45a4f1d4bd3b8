import { logLines } from '../course/log-lines';
import type { DecisionLine, LeftOpen } from '../minutes';
import { actionSection } from './action-section';
import { decisionSection } from './decision-section';
import { questionSection } from './question-section';
import type { SessionEvents } from './session-events';
import type { SessionMoment } from './session-moment';

const nothing: ReadonlySet<string> = new Set();

/**
 * What earlier sessions left open when a session was opened, whatever became of it there: the paper that goes round
 * beforehand says the same when it is saved during the session or after it.
 * @param between what was handled since the session before it
 * @param day date of the session (`YYYY-MM-DD`)
 * @param timeZone in which days are told
 */
export function leftOpen(moment: SessionMoment, between: SessionEvents, day: string, timeZone: string): LeftOpen {
  const { opening } = moment;
  const lines = logLines(moment);
  const decisions = decisionSection({ ...moment, content: opening }, between, nothing, timeZone, lines);
  return {
    actions: actionSection(opening, between, day, lines).filter(({ status }) => status === 'open'),
    decisions: decisions.earlier.filter(comesBack),
    questions: questionSection(opening, between, lines).parked,
  };
}

/** Put off, or not through all councils yet. */
function comesBack({ status, legitimacy }: DecisionLine): boolean {
  if (status === 'deferred' || status === 'proposed') return true;
  return status === 'agreed_at_table' && legitimacy !== 'completed' && legitimacy !== 'not_needed';
}
