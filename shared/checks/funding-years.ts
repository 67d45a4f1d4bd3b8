import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import type { Goal, Task } from '../model/content-types';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { type Connection, connectionsOf, elementsOf } from './map-relations';
import { nameOf } from './sentences';
import { joinSpans, readYearSpans, spansText, uncoveredYears, type YearSpan } from './year-spans';

/** Ambition against means over the years, for one task. */
export interface FundingYears extends Basis {
  readonly task: string;
  /** The last year the task runs to: its own, else the latest of the goals it contributes to. Null: nobody said. */
  readonly horizon: number | null;
  /** The goals that set the horizon; empty when the task has a year of its own. */
  readonly goals: readonly string[];
  /** The years with money, as far as the relations name them. */
  readonly funded: readonly YearSpan[];
  readonly fundedUntil: number | null;
  /** Money for this task whose years are not named, or cannot be read. */
  readonly unknownYears: readonly string[];
  /** From the first year with money to the horizon: years without. Empty while something is unknown. */
  readonly gaps: readonly YearSpan[];
  /**
   * `gap`: years without money. `covered`: money to the end. `unfunded`: no money at all. `unknown`: the horizon, or the
   * years of some money, are not known, so nothing can be said.
   */
  readonly state: 'gap' | 'covered' | 'unfunded' | 'unknown';
}

/** For every task: how far the ambition reaches, and how far the money. Counts money for the task itself. */
export const fundingYears: Check<readonly FundingYears[]> = defineCheck(
  { elements: { task: ['year'], goal: ['year'] }, relations: { contributes_to: [], funds: ['years'] } },
  (content) => {
    const goals = connectionsByTask(connectionsOf(content, 'contributes_to'), 'from');
    const funds = connectionsByTask(connectionsOf(content, 'funds'), 'to');
    return elementsOf(content, 'task').map((task) => yearsOf(task, goals.get(task.id) ?? [], funds.get(task.id) ?? []));
  },
);

function connectionsByTask(connections: readonly Connection[], end: 'from' | 'to'): Map<string, Connection[]> {
  const byTask = new Map<string, Connection[]>();
  for (const connection of connections) {
    if (connection[end].kind !== 'task') continue;
    const known = byTask.get(connection[end].id);
    if (known === undefined) byTask.set(connection[end].id, [connection]);
    else known.push(connection);
  }
  return byTask;
}

function yearsOf(task: Task, contributions: readonly Connection[], funds: readonly Connection[]): FundingYears {
  const own = knownYear(task.year);
  const dated = contributions.flatMap(({ relation, to }) => {
    const year = to.kind === 'goal' ? knownYear((to as Goal).year) : null;
    return year === null ? [] : [{ relation: relation.id, goal: to.id, year }];
  });
  const horizon = own ?? dated.reduce<number | null>((latest, { year }) => Math.max(latest ?? year, year), null);
  const setting = own === null ? dated.filter(({ year }) => year === horizon) : [];
  const spans: YearSpan[] = [];
  const unknownYears: string[] = [];
  for (const { relation } of funds) {
    const named = readYearSpans(relation.years);
    if (named === null) unknownYears.push(relation.id);
    else spans.push(...named);
  }
  const funded = joinSpans(spans);
  const isKnown = horizon !== null && unknownYears.length === 0;
  const gaps = isKnown ? uncoveredYears(funded, horizon) : [];
  const goals = setting.map(({ goal }) => goal);
  return {
    task: task.id,
    horizon,
    goals,
    funded,
    fundedUntil: funded[funded.length - 1]?.to ?? null,
    unknownYears,
    gaps,
    state: funds.length === 0 ? 'unfunded' : isKnown ? (gaps.length > 0 ? 'gap' : 'covered') : 'unknown',
    elements: [task.id, ...goals],
    restsOn: [
      ...elementKeys([task.id, ...goals]),
      ...relationKeys([...setting.map(({ relation }) => relation), ...funds.map(({ relation }) => relation.id)]),
    ],
  };
}

/** A year that a calendar can have; text or year 0 is no year. */
function knownYear(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9999 ? value : null;
}

const nl = {
  gap: (task: string, horizon: number, gaps: string) =>
    `${task} loopt tot en met ${horizon}, maar voor ${gaps} is er geen geld.`,
  covered: (task: string, horizon: number) =>
    `Voor ${task} is er geld tot en met ${horizon}, zo lang als de opgave loopt.`,
  unfunded: (task: string) => `Voor ${task} heeft nog niemand geld toegezegd.`,
  noHorizon: (task: string) => `Tot welk jaar ${task} loopt, is onbekend.`,
  noYears: (task: string) => `Voor welke jaren het geld voor ${task} is, is onbekend.`,
};

const en = {
  gap: (task, horizon, gaps) => `${task} runs to ${horizon}, but there is no money for ${gaps}.`,
  covered: (task, horizon) => `${task} has money up to ${horizon}, as long as it runs.`,
  unfunded: (task) => `Nobody has promised money for ${task} yet.`,
  noHorizon: (task) => `Up to which year ${task} runs is unknown.`,
  noYears: (task) => `For which years ${task} has money is unknown.`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** One plain sentence about ambition and means of a task. */
export function fundingYearsSentence(content: Content, years: FundingYears, language: Language): string {
  const text = texts[language];
  const task = nameOf(content, years.task);
  if (years.state === 'unfunded') return text.unfunded(task);
  if (years.horizon === null) return text.noHorizon(task);
  if (years.state === 'unknown') return text.noYears(task);
  return years.state === 'covered'
    ? text.covered(task, years.horizon)
    : text.gap(task, years.horizon, spansText(years.gaps, language));
}
