import { stepsOf } from '../checks/legitimacy';
import { connectionsOf } from '../checks/map-relations';
import { overdueActions } from '../checks/overdue-actions';
import { parkedQuestions } from '../checks/parked-questions';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import type { Action, Decision, Element, LegitimacyStep, Question, Relation, Session } from '../model/content-types';
import { areMinutesAdopted } from './adopted-minutes';
import { openSessionOf } from './current-session';

/** Something an earlier session left behind that is not settled. `isLate` when its date has passed. */
export type OpenPoint =
  | { readonly kind: 'action'; readonly action: Action; readonly isLate: boolean }
  | { readonly kind: 'question'; readonly question: Question; readonly isLate: false }
  /** Deferred, or proposed and never settled. */
  | { readonly kind: 'decision'; readonly decision: Decision; readonly isLate: false }
  /** A step not planned, or planned for a day that has passed without a result; null: no step was ever named. */
  | {
      readonly kind: 'legitimacy';
      readonly decision: Decision;
      readonly step: LegitimacyStep | null;
      readonly isLate: boolean;
    }
  | { readonly kind: 'conflict'; readonly relation: Relation; readonly isLate: false }
  /** Minutes of a closed session that the table has not adopted. */
  | { readonly kind: 'minutes'; readonly session: Session; readonly isLate: false }
  /** Two laptops say something different about this element. */
  | { readonly kind: 'disagreement'; readonly element: Element; readonly isLate: false };

export interface OpenPointGroup {
  /** Id of the party that it is up to; null: the table as a whole. */
  readonly party: string | null;
  readonly points: readonly OpenPoint[];
}

export interface OpenPointOptions {
  /** `YYYY-MM-DD` against which actions and steps are late. */
  readonly today: string;
  /** What earlier sessions left, which is the usual question; or what came up in the session that is going on. */
  readonly from?: 'earlier' | 'now';
}

const kindOrder = ['minutes', 'disagreement', 'conflict', 'decision', 'legitimacy', 'action', 'question'] as const;

/**
 * What earlier sessions left open, by the party that it is up to: the table itself first, then the parties with most
 * that is late, then by name. What came up in the session that is going on is not among it, unless that is asked for;
 * without one everything is.
 * @param log the whole log, in order: it tells what came up in the session that is going on
 */
export function openPoints(
  content: Content,
  log: readonly LogEntry[],
  { today, from = 'earlier' }: OpenPointOptions,
): readonly OpenPointGroup[] {
  const current = openSessionOf(content)?.id ?? null;
  const isNew = madeIn(current, log);
  const isNow = from === 'now';
  const isWanted = (key: string): boolean => isNew(key) === isNow;
  const groups = new Map<string | null, OpenPoint[]>();
  const add = (party: string | null | undefined, point: OpenPoint): void => {
    const key = party ?? null;
    const points = groups.get(key);
    if (points === undefined) groups.set(key, [point]);
    else points.push(point);
  };

  for (const session of content.sessions.values()) {
    if (!isNow && session.closedAt && !areMinutesAdopted(session))
      add(null, { kind: 'minutes', session, isLate: false });
  }
  for (const element of content.elements.values()) {
    if (!isNow && element.conflicts.length > 0) add(null, { kind: 'disagreement', element, isLate: false });
  }
  for (const { relation } of connectionsOf(content, 'conflicts_with')) {
    if (isWanted(`relation:${relation.id}`)) add(null, { kind: 'conflict', relation, isLate: false });
  }
  for (const decision of content.decisions.values()) {
    const isUnsettled = decision.status === 'deferred' || decision.status === 'proposed';
    if (isUnsettled && isWanted(`decision:${decision.id}`)) add(null, { kind: 'decision', decision, isLate: false });
    if ((current !== null && decision.takenIn === current) !== isNow) continue;
    for (const point of legitimacyPoints(content, decision, today)) add(point.step?.body, point);
  }
  const late = new Set(overdueActions(content, today));
  const actions = [...content.actions.values()].filter((action) => action.status === 'open');
  for (const action of actions.sort(byDue)) {
    if (isWanted(`action:${action.id}`)) add(action.owner, { kind: 'action', action, isLate: late.has(action) });
  }
  for (const question of parkedQuestions(content)) {
    if (isWanted(`question:${question.id}`)) add(question.owner, { kind: 'question', question, isLate: false });
  }
  return [...groups]
    .map(([party, points]) => ({
      party,
      points: points.sort((left, right) => kindOrder.indexOf(left.kind) - kindOrder.indexOf(right.kind)),
    }))
    .sort((left, right) => compareGroups(left, right, content));
}

/** How many points there are, and how many of those are late. */
export function countOpenPoints(groups: readonly OpenPointGroup[]): { readonly all: number; readonly late: number } {
  const points = groups.flatMap((group) => group.points);
  return { all: points.length, late: points.filter((point) => point.isLate).length };
}

function legitimacyPoints(
  content: Content,
  decision: Decision,
  today: string,
): readonly Extract<OpenPoint, { kind: 'legitimacy' }>[] {
  if (decision.status !== 'agreed_at_table' && decision.status !== 'ratified') return [];
  if ((decision.legitimacyNotNeededBecause ?? '').trim() !== '') return [];
  const steps = stepsOf(content, decision.id);
  if (steps.length === 0) return [{ kind: 'legitimacy', decision, step: null, isLate: false }];
  return steps.flatMap((step) => {
    const isLate = step.status === 'planned' && typeof step.due === 'string' && step.due !== '' && step.due < today;
    return step.status === 'not_planned' || isLate ? [{ kind: 'legitimacy' as const, decision, step, isLate }] : [];
  });
}

/** Which things came to life in this session. The log is read from its end, so this costs what the session is long. */
function madeIn(session: string | null, log: readonly LogEntry[]): (key: string) => boolean {
  const made = new Set<string>();
  if (session === null) return () => false;
  for (let at = log.length - 1; at >= 0; at -= 1) {
    const entry = log[at];
    if (entry === undefined || entry.session !== session) break;
    // An undone removal brings back what was there before: that is not new.
    if (entry.undoes !== undefined) continue;
    for (const { entity, field, value } of entry.writes) if (field === 'alive' && value === true) made.add(entity);
  }
  return (key) => made.has(key);
}

function byDue(left: Action, right: Action): number {
  return (left.due ?? '9999').localeCompare(right.due ?? '9999');
}

function compareGroups(left: OpenPointGroup, right: OpenPointGroup, content: Content): number {
  if (left.party === null || right.party === null) return left.party === null ? -1 : 1;
  const lateOf = (group: OpenPointGroup): number => group.points.filter((point) => point.isLate).length;
  const nameOf = (id: string): string => content.elements.get(id)?.name ?? id;
  return lateOf(right) - lateOf(left) || nameOf(left.party).localeCompare(nameOf(right.party));
}
