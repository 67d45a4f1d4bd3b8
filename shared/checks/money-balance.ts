import { knownNumber, roundToMillionth } from './amounts';
import { type Check, defineCheck } from './define-check';
import { connectionsOf, elementsOf } from './map-relations';

/** Cost against funding of one task, in million euro. */
export interface TaskMoney {
  readonly task: string;
  /** Null when the cost was never estimated: "onbekend", not 0. */
  readonly costMln: number | null;
  readonly fundedMln: number;
  /** Cost less funding; negative when more is funded than it costs, null when the cost is unknown. */
  readonly gapMln: number | null;
  /** `funds` relations to this task that name no amount. */
  readonly unknownFunds: readonly string[];
  /** All `funds` relations to this task. */
  readonly funds: readonly string[];
}

export interface MoneyBalance {
  readonly tasks: readonly TaskMoney[];
  readonly totalCostMln: number;
  /** Money that goes to tasks themselves; what funds an arrangement or instrument is in the layer balance. */
  readonly totalFundedMln: number;
  readonly unknownCosts: readonly string[];
  readonly unknownFunds: readonly string[];
}

/** Per task its cost and the money that goes to that task itself (rulings: `money`). */
export const balanceMoney: Check<MoneyBalance> = defineCheck(
  { elements: { task: ['estimatedCostMln'] }, relations: { funds: ['amountMln'] } },
  (content) => {
    const fundsByTask = new Map<string, { sum: number; unknown: string[]; all: string[] }>();
    for (const { relation, to } of connectionsOf(content, 'funds')) {
      if (to.kind !== 'task') continue;
      const funds = fundsByTask.get(to.id) ?? { sum: 0, unknown: [], all: [] };
      const amount = knownNumber(relation.amountMln);
      funds.all.push(relation.id);
      if (amount === null) funds.unknown.push(relation.id);
      else funds.sum += amount;
      fundsByTask.set(to.id, funds);
    }
    let totalCost = 0;
    let totalFunded = 0;
    const unknownCosts: string[] = [];
    const tasks = elementsOf(content, 'task').map((task) => {
      const funds = fundsByTask.get(task.id);
      const cost = knownNumber(task.estimatedCostMln);
      const funded = funds?.sum ?? 0;
      totalCost += cost ?? 0;
      totalFunded += funded;
      if (cost === null) unknownCosts.push(task.id);
      return {
        task: task.id,
        costMln: cost === null ? null : roundToMillionth(cost),
        fundedMln: roundToMillionth(funded),
        gapMln: cost === null ? null : roundToMillionth(cost - funded),
        unknownFunds: funds?.unknown ?? [],
        funds: funds?.all ?? [],
      };
    });
    return {
      tasks,
      totalCostMln: roundToMillionth(totalCost),
      totalFundedMln: roundToMillionth(totalFunded),
      unknownCosts,
      unknownFunds: tasks.flatMap((task) => task.unknownFunds),
    };
  },
);
