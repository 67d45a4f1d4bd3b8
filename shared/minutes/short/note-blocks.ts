import { localDate } from '../../i18n/format';
import { sentenceOf, stated } from '../course/sentence';
import { type Block, paragraph } from '../document/document-blocks';
import type { DecisionLine, Minutes } from '../minutes';
import { type DecisionTeller, decisionBlocks } from './agreed-blocks';
import { nextBlock } from './next-block';
import { shortWords } from './short-words';
import { sourcedRuns } from './sourced-runs';
import { withSaidNames } from './with-said-names';
import { workBlocks } from './work-blocks';

/**
 * A note back to each council and party that something is asked of or that made a reservation: its decisions with what it
 * has to do and by when, its actions and the questions it finds out; each begins a page. Nothing of the others.
 */
export function noteBlocks(all: Minutes): readonly Block[] {
  const minutes = withSaidNames(all);
  const { language, spoken, header } = minutes;
  const words = shortWords[language];
  const day = localDate(header.start, header.timeZone);
  const teller: DecisionTeller = { language, spoken, day, noteOf: () => '' };
  const notes = addressees(minutes);
  if (notes.length === 0) return [paragraph(words.noNotes)];
  return notes.flatMap((party, at): readonly Block[] => {
    const decisions = decisionsFor(party, minutes);
    const actions = minutes.actions.filter(({ owner }) => owner === party);
    const questions = minutes.questions.parked.filter(({ owner }) => owner === party);
    return [
      { kind: 'heading', level: 2, text: words.noteTo(party), ...(at === 0 ? {} : { startsPage: true }) },
      ...(decisions.length === 0
        ? []
        : [
            { kind: 'heading', level: 3, text: words.noteDecisions } as const,
            ...decisions.flatMap((decision) => decisionBlocks(ownSteps(decision, party), teller)),
          ]),
      ...(actions.length === 0
        ? []
        : [
            { kind: 'heading', level: 3, text: words.noteActions } as const,
            ...workBlocks({ ...minutes, actions }, teller.noteOf),
          ]),
      ...(questions.length === 0
        ? []
        : [
            { kind: 'heading', level: 3, text: words.noteQuestions } as const,
            {
              kind: 'list',
              items: questions.map(({ no, text, entries }) =>
                sourcedRuns(
                  [sentenceOf(entries, { text: `${no}. `, strong: true }, stated(text, spoken, language))],
                  () => '',
                ),
              ),
            } as const,
          ]),
      nextBlock({ ...minutes, next: { ...minutes.next, proposals: [] } }),
      paragraph(words.binding, 'muted'),
    ];
  });
}

/** In the order in which they are met: bodies of decisions, who made a reservation, who does or finds out something. */
function addressees({ decisions, actions, questions }: Minutes): readonly string[] {
  const all = [...decisions.ofThisSession, ...decisions.earlier];
  return [
    ...new Set([
      ...all.flatMap(({ steps }) => steps.map(({ body }) => body)),
      ...all.flatMap(({ reservations }) => reservations.map(({ party }) => party)),
      ...actions.map(({ owner }) => owner),
      ...questions.parked.flatMap(({ owner }) => owner ?? []),
    ]),
  ];
}

function decisionsFor(party: string, { decisions }: Minutes): readonly DecisionLine[] {
  return [...decisions.ofThisSession, ...decisions.earlier].filter(
    ({ steps, reservations }) =>
      steps.some(({ body }) => body === party) || reservations.some((each) => each.party === party),
  );
}

/** What others have to do with the decision is for their own note. */
function ownSteps(decision: DecisionLine, party: string): DecisionLine {
  return { ...decision, steps: decision.steps.filter(({ body }) => body === party) };
}
