import { formatDate } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { isPluralName } from '../i18n/plural-names';
import { verbAfter } from '../i18n/verb-after';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { type AskAnswer, askAnswers } from '../model/vocabulary';
import { type EntityKey, keyOf } from '../register/document';
import type { Dot } from '../register/register';
import { type Basis, elementKeys } from './basis';
import { trailOf } from './log-trail';
import { connectionsOf } from './map-relations';
import { nameOf } from './sentences';

/** When something came to be: the entry that made it so. */
export interface Since {
  readonly entry: Dot;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly session: string | null;
}

/** One question of one party to another. */
export interface Ask extends Basis {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly answer: AskAnswer;
  /** When it was asked; null when the log does not tell. */
  readonly asked: Since | null;
  /** Since when it has this answer; the moment of asking while nobody answered. */
  readonly answered: Since | null;
}

/** What a party brings in: an instrument it provides. */
export interface BroughtIn extends Basis {
  readonly relation: string;
  readonly party: string;
  readonly instrument: string;
}

export interface AsksLedger {
  /** Open ones first, then promised, then refused; within these in the order of asking. */
  readonly asks: readonly Ask[];
  readonly broughtIn: readonly BroughtIn[];
}

/** Everything that parties ask each other with its answer and since when, and beside it what each brings in. */
export function asksLedger(content: Content, log: readonly LogEntry[]): AsksLedger {
  const asks = connectionsOf(content, 'asks').map(({ relation, from, to }): Ask => {
    const key = keyOf('relation', relation.id);
    const asked = sinceOf(log, key, 'alive');
    const answer = askAnswers.find((each) => each === relation.answer) ?? 'open';
    return {
      relation: relation.id,
      from: from.id,
      to: to.id,
      subject: typeof relation.subject === 'string' ? relation.subject : relation.id,
      answer,
      asked,
      answered: sinceOf(log, key, 'answer') ?? asked,
      elements: [from.id, to.id],
      restsOn: [...elementKeys([from.id, to.id]), key],
    };
  });
  const broughtIn = connectionsOf(content, 'provides').map(({ relation, from, to }) => ({
    relation: relation.id,
    party: from.id,
    instrument: to.id,
    elements: [from.id, to.id],
    restsOn: [...elementKeys([from.id, to.id]), keyOf('relation', relation.id)],
  }));
  return { asks: askAnswers.flatMap((answer) => asks.filter((ask) => ask.answer === answer)), broughtIn };
}

function sinceOf(log: readonly LogEntry[], thing: EntityKey, field: string): Since | null {
  const entry = trailOf(log).since(thing, field);
  return entry === undefined ? null : { entry: entry.dot, at: entry.at, session: entry.session };
}

const nl = {
  asks: (from: string, to: string, subject: string) => `${from} ${verbAfter(from, 'asks', 'nl')} ${to}: ${subject}`,
  answer: {
    open: (since) => (since === null ? 'nog geen antwoord' : `sinds ${since} nog geen antwoord`),
    promised: (since) => (since === null ? 'toegezegd' : `toegezegd op ${since}`),
    refused: (since) => (since === null ? 'geweigerd' : `geweigerd op ${since}`),
  } satisfies Readonly<Record<AskAnswer, (since: string | null) => string>> as Readonly<
    Record<AskAnswer, (since: string | null) => string>
  >,
  bringsIn: (party: string, instrument: string) =>
    `${party} ${isPluralName(party) ? 'brengen' : 'brengt'} ${instrument} in.`,
};

const en = {
  asks: (from, to, subject) => `${from} ${verbAfter(from, 'asks', 'en')} ${to}: ${subject}`,
  answer: {
    open: (since) => (since === null ? 'no answer yet' : `no answer since ${since}`),
    promised: (since) => (since === null ? 'promised' : `promised on ${since}`),
    refused: (since) => (since === null ? 'refused' : `refused on ${since}`),
  },
  bringsIn: (party, instrument) => `${party} ${isPluralName(party) ? 'bring' : 'brings'} in ${instrument}.`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** "IPO vraagt aan Rijk: Langjarig commitment; sinds 2 december 2021 nog geen antwoord." */
export function askSentence(content: Content, ask: Ask, language: Language): string {
  const text = texts[language];
  const day = ask.answered === null ? null : formatDate(ask.answered.at.slice(0, 10), language);
  return `${text.asks(nameOf(content, ask.from), nameOf(content, ask.to), ask.subject)}; ${text.answer[ask.answer](day)}.`;
}

export function broughtInSentence(content: Content, { party, instrument }: BroughtIn, language: Language): string {
  return texts[language].bringsIn(nameOf(content, party), nameOf(content, instrument));
}
