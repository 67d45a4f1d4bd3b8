import { fold } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { contentOf } from '../model/content-of';
import type { DecisionStatus, Layer, Mandate } from '../model/vocabulary';
import { type AgendaProposal, proposeAgenda } from './agenda-proposals';
import { dependencyCycles } from './dependency-cycles';
import { goalsWithoutContribution, tasksWithoutGoal } from './goal-coverage';
import { balanceLayers } from './layer-balance';
import { leadsPerStakeholder, leadsWithoutPower, tasksWithoutLead } from './leads';
import { decisionLegitimacy, type Legitimacy } from './legitimacy';
import { mandateWarnings } from './mandate-warnings';
import { countMap, type MapCounts } from './map-counts';
import { balanceMoney } from './money-balance';
import { type DependedOn, mostDependedOn } from './most-depended-on';
import { openAsks } from './open-asks';
import { overdueActions } from './overdue-actions';
import { parkedQuestions } from './parked-questions';
import { plansNotReused, tasksWithoutPlan } from './plan-reuse';
import { balanceSpace } from './space-balance';
import { stakeholdersWithoutRelation } from './unconnected-stakeholders';

/** All checks at one moment, in the documented shape of the report file (docs/EXCHANGE.md). */
export interface ChecksReport {
  readonly counts: MapCounts;
  readonly space: readonly {
    readonly zone: string;
    readonly availableHa: number | null;
    readonly grossClaimHa: number;
    readonly netClaimHa: number;
    readonly balanceHa: number | null;
    readonly over: boolean;
  }[];
  readonly money: readonly {
    readonly task: string;
    readonly costMln: number | null;
    readonly fundedMln: number;
    readonly gapMln: number | null;
  }[];
  readonly totalCostMln: number;
  readonly totalFundedMln: number;
  readonly balance: readonly {
    readonly layer: Layer;
    readonly tasks: number;
    readonly powers: number;
    readonly meansMln: number;
  }[];
  readonly tasksWithoutLead: readonly string[];
  readonly leadWithoutPower: readonly { readonly stakeholder: string; readonly task: string }[];
  readonly stakeholdersWithoutRelation: readonly string[];
  readonly leadsPerStakeholder: Readonly<Record<string, number>>;
  readonly goalsWithoutContribution: readonly string[];
  readonly tasksWithoutGoal: readonly string[];
  readonly plansNotReused: readonly string[];
  readonly tasksWithoutPlan: readonly string[];
  readonly dependencyCycles: readonly (readonly string[])[];
  readonly mostDependedOn: readonly DependedOn[];
  readonly openAsks: number;
  readonly decisions: readonly {
    readonly no: string;
    readonly status: DecisionStatus;
    readonly legitimacy: Legitimacy;
  }[];
  readonly mandateWarnings: Readonly<
    Record<string, readonly { readonly stakeholder: string; readonly mandate: Mandate }[]>
  >;
  readonly decisionsMissingLegitimacy: readonly string[];
  readonly actionsOverdue: { readonly asOf: string; readonly ids: readonly string[] };
  readonly questionsParked: readonly string[];
  readonly agendaProposalsForNextSession: readonly AgendaProposal[];
}

/**
 * Every check on the state that a log tells.
 * @param asOf date (`YYYY-MM-DD`) against which open actions are late
 */
export function checkReport(log: readonly LogEntry[], { asOf }: { readonly asOf: string }): ChecksReport {
  return reportOn(contentOf(fold(log)), log, asOf);
}

/** As `checkReport`, when the content of the log is at hand. */
export function reportOn(content: Content, log: readonly LogEntry[], asOf: string): ChecksReport {
  const money = balanceMoney(content);
  const decisions = decisionLegitimacy(content);
  return {
    counts: countMap(content),
    space: balanceSpace(content).map(({ claims: _claims, tasks: _tasks, ...zone }) => zone),
    money: money.tasks.map(({ unknownFunds: _unknownFunds, funds: _funds, ...task }) => task),
    totalCostMln: money.totalCostMln,
    totalFundedMln: money.totalFundedMln,
    balance: balanceLayers(content).map(({ layer, tasks, powers, meansMln }) => ({ layer, tasks, powers, meansMln })),
    tasksWithoutLead: tasksWithoutLead(content),
    leadWithoutPower: leadsWithoutPower(content).map(({ stakeholder, task }) => ({ stakeholder, task })),
    stakeholdersWithoutRelation: stakeholdersWithoutRelation(content),
    leadsPerStakeholder: recordOf(leadsPerStakeholder(content)),
    goalsWithoutContribution: goalsWithoutContribution(content),
    tasksWithoutGoal: tasksWithoutGoal(content),
    plansNotReused: plansNotReused(content),
    tasksWithoutPlan: tasksWithoutPlan(content),
    dependencyCycles: dependencyCycles(content),
    mostDependedOn: mostDependedOn(content),
    openAsks: openAsks(content).length,
    decisions: decisions.map(({ decision, legitimacy }) => ({ no: decision.no, status: decision.status, legitimacy })),
    mandateWarnings: recordOf(mandateWarnings(log)),
    decisionsMissingLegitimacy: decisions
      .filter(({ legitimacy }) => legitimacy === 'missing')
      .map(({ decision }) => decision.no),
    actionsOverdue: { asOf, ids: overdueActions(content, asOf).map((action) => action.id) },
    questionsParked: parkedQuestions(content).map((question) => question.id),
    agendaProposalsForNextSession: proposeAgenda(content),
  };
}

/** `fromEntries` defines its keys, so that an id such as `__proto__` is an ordinary one. */
function recordOf<Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries(map);
}
