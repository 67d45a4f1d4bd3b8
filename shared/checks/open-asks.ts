import type { Content } from '../model/content';
import { bundlesOf } from './ask-bundles';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { type Connection, connectionsOf } from './map-relations';

/** What parties ask each other that has no answer yet: open, or no answer recorded. */
export function openAsks(content: Content): readonly Connection[] {
  return connectionsOf(content, 'asks').filter(
    ({ relation }) => relation.answer === undefined || relation.answer === null || relation.answer === 'open',
  );
}

/** The questions without an answer between two parties: one matter for the table. */
export interface OpenAsks extends Basis {
  readonly from: string;
  readonly to: string;
  readonly subjects: readonly string[];
  readonly relations: readonly string[];
}

/** The open questions by who asks whom. */
export const openAskBundles: Check<readonly OpenAsks[]> = defineCheck(
  { relations: { asks: ['answer', 'subject'] } },
  (content) =>
    bundlesOf(openAsks(content), ({ from, to }) => ({ from: from.id, to: to.id })).map(({ from, to, asks }) => {
      const relations = asks.map(({ relation }) => relation.id);
      return {
        from,
        to,
        subjects: asks.map(({ relation: { subject, id } }) => (typeof subject === 'string' ? subject : id)),
        relations,
        elements: [from, to],
        restsOn: [...elementKeys([from, to]), ...relationKeys(relations)],
      };
    }),
);
