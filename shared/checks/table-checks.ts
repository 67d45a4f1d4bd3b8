import type { Content } from '../model/content';
import { arrangementParties } from './arrangement-parties';
import { conflictingValues, conflicts } from './conflicts';
import { dataProblems } from './data-problems';
import { dependencyCircles, dependencyCycles } from './dependency-cycles';
import { dependencyOrder } from './dependency-order';
import { earmarks } from './earmarks';
import { fundingYears } from './funding-years';
import { goalChain } from './goal-chain';
import { goalsWithoutContribution, tasksWithoutGoal } from './goal-coverage';
import { balanceLayers } from './layer-balance';
import { layerTies } from './layer-ties';
import { layersAtTable } from './layers-at-table';
import { leadsPerStakeholder, leadsWithoutPower, tasksWithoutLead } from './leads';
import { learningAgenda } from './learning-agenda';
import { decisionLegitimacy } from './legitimacy';
import { proposalMandates } from './mandate-warnings';
import { countMap } from './map-counts';
import { balanceMoney } from './money-balance';
import { openAskBundles } from './open-asks';
import { parkedQuestions } from './parked-questions';
import { planReuse, plansNotReused, tasksWithoutPlan } from './plan-reuse';
import { partyRoles, roleMatrix, workRoles } from './role-matrix';
import type { Signal } from './signal';
import { signalsOf } from './signals';
import { balanceSpace } from './space-balance';
import { stackedClaims } from './stacked-claims';
import { stakeholdersWithoutRelation } from './unconnected-stakeholders';
import { unknownFunds } from './unknown-funds';

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
