import type { Language, Translated } from '../i18n/language';
import { isPluralName } from '../i18n/plural-names';
import { terms } from '../i18n/terms';
import type { Element, Relation, Stakeholder } from '../model/content-types';
import type { Answer } from './answer-phrases';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { asSentence } from './fold-text';
import { joinNotes } from './joined-notes';
import { problems } from './problems';
import { quotedOrPlain } from './tokens';

export const answerWording: Translated<{
  readonly says: Readonly<Record<Answer, readonly [one: string, more: string]>>;
  /** Before who asked. */
  readonly to: Readonly<Record<Answer, string>>;
  readonly heard: (source: string) => string;
  /** Before the words that were used, where they say more than the ask. */
  readonly inWords: string;
  /** Of an answer that is neither yes nor no. */
  readonly responds: readonly [one: string, more: string];
  readonly on: string;
}> = {
  nl: {
    says: { promised: ['zegt toe', 'zeggen toe'], refused: ['wijst af', 'wijzen af'] },
    to: { promised: 'aan', refused: 'gevraagd door' },
    heard: (source) => `Bron: ${source}. Was het ergens anders, zet dat er dan achter: (brief van 1 december)`,
    inWords: 'in de woorden',
    responds: ['antwoordt', 'antwoorden'],
    on: 'op',
  },
  en: {
    says: { promised: ['promises', 'promise'], refused: ['refuses', 'refuse'] },
    to: { promised: 'to', refused: 'asked by' },
    heard: (source) => `Source: ${source}. If it was somewhere else, put that behind it: (letter of 1 December)`,
    inWords: 'in the words',
    responds: ['responds', 'respond'],
    on: 'to',
  },
};

/** The verb of an answer as it agrees with who gives it. */
export function verbOf(answer: Answer, name: string, language: Language): string {
  return answerWording[language].says[answer][isPluralName(name) ? 1 : 0];
}

/** An answer to one ask. */
export interface AnswerToAsk {
  readonly ask: Relation;
  readonly party: Stakeholder;
  readonly answer: Answer;
  /** The line without its source. */
  readonly line: string;
  readonly source: string | null;
  /**
   * `plain` says the ask and nothing besides; `worded` says more, which is kept as it was said; `conditional` is no
   * answer yet: it is kept with the ask, which stays open.
   */
  readonly how: 'plain' | 'worded' | 'conditional';
}

/** What an answer changes of the ask, with everything that was said in the note and in the log. */
export function answered(given: AnswerToAsk, context: ReadingContext): Reading {
  const { ask, party, answer, line, how } = given;
  const { language } = context.settings;
  const texts = problems[language];
  const asker = context.content.elements.get(ask.from);
  const subject = ask.subject ?? '';
  // A ministry answers for the government: then it belongs to the source.
  const source = given.source === null || ask.to === party.id ? given.source : `${party.name}, ${given.source}`;
  const words = how === 'plain' ? null : `"${line.trim().replace(/[.!]$/, '')}"`;
  const said = { answer, source, words, how };
  const preview = previewOf(chipOf(party), subject, asker === undefined ? null : chipOf(asker), said, language);
  if (source === null) return { ...stopped(texts.whoSaidIt(line), line), preview };
  const note = joinNotes(formerNote(ask, given, language), words === null ? source : `${words}; ${source}`);
  const isSame = how === 'conditional' || ask.answer === answer;
  if (isSame && ask.note === note) {
    const shown = terms[language].askAnswer[ask.answer ?? 'open'].toLowerCase();
    return { ...stopped(texts.answeredAlready(subject, shown), line), preview };
  }
  const text = logLine(party.name, asker?.name, subject, { ...said, source: given.source }, language);
  const set = how === 'conditional' ? { note } : { answer, note };
  const yes = `${party.name} ${verbOf('promised', party.name, language)}: ${subject}`;
  return {
    reading: 'answer',
    commands: [{ type: 'updateRelation', id: ask.id, set, text }],
    preview,
    problem: null,
    text,
    ...(how === 'conditional' ? { hint: texts.answerUnderCondition(yes) } : {}),
  };
}

