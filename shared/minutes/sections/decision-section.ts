import { type DecisionLegitimacy, decisionLegitimacy } from '../../checks/legitimacy';
import { localDate } from '../../i18n/format';
import type { Content } from '../../model/content';
import { isMoment } from '../../model/moments';
import { keyOf } from '../../register/document';
import type { LogLines } from '../course/log-lines';
import type { DecisionLine, DecisionSection, NamedReservation } from '../minutes';
import { compareNumbers, nameOrId } from './element-names';
import type { SessionEvents } from './session-events';
import type { SessionMoment } from './session-moment';

/**
 * Section 4: this session's decisions, then the others that still asked for something or were handled since the minutes
 * before these.
 * @param timeZone in which days are told
 * @param handledHere decisions that were proposed, taken or otherwise handled in the session itself
 */
export function decisionSection(
  { before, content }: SessionMoment,
  events: SessionEvents,
  handledHere: ReadonlySet<string>,
  timeZone: string,
  lines: LogLines,
): DecisionSection {
  const unfinishedBefore = new Set(
    decisionLegitimacy(before).flatMap((entry) => (isFinished(entry) ? [] : [entry.decision.id])),
  );
  const all = [...decisionLegitimacy(content)].sort((a, b) => compareNumbers(a.decision.no, b.decision.no));
  const here = all.filter(({ decision }) => handledHere.has(decision.id));
  const earlier = all.filter(({ decision: { id } }) => {
    const isRecent = !before.decisions.has(id) || events.decisions.has(id) || events.legitimacyRecorded.has(id);
    return !handledHere.has(id) && (isRecent || unfinishedBefore.has(id));
  });
  return {
    ofThisSession: here.map((entry) => decisionLine(content, entry, timeZone, lines)),
    earlier: earlier.map((entry) => decisionLine(content, entry, timeZone, lines)),
  };
}

/** Nothing is asked of anybody any more: no body has to decide, be heard or be informed, and it is not waiting. */
function isFinished({ decision, legitimacy }: DecisionLegitimacy): boolean {
  if (decision.status === 'rejected' || decision.status === 'withdrawn') return true;
  return legitimacy === 'not_needed' || legitimacy === 'completed' || legitimacy === 'refused';
}

function decisionLine(
  content: Content,
  { decision, legitimacy, steps }: DecisionLegitimacy,
  timeZone: string,
  lines: LogLines,
): DecisionLine {
  const reservations = [...content.reservations.values()].filter((each) => each.decision === decision.id);
  return {
    entries: lines.about(
      keyOf('decision', decision.id),
      ...steps.map(({ id }) => keyOf('step', id)),
      ...reservations.map(({ id }) => keyOf('reservation', id)),
    ),
    no: decision.no,
    kind: decision.decisionKind,
    text: decision.text,
    conditions: decision.conditions ?? null,
    status: decision.status,
    takenOn: isMoment(decision.takenAt ?? '') ? localDate(decision.takenAt as string, timeZone) : null,
    until: decision.until ?? null,
    because: decision.because ?? null,
    ratifiedOn: decision.ratifiedOn ?? null,
    legitimacy,
    notNeededBecause: decision.legitimacyNotNeededBecause ?? null,
    steps: steps.map(({ body, kind, status, due, on, result }) => ({
      body: nameOrId(content, body),
      kind,
      status,
      due: due ?? null,
      on: on ?? null,
      result: result ?? null,
    })),
    reservations: reservationsOf(content, decision.id),
  };
}

/** The reservations on a decision, word for word, in the order in which they were recorded. */
export function reservationsOf(content: Content, decision: string): readonly NamedReservation[] {
  return [...content.reservations.values()]
    .filter((reservation) => reservation.decision === decision)
    .sort((a, b) => a.order - b.order)
    .map(({ stakeholder, text }) => ({ party: nameOrId(content, stakeholder), text }));
}
