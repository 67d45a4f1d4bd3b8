import type { Command } from '../commands/command';
import type { Relation } from '../model/content-types';
import { moneyOnTop } from './added-money';
import { extraWords } from './answer-phrases';
import { partyCalled } from './answered-ask';
import type { Reading, ReadingContext } from './capture';
import { asSentence } from './fold-text';
import { parseRelation } from './parse-relation';
import { problems } from './problems';
import { writeNumber } from './quantities';
import { sessionProblems } from './session-problems';
import { readMillions, saysUnclearAmount } from './sums-of-money';
import { textOf, tokenise } from './tokens';

/** Money that a party promises: how much, and for what. */
export interface Money {
  readonly millions: number | null;
  readonly isExtra: boolean;
  /** The task, arrangement or instrument that gets it; empty when nobody said it. */
  readonly target: string;
}

const forWords = new Set('voor aan bij for to into'.split(' '));

/**
 * Reads "10 mln", "10 mln extra", "10 mln voor Wonen", "Wonen 10 mln"; null when what is promised is no money.
 * @param to who or what it is promised to, where that was said apart
 */
export function moneyIn(subject: string, to: string, context: ReadingContext): Money | null {
  const { language } = context.settings;
  const isExtra = tokenise(subject).some(({ folded }) => extraWords.has(folded));
  const tokens = tokenise(subject).filter(({ folded }) => !extraWords.has(folded));
  const isParty = to !== '' && partyCalled(to, context.content) !== undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = readMillions(tokens, at, language);
    if (amount === null) continue;
    const before = textOf(subject, tokens.slice(0, at));
    const behind = tokens.slice(at + amount.length);
    const isFor = forWords.has(behind[0]?.folded ?? '');
    // "Rijk zegt IPO 10 mln toe" is a promise to a party, "een reactie op 10 mln" is none of money.
    const target = isFor ? textOf(subject, behind.slice(1)) : before !== '' ? before : isParty ? '' : to;
    if ((!isFor && behind.length > 0) || (isFor && before !== '')) return null;
    if (target === '' && isParty) return null;
    const millions = saysUnclearAmount(tokens, language) ? null : amount.value;
    return { millions, isExtra, target };
  }
  return saysUnclearAmount(tokens, language) ? { millions: null, isExtra, target: to } : null;
}

/** Who promises money, in which words, and where that is from. */
export interface MoneyPromise {
  readonly party: string;
  /** "zegt toe", as it agrees with the party. */
  readonly verb: string;
  /** The line without its source, and the words for the amount. */
  readonly line: string;
  readonly subject: string;
  /** Null when nobody told it. */
  readonly source: string | null;
}

/** A promise of money as the relation that the balance counts, with its source as the note. */
export function promisedMoney(promise: MoneyPromise, money: Money, context: ReadingContext): Reading | null {
  const { party, verb, line, subject, source } = promise;
  const { language } = context.settings;
  const texts = problems[language];
  const pays = language === 'nl' ? 'financiert' : 'funds';
  const stop = (problem: string): Reading => ({
    reading: 'answer',
    commands: [],
    preview: [{ kind: 'text', text: line }],
    problem,
    text: asSentence(line),
  });
  if (money.millions === null) return stop(texts.oneAmount(`${party} ${pays} … 240 mln 2027-2030`));
  if (money.target === '') return stop(texts.moneyForWhat(party, verb, subject));
  if (source === null) return stop(texts.whoSaidIt(line));
  const read = (millions: number): Reading | null => {
    const sentence = `${party} ${pays} ${money.target} ${writeNumber(millions, language)} mln`;
    return parseRelation(sentence, tokenise(sentence), context);
  };
  const onTop = money.isExtra ? moneyOnTop(read, money.millions, context.content) : null;
  if (onTop?.isUnknownBefore) return stop(sessionProblems[language].unknownBefore(party, pays, money.target));
  const reading = onTop === null ? read(money.millions) : onTop.reading;
  const [command] = reading?.commands ?? [];
  const known = command?.type === 'updateRelation' ? context.content.relations.get(command.id) : undefined;
  if (reading === null || command === undefined) return reading;
  const text = asSentence(`${line} (${source})`);
  const noted: Command =
    command.type === 'addRelation'
      ? { ...command, relation: { ...command.relation, note: source }, text }
      : command.type === 'updateRelation'
        ? { ...command, set: { ...command.set, note: behind(known, source) }, text }
        : command;
  return { ...reading, commands: [noted], preview: [...reading.preview, { kind: 'field', text: source }], text };
}

/** What was noted stays: nothing is written over unseen. */
function behind(known: Relation | undefined, source: string): string {
  const { note } = known ?? {};
  return note == null || note === '' || note === source ? source : `${note} ${source}`;
}
