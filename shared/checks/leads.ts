import { type Check, defineCheck } from './define-check';
import { layerOf } from './layer-balance';
import { connectionsOf, elementsOf } from './map-relations';

/** Tasks that nobody leads. A lead of an arrangement around the task does not count. */
export const tasksWithoutLead: Check<readonly string[]> = defineCheck(
  { elements: { task: [] }, relations: { leads: [] } },
  (content) => {
    const led = new Set(connectionsOf(content, 'leads').map(({ to }) => to.id));
    return elementsOf(content, 'task').flatMap((task) => (led.has(task.id) ? [] : [task.id]));
  },
);

export interface LeadWithoutPower {
  readonly stakeholder: string;
  readonly task: string;
  /** The `leads` relation. */
  readonly relation: string;
  /** Parties that are authorised for the task. */
  readonly authorised: readonly string[];
  /** Their `authorised_for` relations. */
  readonly powers: readonly string[];
}

/**
 * Leads of a task for which somebody is authorised while nobody of the leader's own layer is. Own power always counts;
 * a leader without a layer and without own power is flagged (rulings: `leadWithoutPower`).
 */
export const leadsWithoutPower: Check<readonly LeadWithoutPower[]> = defineCheck(
  { elements: { stakeholder: ['layer'] }, relations: { leads: [], authorised_for: [] } },
  (content) => {
    const authorisedFor = new Map<string, { parties: string[]; relations: string[]; layers: Set<string> }>();
    for (const { relation, from, to } of connectionsOf(content, 'authorised_for')) {
      if (to.kind !== 'task') continue;
      const power = authorisedFor.get(to.id) ?? { parties: [], relations: [], layers: new Set() };
      const layer = layerOf(from);
      power.parties.push(from.id);
      power.relations.push(relation.id);
      if (layer !== null) power.layers.add(layer);
      authorisedFor.set(to.id, power);
    }
    return connectionsOf(content, 'leads').flatMap(({ relation, from, to }) => {
      const power = to.kind === 'task' ? authorisedFor.get(to.id) : undefined;
      if (power === undefined) return [];
      const layer = layerOf(from);
      const hasPower = power.parties.includes(from.id) || (layer !== null && power.layers.has(layer));
      return hasPower
        ? []
        : [
            {
              stakeholder: from.id,
              task: to.id,
              relation: relation.id,
              authorised: power.parties,
              powers: power.relations,
            },
          ];
    });
  },
);

/** How many tasks, plans and arrangements each party leads; only parties that lead something. */
export const leadsPerStakeholder: Check<ReadonlyMap<string, number>> = defineCheck(
  { relations: { leads: [] } },
  (content) => {
    const leads = new Map<string, number>();
    for (const { from } of connectionsOf(content, 'leads')) leads.set(from.id, (leads.get(from.id) ?? 0) + 1);
    return leads;
  },
);
