import { type Language, languages, type Translated } from '../i18n/language';
import { isPluralName } from '../i18n/plural-names';
import { terms } from '../i18n/terms';
import type { Element, Relation, Stakeholder } from '../model/content-types';
import { type Answer, answerPhrases, pointingSubjects } from './answer-phrases';
import { asksMeant, partyCalled } from './answered-ask';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { indexOf } from './element-index';
import { asSentence, foldText } from './fold-text';
import { ownerLength } from './owner';
import { parseRelation } from './parse-relation';
import { phrasePatterns, readPhrases } from './phrase-pattern';
import { problems } from './problems';
import { promiseSource } from './promise-source';
import { moneyIn, promisedMoney } from './promised-money';
import { quoted, quotedOrPlain, textOf, tokenise } from './tokens';

const patterns = answerPhrases.map(({ answer, isLoose, phrases }) => ({
  answer,
  isLoose,
  own: languages.flatMap((language) => phrasePatterns(phrases[language])),
}));

const words: Translated<{
  readonly says: Readonly<Record<Answer, readonly [one: string, more: string]>>;
  /** Before who asked. */
  readonly to: Readonly<Record<Answer, string>>;
  readonly heard: (source: string) => string;
}> = {
  nl: {
    says: { promised: ['zegt toe', 'zeggen toe'], refused: ['wijst af', 'wijzen af'] },
    to: { promised: 'aan', refused: 'gevraagd door' },
    heard: (source) => `Bron: ${source}. Was het ergens anders, zet dat er dan achter: (brief van 1 december)`,
  },
  en: {
    says: { promised: ['promises', 'promise'], refused: ['refuses', 'refuse'] },
    to: { promised: 'to', refused: 'asked by' },
    heard: (source) => `Source: ${source}. If it was somewhere else, put that behind it: (letter of 1 December)`,
  },
};

/** An answer as it was said: who, to whom or for what, about what, and where that is from. */
interface Said {
  readonly answer: Answer;
  readonly isLoose: boolean;
  readonly party: string;
  readonly to: string;
  readonly subject: string;
  /** The line without its source. */
  readonly line: string;
  readonly source: string | null;
}

/**
 * Reads "Rijk zegt toe: langjarig commitment (brief van 3 december)", "Rijk wijst meer armslag af" as the answer to what
 * is asked of that party, and "Rijk zegt 10 mln toe voor Wonen" as money. Null when no party answers anything.
 */
export function parseAnswer(text: string, context: ReadingContext): Reading | null {
  const { said: line, source, isFromTable } = promiseSource(text, context);
  for (const { answer, isLoose, own } of patterns) {
    for (const { party = '', to = '', subject = '' } of readPhrases(own, line)) {
      const about = pointingSubjects.has(foldText(subject)) ? '' : subject.replace(/^:\s*/, '');
      const one: Said = { answer, isLoose, party, to, subject: about, line, source };
      const reading = readAnswer(withAsker(one, context), context);
      if (reading === null) continue;
      const isHeard = isFromTable && source !== null && reading.problem === null;
      const heard = isHeard ? words[context.settings.language].heard(source) : null;
      return { ...reading, hint: reading.hint ?? heard };
    }
  }
  return null;
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
  const verb = verbOf(said.answer, party?.name ?? said.party, language);
  const money = said.answer === 'promised' && !said.isLoose ? moneyIn(said.subject, said.to, context) : null;
  if (money !== null) return promisedMoney({ ...said, verb }, money, context);
  if (party === undefined) return fromStranger(said, context);
  const asker = said.to === '' ? undefined : partyCalled(said.to, content);
  const asks = asksMeant(content, party, asker?.id, said.subject);
  const [ask] = asks;
  if (ask !== undefined && asks.length === 1) return answered(ask, party, said, context);
  const open = asks.length > 1 ? asks : asksMeant(content, party, undefined, '');
  const subjects = open.map(({ subject }) => subject ?? '');
  const stop = (problem: string): Reading => stopped(problem, said.line, [chipOf(party)]);
  if (asks.length > 1) return stop(texts.whichAsk(party.name, verb, subjects));
  if (asker !== undefined && said.subject !== '') return newAsk(said, context);
  if (said.isLoose) return null;
  const other = content.elements.get(open[0]?.from ?? '')?.name ?? strangerTo(party, context);
  return stop(
    said.subject === ''
      ? texts.nothingAsked(party.name, verb, other)
      : texts.promisedToWhom(party.name, verb, other, said.subject, subjects),
  );
}

/** Some other party, to show how a promise is written. */
function strangerTo({ id }: Stakeholder, { content }: ReadingContext): string {
  return [...content.elements.values()].find((each) => each.kind === 'stakeholder' && each.id !== id)?.name ?? '…';
}

function verbOf(answer: Answer, name: string, language: Language): string {
  return words[language].says[answer][isPluralName(name) ? 1 : 0];
}

