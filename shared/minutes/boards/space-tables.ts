import { knownNumber, roundToMillionth } from '../../checks/amounts';
import { balanceSpace } from '../../checks/space-balance';
import { stackedClaims, stackedClaimsSentence } from '../../checks/stacked-claims';
import { nameOrId } from '../sections/element-names';
import type { BoardTable } from './board-table';
import { type BoardSource, boardTable, numberOr, sentenceTable } from './board-tables';
import { boardWords } from './board-words';

/** Every claim on every zone, and where claims lie on top of each other. The sums stand in section 8 itself. */
export function spaceTables({ content, language }: BoardSource): readonly BoardTable[] {
  const words = boardWords(language);
  const claims = balanceSpace(content).flatMap(({ zone, claims: ids }) =>
    ids.map((id) => {
      const relation = content.relations.get(id);
      const gross = knownNumber(relation?.hectares);
      const shared = knownNumber(relation?.sharedHectares) ?? 0;
      const net = gross === null ? null : roundToMillionth(gross - shared);
      return [
        nameOrId(content, zone),
        nameOrId(content, relation?.from ?? id),
        ...[gross, shared, net].map((value) => numberOr(value, language)),
      ];
    }),
  );
  return [
    ...boardTable(
      words.claims,
      [
        [words.zone, 28],
        [words.task, 30],
        [words.asked, 14, 'number'],
        [words.shared, 14, 'number'],
        [words.net, 14, 'number'],
      ],
      claims,
      language,
    ),
    ...sentenceTable(
      words.stacked,
      stackedClaims(content).map((zone) => stackedClaimsSentence(content, zone, language)),
      language,
    ),
  ];
}
