import { languages } from '../i18n/language';
import type { Content } from '../model/content';
import type { Relation, Stakeholder } from '../model/content-types';
import { type Answer, answerPhrases, nobodies, pointingSubjects } from './answer-phrases';
import { asksMeant, besidesAsk, partyCalled } from './answered-ask';
import type { Reading, ReadingContext } from './capture';
import { certainFrom, findElements, indexOf, takenFrom } from './element-index';
import { foldText, withoutArticle } from './fold-text';
import { holdsNegation, splitCondition } from './hedged-words';
import { noteReading } from './note-reading';
import { ownerLength } from './owner';
import { phrasePatterns, readPhrases } from './phrase-pattern';
import { problems } from './problems';
import { promiseSource } from './promise-source';
import { moneyIn, promisedMoney } from './promised-money';
import { answered, answerWording, chipOf, newAsk, stopped, verbOf } from './recorded-answer';
import { holdsAmount } from './sums-of-money';
import { quotedOrPlain, textOf, tokenise } from './tokens';
import { tableWords } from './ways-of-saying';

const patterns = answerPhrases.map(({ answer, isLoose, phrases }) => ({
  answer,
  isLoose,
  own: languages.flatMap((language) => phrasePatterns(phrases[language])),
}));

/** An answer as it was said: who, to whom or for what, about what, and where that is from. */
interface Said {
  readonly answer: Answer;
  readonly isLoose: boolean;
  readonly party: string;
  readonly to: string;
  readonly subject: string;
  /** The line without its source. */
  readonly line: string;
  /** The whole line. */
  readonly text: string;
  readonly source: string | null;
  /** Something has to happen first: "…, mits IPO meebetaalt". */
  readonly hasCondition: boolean;
  /** What stands in brackets behind the phrase; empty where nothing does. */
  readonly brackets: string;
}

/**
 * Reads "Rijk zegt toe: langjarig commitment (brief van 3 december)", "Rijk wijst meer armslag af" as the answer to what
 * is asked of that party, and "Rijk zegt 10 mln toe voor Wonen" as money. A negation is looked for first: only what a
 * phrase says clearly is an answer, the rest is a note. Null when no party answers anything.
 */
export function parseAnswer(text: string, context: ReadingContext): Reading | null {
  const { said: line, source, isFromTable } = promiseSource(text, context);
  const heard = isFromTable && source !== null ? answerWording[context.settings.language].heard(source) : null;
  const whole = readLine({ line, head: line, brackets: '', text, source }, context);
  const [, head = '', brackets = ''] =
    whole === null || whole.problem !== null ? (line.match(bracketsBehind) ?? []) : [];
  // "Rijk zegt langjarig commitment toe (2027-2030)": how much or how long, behind the phrase.
  const bare = head === '' ? null : readLine({ line, head, brackets, text, source }, context);
  const reading = bare !== null && bare.problem === null ? bare : whole;
  if (reading === null || reading.problem !== null || reading.reading === 'note') return reading;
  return { ...reading, hint: reading.hint ?? heard };
}

const bracketsBehind = /^(.*\S)\s*(\([^()]+\))[.!\s]*$/su;

interface Line extends Pick<Said, 'line' | 'text' | 'source' | 'brackets'> {
  /** The part of the line that follows a phrase. */
  readonly head: string;
}

function readLine({ line, head, brackets, text, source }: Line, context: ReadingContext): Reading | null {
  const own = askedOf(context.content);
  const split = splitCondition(head, own);
  const hasCondition = split !== null;
  let inDoubt: Stakeholder | undefined;
  for (const { answer, isLoose, own: phrases } of patterns) {
    for (const { party = '', to = '', subject = '' } of readPhrases(phrases, split?.head ?? head)) {
      const isDenied = [party, to, subject].some((slot) => holdsNegation(slot, own));
      const about = pointingSubjects.has(foldText(subject)) ? '' : subject.replace(/^:\s*/, '');
      const said: Said = {
        answer,
        isLoose,
        party,
        to,
        subject: about,
        line,
        text,
        source,
        hasCondition,
        brackets,
      };
      const reading = isDenied ? null : readAnswer(withAsker(said, context), context);
      if (reading !== null) return reading;
      if (isDenied || (hasCondition && !isLoose)) inDoubt ??= partyAhead(party, context);
    }
    if (hasCondition && !isLoose) {
      for (const { party = '' } of readPhrases(phrases, head)) inDoubt ??= partyAhead(party, context);
    }
  }
  return inDoubt === undefined ? null : doubtful(inDoubt, text, context);
}

const askedIn = new WeakMap<Content['relations'], readonly string[]>();

/** All that was asked of anybody, folded. Gone through once per table as it is: every key of a line asks for it. */
function askedOf({ relations }: Content): readonly string[] {
  const known = askedIn.get(relations);
  if (known !== undefined) return known;
  const asked: string[] = [];
  for (const { kind, subject } of relations.values()) {
    if (kind === 'asks' && subject != null) asked.push(foldText(subject));
  }
  askedIn.set(relations, asked);
  return asked;
}

/** The party that words begin with: "Rijk never". */
function partyAhead(words: string, { content }: ReadingContext): Stakeholder | undefined {
  const tokens = tokenise(words);
  const length = ownerLength(words, tokens, indexOf(content), 5);
  return length === 0 ? undefined : partyCalled(textOf(words, tokens.slice(0, length)), content);
}

