import type { Content } from '../model/content';
import type { Decision, LegitimacyStep } from '../model/content-types';
import { type Check, defineCheck } from './define-check';

/** Where a decision stands with the bodies that must decide, be heard or be informed (glossary section 4). */
export type Legitimacy = 'not_needed' | 'missing' | 'planned' | 'completed' | 'refused' | 'not_applicable';

/** The steps of a decision in the order in which they were entered. */
export function stepsOf(content: Content, decision: string): readonly LegitimacyStep[] {
  return [...content.steps.values()]
    .filter((step) => step.decision === decision)
    .sort((left, right) => left.order - right.order);
}

/**
 * A reason why it is not needed stands above the steps; a missing step above a refusal; only a rejected `decide` step
 * refuses (rulings, "The checks").
 */
export function legitimacyOf(decision: Decision, steps: readonly LegitimacyStep[]): Legitimacy {
  if (decision.status !== 'agreed_at_table' && decision.status !== 'ratified') return 'not_applicable';
  if (typeof decision.legitimacyNotNeededBecause === 'string' && decision.legitimacyNotNeededBecause.trim() !== '') {
    return 'not_needed';
  }
  if (steps.length === 0 || steps.some((step) => step.status === 'not_planned')) return 'missing';
  if (steps.some((step) => step.kind === 'decide' && step.result === 'rejected')) return 'refused';
  return steps.every((step) => step.status === 'done') ? 'completed' : 'planned';
}

export interface DecisionLegitimacy {
  readonly decision: Decision;
  readonly legitimacy: Legitimacy;
  readonly steps: readonly LegitimacyStep[];
}

/** Every decision of the table with its legitimacy, in the order in which they were proposed. */
export const decisionLegitimacy: Check<readonly DecisionLegitimacy[]> = defineCheck(
  { collections: ['decisions', 'steps'] },
  (content) => {
    const stepsByDecision = new Map<string, LegitimacyStep[]>();
    for (const step of content.steps.values()) {
      const steps = stepsByDecision.get(step.decision);
      if (steps === undefined) stepsByDecision.set(step.decision, [step]);
      else steps.push(step);
    }
    return [...content.decisions.values()].map((decision) => {
      const steps = (stepsByDecision.get(decision.id) ?? []).sort((left, right) => left.order - right.order);
      return { decision, legitimacy: legitimacyOf(decision, steps), steps };
    });
  },
);

/** Numbers of the decisions for which a step is missing or not planned. */
export function decisionsMissingLegitimacy(content: Content): readonly string[] {
  return decisionLegitimacy(content)
    .filter(({ legitimacy }) => legitimacy === 'missing')
    .map(({ decision }) => decision.no);
}
