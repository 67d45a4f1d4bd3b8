import type { Command } from '../commands/command';
import { verbAfter } from '../i18n/verb-after';
import type { Element, Stakeholder } from '../model/content-types';
import { relationRules } from '../model/relation-kinds';
import type { JsonObject } from '../values/json';
import { extraWords } from './answer-phrases';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { findElements, indexOf, takenFrom } from './element-index';
import { asSentence } from './fold-text';
import { formerValues } from './former-values';
import { joinNotes } from './joined-notes';
import { moneyInWords } from './money-in-words';
import { plainSentence } from './plain-sentence';
import { problems } from './problems';
import { findRelation } from './read-relation';
import { type FilledSlot, fillSlot, hintFor, partOf, readReference } from './reference';
import { peelFields } from './relation-fields';
import { sessionProblems } from './session-problems';
import { readMillions, saysUnclearAmount } from './sums-of-money';
import { quotedOrPlain, textOf, tokenise } from './tokens';

/** Money that a party promises: how much, and for what. */
export interface Money {
  /** Null when more than one amount is said, or one a year. */
  readonly millions: number | null;
  readonly isExtra: boolean;
  /** The task, arrangement or instrument that gets it; empty when nobody said it. */
  readonly target: string;
  /** The party that it is promised to, where what it is for was said as well. */
  readonly receiver: Stakeholder | undefined;
  /** Words before the amount that name nothing of the map: "maximaal". */
  readonly unread: string;
}

const forWords = new Set('voor aan bij for to into'.split(' '));

/**
 * Reads "10 mln", "10 mln extra", "10 mln voor Wonen", "Wonen 10 mln"; null when what is promised is no money.
 * @param to who or what it is promised to, where that was said apart
 */
export function moneyIn(subject: string, to: string, context: ReadingContext): Money | null {
  const { settings } = context;
  const isExtra = tokenise(subject).some(({ folded }) => extraWords.has(folded));
  const tokens = tokenise(subject).filter(({ folded }) => !extraWords.has(folded));
  const receiver = partyMeant(to, context);
  const base = { isExtra, receiver, unread: '' };
  if (saysUnclearAmount(tokens, settings.language))
    return receiver === undefined ? { ...base, millions: null, target: to } : null;
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = readMillions(tokens, at, settings.language);
    if (amount === null) continue;
    const before = textOf(subject, tokens.slice(0, at)).replace(/^(?:voor|for)\s+(?=\S)/i, '');
    const behind = tokens.slice(at + amount.length);
    const isFor = forWords.has(behind[0]?.folded ?? '');
    if (!isFor && behind.length > 0) return null;
    const named = isFor ? textOf(subject, behind.slice(1)) : receiver === undefined ? to : '';
    if (named !== '') {
      const other = partyMeant(before, context);
      const unread = other === undefined ? before : '';
      // "een reactie op 10 mln voor Wonen" promises no money.
      if (unread !== '' && tokens.slice(0, at).length > 2) return null;
      // Of money that only a party gets there is no relation: it is a promise like others.
      if (partyMeant(named, context) !== undefined) return null;
      return { ...base, millions: amount.value, target: named, receiver: other ?? receiver, unread };
    }
    if (before === '') return receiver === undefined ? { ...base, millions: amount.value, target: '' } : null;
    const known = elementCalled(before, context);
    return known === undefined || known.kind === 'stakeholder'
      ? null
      : { ...base, millions: amount.value, target: before };
  }
  return null;
}

/** The element that these words surely mean. */
function elementCalled(words: string, { content }: ReadingContext): Element | undefined {
  const [best] = findElements(indexOf(content), quotedOrPlain(words));
  return best !== undefined && best.score >= takenFrom ? best.element : undefined;
}

function partyMeant(words: string, context: ReadingContext): Stakeholder | undefined {
  const element = elementCalled(words, context);
  return element?.kind === 'stakeholder' ? element : undefined;
}

/** Who promises money, in which words, and where that is from. */
export interface MoneyPromise {
  readonly party: Stakeholder;
  /** "zegt toe", as it agrees with the party. */
  readonly verb: string;
  /** The line without its source, and the words for the amount. */
  readonly line: string;
  readonly subject: string;
  /** Null when nobody told it. */
  readonly source: string | null;
}

