import type { Action, Learning } from '../model/content-types';
import type { ArrangementParties } from './arrangement-parties';
import type { Basis } from './basis';
import type { Conflict, ConflictingValues } from './conflicts';
import type { DataProblem } from './data-problems';
import type { DependencyCircle } from './dependency-cycles';
import type { BlockedWork } from './earmarks';
import type { FundingYears } from './funding-years';
import type { LayerBalance } from './layer-balance';
import type { LayersAtTable } from './layers-at-table';
import type { LeadWithoutPower } from './leads';
import type { LongOpenQuestion } from './learning-agenda';
import type { DecisionLegitimacy } from './legitimacy';
import type { ProposalMandate } from './mandate-warnings';
import type { TaskMoney } from './money-balance';
import type { OpenAsks } from './open-asks';
import type { PartyRoles } from './role-matrix';
import type { SignalKind } from './signal-kinds';
import type { ZoneBalance } from './space-balance';
import type { UnknownFunds } from './unknown-funds';

/** What each kind of signal knows beside the elements it is about. A plain text is the id of the one element. */
export interface SignalDetails {
  readonly space_over: ZoneBalance;
  readonly data_problem: DataProblem;
  readonly circle: DependencyCircle;
  readonly legitimacy_refused: DecisionLegitimacy;
  readonly lead_without_power: LeadWithoutPower;
  readonly conflicting_values: ConflictingValues;
  readonly legitimacy_missing: DecisionLegitimacy;
  readonly mandate_missing: ProposalMandate;
  readonly layers_absent: LayersAtTable;
  readonly conflict: Conflict;
  readonly task_without_lead: string;
  readonly tasks_without_means: LayerBalance;
  readonly means_without_tasks: LayerBalance;
  readonly goal_without_contribution: string;
  readonly action_overdue: Action;
  readonly ambition_beyond_means: FundingYears;
  readonly open_asks: OpenAsks;
  readonly question_long_open: LongOpenQuestion;
  readonly assumption_refuted: Learning;
  readonly money_gap: TaskMoney;
  readonly blocked_by_earmarks: BlockedWork;
  readonly loose_relation: DataProblem;
  readonly unknown_funds: UnknownFunds;
  readonly arrangement_incomplete: ArrangementParties;
  readonly plan_not_reused: string;
  readonly task_without_goal: string;
  readonly leads_everything: PartyRoles;
  readonly task_without_plan: string;
  readonly party_without_relation: string;
}

/** Something on the table that is out of balance now. */
export interface SignalOf<Kind extends SignalKind> extends Basis {
  /** The same for the same matter, so that a list can follow it while numbers change. */
  readonly id: string;
  readonly kind: Kind;
  /** 0 to 100; the heavier comes first. */
  readonly weight: number;
  readonly detail: SignalDetails[Kind];
}

export type Signal = { readonly [Kind in SignalKind]: SignalOf<Kind> }[SignalKind];
