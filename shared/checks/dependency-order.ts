import type { Language, Translated } from '../i18n/language';
import { isPluralName } from '../i18n/plural-names';
import type { Content } from '../model/content';
import { compareIds } from './amounts';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { dependencyCycles } from './dependency-cycles';
import { type Connection, connectionsOf } from './map-relations';
import { enumerate, nameOf } from './sentences';

/** One element, or a circle of elements that can only be taken up together; members sorted by id. */
export type OrderStep = readonly string[];

export interface DependencyOrder {
  /** Round by round what can be taken up: everything it waits on is in an earlier round. Steps sorted by first id. */
  readonly rounds: readonly (readonly OrderStep[])[];
  readonly longestChain: DependencyChain;
}

/** The longest row of elements that wait on each other, from what waits to what it waits on in the end. */
export interface DependencyChain extends Basis {
  readonly steps: readonly OrderStep[];
}

/**
 * A possible order for everything that waits on something, and the longest chain in it. Elements in a circle are one
 * step, since none of them can be first. Everything that ties is settled by id, so that every laptop says the same.
 */
export const dependencyOrder: Check<DependencyOrder> = defineCheck({ relations: { depends_on: [] } }, (content) => {
  const connections = connectionsOf(content, 'depends_on');
  const groups = groupsOf(content, connections);
  const { targets, waiters, open } = linksBetween(groups, connections);
  const round = new Map<OrderStep, number>();
  const rounds: OrderStep[][] = [];
  let ready = [...targets.keys()].filter((step) => (open.get(step) ?? 0) === 0);
  while (ready.length > 0) {
    ready.sort((one, other) => compareIds(one[0] ?? '', other[0] ?? ''));
    const freed: OrderStep[] = [];
    for (const step of ready) {
      round.set(step, rounds.length);
      for (const waiter of waiters.get(step) ?? []) {
        const left = (open.get(waiter) ?? 0) - 1;
        open.set(waiter, left);
        if (left === 0) freed.push(waiter);
      }
    }
    rounds.push(ready);
    ready = freed;
  }
  const steps = chainFrom(rounds, targets, round);
  const elements = steps.flat();
  return { rounds, longestChain: { steps, elements, restsOn: basisOf(elements, connections) } };
});

function groupsOf(content: Content, connections: readonly Connection[]): ReadonlyMap<string, OrderStep> {
  const groups = new Map<string, OrderStep>();
  for (const circle of dependencyCycles(content)) for (const id of circle) groups.set(id, circle);
  for (const { from, to } of connections) {
    for (const { id } of [from, to]) if (!groups.has(id)) groups.set(id, [id]);
  }
  return groups;
}

function linksBetween(groups: ReadonlyMap<string, OrderStep>, connections: readonly Connection[]) {
  const targets = new Map<OrderStep, Set<OrderStep>>();
  const waiters = new Map<OrderStep, Set<OrderStep>>();
  const open = new Map<OrderStep, number>();
  for (const step of groups.values()) if (!targets.has(step)) targets.set(step, new Set());
  for (const { from, to } of connections) {
    const [waiter, target] = [groups.get(from.id), groups.get(to.id)];
    if (waiter === undefined || target === undefined || waiter === target) continue;
    targets.get(waiter)?.add(target);
    const known = waiters.get(target);
    if (known === undefined) waiters.set(target, new Set([waiter]));
    else known.add(waiter);
  }
  for (const [step, all] of targets) open.set(step, all.size);
  return { targets, waiters, open };
}

/** From the last round down: each step waits on one of the round just below it. */
function chainFrom(
  rounds: readonly (readonly OrderStep[])[],
  targets: ReadonlyMap<OrderStep, ReadonlySet<OrderStep>>,
  round: ReadonlyMap<OrderStep, number>,
): readonly OrderStep[] {
  if (rounds.length < 2) return [];
  const chain: OrderStep[] = [];
  let step: OrderStep | undefined = rounds[rounds.length - 1]?.[0];
  for (let below = rounds.length - 2; step !== undefined; below -= 1) {
    chain.push(step);
    const next: OrderStep[] = [...(targets.get(step) ?? [])].filter((target) => round.get(target) === below);
    step = next.sort((one, other) => compareIds(one[0] ?? '', other[0] ?? ''))[0];
  }
  return chain;
}

function basisOf(elements: readonly string[], connections: readonly Connection[]) {
  const inChain = new Set(elements);
  const between = connections.filter(({ from, to }) => inChain.has(from.id) && inChain.has(to.id));
  return [...elementKeys(elements), ...relationKeys(between.map(({ relation }) => relation.id))];
}

const nl = {
  none: 'Niets hangt van iets anders af.',
  chain: (names: string, count: number) => `De langste keten telt ${count} stappen: ${names}.`,
  together: (names: string) => `${names} (samen)`,
  /** Between two steps of the chain: their names follow and precede it. */
  waitsFor: (isPlural: boolean): string => (isPlural ? 'wachten op' : 'wacht op'),
};

const en = {
  none: 'Nothing depends on anything else.',
  chain: (names, count) => `The longest chain has ${count} steps: ${names}.`,
  together: (names) => `${names} (together)`,
  waitsFor: (isPlural) => (isPlural ? 'wait for' : 'waits for'),
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** How many steps of a chain are read out. */
const longestReadOut = 12;

/** "Economie, Energie en Wonen (samen)": a step of the order in words. */
export function orderStepText(content: Content, step: OrderStep, language: Language): string {
  const names = enumerate(
    step.map((id) => nameOf(content, id)),
    language,
  );
  return step.length > 1 ? texts[language].together(names) : names;
}

/** "De langste keten telt 3 stappen: Wonen wacht op Klimaat, Klimaat wacht op Grondinstrumentarium." */
export function longestChainSentence(content: Content, chain: DependencyChain, language: Language): string {
  const text = texts[language];
  if (chain.steps.length === 0) return text.none;
  const shown = chain.steps.slice(0, longestReadOut).map((step) => {
    const name = orderStepText(content, step, language);
    return { name, verb: text.waitsFor(step.length > 1 || isPluralName(name)) };
  });
  const links = shown.slice(1).map(({ name }, at) => `${shown[at]?.name} ${shown[at]?.verb} ${name}`);
  return text.chain(links.join(', ') + (chain.steps.length > longestReadOut ? ' …' : ''), chain.steps.length);
}
