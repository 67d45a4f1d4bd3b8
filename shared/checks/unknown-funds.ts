import { knownNumber } from './amounts';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { connectionsOf } from './map-relations';

/** Money that somebody pays without saying how much. */
export interface UnknownFunds extends Basis {
  readonly relation: string;
  readonly funder: string;
  readonly target: string;
}

/** The `funds` relations of which the amount is still to be named. */
export const unknownFunds: Check<readonly UnknownFunds[]> = defineCheck(
  { relations: { funds: ['amountMln'] } },
  (content) =>
    connectionsOf(content, 'funds').flatMap(({ relation, from, to }) =>
      knownNumber(relation.amountMln) === null
        ? [
            {
              relation: relation.id,
              funder: from.id,
              target: to.id,
              elements: [from.id, to.id],
              restsOn: [...elementKeys([from.id, to.id]), ...relationKeys([relation.id])],
            },
          ]
        : [],
    ),
);
