import type { Element } from '../model/content-types';
import { type Layer, layers } from '../model/vocabulary';
import { knownNumber, roundToMillionth } from './amounts';
import { type Check, defineCheck } from './define-check';
import { connectionsOf } from './map-relations';

/** What one government layer does, may do and pays for. */
export interface LayerBalance {
  readonly layer: Layer;
  /** Distinct tasks that a party of this layer leads or executes. */
  readonly tasks: number;
  /** `authorised_for` relations of parties of this layer. */
  readonly powers: number;
  /** Everything these parties fund, in million euro. */
  readonly meansMln: number;
  /** `funds` relations that name no amount: the means are at least `meansMln`. */
  readonly unknownFunds: readonly string[];
  readonly taskIds: readonly string[];
  readonly powerIds: readonly string[];
  readonly fundIds: readonly string[];
  /** The `leads` and `executes` relations behind `tasks`. */
  readonly workIds: readonly string[];
  readonly funderIds: readonly string[];
  /** All parties of the layer behind these numbers. */
  readonly partyIds: readonly string[];
}

/** The layer a party counts for: umbrella bodies, councils and other parties count for the layer they name. */
export function layerOf(element: Element): Layer | null {
  const layer = element.kind === 'stakeholder' ? element.layer : null;
  return layer != null && layers.includes(layer) ? layer : null;
}

/** "Evenwicht tussen taken, bevoegdheden en financiële middelen", for each of the four layers in glossary order. */
export const balanceLayers: Check<readonly LayerBalance[]> = defineCheck(
  {
    elements: { stakeholder: ['layer'] },
    relations: { leads: [], executes: [], authorised_for: [], funds: ['amountMln'] },
  },
  (content) => {
    const sums = new Map(
      layers.map((layer) => [
        layer,
        {
          tasks: new Set<string>(),
          work: [] as string[],
          powers: [] as string[],
          means: 0,
          funds: [] as string[],
          unknown: [] as string[],
          funders: new Set<string>(),
          parties: new Set<string>(),
        },
      ]),
    );
    for (const kind of ['leads', 'executes'] as const) {
      for (const { relation, from, to } of connectionsOf(content, kind)) {
        const layer = layerOf(from);
        const sum = layer === null ? undefined : sums.get(layer);
        if (sum === undefined || to.kind !== 'task') continue;
        sum.tasks.add(to.id);
        sum.work.push(relation.id);
        sum.parties.add(from.id);
      }
    }
    for (const { relation, from } of connectionsOf(content, 'authorised_for')) {
      const layer = layerOf(from);
      const sum = layer === null ? undefined : sums.get(layer);
      sum?.powers.push(relation.id);
      sum?.parties.add(from.id);
    }
    for (const { relation, from } of connectionsOf(content, 'funds')) {
      const layer = layerOf(from);
      const sum = layer === null ? undefined : sums.get(layer);
      if (sum === undefined) continue;
      const amount = knownNumber(relation.amountMln);
      sum.funds.push(relation.id);
      sum.funders.add(from.id);
      sum.parties.add(from.id);
      if (amount === null) sum.unknown.push(relation.id);
      else sum.means += amount;
    }
    return [...sums].map(([layer, sum]) => ({
      layer,
      tasks: sum.tasks.size,
      powers: sum.powers.length,
      meansMln: roundToMillionth(sum.means),
      unknownFunds: sum.unknown,
      taskIds: [...sum.tasks],
      powerIds: sum.powers,
      fundIds: sum.funds,
      workIds: sum.work,
      funderIds: [...sum.funders],
      partyIds: [...sum.parties],
    }));
  },
);

/** Work and no money; money whose amount is still to be named is money. */
export function hasTasksWithoutMeans(balance: LayerBalance): boolean {
  return balance.tasks > 0 && !hasMeans(balance);
}

/** Money and none of the work. */
export function hasMeansWithoutTasks(balance: LayerBalance): boolean {
  return balance.tasks === 0 && hasMeans(balance);
}

/** Money, also when nobody knows how much. */
export function hasMeans(balance: LayerBalance): boolean {
  return balance.meansMln > 0 || balance.unknownFunds.length > 0;
}
