import { goalChains, type WorkChain } from '../../boards/goal-chains';
import { dependencyCircles } from '../../checks/dependency-cycles';
import { dependencyOrder, longestChainSentence, orderStepText } from '../../checks/dependency-order';
import { chainOrphanSentence, goalChain } from '../../checks/goal-chain';
import { mostDependedOn } from '../../checks/most-depended-on';
import { planReuse, planReuseSentence } from '../../checks/plan-reuse';
import { circleSentence } from '../../checks/sentences';
import { nameOrId } from '../sections/element-names';
import type { BoardTable } from './board-table';
import { type BoardSource, boardTable, linesOr, sentenceTable } from './board-tables';
import { boardWords } from './board-words';

/** From goal to action, the plans that are reused, and where the chain hangs loose beyond what section 8 says itself. */
export function goalTables({ content, language }: BoardSource): readonly BoardTable[] {
  const words = boardWords(language);
  const cellsOf = ({ work, arrangements, decisions, actions }: WorkChain) => [
    work.name,
    linesOr(
      arrangements.map(({ name }) => name),
      language,
    ),
    linesOr(
      decisions.map(({ decision }) => decision.no),
      language,
    ),
    linesOr(
      [...decisions.flatMap((each) => each.actions), ...actions].map(({ no }) => no),
      language,
    ),
  ];
  const rows = goalChains(content).flatMap(({ goal, works }) =>
    works.length === 0
      ? [[goal.name, words.none, words.none, words.none, words.none]]
      : works.map((work) => [goal.name, ...cellsOf(work)]),
  );
  const loose = goalChain(content).orphans.filter(({ level, missing }) =>
    ['task down', 'arrangement down', 'decision down', 'action up'].includes(`${level} ${missing}`),
  );
  return [
    ...boardTable(
      words.goals,
      [
        [words.goal, 25],
        [words.contributes, 25],
        [words.arrangement, 24],
        [words.decision, 13],
        [words.action, 13],
      ],
      rows,
      language,
    ),
    ...sentenceTable(
      words.plans,
      planReuse(content).map((plan) => planReuseSentence(content, plan, language)),
      language,
    ),
    ...sentenceTable(
      words.looseEnds,
      loose.map((orphan) => chainOrphanSentence(content, orphan, language)),
      language,
    ),
  ];
}

/** Places of the ranking on paper. */
const places = 10;

/** Circles, what most waits on, a possible order and the longest chain. */
export function dependencyTables({ content, language }: BoardSource): readonly BoardTable[] {
  const words = boardWords(language);
  const { rounds, longestChain } = dependencyOrder(content);
  const circles = dependencyCircles(content).map(({ circle, members }) =>
    circleSentence(content, circle, members, language),
  );
  const chain = longestChain.steps.length > 1 ? [longestChainSentence(content, longestChain, language)] : [];
  return [
    ...sentenceTable(words.waiting, [...circles, ...chain], language),
    ...boardTable(
      words.mostDependedOn,
      [
        [words.element, 75],
        [words.waitingOnIt, 25, 'number'],
      ],
      mostDependedOn(content, places).map(({ id, count }) => [nameOrId(content, id), String(count)]),
      language,
    ),
    ...boardTable(
      words.order,
      [
        [words.round, 15],
        [words.canStart, 85],
      ],
      rounds.map((steps, at) => [
        String(at + 1),
        linesOr(
          steps.map((step) => orderStepText(content, step, language)),
          language,
        ),
      ]),
      language,
    ),
  ];
}
