import { arrangementParties, sideName, sides } from '../../checks/arrangement-parties';
import { asksLedger, broughtInSentence } from '../../checks/asks-ledger';
import { layerTieSentence, layerTies } from '../../checks/layer-ties';
import { roleKinds, roleMatrix } from '../../checks/role-matrix';
import { formatDate, localDate } from '../../i18n/format';
import { terms } from '../../i18n/terms';
import { nameOrId, namesOf } from '../sections/element-names';
import type { BoardTable } from './board-table';
import { type BoardSource, boardTable, linesOr, sentenceTable } from './board-tables';
import { boardWords } from './board-words';

/** Tasks with who has which role, arrangements with who takes part, and how layers meet. */
export function matrixTables({ content, language }: BoardSource): readonly BoardTable[] {
  const words = boardWords(language);
  const { rows, parties } = roleMatrix(content);
  const roles = rows
    .filter(({ roles: held }) => held.size > 0)
    .map(({ task, roles: held }) => [
      nameOrId(content, task),
      roleKinds.flatMap((kind) => {
        const having = parties.filter((party) => held.get(party)?.some((role) => role.kind === kind));
        return having.length === 0 ? [] : [`${terms[language].verb[kind]}: ${namesOf(content, having).join('; ')}`];
      }),
    ]);
  const arrangements = arrangementParties(content).map(({ arrangement, parties: bySide, missing }) => [
    nameOrId(content, arrangement),
    linesOr(
      sides.flatMap((side) => namesOf(content, bySide[side])),
      language,
    ),
    linesOr(
      missing.map((side) => sideName(side, language)),
      language,
    ),
  ]);
  const ties = layerTies(content).filter(({ works, asks }) => works.length + asks.length > 0);
  return [
    ...boardTable(
      words.roles,
      [
        [words.task, 32],
        [words.who, 68],
      ],
      roles,
      language,
    ),
    ...boardTable(
      words.arrangements,
      [
        [words.arrangement, 34],
        [words.takesPart, 40],
        [words.missing, 26],
      ],
      arrangements,
      language,
    ),
    ...sentenceTable(
      words.ties,
      ties.map((tie) => layerTieSentence(tie, language)),
      language,
    ),
  ];
}

/** What parties ask each other with the answer and since when, and the instruments that they bring in. */
export function askTables({ content, log, language }: BoardSource): readonly BoardTable[] {
  const words = boardWords(language);
  const { asks, broughtIn } = asksLedger(content, log);
  const rows = asks.map(({ from, to, subject, answer, answered }) => {
    const session = answered?.session == null ? undefined : content.sessions.get(answered.session);
    const day = answered === null || session === undefined ? null : localDate(answered.at, session.timeZone);
    return [
      nameOrId(content, from),
      nameOrId(content, to),
      subject,
      day === null ? words.beforeSessions : formatDate(day, language),
      terms[language].askAnswer[answer],
    ];
  });
  return [
    ...boardTable(
      words.asks,
      [
        [words.from, 17],
        [words.to, 17],
        [words.question, 34],
        [words.since, 18],
        [words.answer, 14],
      ],
      rows,
      language,
    ),
    ...sentenceTable(
      words.broughtIn,
      broughtIn.map((each) => broughtInSentence(content, each, language)),
      language,
    ),
  ];
}