/** What was noted stays; where the answer becomes another, it is said which one it belonged to. */
function formerNote({ note, answer }: Relation, given: AnswerToAsk, language: Language): string {
  if (note == null || note === '') return '';
  const isOther = given.how !== 'conditional' && answer != null && answer !== 'open' && answer !== given.answer;
  return isOther ? `${terms[language].askAnswer[answer].toLowerCase()}: ${note}` : note;
}

interface Worded {
  readonly answer: Answer;
  readonly source: string | null;
  /** The words of the line between quotes; null where they say only the ask. */
  readonly words: string | null;
  readonly how: AnswerToAsk['how'];
}

function previewOf(
  party: CapturePart,
  subject: string,
  asker: CapturePart | null,
  { answer, source, words, how }: Worded,
  language: Language,
): readonly CapturePart[] {
  const own = answerWording[language];
  const isOpen = how === 'conditional';
  const verb = isOpen
    ? `${own.responds[isPluralName(party.text) ? 1 : 0]} ${own.on}`
    : verbOf(answer, party.text, language);
  const to = own.to[isOpen ? 'refused' : answer];
  return [
    party,
    { kind: 'verb', text: verb },
    { kind: 'text', text: subject },
    ...(asker === null ? [] : [{ kind: 'text' as const, text: to }, asker]),
    ...(words === null ? [] : [{ kind: 'text' as const, text: words }]),
    ...(source === null ? [] : [{ kind: 'field' as const, text: source }]),
  ];
}

/** "Rijk zegt toe aan IPO: langjarig commitment (brief van 3 december 2021)." */
function logLine(party: string, asker: string | undefined, subject: string, said: Worded, language: Language): string {
  const own = answerWording[language];
  const about = subject.replace(/[.!]$/, '');
  const whom = (answer: Answer) => (asker === undefined ? '' : ` ${own.to[answer]} ${asker}`);
  if (said.how === 'conditional') {
    const verb = own.responds[isPluralName(party) ? 1 : 0];
    return asSentence(`${party} ${verb} ${own.on}: ${about},${whom('refused')}: ${said.words} (${said.source})`);
  }
  const verb = verbOf(said.answer, party, language);
  const words = said.words === null ? '' : `, ${own.inWords} ${said.words}`;
  const told =
    said.answer === 'promised' ? `${verb}${whom('promised')}: ${about}` : `${verb}: ${about},${whom('refused')}`;
  return asSentence(`${party} ${told}${words} (${said.source})`);
}

/** A promise to somebody who had not asked it: the ask and its answer at once, between two parties of the map. */
export function newAsk(
  party: Stakeholder,
  asker: Stakeholder,
  said: { readonly answer: Answer; readonly subject: string; readonly line: string; readonly source: string | null },
  context: ReadingContext,
): Reading {
  const { language } = context.settings;
  const { answer, line, source } = said;
  const subject = quotedOrPlain(said.subject);
  const worded: Worded = { answer, source, words: null, how: 'plain' };
  const preview = previewOf(chipOf(party), subject, chipOf(asker), worded, language);
  if (source === null) return { ...stopped(problems[language].whoSaidIt(line), line), preview };
  const text = logLine(party.name, asker.name, subject, worded, language);
  const relation = { kind: 'asks', from: asker.id, to: party.id, subject, answer, note: source } as const;
  return { reading: 'answer', commands: [{ type: 'addRelation', relation, text }], preview, problem: null, text };
}

export const chipOf = ({ id, name, kind }: Element): CapturePart => ({
  kind: 'existing',
  text: name,
  elementKind: kind,
  id,
});

/** A line that does nothing yet, with the next step. */
export function stopped(problem: string, text: string, preview: readonly CapturePart[] = []): Reading {
  return {
    reading: 'answer',
    commands: [],
    preview: preview.length > 0 ? preview : [{ kind: 'text', text }],
    problem,
    text: asSentence(text),
  };
}
