import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import type { Learning, Question, Session } from '../model/content-types';
import { keyOf } from '../register/document';
import { compareIds } from './amounts';
import type { Basis } from './basis';
import { type Check, defineCheck } from './define-check';
import { knownIds } from './known-ids';

/** What the table learns: what it assumed and whether that holds, what it ran into, what it takes along. */
export interface LearningAgenda {
  readonly openAssumptions: readonly Learning[];
  readonly confirmed: readonly Learning[];
  readonly refuted: readonly Learning[];
  readonly bumps: readonly Learning[];
  readonly lessons: readonly Learning[];
  readonly longOpen: readonly LongOpenQuestion[];
}

/** A question that stayed open through several sessions. */
export interface LongOpenQuestion extends Basis {
  readonly question: string;
  /** Sessions held since it was parked, the one in which it was parked included. */
  readonly sessions: number;
}

/** A question that is still parked in its third session asks for another way to answer it. */
export const sessionsUntilLongOpen = 3;

/** Assumptions by outcome, bumps, lessons, and questions that stay open for three sessions or more. */
export const learningAgenda: Check<LearningAgenda> = defineCheck(
  { collections: ['learnings', 'questions', 'sessions'] },
  (content) => {
    const learnings = [...content.learnings.values()];
    const assumptions = learnings.filter(({ learningKind }) => learningKind === 'assumption');
    return {
      openAssumptions: assumptions.filter(({ status }) => status !== 'confirmed' && status !== 'refuted'),
      confirmed: assumptions.filter(({ status }) => status === 'confirmed'),
      refuted: assumptions.filter(({ status }) => status === 'refuted'),
      bumps: learnings.filter(({ learningKind }) => learningKind === 'bump'),
      lessons: learnings.filter(({ learningKind }) => learningKind === 'lesson'),
      longOpen: longOpenQuestions(content),
    };
  },
);

function longOpenQuestions(content: Content): readonly LongOpenQuestion[] {
  const held = [...content.sessions.values()].filter((session) => typeof session.openedAt === 'string');
  held.sort((one, other) => compareIds(openingOf(one), openingOf(other)) || compareIds(one.id, other.id));
  return [...content.questions.values()].flatMap((question) => {
    if (question.status !== 'parked') return [];
    const first = held.findIndex(({ id }) => id === question.session);
    const sessions = held.length - Math.max(first, 0);
    if (sessions < sessionsUntilLongOpen) return [];
    const elements = knownIds(question.about);
    const since = held.slice(Math.max(first, 0)).map(({ id }) => keyOf('session', id));
    return [
      {
        question: question.id,
        sessions,
        elements,
        restsOn: [keyOf('question', question.id), ...since],
      },
    ];
  });
}

/** As a moment, since sessions may have been opened under different offsets. */
function openingOf({ openedAt }: Session): string {
  const moment = Date.parse(String(openedAt));
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString();
}

const nl = {
  longOpen: (no: string, question: string, sessions: number) =>
    `Vraag ${no} staat al ${sessions} sessies open: ${question}`,
  refuted: (no: string, text: string) => `Aanname ${no} klopt niet: ${text}`,
};

const en = {
  longOpen: (no, question, sessions) => `Question ${no} has been open for ${sessions} sessions: ${question}`,
  refuted: (no, text) => `Assumption ${no} does not hold: ${text}`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

export function longOpenSentence(
  content: Content,
  { question, sessions }: LongOpenQuestion,
  language: Language,
): string {
  const { no, text } = numbered(content.questions.get(question), question);
  return texts[language].longOpen(no, text, sessions);
}

export function refutedSentence(learning: Learning, language: Language): string {
  const { no, text } = numbered(learning, learning.id);
  return texts[language].refuted(no, text);
}

/** A typed text ends as a sentence does, whatever was typed. */
function numbered(thing: Question | Learning | undefined, id: string): { readonly no: string; readonly text: string } {
  const typed = typeof thing?.text === 'string' ? thing.text.trim() : '';
  const no = typeof thing?.no === 'string' ? thing.no : id;
  return { no, text: /[.?!…]$/.test(typed) ? typed : `${typed}.` };
}