/** Of somebody who is not on the map only a promise is sure to be meant as one. */
function fromStranger(said: Said, context: ReadingContext): Reading | null {
  if (said.answer !== 'promised' || said.isLoose) return null;
  if (said.to !== '') return newAsk(said, context);
  const { language } = context.settings;
  return looksLikeParty(said.party) ? stopped(problems[language].unknownOwner(said.party), said.line) : null;
}

function answered(ask: Relation, party: Stakeholder, said: Said, context: ReadingContext): Reading {
  const { language } = context.settings;
  const texts = problems[language];
  const asker = context.content.elements.get(ask.from);
  const subject = ask.subject ?? said.subject;
  // A ministry answers for the government: then it belongs to the source.
  const source = said.source === null || ask.to === party.id ? said.source : `${party.name}, ${said.source}`;
  const preview = previewOf(
    chipOf(party),
    subject,
    asker === undefined ? null : chipOf(asker),
    { ...said, source },
    language,
  );
  if (source === null) return { ...stopped(texts.whoSaidIt(said.line), said.line), preview };
  if (ask.answer === said.answer && ask.note === source) {
    const shown = terms[language].askAnswer[said.answer].toLowerCase();
    return { ...stopped(texts.answeredAlready(subject, shown), said.line), preview };
  }
  const text = logLine(party.name, asker?.name, subject, said, language);
  const set = { answer: said.answer, note: noteWith(ask, source) };
  return {
    reading: 'answer',
    commands: [{ type: 'updateRelation', id: ask.id, set, text }],
    preview,
    problem: null,
    text,
  };
}

type Worded = Pick<Said, 'answer' | 'source'>;

function previewOf(
  party: CapturePart,
  subject: string,
  asker: CapturePart | null,
  { answer, source }: Worded,
  language: Language,
): readonly CapturePart[] {
  return [
    party,
    { kind: 'verb', text: verbOf(answer, party.text, language) },
    { kind: 'text', text: subject },
    ...(asker === null ? [] : [{ kind: 'text' as const, text: words[language].to[answer] }, asker]),
    ...(source === null ? [] : [{ kind: 'field' as const, text: source }]),
  ];
}

/** What was noted beside an ask while it was open says more of it, and stays. */
function noteWith({ note, answer }: Relation, source: string): string {
  const isOfAsk = note != null && note !== '' && (answer ?? 'open') === 'open';
  return isOfAsk ? `${note} ${source}` : source;
}

/** "Rijk zegt toe aan IPO: langjarig commitment (brief van 3 december 2021)." */
function logLine(party: string, asker: string | undefined, subject: string, said: Worded, language: Language): string {
  const verb = verbOf(said.answer, party, language);
  const whom = asker === undefined ? '' : ` ${words[language].to[said.answer]} ${asker}`;
  const about = subject.replace(/[.!]$/, '');
  const told = said.answer === 'promised' ? `${verb}${whom}: ${about}` : `${verb}: ${about},${whom}`;
  return asSentence(`${party} ${told} (${said.source})`);
}

/** A promise to somebody who had not asked it: the ask and its answer at once. */
function newAsk(said: Said, context: ReadingContext): Reading | null {
  const { language } = context.settings;
  const { source, answer, line } = said;
  const subject = quotedOrPlain(said.subject);
  if (source === null) return stopped(problems[language].whoSaidIt(line), line);
  const asked = language === 'nl' ? 'vraagt aan' : 'asks';
  const shown = terms[language].askAnswer[answer].toLowerCase();
  const sentence = `${said.to} ${asked} ${said.party}: ${quoted(subject)} (${shown}): ${quoted(source)}`;
  const reading = parseRelation(sentence, tokenise(sentence), context);
  const [command] = reading?.commands ?? [];
  const [party, asker] = (['to', 'from'] as const).map((slot) => reading?.preview.find((part) => part.slot === slot));
  if (reading === null || command?.type !== 'addRelation' || party === undefined || asker === undefined) return reading;
  const text = logLine(party.text, asker.text, subject, said, language);
  const preview = previewOf(party, subject, asker, said, language);
  return { ...reading, reading: 'answer', commands: [{ ...command, text }], preview, text };
}

/** One to four words that could be the name of somebody: not "Niemand" or "Wie dat wil". */
function looksLikeParty(name: string): boolean {
  return (
    /^(?:de |het |the )?[\p{Lu}\p{N}][\p{L}\p{N}&.-]*(?: [\p{L}\p{N}&.-]+){0,3}$/u.test(name) &&
    !/^(?:Niemand|Iedereen|Ik|Wij|We|Hij|Zij|Ze|U|Nobody|Everybody|I|He|She|They)\b/u.test(name)
  );
}

const chipOf = ({ id, name, kind }: Element): CapturePart => ({ kind: 'existing', text: name, elementKind: kind, id });

function stopped(problem: string, text: string, preview: readonly CapturePart[] = []): Reading {
  return {
    reading: 'answer',
    commands: [],
    preview: preview.length > 0 ? preview : [{ kind: 'text', text }],
    problem,
    text: asSentence(text),
  };
}