/** Neither a clear yes nor a clear no: a note, with how an answer is written. */
function doubtful({ name }: Stakeholder, text: string, { settings: { language } }: ReadingContext): Reading {
  const [yes, no] = (['promised', 'refused'] as const).map((answer) => `${name} ${verbOf(answer, name, language)}`);
  return { ...noteReading(text), hint: problems[language].answerInDoubt(yes as string, no as string) };
}

/** "Rijk zegt IPO langjarig commitment toe": who asked stands before what it is about. */
function withAsker(said: Said, { content }: ReadingContext): Said {
  if (said.to !== '') return said;
  const tokens = tokenise(said.subject);
  const length = ownerLength(said.subject, tokens, indexOf(content), 5);
  if (length === 0 || length === tokens.length) return said;
  const rest = said.subject.slice(tokens[length]?.start).replace(/^:\s*/, '');
  return { ...said, to: textOf(said.subject, tokens.slice(0, length)), subject: rest };
}

function readAnswer(said: Said, context: ReadingContext): Reading | null {
  const { language } = context.settings;
  const { content } = context;
  const texts = problems[language];
  const party = partyCalled(said.party, content);
  if (party === undefined) return fromStranger(said, context);
  // "promises up to 10 mln for Wonen": nobody is called an amount.
  if (said.to !== '' && holdsAmount(tokenise(said.to), language)) return null;
  const verb = verbOf(said.answer, party.name, language);
  const stop = (problem: string): Reading => stopped(problem, said.line, [chipOf(party)]);
  const isStrict = said.answer === 'promised' && !said.isLoose;
  const money = isStrict ? moneyIn(said.subject, said.to, context) : null;
  if (money !== null) {
    // Money under a condition is not counted, and brackets behind it may say anything of it.
    const isSure = !said.hasCondition && (said.brackets === '' || money.target === '');
    return isSure ? promisedMoney({ ...said, party, verb }, money, context) : null;
  }
  const asker = said.to === '' ? undefined : partyCalled(said.to, content);
  if (asker === undefined && isStranger(said.to, context)) return isStrict ? stop(texts.unknownOwner(said.to)) : null;
  const asks = asksMeant(content, party, asker?.id, said.subject);
  const [ask] = asks;
  if (ask !== undefined && asks.length === 1) return toAsk(ask, asker, party, said, context);
  const open = asks.length > 1 ? asks : asksMeant(content, party, undefined, '');
  const subjects = open.map(({ subject }) => subject ?? '');
  if (asks.length > 1) return stop(texts.whichAsk(party.name, verb, subjects));
  if (said.hasCondition) return null;
  if (asker !== undefined && said.subject !== '') {
    return asker.id === party.id ? stop(texts.self(party.name)) : newAsk(party, asker, withBrackets(said), context);
  }
  if (said.isLoose) return null;
  const other = content.elements.get(open[0]?.from ?? '')?.name ?? strangerTo(party, context);
  return stop(
    said.subject === ''
      ? texts.nothingAsked(party.name, verb, other)
      : texts.promisedToWhom(party.name, verb, other, said.subject, subjects),
  );
}

const withBrackets = (said: Said): Said => ({ ...said, subject: `${said.subject} ${said.brackets}`.trim() });

/** The answer to one ask, as far as the words that were said besides it leave it an answer. */
function toAsk(
  ask: Relation,
  asker: Stakeholder | undefined,
  party: Stakeholder,
  said: Said,
  context: ReadingContext,
): Reading | null {
  const { isOther, isMore } = besidesAsk(said.subject, ask.subject ?? '');
  const hasMore = isMore || said.brackets !== '' || (said.to !== '' && asker === undefined);
  const answer = { ask, party, answer: said.answer, line: said.line, source: said.source };
  if (said.answer === 'refused') {
    // "wijst het bezwaar tegen … af" refuses something else.
    return said.hasCondition || hasMore
      ? doubtful(party, said.text, context)
      : answered({ ...answer, how: 'plain' }, context);
  }
  const how = said.hasCondition || isOther ? 'conditional' : hasMore ? 'worded' : 'plain';
  return answered({ ...answer, how }, context);
}

/** Some other party, to show how a promise is written. */
function strangerTo({ id }: Stakeholder, { content }: ReadingContext): string {
  return [...content.elements.values()].find((each) => each.kind === 'stakeholder' && each.id !== id)?.name ?? '…';
}

/** Of somebody who is not on the map only a promise is sure to be meant as one; it makes nobody a party. */
function fromStranger(said: Said, context: ReadingContext): Reading | null {
  if (said.answer !== 'promised' || said.isLoose) return null;
  const { language } = context.settings;
  const texts = problems[language];
  const [known] = findElements(indexOf(context.content), quotedOrPlain(said.party));
  if (known !== undefined && known.score >= certainFrom) {
    return stopped(texts.promiserNoParty(known.element.name), said.line, [chipOf(known.element)]);
  }
  if (!isStranger(said.party, context)) return null;
  const both = isStranger(said.to, context) ? [said.party, said.to] : [said.party];
  return stopped(texts.unknownParties(both.map(quotedOrPlain)), said.line);
}

/** Words that could be the name of somebody who is not on the map: not "Niemand", "De tafel" or "Wie dat wil". */
function isStranger(name: string, { content }: ReadingContext): boolean {
  const bare = withoutArticle(foldText(name));
  return (
    /^(?:de |het |the )?"?[\p{Lu}\p{N}][\p{L}\p{N}&.-]*(?: [\p{L}\p{N}&.-]+){0,3}"?$/u.test(name) &&
    !tableWords.has(bare) &&
    !nobodies.has(bare.split(' ')[0] ?? '') &&
    (findElements(indexOf(content), quotedOrPlain(name))[0]?.score ?? 0) < takenFrom
  );
}
