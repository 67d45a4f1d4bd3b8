import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { connectionsOf, elementsOf } from './map-relations';
import { enumerate, nameOf } from './sentences';

/** Existing plans on which no task or arrangement builds. */
export const plansNotReused: Check<readonly string[]> = defineCheck(
  { elements: { plan: [] }, relations: { builds_on: [] } },
  (content) => {
    const reused = new Set(connectionsOf(content, 'builds_on').map(({ to }) => to.id));
    return elementsOf(content, 'plan').flatMap((plan) => (reused.has(plan.id) ? [] : [plan.id]));
  },
);

/** Tasks that start from nothing: they build on no existing plan themselves. */
export const tasksWithoutPlan: Check<readonly string[]> = defineCheck(
  { elements: { task: [] }, relations: { builds_on: [] } },
  (content) => {
    const building = new Set(connectionsOf(content, 'builds_on').map(({ from }) => from.id));
    return elementsOf(content, 'task').flatMap((task) => (building.has(task.id) ? [] : [task.id]));
  },
);

/** An existing plan with the tasks and arrangements that build on it. */
export interface PlanReuse extends Basis {
  readonly plan: string;
  readonly usedBy: readonly string[];
}

/** Every existing plan and who goes on with it; nobody for a plan that lies unused. */
export const planReuse: Check<readonly PlanReuse[]> = defineCheck(
  { elements: { plan: [] }, relations: { builds_on: [] } },
  (content) => {
    const users = new Map<string, { ids: string[]; relations: string[] }>();
    for (const { relation, from, to } of connectionsOf(content, 'builds_on')) {
      const known = users.get(to.id) ?? { ids: [], relations: [] };
      known.ids.push(from.id);
      known.relations.push(relation.id);
      users.set(to.id, known);
    }
    return elementsOf(content, 'plan').map(({ id }) => {
      const { ids = [], relations = [] } = users.get(id) ?? {};
      const elements = [id, ...ids];
      return {
        plan: id,
        usedBy: ids,
        elements,
        restsOn: [...elementKeys(elements), ...relationKeys(relations)],
        watches: [{ kinds: ['builds_on'], element: id, end: 'to' }],
      };
    });
  },
);

const nl = {
  reused: (plan: string, names: string, count: number) =>
    `Op ${plan} ${count === 1 ? 'bouwt' : 'bouwen'} ${names} voort.`,
  unused: (plan: string) => `Op ${plan} bouwt nog niets voort.`,
};

const en = {
  reused: (plan, names, count) => `${names} ${count === 1 ? 'builds' : 'build'} on ${plan}.`,
  unused: (plan) => `Nothing builds on ${plan} yet.`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** "Op de RES bouwt Energie voort." */
export function planReuseSentence(content: Content, { plan, usedBy }: PlanReuse, language: Language): string {
  const text = texts[language];
  const names = enumerate(
    usedBy.map((id) => nameOf(content, id)),
    language,
  );
  return usedBy.length === 0
    ? text.unused(nameOf(content, plan))
    : text.reused(nameOf(content, plan), names, usedBy.length);
}
