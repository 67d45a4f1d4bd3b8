import { decisionLegitimacy, type Legitimacy } from '../checks/legitimacy';
import type { Content } from '../model/content';
import type { Decision, LegitimacyStep } from '../model/content-types';

/** A step on the board, with the decision it belongs to. */
export interface BoardStep {
  readonly step: LegitimacyStep;
  readonly decision: Decision;
  /** Planned for a day that has passed. */
  readonly isLate: boolean;
}

/** What one body still has to be asked, has planned, and has done. */
export interface BodyLane {
  readonly body: string;
  readonly notPlanned: readonly BoardStep[];
  /** By date; without a date last. */
  readonly planned: readonly BoardStep[];
  /** By date, the latest first. */
  readonly done: readonly BoardStep[];
}

/**
 * The steps of agreements by body. Steps of decisions the table did not agree on wait for that and are left out; so are
 * those of decisions that need none, which say why by themselves.
 * @param today `YYYY-MM-DD`, against which planned steps are late
 */
export function legitimacyLanes(content: Content, today: string): readonly BodyLane[] {
  const byBody = new Map<string, BoardStep[]>();
  for (const { decision, legitimacy, steps } of decisionLegitimacy(content)) {
    if (legitimacy === 'not_applicable' || legitimacy === 'not_needed') continue;
    for (const step of steps) {
      const isLate = step.status === 'planned' && typeof step.due === 'string' && step.due < today;
      const known = byBody.get(step.body) ?? [];
      byBody.set(step.body, [...known, { step, decision, isLate }]);
    }
  }
  const lanes = [...byBody].map(([body, steps]) => ({
    body,
    notPlanned: steps.filter(({ step }) => step.status === 'not_planned'),
    planned: steps.filter(({ step }) => step.status === 'planned').sort(byDate(({ step }) => step.due)),
    done: steps
      .filter(({ step }) => step.status === 'done')
      .sort(byDate(({ step }) => step.on))
      .reverse(),
  }));
  // Who has to be asked first stands first; then by the nearest date.
  return lanes.sort(
    (left, right) =>
      right.notPlanned.length - left.notPlanned.length ||
      dateOf(left.planned[0]).localeCompare(dateOf(right.planned[0])),
  );
}

/** How many decisions stand how; every state named, also with 0. */
export function countLegitimacy(content: Content): ReadonlyMap<Legitimacy, number> {
  const counts = new Map<Legitimacy, number>(
    (['missing', 'refused', 'planned', 'completed', 'not_needed', 'not_applicable'] as const).map((each) => [each, 0]),
  );
  for (const { legitimacy } of decisionLegitimacy(content)) counts.set(legitimacy, (counts.get(legitimacy) ?? 0) + 1);
  return counts;
}

const noDate = '9999-12-31';

function dateOf(entry: BoardStep | undefined): string {
  return entry?.step.due ?? noDate;
}

function byDate(date: (entry: BoardStep) => string | null | undefined) {
  return (left: BoardStep, right: BoardStep): number => (date(left) ?? noDate).localeCompare(date(right) ?? noDate);
}
