import { knownIds } from '../checks/known-ids';
import { connectionsOf, elementsOf } from '../checks/map-relations';
import type { Content } from '../model/content';
import type { Action, Decision, Element, Goal } from '../model/content-types';

/** What follows from one task, plan or arrangement: the decisions about it and the actions that come from those. */
export interface WorkChain {
  readonly work: Element;
  /** Arrangements that depend on it, that it depends on, or that strengthen it. */
  readonly arrangements: readonly Element[];
  readonly decisions: readonly DecisionChain[];
  /** Actions about it that come from no decision about it. */
  readonly actions: readonly Action[];
}

export interface DecisionChain {
  readonly decision: Decision;
  readonly actions: readonly Action[];
}

export interface GoalChain {
  readonly goal: Goal;
  readonly works: readonly WorkChain[];
}

const settledForNothing: ReadonlySet<string> = new Set(['rejected', 'withdrawn']);

/** From goal to task to arrangement to decision to action. Where that breaks is told by `goalChain` of the checks. */
export function goalChains(content: Content): readonly GoalChain[] {
  const contributions = connectionsOf(content, 'contributes_to');
  const decisions = [...content.decisions.values()].filter(({ status }) => !settledForNothing.has(status));
  const actions = [...content.actions.values()].filter(({ status }) => status !== 'cancelled');
  const actionsOf = groupBy(actions, ({ from }) => (from ? [from] : []));
  const actionsAbout = groupBy(actions, ({ about }) => knownIds(about));
  const decisionsAbout = groupBy(decisions, ({ about }) => knownIds(about));
  const arrangementsOf = arrangementsAround(content);

  const chainOf = (work: Element): WorkChain => {
    const about = decisionsAbout.get(work.id) ?? [];
    const shown = new Set(about.map(({ id }) => id));
    return {
      work,
      arrangements: [...(arrangementsOf.get(work.id) ?? [])],
      decisions: about.map((decision) => ({ decision, actions: actionsOf.get(decision.id) ?? [] })),
      actions: (actionsAbout.get(work.id) ?? []).filter(({ from }) => !from || !shown.has(from)),
    };
  };
  const worksOf = groupBy(contributions, ({ to }) => [to.id]);
  return elementsOf(content, 'goal').map((goal) => ({
    goal,
    works: (worksOf.get(goal.id) ?? []).map(({ from }) => chainOf(from)),
  }));
}

/** Arrangements joined to a work by dependence or strengthening, in either direction. */
function arrangementsAround(content: Content): ReadonlyMap<string, ReadonlySet<Element>> {
  const around = new Map<string, Set<Element>>();
  const add = (work: Element, arrangement: Element): void => {
    if (arrangement.kind !== 'arrangement' || work.id === arrangement.id) return;
    const known = around.get(work.id);
    if (known === undefined) around.set(work.id, new Set([arrangement]));
    else known.add(arrangement);
  };
  for (const kind of ['depends_on', 'reinforces'] as const) {
    for (const { from, to } of connectionsOf(content, kind)) {
      add(from, to);
      add(to, from);
    }
  }
  return around;
}

function groupBy<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [thing]);
      else known.push(thing);
    }
  }
  return groups;
}
