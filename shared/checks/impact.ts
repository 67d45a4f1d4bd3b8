import { formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import { knownNumber, roundToMillionth } from './amounts';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Connection, connectionsOf } from './map-relations';
import { enumerate, nameOf } from './sentences';

/** An element that waits, directly or through others, on the one that falls. */
export interface Waiting {
  readonly id: string;
  /** 1 for what waits directly. */
  readonly steps: number;
  /** What it waits on: the element itself, or one nearer to it. */
  readonly on: string;
}

/** What falls if an element falls. */
export interface Impact extends Basis {
  readonly element: string;
  /** Nearest first, then by id. */
  readonly waiting: readonly Waiting[];
  /** Tasks, plans and arrangements that nobody else leads. */
  readonly withoutLead: readonly string[];
  /** What loses money, in million euro; null where the amount is unknown. */
  readonly withoutMoney: readonly { readonly target: string; readonly amountMln: number | null }[];
  /** Goals to which nothing else contributes. */
  readonly goalsWithoutContribution: readonly string[];
  /** Plans on which nothing else builds. */
  readonly plansNotReused: readonly string[];
}

/** The relations of a kind from an element whose other end has no other such relation. */
function endsAlone(
  content: Content,
  kind: 'leads' | 'contributes_to' | 'builds_on',
  from: string,
): readonly Connection[] {
  const connections = connectionsOf(content, kind);
  const held = connections.filter((connection) => connection.from.id === from);
  const targets = new Set(held.map(({ to }) => to.id));
  const shared = new Set<string>();
  for (const connection of connections) {
    if (connection.from.id !== from && targets.has(connection.to.id)) shared.add(connection.to.id);
  }
  return held.filter(({ to }) => !shared.has(to.id));
}

/**
 * What falls if this element falls: everything that waits on it, however long the chain (no recursion: chains may be
 * 30,000 long), and what only it leads, pays, reaches or reuses. Empty lists for an element that is not on the map.
 */
export function impactOf(content: Content, element: string): Impact {
  const chain = waitingOn(content, element);
  const leads = endsAlone(content, 'leads', element);
  const goals = endsAlone(content, 'contributes_to', element);
  const plans = endsAlone(content, 'builds_on', element);
  const funds = connectionsOf(content, 'funds').filter(({ from }) => from.id === element);
  const hit = [...leads, ...funds, ...goals, ...plans];
  const elements = [...new Set([element, ...chain.waiting.map(({ id }) => id), ...hit.map(({ to }) => to.id)])];
  const idsAt = (connections: readonly Connection[]): readonly string[] => connections.map(({ to }) => to.id);
  return {
    element,
    waiting: chain.waiting,
    withoutLead: idsAt(leads),
    withoutMoney: funds.map(({ relation, to }) => ({ target: to.id, amountMln: knownNumber(relation.amountMln) })),
    goalsWithoutContribution: idsAt(goals),
    plansNotReused: idsAt(plans),
    elements,
    restsOn: [
      ...elementKeys(elements),
      ...relationKeys([...chain.relations, ...hit.map(({ relation }) => relation.id)]),
    ],
  };
}

function waitingOn(
  content: Content,
  element: string,
): { readonly waiting: readonly Waiting[]; readonly relations: readonly string[] } {
  const waiters = new Map<string, Connection[]>();
  for (const connection of connectionsOf(content, 'depends_on')) {
    const known = waiters.get(connection.to.id);
    if (known === undefined) waiters.set(connection.to.id, [connection]);
    else known.push(connection);
  }
  const waiting: Waiting[] = [];
  const relations: string[] = [];
  const seen = new Set([element]);
  let ring: readonly string[] = [element];
  for (let steps = 1; ring.length > 0; steps += 1) {
    const next: Waiting[] = [];
    for (const on of ring) {
      for (const { relation, from } of waiters.get(on) ?? []) {
        relations.push(relation.id);
        if (seen.has(from.id)) continue;
        seen.add(from.id);
        next.push({ id: from.id, steps, on });
      }
    }
    next.sort((one, other) => (one.id < other.id ? -1 : 1));
    waiting.push(...next);
    ring = next.map(({ id }) => id);
  }
  return { waiting, relations };
}

const nl = {
  nothing: (element: string) => `Als ${element} wegvalt, valt er verder niets weg.`,
  waiting: (element: string, names: string, count: number) =>
    `Als ${element} wegvalt, ${count === 1 ? 'wacht dit onderdeel' : `wachten ${count} onderdelen`} tevergeefs: ${names}.`,
  withoutLead: (names: string, count: number) => `${names} ${count === 1 ? 'heeft' : 'hebben'} dan geen trekker meer.`,
  withoutMoney: (names: string, count: number, known: string | null, isComplete: boolean) => {
    const short = `${names} ${count === 1 ? 'mist' : 'missen'} dan`;
    return known === null
      ? `${short} geld; hoeveel is onbekend.`
      : `${short} ${isComplete ? '' : 'ten minste '}${known} miljoen euro.`;
  },
  goals: (names: string, count: number) =>
    `Aan ${count === 1 ? 'het doel' : 'de doelen'} ${names} draagt dan niets meer bij.`,
  plans: (names: string, _count: number) => `Op ${names} bouwt dan niets meer voort.`,
};

const en = {
  nothing: (element) => `If ${element} falls away, nothing else does.`,
  waiting: (element, names, count) =>
    `If ${element} falls away, ${count === 1 ? 'one element waits' : `${count} elements wait`} in vain: ${names}.`,
  withoutLead: (names, count) => `${names} then ${count === 1 ? 'has' : 'have'} no lead any more.`,
  withoutMoney: (names, _count, known, isComplete) =>
    known === null
      ? `Money is then missing for ${names}; how much is unknown.`
      : `${isComplete ? '' : 'At least '}${known} million euro is then missing for ${names}.`,
  goals: (names, count) => `Nothing contributes to the ${count === 1 ? 'goal' : 'goals'} ${names} any more.`,
  plans: (names) => `Nothing builds on ${names} any more.`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** What falls, in plain sentences; one that says so when nothing does. */
export function impactSentences(content: Content, impact: Impact, language: Language): readonly string[] {
  const text = texts[language];
  const element = nameOf(content, impact.element);
  const listed = (ids: readonly string[]): string =>
    enumerate(
      [...new Set(ids)].map((id) => nameOf(content, id)),
      language,
    );
  const sentences: string[] = [];
  const { waiting, withoutLead, withoutMoney, goalsWithoutContribution, plansNotReused } = impact;
  const names = listed(waiting.map(({ id }) => id));
  if (waiting.length > 0) sentences.push(text.waiting(element, names, waiting.length));
  if (withoutLead.length > 0) sentences.push(text.withoutLead(listed(withoutLead), withoutLead.length));
  if (withoutMoney.length > 0) {
    const known = withoutMoney.flatMap(({ amountMln }) => amountMln ?? []);
    const total = roundToMillionth(known.reduce((sum, amount) => sum + amount, 0));
    sentences.push(
      text.withoutMoney(
        listed(withoutMoney.map(({ target }) => target)),
        new Set(withoutMoney.map(({ target }) => target)).size,
        known.length === 0 ? null : formatNumber(total, language),
        known.length === withoutMoney.length,
      ),
    );
  }
  if (goalsWithoutContribution.length > 0) {
    sentences.push(text.goals(listed(goalsWithoutContribution), goalsWithoutContribution.length));
  }
  if (plansNotReused.length > 0) sentences.push(text.plans(listed(plansNotReused), plansNotReused.length));
  return sentences.length === 0 ? [text.nothing(element)] : sentences;
}
