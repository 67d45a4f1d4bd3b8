import { arrangementParties } from '../../shared/checks/arrangement-parties';
import { conflictingValues, conflicts } from '../../shared/checks/conflicts';
import { dataProblems } from '../../shared/checks/data-problems';
import { dependencyCircles, dependencyCycles } from '../../shared/checks/dependency-cycles';
import { dependencyOrder } from '../../shared/checks/dependency-order';
import { earmarks } from '../../shared/checks/earmarks';
import { fundingYears } from '../../shared/checks/funding-years';
import { goalChain } from '../../shared/checks/goal-chain';
import { goalsWithoutContribution, tasksWithoutGoal } from '../../shared/checks/goal-coverage';
import { balanceLayers } from '../../shared/checks/layer-balance';
import { layerTies } from '../../shared/checks/layer-ties';
import { layersAtTable } from '../../shared/checks/layers-at-table';
import { leadsPerStakeholder, leadsWithoutPower, tasksWithoutLead } from '../../shared/checks/leads';
import { learningAgenda } from '../../shared/checks/learning-agenda';
import { decisionLegitimacy } from '../../shared/checks/legitimacy';
import { proposalMandates } from '../../shared/checks/mandate-warnings';
import { countMap } from '../../shared/checks/map-counts';
import { balanceMoney } from '../../shared/checks/money-balance';
import { openAskBundles } from '../../shared/checks/open-asks';
import { parkedQuestions } from '../../shared/checks/parked-questions';
import { planReuse, plansNotReused, tasksWithoutPlan } from '../../shared/checks/plan-reuse';
import { partyRoles, roleMatrix, workRoles } from '../../shared/checks/role-matrix';
import type { Signal } from '../../shared/checks/signal';
import { signalsOf } from '../../shared/checks/signals';
import { balanceSpace } from '../../shared/checks/space-balance';
import { stackedClaims } from '../../shared/checks/stacked-claims';
import { stakeholdersWithoutRelation } from '../../shared/checks/unconnected-stakeholders';
import { unknownFunds } from '../../shared/checks/unknown-funds';
import type { Content } from '../../shared/model/content';

/** Every check that is asked of a table after every edit, by name. */
export const tableChecks = {
  arrangementParties,
  balanceLayers,
  balanceMoney,
  balanceSpace,
  conflictingValues,
  conflicts,
  countMap,
  dataProblems,
  decisionLegitimacy,
  dependencyCircles,
  dependencyCycles,
  dependencyOrder,
  earmarks,
  fundingYears,
  goalChain,
  goalsWithoutContribution,
  layerTies,
  layersAtTable,
  leadsPerStakeholder,
  leadsWithoutPower,
  learningAgenda,
  openAskBundles,
  parkedQuestions,
  partyRoles,
  planReuse,
  plansNotReused,
  proposalMandates,
  roleMatrix,
  stackedClaims,
  stakeholdersWithoutRelation,
  tasksWithoutGoal,
  tasksWithoutLead,
  tasksWithoutPlan,
  unknownFunds,
  workRoles,
} as const;

export type TableCheckName = keyof typeof tableChecks;

/** The answers of all checks to one content, and the signals that follow from them. */
export interface TableAnswers {
  readonly answers: { readonly [Name in TableCheckName]: ReturnType<(typeof tableChecks)[Name]> };
  readonly signals: readonly Signal[];
}

/** Asks every check. After an edit only those answer anew that look at what changed. */
export function checkTable(content: Content, options: { readonly asOf: string }): TableAnswers {
  const answers = Object.entries(tableChecks).map(([name, check]) => [name, check(content)] as const);
  return { answers: Object.fromEntries(answers) as TableAnswers['answers'], signals: signalsOf(content, options) };
}
