import type { Language } from '../../i18n/language';
import { quoted, type Sentence, sentenceOf, stated } from '../course/sentence';
import type { Block, Run } from '../document/document-blocks';
import { paragraph } from '../document/document-blocks';
import { spokenDate } from '../document/document-texts';
import type { DecisionLine, Minutes } from '../minutes';
import { type ShortWords, shortWords } from './short-words';
import { type NoteOf, sourcedRuns } from './sourced-runs';

/** What a reader of a decision must know: its words, reservations and conditions as they were said, and who has to act. */
export interface DecisionTeller {
  readonly language: Language;
  readonly spoken: Language;
  /** Day of the session: what councils were to do before it has passed. */
  readonly day: string;
  readonly noteOf: NoteOf;
}

/** Decisions of this session, those that were agreed first; then earlier ones that councils still have before them. */
export function agreedBlocks({ decisions, language }: Minutes, teller: DecisionTeller): readonly Block[] {
  const words = shortWords[language];
  const { ofThisSession, earlier } = decisions;
  const here = ofThisSession.toSorted((a, b) => rank(a) - rank(b));
  return [
    ...(here.length === 0 ? [paragraph(words.nothingAgreed)] : here.flatMap((each) => decisionBlocks(each, teller))),
    ...(earlier.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: words.earlier } as const,
          ...earlier.flatMap((each) => decisionBlocks(each, teller)),
        ]),
  ];
}

/** Agreed before what did not become a decision; numbers keep their order. */
function rank({ status }: DecisionLine): number {
  return status === 'agreed_at_table' || status === 'ratified' ? 0 : 1;
}

export function decisionBlocks(decision: DecisionLine, teller: DecisionTeller): readonly Block[] {
  const { language, spoken, noteOf } = teller;
  const words = shortWords[language];
  const { status, entries, text } = decision;
  const label = status === 'agreed_at_table' || status === 'ratified' ? '' : `${words[status]} `;
  const number = `${label}${decision.no}. `;
  const said: Run = { ...stated(text, spoken, language), strong: true };
  // In its own language number and words are one stretch of text.
  const lead = sentenceOf(
    entries,
    ...(said.language === undefined
      ? [{ ...said, text: `${number}${said.text}` }]
      : [{ text: number, strong: true }, said]),
  );
  const details = detailsOf(decision, teller);
  return [
    { kind: 'paragraph', tone: 'lead', runs: sourcedRuns([lead], noteOf) },
    ...(details.length === 0
      ? []
      : [{ kind: 'paragraph', tone: 'detail', runs: sourcedRuns(details, () => '') } as const]),
  ];
}

function detailsOf(decision: DecisionLine, { language, spoken, day }: DecisionTeller): readonly Sentence[] {
  const words = shortWords[language];
  const { entries, status, legitimacy } = decision;
  const typed = (label: string, text: string | null): readonly Sentence[] =>
    text === null || text.trim() === '' ? [] : [sentenceOf(entries, label, quoted(text, spoken, language))];
  const dated = (text: string | null): Run | null => {
    const date = text === null ? '' : spokenDate(text, language);
    return date === '' ? null : date === text ? quoted(date, spoken, language) : { text: date };
  };
  const until = status === 'deferred' ? dated(decision.until) : null;
  const isAgreed = status === 'agreed_at_table' || status === 'ratified';
  const ratifiedOn = decision.ratifiedOn === null ? null : spokenDate(decision.ratifiedOn, language);
  return [
    ...decision.reservations.flatMap(({ party, text }) => typed(words.reservation(party), text)),
    ...typed(words.condition, decision.conditions),
    ...(until === null ? [] : [sentenceOf(entries, words.until, until)]),
    ...(isAgreed ? [] : typed(words.because, decision.because)),
    ...(status === 'ratified' ? [sentenceOf(entries, words.ratified(ratifiedOn))] : []),
    ...(legitimacy === 'not_needed'
      ? typed(words.notNeeded, decision.notNeededBecause)
      : stepSentences(decision, day, language)),
    ...(legitimacy === 'missing' && decision.steps.length === 0
      ? [sentenceOf(entries, { text: words.noSteps, strong: true })]
      : []),
  ];
}

type Step = DecisionLine['steps'][number];

/** Who has decided, and who must still decide, be heard or be informed, and when. */
function stepSentences({ steps, entries }: DecisionLine, day: string, language: Language): readonly Sentence[] {
  const words = shortWords[language];
  const groups: readonly (readonly [string, (step: Step) => boolean])[] = [
    [words.refused, (step) => isDone(step) && step.result === 'rejected'],
    [words.adopted, (step) => isDone(step) && step.result === 'adopted'],
    [words.amended, (step) => isDone(step) && step.result === 'amended'],
    [words.dealtWith, (step) => isDone(step) && step.result === null && step.kind === 'decide'],
    [words.heard, (step) => isDone(step) && step.result === null && step.kind === 'consult'],
    [words.informed, (step) => isDone(step) && step.result === null && step.kind === 'inform'],
    [words.toDecide, (step) => !isDone(step) && step.kind === 'decide'],
    [words.toConsult, (step) => !isDone(step) && step.kind === 'consult'],
    [words.toInform, (step) => !isDone(step) && step.kind === 'inform'],
  ];
  return groups.flatMap(([label, belongs]) => {
    const told = steps
      .filter(belongs)
      .toSorted(byDay)
      .map((step) => stepRun(step, day, words, language));
    if (told.length === 0) return [];
    return [sentenceOf(entries, label, ...told.flatMap((run, at) => (at === 0 ? [run] : ['; ', run])))];
  });
}

/** The first day first; what has none stands out at the end. */
function byDay(a: Step, b: Step): number {
  const [left, right] = [a, b].map(({ status, due, on }) => (status === 'done' ? on : due) ?? '9999') as [
    string,
    string,
  ];
  return left < right ? -1 : left > right ? 1 : 0;
}

const isDone = ({ status }: Step): boolean => status === 'done';

function stepRun(step: Step, day: string, words: ShortWords, language: Language): Run {
  const { body, status, due, on } = step;
  if (status === 'not_planned') return { text: words.notPlanned(body), strong: true };
  const when = status === 'done' ? on : due;
  if (when === null) return status === 'planned' ? { text: words.notPlanned(body), strong: true } : { text: body };
  const date = spokenDate(when, language);
  const isPassed = status === 'planned' && /^\d{4}-\d\d-\d\d$/.test(when) && when < day;
  return isPassed ? { text: words.passed(body, date), strong: true } : { text: words.on(body, date) };
}
