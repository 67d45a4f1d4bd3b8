import { blockedWorkSentence, earmarkSentence, earmarks } from '../../checks/earmarks';
import { fundingYears, fundingYearsSentence } from '../../checks/funding-years';
import { balanceMoney } from '../../checks/money-balance';
import { spansText } from '../../checks/year-spans';
import { nameOrId } from '../sections/element-names';
import type { BoardTable } from './board-table';
import { type BoardSource, boardTable, numberOr, sentenceTable } from './board-tables';
import { boardWords } from './board-words';

/** Money per task, ambition against money over the years, and money in earmarks. The layers stand in section 8 itself. */
export function balanceTables({ content, language }: BoardSource): readonly BoardTable[] {
  const words = boardWords(language);
  const money = balanceMoney(content).tasks.map(({ task, costMln, fundedMln, gapMln, unknownFunds }) => [
    nameOrId(content, task),
    numberOr(costMln, language),
    unknownFunds.length === 0 ? numberOr(fundedMln, language) : `${numberOr(fundedMln, language)} ${words.plusUnknown}`,
    numberOr(gapMln, language),
  ]);
  const years = fundingYears(content)
    .filter(({ horizon, funded, unknownYears }) => horizon !== null || funded.length + unknownYears.length > 0)
    .map((each) => [
      nameOrId(content, each.task),
      each.horizon === null ? words.unknown : String(each.horizon),
      each.unknownYears.length > 0
        ? words.unknown
        : each.funded.length === 0
          ? words.none
          : spansText(each.funded, language),
      fundingYearsSentence(content, each, language),
    ]);
  const { blocked, budgets } = earmarks(content);
  return [
    ...boardTable(
      words.money,
      [
        [words.task, 46],
        [words.cost, 17, 'number'],
        [words.funded, 20, 'number'],
        [words.gap, 17, 'number'],
      ],
      money,
      language,
    ),
    ...boardTable(
      words.years,
      [
        [words.task, 24],
        [words.runsTo, 14],
        [words.moneyFor, 18],
        [words.said, 44],
      ],
      years,
      language,
    ),
    ...sentenceTable(
      words.earmarks,
      [
        ...blocked.map((work) => blockedWorkSentence(content, work, language)),
        ...budgets.map((budget) => earmarkSentence(content, budget, language)),
      ],
      language,
    ),
  ];
}
