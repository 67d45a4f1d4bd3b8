import { formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { relationSentence } from '../i18n/relation-sentence';
import type { Content } from '../model/content';
import { knownNumber, roundToMillionth } from './amounts';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck, readsOf } from './define-check';
import { type Connection, connectionsOf } from './map-relations';
import { balanceMoney } from './money-balance';
import { enumerate, nameOf } from './sentences';

/**
 * Money that is bound to one purpose (a "schot"). Money given to a task can be spent on that task only; money given to
 * an arrangement or to an instrument that tasks wait for can be spent on all of them.
 */
export interface EarmarkBudget extends Basis {
  /** The task the money is bound to, or the arrangement or instrument through which it is free. */
  readonly purpose: string;
  readonly isFree: boolean;
  readonly amountMln: number;
  /** `funds` relations without an amount: there is at least `amountMln`. */
  readonly unknownFunds: readonly string[];
  readonly funders: readonly string[];
}

/** Work that connects two tasks whose money is in different earmarks while one of them is short. */
export interface BlockedWork extends Basis {
  /** The relation that connects them: one strengthens the other, or waits for it. */
  readonly relation: string;
  readonly kind: 'reinforces' | 'depends_on';
  readonly from: string;
  readonly to: string;
  /** The tasks of the two that are short, with how much, in million euro. */
  readonly short: readonly { readonly task: string; readonly gapMln: number }[];
}

export interface Earmarks {
  readonly budgets: readonly EarmarkBudget[];
  readonly blocked: readonly BlockedWork[];
}

const reads = {
  elements: { task: [], arrangement: [], instrument: [] },
  relations: { reinforces: [], depends_on: [] },
};

/** Budgets by what they are bound to, and the work across tasks that this stands in the way of. */
export const earmarks: Check<Earmarks> = defineCheck(readsOf(reads, balanceMoney.reads), (content) => {
  const budgets = new Map<string, { funds: Connection[]; isFree: boolean }>();
  for (const connection of connectionsOf(content, 'funds')) {
    const budget = budgets.get(connection.to.id) ?? { funds: [], isFree: connection.to.kind !== 'task' };
    budget.funds.push(connection);
    budgets.set(connection.to.id, budget);
  }
  const free = new Set([...budgets].flatMap(([purpose, { isFree }]) => (isFree ? [purpose] : [])));
  return {
    budgets: [...budgets].map(([purpose, { funds, isFree }]) => budgetOf(purpose, isFree, funds)),
    blocked: blockedWork(content, reachOf(content, free)),
  };
});

function budgetOf(purpose: string, isFree: boolean, funds: readonly Connection[]): EarmarkBudget {
  const amounts = funds.map(({ relation }) => knownNumber(relation.amountMln));
  const funders = [...new Set(funds.map(({ from }) => from.id))];
  const elements = [purpose, ...funders];
  return {
    purpose,
    isFree,
    amountMln: roundToMillionth(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)),
    unknownFunds: funds.flatMap(({ relation }, at) => (amounts[at] === null ? [relation.id] : [])),
    funders,
    elements,
    restsOn: [...elementKeys(elements), ...relationKeys(funds.map(({ relation }) => relation.id))],
  };
}

/** Which free budgets a task can draw on: those it depends on, and those of an arrangement that depends on the task. */
function reachOf(content: Content, free: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const reach = new Map<string, Set<string>>();
  const draw = (task: string, budget: string): void => {
    const known = reach.get(task);
    if (known === undefined) reach.set(task, new Set([budget]));
    else known.add(budget);
  };
  if (free.size === 0) return reach;
  for (const { from, to } of connectionsOf(content, 'depends_on')) {
    if (free.has(to.id)) draw(from.id, to.id);
    if (free.has(from.id)) draw(to.id, from.id);
  }
  return reach;
}

