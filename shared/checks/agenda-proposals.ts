import type { Content } from '../model/content';
import { dependencyCycles } from './dependency-cycles';
import { disagreements } from './disagreements';
import { tasksWithoutLead } from './leads';
import { decisionsMissingLegitimacy } from './legitimacy';
import { connectionsOf } from './map-relations';
import { parkedQuestions } from './parked-questions';
import { zonesOverBudget } from './space-balance';

export type ProposalReason =
  | 'space_over_budget'
  | 'conflict'
  | 'no_lead'
  | 'deferred_decision'
  | 'legitimacy_missing'
  | 'parked_question'
  | 'dependency_cycle'
  /** Laptops say something different about a thing: not in the rulings, and only after a merge. */
  | 'disagreement';

export interface AgendaProposal {
  readonly reason: ProposalReason;
  /** Ids of elements, numbers of decisions or ids of questions (rulings). */
  readonly about: readonly string[];
}

/** What the next session could put on its agenda: everything that is unsolved now. */
export function proposeAgenda(content: Content): readonly AgendaProposal[] {
  const each = (reason: ProposalReason, ids: readonly string[]): AgendaProposal[] =>
    ids.map((id) => ({ reason, about: [id] }));
  const deferred = [...content.decisions.values()].filter((decision) => decision.status === 'deferred');
  return [
    ...each('space_over_budget', zonesOverBudget(content)),
    ...connectionsOf(content, 'conflicts_with').map(({ from, to }) => ({
      reason: 'conflict' as const,
      about: [from.id, to.id],
    })),
    ...each('no_lead', tasksWithoutLead(content)),
    ...each(
      'deferred_decision',
      deferred.map((decision) => decision.no),
    ),
    ...each('legitimacy_missing', decisionsMissingLegitimacy(content)),
    ...each(
      'parked_question',
      parkedQuestions(content).map((question) => question.id),
    ),
    ...dependencyCycles(content).map((about) => ({ reason: 'dependency_cycle' as const, about })),
    ...each(
      'disagreement',
      disagreements(content).map(({ about }) => about),
    ),
  ];
}