/**
 * A promise of money as the relation that the balance counts, with its source as the note. Party and target are on the map
 * already, and what comes out adds a relation or changes one: nothing else.
 */
export function promisedMoney(promise: MoneyPromise, money: Money, context: ReadingContext): Reading {
  const { party, verb, line, subject, source } = promise;
  const { content, settings } = context;
  const { language } = settings;
  const texts = problems[language];
  const pays = verbAfter(party.name, 'funds', language);
  const stop = (problem: string, shown: readonly CapturePart[] = [{ kind: 'text', text: line }]): Reading => ({
    reading: 'answer',
    commands: [],
    preview: shown,
    problem,
    text: asSentence(line),
  });
  if (money.millions === null) return stop(texts.oneAmount(`${party.name} ${pays} … 240 mln 2027-2030`));
  if (money.target === '') return stop(texts.moneyForWhat(party.name, verb, subject));
  const target = targetOf(money.target, context);
  if (target === null) return stop(texts.unknownElement(money.target));
  const { slot, years } = target;
  const { element, kind } = slot.filling;
  if (kind === 'refused') return stop(texts.pair('funds', 'stakeholder', element.kind));
  if (kind !== 'existing') return stop(texts.unknownElement(money.target));
  if (money.unread !== '') {
    const more = money.isExtra ? ' extra' : '';
    const amount = `${moneyInWords(money.millions, language)}${more}`;
    const example = `${party.name} ${verb}: ${amount} ${forWord[language]} ${element.name}`;
    return stop(texts.moneyWords(money.unread, example));
  }
  if (source === null) return stop(texts.whoSaidIt(line));
  const known = findRelation(content, 'funds', party.id, element.id);
  if (money.isExtra && known !== undefined && known.amountMln == null) {
    return stop(sessionProblems[language].unknownBefore(party.name, pays, element.name));
  }
  const before = known?.amountMln ?? 0;
  const amountMln = Number((money.isExtra ? before + money.millions : money.millions).toPrecision(15));
  const from = money.receiver === undefined ? source : `${toWord[language]} ${money.receiver.name}; ${source}`;
  const text = asSentence(`${line} (${source})`);
  const values = { amountMln, ...(years === undefined ? {} : { years }), note: joinNotes(known?.note, from) };
  const changed = Object.entries(values).filter(([field, value]) => known?.[field as keyof typeof values] !== value);
  const preview: readonly CapturePart[] = [
    { kind: 'existing', text: party.name, elementKind: party.kind, id: party.id },
    { kind: 'verb', text: pays },
    partOf(slot),
    { kind: 'field', text: moneyInWords(amountMln, language) },
    ...(years === undefined ? [] : [{ kind: 'field' as const, text: years }]),
    ...(known === undefined || before === amountMln ? [] : formerValues(known, ['amountMln'], language)),
    { kind: 'field', text: from },
  ];
  if (known !== undefined && changed.length === 0) {
    return stop(texts.exists(plainSentence('funds', { from: party.name, to: element.name }, language)), preview);
  }
  const command: Command =
    known === undefined
      ? { type: 'addRelation', relation: { kind: 'funds', from: party.id, to: element.id, ...values }, text }
      : { type: 'updateRelation', id: known.id, set: Object.fromEntries(changed) as JsonObject, text };
  return {
    reading: known === undefined ? 'relation' : 'change',
    commands: [command],
    preview,
    alternatives: [slot.alternatives],
    hint: hintFor([slot], language),
    problem: null,
    text,
  };
}

const forWord = { nl: 'voor', en: 'for' };
const toWord = { nl: 'aan', en: 'to' };

/** What gets the money, with the years that stand behind it; null when the words name nothing. */
function targetOf(
  words: string,
  context: ReadingContext,
): { readonly slot: FilledSlot; readonly years: string | undefined } | null {
  const { content, settings } = context;
  for (const { name, fields } of peelFields('funds', tokenise(words), settings.language)) {
    const reference = readReference(words, name, indexOf(content));
    if (reference === undefined || fields.amountMln !== undefined) continue;
    const slot = fillSlot('to', reference, relationRules.funds.to, context);
    const isSure = slot.filling.kind === 'existing' && (slot.isChosen || slot.filling.score >= takenFrom);
    if (isSure || slot.filling.kind === 'refused') return { slot, years: fields.years };
  }
  return null;
}