function blockedWork(content: Content, reach: ReadonlyMap<string, ReadonlySet<string>>): readonly BlockedWork[] {
  const money = new Map(balanceMoney(content).tasks.map((task) => [task.task, task]));
  const fundsOf = new Map<string, string[]>();
  for (const { relation, to } of connectionsOf(content, 'funds')) {
    const known = fundsOf.get(to.id);
    if (known === undefined) fundsOf.set(to.id, [relation.id]);
    else known.push(relation.id);
  }
  const gapOf = (task: string): number => {
    const { gapMln = null, unknownFunds = [] } = money.get(task) ?? {};
    return gapMln === null || unknownFunds.length > 0 ? 0 : gapMln;
  };
  return (['reinforces', 'depends_on'] as const).flatMap((kind) =>
    connectionsOf(content, kind).flatMap(({ relation, from, to }) => {
      const [one, other] = [fundsOf.get(from.id), fundsOf.get(to.id)];
      if (from.kind !== 'task' || to.kind !== 'task' || one === undefined || other === undefined) return [];
      const shared = [...(reach.get(from.id) ?? [])].some((budget) => reach.get(to.id)?.has(budget));
      const short = [from.id, to.id].flatMap((task) => (gapOf(task) > 0 ? [{ task, gapMln: gapOf(task) }] : []));
      if (shared || short.length === 0) return [];
      return [
        {
          relation: relation.id,
          kind,
          from: from.id,
          to: to.id,
          short,
          elements: [from.id, to.id],
          restsOn: [...elementKeys([from.id, to.id]), ...relationKeys([relation.id, ...one, ...other])],
        },
      ];
    }),
  );
}

const nl = {
  bound: (amount: string, purpose: string, funders: string) => `${amount} van ${funders} is alleen voor ${purpose}.`,
  free: (amount: string, purpose: string, funders: string) =>
    `${amount} van ${funders} is vrij te besteden binnen ${purpose}.`,
  atLeast: (amount: string) => `Ten minste ${amount}`,
  unknown: 'Een onbekend bedrag',
  amount: (amount: string) => `${amount} miljoen euro`,
  blocked: (work: string, short: string) => `${work}, maar het geld zit in twee schotten: ${short}.`,
  short: (task: string, gap: string) => `voor ${task} ontbreekt ${gap} miljoen euro`,
};

const en = {
  bound: (amount, purpose, funders) => `${amount} of ${funders} is for ${purpose} only.`,
  free: (amount, purpose, funders) => `${amount} of ${funders} can be spent freely within ${purpose}.`,
  atLeast: (amount) => `At least ${amount}`,
  unknown: 'An unknown amount',
  amount: (amount) => `${amount} million euro`,
  blocked: (work, short) => `${work}, but the money is in two earmarked budgets: ${short}.`,
  short: (task, gap) => `${task} lacks ${gap} million euro`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** "40 miljoen euro van Rijk is alleen voor Stikstof." */
export function earmarkSentence(content: Content, budget: EarmarkBudget, language: Language): string {
  const text = texts[language];
  const known = text.amount(formatNumber(budget.amountMln, language));
  const isKnown = budget.unknownFunds.length === 0;
  const amount = isKnown ? known : budget.amountMln > 0 ? text.atLeast(known) : text.unknown;
  const funders = enumerate(
    budget.funders.map((id) => nameOf(content, id)),
    language,
  );
  return text[budget.isFree ? 'free' : 'bound'](amount, nameOf(content, budget.purpose), funders);
}

/** "Klimaat versterkt Stikstof, maar het geld zit in twee schotten: voor Stikstof ontbreekt 30 miljoen euro." */
export function blockedWorkSentence(content: Content, blocked: BlockedWork, language: Language): string {
  const text = texts[language];
  const work = relationSentence(nameOf(content, blocked.from), blocked.kind, nameOf(content, blocked.to), language);
  const short = blocked.short.map(({ task, gapMln }) =>
    text.short(nameOf(content, task), formatNumber(gapMln, language)),
  );
  return text.blocked(work, enumerate(short, language));
}
