import { legitimacyLanes } from '../../boards/legitimacy-lanes';
import { waitingQuestions } from '../../boards/waiting-questions';
import { compareTables } from '../../checks/compare-tables';
import { differenceSentence, differenceTitle } from '../../checks/difference-sentences';
import { learningAgenda } from '../../checks/learning-agenda';
import { terms } from '../../i18n/terms';
import { spokenDate } from '../document/document-texts';
import { nameOrId } from '../sections/element-names';
import type { BoardTable } from './board-table';
import { type BoardSource, boardTable } from './board-tables';
import { boardWords } from './board-words';

/** The steps of agreements by body: what is not planned yet, planned and done. */
export function legitimacyTables({ content, day, language }: BoardSource): readonly BoardTable[] {
  const words = boardWords(language);
  const term = terms[language];
  const rows = legitimacyLanes(content, day).flatMap(({ body, notPlanned, planned, done }) =>
    [...notPlanned, ...planned, ...done].map(({ step, decision }) => {
      const date = (step.status === 'done' ? step.on : step.due) ?? null;
      return [
        nameOrId(content, body),
        decision.no,
        term.stepKind[step.kind],
        step.status === 'done' && step.result ? term.stepResult[step.result] : term.stepStatus[step.status],
        date === null ? words.none : spokenDate(date, language),
      ];
    }),
  );
  return boardTable(
    words.steps,
    [
      [words.body, 32],
      [words.decision, 14],
      [words.step, 16],
      [words.state, 18],
      [words.date, 20],
    ],
    rows,
    language,
  );
}

/** Assumptions and how they turned out, lessons and bumps, and the questions that stay open. */
export function learningTables({ content, language }: BoardSource): readonly BoardTable[] {
  const words = boardWords(language);
  const { openAssumptions, confirmed, refuted, bumps, lessons } = learningAgenda(content);
  const learnings = [...openAssumptions, ...refuted, ...confirmed, ...bumps, ...lessons];
  return [
    ...boardTable(
      words.assumptions,
      [
        [words.no, 10],
        [words.kind, 16],
        [words.text, 54],
        [words.state, 20],
      ],
      learnings.map(({ no, learningKind, text, status }) => [
        no,
        terms[language].learningKind[learningKind],
        text,
        learningKind === 'assumption' ? terms[language].learningStatus[status] : words.none,
      ]),
      language,
    ),
    ...boardTable(
      words.openQuestions,
      [
        [words.no, 10],
        [words.question, 72],
        [words.sessions, 18, 'number'],
      ],
      waitingQuestions(content).map(({ question, sessions }) => [question.no, question.text, String(sessions)]),
      language,
    ),
  ];
}

/** What is different from the end of the session before: on the map, in what is out of balance, and in what was done. */
export function compareBoardTables({ content, before, day, language }: BoardSource): readonly BoardTable[] {
  const words = boardWords(language);
  const comparison = compareTables({ content: before, log: [] }, { content, log: [] }, { asOf: day });
  return boardTable(
    words.changes,
    [
      [words.change, 22],
      [words.what, 78],
    ],
    comparison.differences.map((difference) => [
      differenceTitle(difference.kind, language),
      differenceSentence(comparison, difference, language),
    ]),
    language,
  );
}
