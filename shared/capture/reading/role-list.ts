import type { RelationKind } from '../../model/relation-kinds';
import type { ElementKind } from '../../model/vocabulary';
import type { ReadingContext } from '../capture';
import { type Core, coreAt } from '../grammar/noun-groups';
import type { Sentence } from '../grammar/spans';
import { frames } from '../lexicon/frames';
import { type Candidate, relationsSaid } from './relations-said';
import type { Clause } from './said-clause';

/** Words over a list, and in it, that say what the parties do there. */
const roles: readonly (readonly [RelationKind, RegExp])[] = [
  ['leads', /^(?:trekkers?|leads?|leaders?|kartrekkers?)$/],
  ['drives', /^(?:stuwers?|aanjagers?|drivers?)$/],
  ['executes', /^(?:uitvoerders?|uitvoering|uitv|contractors?|execution|delivery|aannemers?)$/],
  ['funds', /^(?:geld|money|financiers?|financiering|cofinanciering|bijdragen?|funding|funders?|betaalt|pays)$/],
  ['authorised_for', /^(?:bevoegd|authority|gezag)$/],
  ['participates', /^(?:betrokken|involved|partners?)$/],
];
const roleOf = (folded: string): RelationKind | undefined => roles.find(([, words]) => words.test(folded))?.[0];
const nothing = /^(?:nul|niets|niks|nothing|geen|none|nog|zero)$/;

interface Item {
  readonly parties: readonly Core[];
  readonly things: readonly Core[];
  readonly amount?: number;
  readonly role?: RelationKind;
  readonly isNothing: boolean;
  readonly isClean: boolean;
}

/**
 * "Trekkers: stikstof provincie, beek waterschap", "warmte: A 9 mln, B 4", "rollen tram: trekker A, geld B (2 mln)", "12 mln
 * voor wonen: A": a list of who does what. It asks.
 */
export function roleListSaid(sentence: Sentence, context: ReadingContext): Candidate | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ kind, text }, at) => at > 0 && kind === 'mark' && text === ':');
  if (colon < 0 || colon > mostHead || tokens.length > mostTokens) return null;
  const head = itemIn(sentence, 0, colon, undefined);
  if (head.parties.length > 0 || head.things.length > 1) return null;
  if (head.things.length === 0 && head.role === undefined) return null;
  const clauses: Clause[] = [];
  let unit: 'amount' | undefined = head.amount === undefined ? undefined : 'amount';
  let isClean = true;
  for (const [start, end] of itemsOf(sentence, colon + 1)) {
    const item = itemIn(sentence, start, end, unit);
    if (item.amount !== undefined) unit = 'amount';
    isClean = isClean && item.isClean;
    if (item.isNothing) continue;
    const amount = item.amount ?? head.amount;
    const role = item.role ?? head.role ?? (amount === undefined ? undefined : 'funds');
    const to = item.things.length > 0 ? item.things : head.things;
    if (item.parties.length === 0 || to.length !== 1 || role === undefined) {
      isClean = false;
      continue;
    }
    const frame = frames.find(({ kind }) => kind === role);
    if (frame === undefined) continue;
    const ends = { from: item.parties, to, used: new Set<number>(), leftover: [], isWhole: true };
    clauses.push({ frame, ...ends, ...(role === 'funds' && amount !== undefined ? { amount } : {}) });
  }
  if (clauses.length === 0) return null;
  const said = relationsSaid(sentence, clauses, null, { ...context, choices: [] });
  if (said === null || said.reading.problem !== null) return null;
  return { reading: said.reading, doubts: [...said.doubts, isClean ? 'rival' : 'leftover'] };
}

const mostHead = 8;
const mostTokens = 40;

function itemsOf({ tokens, spanAt }: Sentence, from: number): readonly (readonly [number, number])[] {
  const items: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const isEnd = token === undefined || /^[,;.]$/.test(token.text) || (spanAt[at]?.type === 'joint' && at > start);
    if (!isEnd) continue;
    if (at > start) items.push([start, at]);
    start = at + 1;
  }
  return items;
}

function itemIn(sentence: Sentence, start: number, end: number, unit: 'amount' | undefined): Item {
  const { tokens, spanAt } = sentence;
  const parties: Core[] = [];
  const things: Core[] = [];
  let amount: number | undefined;
  let role: RelationKind | undefined;
  let [isNothing, isClean] = [false, true];
  for (let at = start; at < end; ) {
    const span = spanAt[at];
    const folded = tokens[at]?.folded ?? '';
    const own = span?.type === 'name' && span.isExact ? undefined : roleOf(folded);
    if (own !== undefined) role = own;
    else if (span?.type === 'amount') amount = span.value;
    else if (span?.type === 'number' && unit === 'amount') amount = span.value;
    else if (nothing.test(folded)) isNothing = true;
    else if (span?.type === 'name') {
      const core = coreAt(sentence, at, end, new Set());
      const kind: ElementKind | undefined = span.matches[0]?.element.kind;
      if (core?.type === 'known' && kind === 'stakeholder') parties.push(core);
      else if (core?.type === 'known') things.push(core);
      else isClean = false;
    } else if (
      span !== undefined &&
      !/^(?:harmless|mark|preposition|joint|auxiliary)$/.test(span.type) &&
      !/^(?:rollen|roles|rolverdeling|verdeling)$/.test(folded)
    )
      isClean = false;
    at = Math.max(at + 1, span !== undefined && span.end > at && span.end <= end ? span.end : at + 1);
  }
  return {
    parties,
    things,
    isNothing,
    isClean,
    ...(amount === undefined ? {} : { amount }),
    ...(role === undefined ? {} : { role }),
  };
}
